/** Conditions and ratios as a strategist would say them. */
import { describe, expect, test } from "vitest";
import { describeCondition } from "../../src/check/condition.ts";
import { describeCheck } from "../../src/check/kinds/index.ts";
import type { Check, CheckOf, Condition, StaffSelection } from "../../src/rulebook/model.ts";
import { REGISTERS } from "./build.ts";

const plainSpaces = (text: string): string => text.replaceAll("\u00A0", " ");

const PRIVATE: Condition = { kind: "operator", is: "privat" };
const SINCE = { kind: "time-since", fact: "startad" } as const;

describe("a condition in words", () => {
  test.each<[Condition, string]>([
    [PRIVATE, "enheten drivs privat"],
    [{ kind: "operator", is: "egen-regi" }, "enheten drivs i egen regi"],
    [{ kind: "fact-is", fact: "kontaktperson", is: "ja" }, "”Kontaktperson för tandvård” är ja"],
    [{ kind: "fact-is", fact: "journalsystem", is: "beta" }, "”Journalsystem” är Beta"],
    [{ kind: "fact-is", fact: "journalsystem", is: "delta" }, "”Journalsystem” är delta"],
    [
      { kind: "fact-range", fact: "recept", atLeast: 10, lessThan: 20 },
      "”Antibiotikarecept” är minst 10 och mindre än 20",
    ],
    [{ kind: "fact-range", fact: "andel", moreThan: 80 }, "”Andel besvarade samtal” är mer än 80 procent"],
    [
      { kind: "fact-range", fact: "andel", atMost: "ej-angivet" },
      "”Andel besvarade samtal” är en nivå som källan inte anger",
    ],
    [{ ...SINCE, unit: "manader", atLeast: 6 }, "det har gått minst 6 månader sedan dagen i ”Enhetens start”"],
    [{ ...SINCE, unit: "dagar", lessThan: 30 }, "det har gått mindre än 30 dagar sedan dagen i ”Enhetens start”"],
    [
      { ...SINCE, unit: "dagar", atLeast: 1, lessThan: 30 },
      "det har gått minst 1 dag och mindre än 30 dagar sedan dagen i ”Enhetens start”",
    ],
    [
      { ...SINCE, unit: "dagar", atLeast: "ej-angivet" },
      "det har gått en tid som källan inte anger sedan dagen i ”Enhetens start”",
    ],
    [{ kind: "municipality", in: ["1280"] }, "enheten ligger i kommunen Malmö"],
    [{ kind: "municipality", in: ["1280", "1281"] }, "enheten ligger i någon av kommunerna Malmö eller Lund"],
    [{ kind: "municipality", in: ["sydvast"] }, "enheten ligger i en kommun i gruppen ”Sydvästra Skåne”"],
    [
      { kind: "municipality", in: ["1281", "sydvast"] },
      "enheten ligger i kommunen Lund eller i en kommun i gruppen ”Sydvästra Skåne”",
    ],
    [{ kind: "add-on", holds: "oron-nasa-hals" }, "enheten har tilläggsuppdraget öron-näsa-hals"],
    [{ kind: "not", condition: PRIVATE }, "det inte är så att enheten drivs privat"],
    [
      { kind: "all-of", of: [PRIVATE, { kind: "municipality", in: ["1280"] }] },
      "enheten drivs privat och enheten ligger i kommunen Malmö",
    ],
    [
      { kind: "any-of", of: [PRIVATE, { kind: "municipality", in: ["1280"] }] },
      "enheten drivs privat eller enheten ligger i kommunen Malmö",
    ],
  ])("%j", (condition, words) => {
    expect(plainSpaces(describeCondition(condition, REGISTERS))).toBe(words);
  });
});

const DOCTORS: StaffSelection = { anyOf: [{ profession: "lakare" }] };
const NURSES: StaffSelection = { anyOf: [{ profession: "sjukskoterska" }] };
const doctors = { kind: "persons", who: DOCTORS } as const;
const listed = { kind: "fact", fact: "listade" } as const;
const nurses = { kind: "persons", who: NURSES } as const;

