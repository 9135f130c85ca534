import { describe, expect, it } from "vitest";
import { evaluateCheck } from "../../src/check/kinds/index.ts";
import type { CheckOf, Profile } from "../../src/rulebook/model.ts";
import { context, RULE } from "./build.ts";
import { expectClosingsToHold, gapOf, missingPointers } from "./closing-proof.ts";

describe("a required set", () => {
  const all: CheckOf<"required-set"> = {
    kind: "required-set",
    of: { kind: "fact", fact: "e-tjanster" },
    required: ["boka", "avboka", "fornya-recept"],
  };
  const unit = (codes: readonly string[]) => context({ facts: { "e-tjanster": codes } });

  it.each([
    [["boka", "avboka", "fornya-recept"], "met"],
    [["boka", "avboka", "fornya-recept", "kontakta-mig"], "met"],
    [["boka", "kontakta-mig"], "not-met"],
    [[], "not-met"],
  ] as const)("with %j is %s", (codes, state) => {
    expect(evaluateCheck(all, unit(codes)).state).toBe(state);
  });

  it("names what is missing and is closed by adding it", () => {
    expect(gapOf(evaluateCheck(all, unit(["boka"])))).toMatchObject({ difference: ["avboka", "fornya-recept"] });
    expect(expectClosingsToHold(all, unit(["boka", "kontakta-mig"]))).toHaveLength(1);
  });

  it("of which two are enough lets the unit choose", () => {
    const two = { ...all, atLeast: 2 };
    expect(evaluateCheck(two, unit(["boka", "avboka"])).state).toBe("met");
    expect(gapOf(evaluateCheck(two, unit(["boka"]))).sentence).toMatch(/Välj minst 1/);
    expectClosingsToHold(two, unit([]));
  });

  it("is unknown without an answer, and an empty list is an answer", () => {
    expect(missingPointers(evaluateCheck(all, context()))).toEqual(["/facts/e-tjanster"]);
  });
});

describe("an allowed set", () => {
  const check: CheckOf<"allowed-set"> = {
    kind: "allowed-set",
    of: { kind: "subcontractors", service: "rehabilitering" },
    allowed: ["fysioterapeut", "arbetsterapeut"],
  };
  const unit = (...professions: readonly string[]) =>
    context({ subcontractors: professions.map((profession) => ({ service: "rehab", profession })) });

  it.each([
    [["fysioterapeut"], "met"],
    [["sjukgymnast"], "met"],
    [[], "met"],
    [["naprapat"], "not-met"],
    [["fysioterapeut", "naprapat"], "not-met"],
  ] as const)("with subcontractors %j is %s", (professions, state) => {
    expect(evaluateCheck(check, unit(...professions)).state).toBe(state);
  });

  it("looks only at the service, on the day", () => {
    const subcontractors = [
      { service: "stad", profession: "naprapat" },
      { service: "rehabilitering", profession: "naprapat", through: "2025-12-31" },
    ];
    expect(evaluateCheck(check, context({ subcontractors })).state).toBe("met");
    expect(evaluateCheck(check, context({ subcontractors }, { date: "2025-12-31" })).state).toBe("not-met");
  });

  it("is closed by ending the contract or by another profession", () => {
    expect(expectClosingsToHold(check, unit("naprapat", "fysioterapeut", "lakare"))).toHaveLength(3);
  });

  it("is unknown when the profile does not speak of subcontractors", () => {
    expect(missingPointers(evaluateCheck(check, context()))).toEqual(["/subcontractors"]);
  });
});

describe("one of some values", () => {
  const system: CheckOf<"one-of"> = { kind: "one-of", fact: "journalsystem", values: ["alfa", "beta"] };

  it("is met by any of them and closed by any of them", () => {
    expect(evaluateCheck(system, context({ facts: { journalsystem: "beta" } })).state).toBe("met");
    expect(expectClosingsToHold(system, context({ facts: { journalsystem: "gamma" } }))).toHaveLength(2);
  });

  it("takes nej for an answer and vet ej for none", () => {
    const check: CheckOf<"one-of"> = { kind: "one-of", fact: "kontaktperson", values: ["ja"] };
    const judge = (kontaktperson: string) => evaluateCheck(check, context({ facts: { kontaktperson } }));
    expect(judge("ja").state).toBe("met");
    expect(judge("nej")).toMatchObject({ state: "not-met", gap: { kind: "answer" } });
    expect(judge("vet-ej")).toMatchObject({ state: "unknown", missing: [{ reason: "unsure" }] });
  });
});

