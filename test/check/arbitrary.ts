/** Generated checks and fully known profiles of a few small values, so that limits and figures meet often. */
import * as fc from "fast-check";
import type { Check, CheckOf, Condition, Profile } from "../../src/rulebook/model.ts";
import { addDays, addMonths } from "../../src/quantity/calendar.ts";
import { DATE, profile } from "./build.ts";

const small = fc.integer({ min: 0, max: 6 });
const subset = (codes: readonly string[], minLength: number) => fc.subarray([...codes], { minLength });

const lowerLimit = fc.oneof(
  small.map((atLeast) => ({ atLeast })),
  small.map((moreThan) => ({ moreThan })),
);
const upperLimit = fc.oneof(
  small.map((atMost) => ({ atMost })),
  small.map((lessThan) => ({ lessThan })),
);
const limits = fc.oneof(
  lowerLimit,
  upperLimit,
  fc.tuple(lowerLimit, upperLimit).map(([low, high]) => ({ ...low, ...high })),
);
const percentLimits = limits.map((limit) =>
  Object.fromEntries(Object.entries(limit).map(([side, value]) => [side, value * 20])),
);

const CODES = ["boka", "avboka", "fornya-recept", "kontakta-mig"];
const SYSTEMS = ["alfa", "beta", "gamma"];
const PROFESSIONS = ["fysioterapeut", "arbetsterapeut", "naprapat"];

const criterion = fc.constantFrom(
  { profession: "lakare" },
  { profession: "lakare", competence: "allmanmedicin" },
  { profession: "sjukskoterska" },
  { profession: "sjukskoterska", competence: "distriktsskoterska" },
  { competence: "distriktsskoterska" },
  { competence: "vard-av-aldre", atLeastCredits: 60 },
  { competence: "vard-av-aldre", atLeastCredits: 30 },
  { role: "bvc-sjukskoterska" },
);
const employed = fc
  .tuple(
    fc.constantFrom("lakare", "sjukskoterska"),
    fc.constantFrom("anstalld" as const, "inhyrd" as const, "alla" as const),
  )
  .map(([profession, employment]) => ({ profession, employment }));
const who = fc
  .oneof(
    { weight: 5, arbitrary: fc.uniqueArray(criterion, { minLength: 1, maxLength: 2 }) },
    { weight: 1, arbitrary: fc.array(employed, { minLength: 1, maxLength: 2 }) },
  )
  .map((anyOf) => ({ anyOf }));

const numberCheck = fc
  .tuple(fc.constantFrom("barn", "barn-0-1", "listade", "andel"), limits)
  .map(([fact, limit]): Check => ({ kind: "number", fact, ...limit }));
const shareCheck = fc
  .tuple(fc.constantFrom("barn-0-1", "recept"), percentLimits)
  .map(([part, limit]): Check => ({ kind: "share", part, of: "barn", ...limit }));
const amount: fc.Arbitrary<CheckOf<"ratio">["numerator"]> = fc.oneof(
  fc.constantFrom({ kind: "fact", fact: "barn" } as const, { kind: "fact", fact: "recept" } as const),
  who.map((selection) => ({ kind: "persons", who: selection }) as const),
  who.map((selection) => ({ kind: "full-time", who: selection }) as const),
);
/** Percent of a whole, and so many at a time. */
const shareOfStaff = fc
  .tuple(
    fc.constantFrom("persons" as const, "full-time" as const),
    employed,
    fc.constantFrom("lakare", "sjukskoterska"),
    percentLimits,
  )
  .map(([kind, part, profession, limit]): Check => ({
    kind: "ratio",
    numerator: { kind, who: { anyOf: [part] } },
    denominator: { kind, who: { anyOf: [{ profession, employment: "alla" }] } },
    per: "procent",
    ...limit,
  }));