describe("a ratio in words", () => {
  test.each<[Omit<CheckOf<"ratio">, "kind">, string]>([
    [{ numerator: listed, denominator: doctors, atMost: 1500 }, "högst 1 500 listade per läkare"],
    [{ numerator: listed, denominator: doctors, guideValue: 1100 }, "ungefär 1 100 listade per läkare"],
    [{ numerator: nurses, denominator: doctors, atLeast: 1 }, "minst 1 sjuksköterska per läkare"],
    [{ numerator: nurses, denominator: doctors, atLeast: 2 }, "minst 2 sjuksköterskor per läkare"],
    [
      { numerator: nurses, denominator: doctors, atLeast: 1, atMost: 2 },
      "minst 1 och högst 2 sjuksköterskor per läkare",
    ],
    [
      { numerator: nurses, denominator: doctors, atLeast: "ej-angivet" },
      "en nivå som källan inte anger sjuksköterskor per läkare",
    ],
    [
      { numerator: listed, denominator: { kind: "full-time", who: DOCTORS }, atMost: 1500.5 },
      "högst 1 500,5 listade per heltidstjänst bland läkare",
    ],
    [{ numerator: doctors, denominator: listed, per: 1000, atLeast: 1 }, "minst 1 läkare per 1 000 listade"],
    [
      { numerator: doctors, denominator: listed, per: 1000, atLeast: 1, rounding: "per-paborjat" },
      "minst 1 läkare per påbörjade 1 000 listade",
    ],
    [
      {
        numerator: nurses,
        denominator: { kind: "persons", who: { anyOf: [...NURSES.anyOf, ...DOCTORS.anyOf] } },
        per: "procent",
        atLeast: 1,
      },
      "sjuksköterskor: minst 1 procent av sjuksköterskor eller läkare",
    ],
    [
      {
        numerator: { kind: "fact", fact: "barn" },
        denominator: nurses,
        atLeast: 200,
        ofWhich: { numerator: { kind: "fact", fact: "barn-0-1" }, atLeast: 25 },
      },
      "minst 200 inskrivna barn per sjuksköterska, varav minst 25 inskrivna barn 0–1 år",
    ],
    [
      {
        numerator: nurses,
        denominator: { kind: "persons", who: { anyOf: [...NURSES.anyOf, ...DOCTORS.anyOf] } },
        per: "procent",
        atLeast: 50,
        ofWhich: { numerator: doctors, atLeast: 10 },
      },
      "sjuksköterskor: minst 50 procent av sjuksköterskor eller läkare, varav minst 10 procent läkare",
    ],
  ])("%j", (ratio, words) => {
    expect(plainSpaces(describeCheck({ kind: "ratio", ...ratio }, REGISTERS))).toBe(words);
  });
});

describe("other checks in words", () => {
  const staffing = (who: StaffSelection["anyOf"][number]): Check => ({
    kind: "staffing",
    who: { anyOf: [who] },
    atLeastPersons: 2,
  });
  test.each<[Check, string]>([
    [staffing({ profession: "lakare", employment: "anstalld" }), "minst 2 anställda läkare"],
    [staffing({ profession: "lakare", employment: "inhyrd" }), "minst 2 inhyrda läkare"],
    [staffing({ profession: "lakare", employment: "alla" }), "minst 2 läkare, inhyrda medräknade"],
    [staffing({ role: "verksamhetschef" }), "minst 2 personer i rollen verksamhetschef"],
    [staffing({ profession: "dietist", role: "dietistansvarig" }), "minst 2 dietist i rollen dietistansvarig"],
    [
      {
        kind: "staffing",
        who: { anyOf: [{ profession: "lakare" }, { profession: "lakare", competence: "x" }] },
        atLeastPersons: 1,
      },
      "minst 1 läkare eller läkare med x",
    ],
    [{ kind: "staffing", who: DOCTORS, atLeastPersons: "ej-angivet" }, "ett minsta antal läkare som källan inte anger"],
    [
      { kind: "allowed-set", of: { kind: "subcontractors", service: "fotvard" }, allowed: ["podolog", "lakare"] },
      "underleverantörernas yrken inom fotvard: bara podolog och läkare",
    ],
    [
      { kind: "required-set", of: { kind: "fact", fact: "e-tjanster" }, required: ["boka", "chatt"] },
      "e-tjänster: Boka tid och chatt",
    ],
    [{ kind: "one-of", fact: "journalsystem", values: ["alfa", "beta"] }, "journalsystem: Alfa eller Beta"],
    [
      { kind: "notice-period", atLeastMonths: 3 },
      "ett tilläggsuppdrag sägs upp minst 3 månader före det planerade slutet",
    ],
    [
      { kind: "notice-period", atLeastDays: "ej-angivet" },
      "ett tilläggsuppdrag sägs upp så lång tid som källan inte anger före det planerade slutet",
    ],
    [{ kind: "attestation", statement: "Rutinen finns." }, "en ansvarig person intygar: Rutinen finns"],
  ])("%j", (check, words) => {
    expect(plainSpaces(describeCheck(check, REGISTERS))).toBe(words);
  });
});
