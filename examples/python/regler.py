"""Vad gäller en dag, vilka tal mäts, och vad ändras till en annan dag? Läser bara det som ffu export skriver.

    npx ffu export --csv tabeller
    python3 regler.py tabeller skane vardcentral 2025-08-31 2025-09-01
"""

import csv
import sys
from pathlib import Path

FOREVER = "9999-12-31"


def read(folder, table):
    with open(Path(folder) / f"{table}.csv", encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def in_force(folder, region, care_choice, day):
    """Lydelserna som gäller vårdvalets enheter den dagen, med regelns id som nyckel."""
    modules = {row["id"] for row in read(folder, "moduler") if row["region"] in (region, "nationellt")}
    concerned = {row["regel"] for row in read(folder, "regler_vardval") if row["vardval"] == care_choice}
    rules = {
        row["id"]: row
        for row in read(folder, "regler")
        if row["id"] in concerned and row["modul"] in modules and row["mottagare"] in ("enhet", "leverantor")
    }
    return {
        row["regel"]: {**row, "titel": rules[row["regel"]]["titel"]}
        for row in read(folder, "lydelser")
        if row["regel"] in rules and row["status"] == "beslutad" and row["fran"] <= day <= (row["till"] or FOREVER)
    }


def levels(folder, version):
    """Talen som lydelsen mäter mot."""
    checks = {row["id"] for row in read(folder, "kontroller") if row["lydelse"] == version}
    return [row for row in read(folder, "nivaer") if row["kontroll"] in checks]


def main(folder, region, care_choice, before, after):
    old, new = in_force(folder, region, care_choice, before), in_force(folder, region, care_choice, after)
    print(f"{len(new)} regler gäller den {after}.")
    for rule in sorted(old.keys() | new.keys()):
        if rule not in old:
            print(f"Ny: {rule}")
        elif rule not in new:
            print(f"Gäller inte längre: {rule}")
        elif old[rule]["id"] != new[rule]["id"]:
            print(f"Ändrad: {rule}")
            for when, version in ((before, old[rule]), (after, new[rule])):
                for level in levels(folder, version["id"]):
                    print(f"  {when}: {level['jamforelse']} {level['varde']} {level['enhet']}")


if __name__ == "__main__":
    if len(sys.argv) != 6:
        sys.exit(__doc__)
    main(*sys.argv[1:])