const perBegun = fc
  .tuple(amount, fc.constantFrom("fact" as const, "persons" as const), limits, fc.integer({ min: 1, max: 3 }))
  .map(([numerator, kind, limit, per]): Check => ({
    kind: "ratio",
    numerator,
    denominator: kind === "fact" ? { kind, fact: "barn" } : { kind, who: { anyOf: [{ profession: "sjukskoterska" }] } },
    per,
    rounding: "per-paborjat",
    ...limit,
  }));
const exactRatio = fc
  .tuple(
    amount,
    amount,
    fc.oneof({ weight: 4, arbitrary: limits }, { weight: 1, arbitrary: small.map((it) => ({ guideValue: it + 1 })) }),
    fc.option(small, { nil: undefined }),
    fc.constantFrom(undefined, 2),
  )
  .map(([numerator, denominator, limit, small, per]): Check => ({
    kind: "ratio",
    numerator,
    denominator,
    ...limit,
    ...(per === undefined ? {} : { per }),
    ...(small === undefined ? {} : { ofWhich: { numerator: { kind: "fact", fact: "barn-0-1" }, atLeast: small } }),
  }));
const ratioCheck = fc.oneof(
  { weight: 4, arbitrary: exactRatio },
  { weight: 1, arbitrary: shareOfStaff },
  { weight: 1, arbitrary: perBegun },
);
const staffingCheck = fc
  .tuple(who, fc.option(fc.integer({ min: 0, max: 3 })), fc.option(fc.integer({ min: 0, max: 5 })))
  .filter(([, persons, percent]) => persons !== null || percent !== null)
  .map(([selection, persons, percent]): Check => ({
    kind: "staffing",
    who: selection,
    ...(persons === null ? {} : { atLeastPersons: persons }),
    ...(percent === null ? {} : { atLeastPercent: percent * 50 }),
  }));
const requiredCheck = fc
  .tuple(subset(CODES, 1), fc.option(fc.integer({ min: 1, max: 4 }), { nil: undefined }))
  .map(([required, atLeast]): Check => ({
    kind: "required-set",
    of: { kind: "fact", fact: "e-tjanster" },
    required,
    ...(atLeast === undefined ? {} : { atLeast }),
  }));
const allowedCheck = fc.oneof(
  subset(CODES, 1).map((allowed): Check => ({
    kind: "allowed-set",
    of: { kind: "fact", fact: "e-tjanster" },
    allowed,
  })),
  subset(PROFESSIONS, 1).map((allowed): Check => ({
    kind: "allowed-set",
    of: { kind: "subcontractors", service: "rehabilitering" },
    allowed,
  })),
);
const oneOfCheck = subset(SYSTEMS, 1).map((values): Check => ({ kind: "one-of", fact: "journalsystem", values }));
/** Before every day that the tests judge on: a notice that lies ahead is not given. */
const pastDay = fc.integer({ min: 1, max: 9 }).map((n) => `2025-05-0${n}`);
const nextMonth = fc.integer({ min: 1, max: 9 }).map((n) => `2025-06-0${n}`);
const day = fc.integer({ min: 1, max: 9 }).map((n) => `2026-05-0${n}`);
const notice = fc.oneof(
  fc.oneof(small, fc.constantFrom(28, 30, 31)).map((atLeastDays) => ({ atLeastDays })),
  fc.integer({ min: 0, max: 2 }).map((atLeastMonths) => ({ atLeastMonths })),
);
const noticeCheck = fc
  .tuple(notice, fc.constantFrom(undefined, "gyn", "oron-nasa-hals"))
  .map(([length, addOn]): Check => ({ kind: "notice-period", ...length, ...(addOn === undefined ? {} : { addOn }) }));
const deadlineCheck = day.map((latest): Check => ({ kind: "deadline", fact: "inlamnad", latest }));
const timeBetweenCheck = fc
  .tuple(
    fc
      .constantFrom(["dagar", 9] as const, ["arbetsdagar", 6] as const, ["manader", 1] as const)
      .chain(([unit, most]) =>
        fc.tuple(fc.constant(unit), fc.integer({ min: 0, max: most }), fc.integer({ min: 0, max: most })),
      ),
    fc.constantFrom("least", "most", "both"),
  )
  .map(([[unit, a, b], sides]): Check => ({
    kind: "time-between",
    from: "inlamnad",
    to: "slutar",
    unit,
    ...(sides === "most" ? {} : { atLeast: Math.min(a, b) }),
    ...(sides === "least" ? {} : { atMost: Math.max(a, b) }),
  }));
