/** How the outcomes of parts become one: which of them tells, what they rest on, and how far it is. */
import { describe, expect, it } from "vitest";
import {
  combined,
  combinedAll,
  met,
  needsAttestation,
  notApplicable,
  notMet,
  unknown,
} from "../../src/check/outcomes.ts";
import type { Distance, FactUse, MissingFact, Note, Outcome } from "../../src/check/outcome.ts";

const gap = (sentence: string): Distance => ({ kind: "answer", sentence });
const note = (sentence: string): Note => ({ code: "season", sentence });
const fact = (pointer: string): FactUse => ({ fact: pointer, title: "T", value: "1", unit: null, asOf: null, pointer });
const missing = (pointer: string): MissingFact => ({
  fact: pointer,
  pointer,
  title: "T",
  question: "Q",
  reason: "absent",
});
const told = (sentence: string, ...notes: readonly string[]) => ({
  sentence,
  facts: [fact(sentence)],
  notes: notes.map(note),
});

const GOOD = met(told("Bra.", "Om det goda."), gap("Till godo."));
const BAD = notMet(told("Illa.", "Om bristen."), gap("En fattas."));
const WORSE = notMet(told("Värre.", "Om bristen.", "Om den andra."), gap("Två fattas."));
const OPEN = unknown(told("Okänt.", "Om det okända."), [missing("a"), missing("b")]);
const OPEN_TOO = unknown(told("Okänt."), [missing("b"), missing("c")]);
const ASKED = needsAttestation(told("Fråga."), "Rutinen finns.", "/attestations/a");
const ASKED_TOO = needsAttestation(told("Fråga till."), "Planen finns.", "/attestations/b");
const OUTSIDE = notApplicable(told("Gäller inte.", "Om det som inte gäller."));

const notesOf = ({ notes }: Outcome): readonly string[] => notes.map(({ sentence }) => sentence);

describe("parts that must all hold", () => {
  it.each<[string, readonly Outcome[], Outcome["state"], string, readonly string[]]>([
    ["are met together", [GOOD, GOOD], "met", "Bra.", ["Om det goda."]],
    ["are met where the rest does not apply", [GOOD, OUTSIDE], "met", "Bra.", ["Om det goda."]],
    ["are missed by one, which tells", [GOOD, BAD, OPEN], "not-met", "Illa.", ["Om det goda.", "Om bristen."]],
    ["are missed by two, which both tell", [BAD, WORSE], "not-met", "Illa. Värre.", ["Om bristen.", "Om den andra."]],
    ["are not known for one", [GOOD, OPEN, ASKED], "unknown", "Okänt.", ["Om det goda.", "Om det okända."]],
    ["are not known for two in the same words", [OPEN, OPEN_TOO], "unknown", "Okänt.", ["Om det okända."]],
    ["are asked of a person", [GOOD, ASKED], "needs-attestation", "Fråga.", ["Om det goda."]],
    ["do not apply", [OUTSIDE, OUTSIDE], "not-applicable", "Gäller inte.", ["Om det som inte gäller."]],
  ])("%s", (_, parts, state, sentence, notes) => {
    const whole = combinedAll(parts);
    expect([whole.state, whole.sentence, notesOf(whole)]).toEqual([state, sentence, notes]);
    expect(whole.parts).toEqual(parts);
  });

  it("ask for each missing fact once, and rest on each fact once", () => {
    const whole = combinedAll([OPEN, OPEN_TOO]);
    expect(whole.state === "unknown" && whole.missing.map(({ pointer }) => pointer)).toEqual(["a", "b", "c"]);
    expect(whole.facts.map(({ pointer }) => pointer)).toEqual(["Okänt."]);
  });

  it("are attested together, each statement once, from the first place", () => {
    expect(combinedAll([ASKED, ASKED_TOO, ASKED])).toMatchObject({
      statement: "Rutinen finns. Planen finns.",
      pointer: "/attestations/a",
    });
  });

  it("have the distance of the one that decides, and of several what each says", () => {
    expect(combinedAll([GOOD, BAD])).toMatchObject({ gap: { kind: "answer", sentence: "En fattas." } });
    expect(combinedAll([BAD, WORSE])).toMatchObject({ gap: { sentence: "En fattas. Två fattas." } });
    expect(combinedAll([GOOD, OUTSIDE])).toMatchObject({ margin: { sentence: "Till godo." } });
    expect(combinedAll([GOOD, GOOD])).toMatchObject({ margin: null });
    expect(combined("met", [])).toMatchObject({ margin: null, basis: "none" });
  });

  it("rest on what those that decide rest on", () => {
    const on = (basis: "computed" | "attested" | "none") => met(told("Bra."), null, basis);
    expect(combinedAll([on("computed"), on("computed")])).toMatchObject({ basis: "computed" });
    expect(combinedAll([on("computed"), on("attested")])).toMatchObject({ basis: "mixed" });
    expect(combinedAll([on("attested"), on("none")])).toMatchObject({ basis: "attested" });
    expect(combinedAll([on("none")])).toMatchObject({ basis: "none" });
    const failing = notMet(told("Illa."), gap("En fattas."), "attested");
    expect(combinedAll([on("computed"), failing])).toMatchObject({ basis: "attested" });
  });
});
