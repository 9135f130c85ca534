/** A profile of an older edition is read, and what a later day asks beyond it is told. */
import { describe, expect, it } from "vitest";
import { isoDate, newToAnswer, readProfile, type Profile } from "../../src/index.ts";
import { decided, requirement, rulebook, version } from "../compare/build.ts";

const [BEFORE, AFTER] = [isoDate("2025-06-01"), isoDate("2026-06-01")];

/** One rule asks the same on both days, one asks for another fact from 2026, and one for an attestation from 2026. */
const book = rulebook([
  requirement([version({ kind: "number", fact: "listade", atLeast: 1_000 })], { id: "skane/vardcentral/lika" }),
  requirement(
    [
      version({ kind: "number", fact: "listade", atLeast: 2_000 }, { standing: decided("2025-01-01", "2025-12-31") }),
      version({ kind: "one-of", fact: "kontaktperson", values: ["ja"] }, { standing: decided("2026-01-01") }),
    ],
    { id: "skane/vardcentral/annan" },
  ),
  requirement([version({ kind: "attestation", statement: "Rutin finns." }, { standing: decided("2026-01-01") })], {
    id: "skane/vardcentral/intyg",
  }),
]);

const UNIT = { name: "Prov", region: "skane", careChoice: "vardcentral" };

function profileOf(value: object): Profile {
  const read = readProfile({ unit: UNIT, ...value }, book);
  if (!read.ok) throw new Error(read.findings[0]?.message);
  return read.profile;
}

const askedOf = (value: object, options: Parameters<typeof newToAnswer>[2]) => {
  const { facts, attestations } = newToAnswer(book, profileOf(value), options);
  return [facts.map(({ fact }) => fact), attestations.map(({ id }) => id.split("/").at(-1))];
};

describe("a profile of an older day", () => {
  it("is asked for what came since, and not for what it should have told already", () => {
    expect(askedOf({}, { since: BEFORE, date: AFTER })).toEqual([["kontaktperson"], ["intyg"]]);
    expect(askedOf({ facts: { listade: 3_000 } }, { since: BEFORE, date: AFTER })).toEqual([
      ["kontaktperson"],
      ["intyg"],
    ]);
  });

  it("is asked for nothing that it tells", () => {
    const told = {
      facts: { kontaktperson: "nej" },
      attestations: { "skane/vardcentral/intyg": { answer: "ja", role: "verksamhetschef", date: "2026-01-10" } },
    };
    expect(askedOf(told, { since: BEFORE, date: AFTER })).toEqual([[], []]);
  });

  it("is asked for nothing on its own day", () => {
    expect(askedOf({}, { since: AFTER, date: AFTER })).toEqual([[], []]);
  });

  it("says itself which day it was written for", () => {
    const { since, facts } = newToAnswer(book, profileOf({ asOf: BEFORE }), { date: AFTER });
    expect([since, facts.length]).toEqual([BEFORE, 1]);
  });
});