const attestationCheck = fc
  .constantFrom("Det finns en rutin.", "Det finns en plan.")
  .map((statement): Check => ({ kind: "attestation", statement }));

/** Checks that hold no other check. */
export const simpleCheck: fc.Arbitrary<Check> = fc.oneof(
  numberCheck,
  shareCheck,
  ratioCheck,
  staffingCheck,
  requiredCheck,
  allowedCheck,
  oneOfCheck,
  noticeCheck,
  deadlineCheck,
  timeBetweenCheck,
  attestationCheck,
);

/** Each kind that holds no other check, by itself. */
export const checksByKind = {
  number: numberCheck,
  share: shareCheck,
  ratio: ratioCheck,
  staffing: staffingCheck,
  "required-set": requiredCheck,
  "allowed-set": allowedCheck,
  "one-of": oneOfCheck,
  "notice-period": noticeCheck,
  deadline: deadlineCheck,
  "time-between": timeBetweenCheck,
  attestation: attestationCheck,
} as const;

/** Both turn in the days around those of the profiles, on the day that they are judged or never. */
const timeSince = fc
  .tuple(fc.constantFrom("dagar" as const, "manader" as const), small, fc.constantFrom("least", "most", "both"))
  .map(([unit, count, sides]): Condition => ({
    kind: "time-since",
    fact: "startad",
    unit,
    ...(sides === "most" ? {} : { atLeast: count }),
    ...(sides === "least" ? {} : { lessThan: count + 1 }),
  }));

const simpleCondition: fc.Arbitrary<Condition> = fc.oneof(
  limits.map((limit): Condition => ({ kind: "fact-range", fact: "listade", ...limit })),
  fc.constantFrom("privat" as const, "egen-regi" as const).map((is): Condition => ({ kind: "operator", is })),
  subset(["1281", "1280", "1256", "sydvast"], 1).map((codes): Condition => ({ kind: "municipality", in: codes })),
  timeSince,
  fc.constantFrom("ja", "nej").map((is): Condition => ({ kind: "fact-is", fact: "kontaktperson", is })),
  fc.constantFrom("gyn", "gynekologisk-mottagning").map((holds): Condition => ({ kind: "add-on", holds })),
);

export const condition: fc.Arbitrary<Condition> = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 2, withCrossShrink: true },
    simpleCondition,
    fc
      .array(tie("condition"), { minLength: 2, maxLength: 3 })
      .chain((of) => fc.constantFrom<Condition>({ kind: "all-of", of }, { kind: "any-of", of })),
    tie("condition").map((it): Condition => ({ kind: "not", condition: it })),
  ),
})).condition;

export const check: fc.Arbitrary<Check> = fc.letrec<{ check: Check }>((tie) => ({
  check: fc.oneof(
    { maxDepth: 2, withCrossShrink: true },
    simpleCheck,
    fc.array(tie("check"), { minLength: 2, maxLength: 3 }).map((of): Check => ({ kind: "all", of })),
    fc.array(tie("check"), { minLength: 2, maxLength: 3 }).map((of): Check => ({ kind: "any", of })),
    fc.tuple(condition, tie("check")).map(([when, then]): Check => ({ kind: "when", if: when, then })),
  ),
})).check;

/** Pairs in which the newer is often a small change of the older, so that directions are actually decided. */
type Pair = readonly [older: Check, newer: Check];

