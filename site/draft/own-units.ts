/** The units of a file that somebody opens, or what is wrong with it. */
import { withDistinctIds } from "../../src/compare/distinct-ids.ts";
import type { FleetUnit } from "../../src/compare/fleet-unit.ts";
import type { UnitsRead } from "../../src/read/fleet/whole.ts";
import { own as words } from "../words/draft.ts";
import type { DraftData } from "./data.ts";

export type OwnUnits =
  | {
      readonly is: "read";
      /** Those of the page's care choice. */
      readonly units: readonly FleetUnit[];
      /** How many are of another. */
      readonly others: number;
      readonly remark: string | null;
    }
  | { readonly is: "broken"; readonly faults: readonly string[] };

/** One that cannot be read stops the whole: a number over part of a fleet says nothing. */
export function ownUnits({ units, remark }: UnitsRead, { unit }: Pick<DraftData, "unit">): OwnUnits {
  const faults = units.flatMap((it) =>
    it.is === "unit"
      ? []
      : it.findings.length === 0
        ? [it.message]
        : it.findings
            .filter(({ severity }) => severity === "error")
            .map(({ where, message, fix }) => words.fault(where.line, message, fix)),
  );
  if (faults.length > 0) return { is: "broken", faults };
  const read = units.flatMap((it) => (it.is === "unit" ? [{ id: it.profile.unit.name, profile: it.profile }] : []));
  const own = read.filter(
    ({ profile }) => profile.unit.region === unit.region && profile.unit.careChoice === unit.careChoice,
  );
  return { is: "read", units: withDistinctIds(own), others: read.length - own.length, remark };
}