describe("a notice period of 60 days", () => {
  const check: CheckOf<"notice-period"> = { kind: "notice-period", atLeastDays: 60 };
  const addOn = (noticeGiven: string | undefined, ends: string, id = "gyn") => ({
    id,
    ends,
    ...(noticeGiven === undefined ? {} : { noticeGiven }),
  });
  const judge = (...addOns: NonNullable<Profile["addOns"]>) => evaluateCheck(check, context({ addOns }));

  it.each([
    ["2025-12-31", "2026-03-01", "met"],
    ["2026-01-01", "2026-03-01", "not-met"],
    ["2024-01-31", "2024-03-31", "met"],
    ["2024-02-01", "2024-03-31", "not-met"],
    ["2025-11-02", "2026-01-01", "met"],
    ["2026-04-02", "2026-06-01", "met"],
    ["2026-04-03", "2026-06-01", "not-met"],
  ] as const)("from %s to %s is %s", (given, ends, state) => {
    const onTheDay = context({ addOns: [addOn(given, ends)] }, { date: given });
    expect(evaluateCheck(check, onTheDay).state).toBe(state);
  });

  it("has not been given before its day: what is planned may still change", () => {
    const before = context({ addOns: [addOn("2026-04-02", "2026-06-01")] }, { date: "2026-04-01" });
    expect(evaluateCheck(check, before)).toMatchObject({
      state: "unknown",
      missing: [],
      sentence: expect.stringContaining("senare dag: den 2 april 2026"),
    });
  });

  it("says the latest day and lets the end move", () => {
    const outcome = judge(addOn("2026-01-01", "2026-03-01"));
    expect(gapOf(outcome)).toMatchObject({ kind: "days", actual: { value: "59" }, difference: { value: "1" } });
    expect(gapOf(outcome).sentence).toContain("31 december 2025");
    const [closing] = expectClosingsToHold(check, context({ addOns: [addOn("2026-01-01", "2026-03-01")] }));
    expect(closing?.edits).toEqual([{ path: ["addOns", 0, "ends"], value: "2026-03-02" }]);
  });

  it("does not apply when nothing ends, and is unknown when nothing is said", () => {
    expect(judge().state).toBe("not-applicable");
    expect(judge({ id: "gyn", from: "2024-01-01" }).state).toBe("not-applicable");
    expect(missingPointers(evaluateCheck(check, context()))).toEqual(["/addOns"]);
    expect(missingPointers(judge(addOn(undefined, "2026-03-01")))).toEqual(["/addOns/0/noticeGiven"]);
  });

  it("holds for every add-on that ends, or for the one it names", () => {
    const both = [addOn("2025-12-31", "2026-03-01"), addOn("2026-02-01", "2026-03-01", "oron-nasa-hals")];
    expect(judge(...both).state).toBe("not-met");
    const named = { ...check, addOn: "gynekologisk-mottagning" };
    expect(evaluateCheck(named, context({ addOns: both })).state).toBe("met");
    expectClosingsToHold(check, context({ addOns: [addOn("2026-01-01", "2026-03-01"), ...both] }));
  });

  it("without a stated number of days cannot be judged", () => {
    const unstated: CheckOf<"notice-period"> = { ...check, atLeastDays: "ej-angivet" };
    const outcome = evaluateCheck(unstated, context({ addOns: [addOn(undefined, "2026-03-01")] }));
    expect(outcome).toMatchObject({ state: "unknown", missing: [] });
  });
});

describe("a deadline", () => {
  const check: CheckOf<"deadline"> = { kind: "deadline", fact: "inlamnad", latest: "2026-05-31" };
  const judge = (inlamnad: string) => evaluateCheck(check, context({ facts: { inlamnad } }));

  it("includes its last day", () => {
    expect(judge("2026-05-31").state).toBe("met");
    expect(gapOf(judge("2026-06-02"))).toMatchObject({ difference: { value: "2", unit: "dagar" } });
  });

  it("stays on a Sunday, and the reader is told", () => {
    expect(judge("2026-06-01").state).toBe("not-met");
    expect(judge("2026-05-01").notes[0]?.sentence).toContain("söndag");
    expect(evaluateCheck({ ...check, latest: "2026-05-29" }, context()).notes).toEqual([]);
  });

  it("can be met only by moving what has not happened", () => {
    expect(expectClosingsToHold(check, context({ facts: { inlamnad: "2026-06-02" } }))).toHaveLength(1);
    expect(expectClosingsToHold(check, context({ facts: { inlamnad: "2026-06-02" } }, { date: "2026-07-01" }))).toEqual(
      [],
    );
  });
});

describe("what a person must attest", () => {
  const check: CheckOf<"attestation"> = { kind: "attestation", statement: "Det finns en rutin." };
  type Attestation = NonNullable<NonNullable<Profile["attestations"]>[string]>;
  const unit = (parts: Partial<Attestation>) =>
    context({ attestations: { [RULE]: { answer: "ja", role: "verksamhetschef", date: "2026-01-10", ...parts } } });

  it.each([
    [{}, "met"],
    [{ answer: "nej" }, "not-met"],
    [{ answer: "vet-ej" }, "needs-attestation"],
    [{ expires: "2026-02-02" }, "met"],
    [{ expires: "2026-02-01" }, "needs-attestation"],
    [{ date: "2026-02-02" }, "met"],
    [{ date: "2026-02-03" }, "needs-attestation"],
    [{ answer: "nej", expires: "2026-02-01" }, "needs-attestation"],
  ] as const)("with %j is %s", (parts, state) => {
    expect(evaluateCheck(check, unit(parts)).state).toBe(state);
  });

  it("is met on another ground than what a machine counts", () => {
    expect(evaluateCheck(check, unit({}))).toMatchObject({ state: "met", basis: "attested" });
    expectClosingsToHold(check, unit({ answer: "nej" }));
  });

  it("says where the answer belongs", () => {
    expect(evaluateCheck(check, context())).toMatchObject({
      state: "needs-attestation",
      statement: "Det finns en rutin.",
      pointer: "/attestations/skane~1vardcentral~1prov",
    });
  });

  it("gives each reason its own words", () => {
    const sentences = [{ answer: "vet-ej" } as const, { expires: "2026-02-01" }, { date: "2026-02-03" }].map(
      (parts) => evaluateCheck(check, unit(parts)).sentence,
    );
    expect(new Set([...sentences, evaluateCheck(check, context()).sentence]).size).toBe(4);
  });

  it("is what a manual check rests on too", () => {
    const manual = { kind: "manual", because: "Kvaliteten bedöms vid besök." } as const;
    expect(evaluateCheck(manual, context()).state).toBe("needs-attestation");
    expect(evaluateCheck(manual, unit({ answer: "nej" })).state).toBe("not-met");
  });
});