export const checkPair: fc.Arbitrary<Pair> = fc.oneof(
  fc.tuple(check, check),
  fc
    .constantFrom(
      numberCheck,
      shareCheck,
      ratioCheck,
      staffingCheck,
      requiredCheck,
      allowedCheck,
      oneOfCheck,
      noticeCheck,
      deadlineCheck,
    )
    .chain((kind) => fc.tuple(kind, kind)),
  fc
    .tuple(check, check)
    .chain(([a, b]) =>
      fc.constantFrom<Pair>(
        [a, { kind: "all", of: [a, b] }],
        [a, { kind: "any", of: [a, b] }],
        [{ kind: "all", of: [b, a] }, b],
        [{ kind: "any", of: [a, b] }, b],
      ),
    ),
  fc.tuple(condition, condition, check).map(([before, after, then]): Pair => [
    { kind: "when", if: before, then },
    { kind: "when", if: after, then },
  ]),
  fc.tuple(condition, check).map(([when, then]): Pair => [then, { kind: "when", if: when, then }]),
  fc.constantFrom("all" as const, "any" as const).chain((kind) =>
    fc
      .constantFrom(numberCheck, staffingCheck, oneOfCheck)
      .chain((part) => fc.tuple(part, part, check))
      .map(([a, b, other]): Pair => [
        { kind, of: [a, other] },
        { kind, of: [b, other] },
      ]),
  ),
);

const competence = fc.constantFrom(
  "allmanmedicin",
  "distriktsskoterska",
  { id: "vard-av-aldre", credits: 60 },
  { id: "vard-av-aldre", credits: 45 },
);
const member = fc
  .tuple(
    fc.constantFrom("lakare", "sjukskoterska"),
    fc.uniqueArray(competence, { maxLength: 2 }),
    fc.integer({ min: 0, max: 4 }),
    fc.subarray(["bvc-sjukskoterska"]),
  )
  .map(([profession, competences, quarters, role]) => ({ profession, competences, percent: quarters * 25, role }));
/** Some days or some months before the day that the tests judge on, or just after it. */
const recentDay = fc.integer({ min: -2, max: 6 }).chain((n) => fc.constantFrom(addDays(DATE, -n), addMonths(DATE, -n)));
const addOn = fc
  .tuple(fc.constantFrom("gynekologisk-mottagning", "oron-nasa-hals"), pastDay, fc.oneof(pastDay, nextMonth))
  .map(([id, noticeGiven, ends]) => ({ id, noticeGiven, ends }));

/** Profiles in which every fact that the checks above read is known. */
export const knownProfile: fc.Arbitrary<Profile> = fc
  .record({
    staff: fc.array(member, { maxLength: 5 }),
    addOns: fc.array(addOn, { maxLength: 2 }),
    professions: fc.array(fc.constantFrom(...PROFESSIONS), { maxLength: 3 }),
    codes: subset(CODES, 0),
    system: fc.constantFrom(...SYSTEMS),
    barn: small,
    part: small,
    listade: small,
    recept: small,
    andel: small.map((n) => n / 2),
    inlamnad: day,
    startad: recentDay,
    slutar: fc.oneof(
      day,
      fc.integer({ min: 1, max: 9 }).map((n) => `2026-06-0${n}`),
    ),
    answer: fc.constantFrom("ja" as const, "nej" as const),
    kontaktperson: fc.constantFrom("ja", "nej"),
    operator: fc.constantFrom("privat" as const, "egen-regi" as const),
    municipality: fc.constantFrom("1281", "1280", "1256", "0780"),
  })
  .map((it) =>
    profile({
      unit: { ...profile().unit, operator: it.operator, municipality: it.municipality },
      staff: it.staff,
      addOns: it.addOns,
      subcontractors: it.professions.map((profession) => ({ service: "rehabilitering", profession })),
      facts: {
        barn: it.barn,
        "barn-0-1": Math.min(it.part, it.barn),
        listade: it.listade,
        recept: it.recept,
        andel: it.andel,
        "e-tjanster": it.codes,
        journalsystem: it.system,
        inlamnad: it.inlamnad,
        startad: it.startad,
        slutar: it.slutar,
        kontaktperson: it.kontaktperson,
      },
      attestations: { "skane/vardcentral/prov": { answer: it.answer, role: "verksamhetschef", date: "2026-01-01" } },
    }),
  );
