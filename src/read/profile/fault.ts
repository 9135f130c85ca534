import type { Fact, RegionEntry } from "../../rulebook/model.ts";
import type { Severity } from "../finding.ts";
import type { Pointed } from "../words/references.ts";
import type { FindingCode } from "../words/titles.ts";

/** Something wrong at a JSON pointer of a profile. Whoever only judges needs no sentence of it. */
export interface Fault {
  readonly code: FindingCode;
  readonly pointer: string;
  readonly wrong: Wrong;
  /** Where the same fault stands too, with nothing more to say of it. */
  readonly others?: readonly string[];
  /** The fault stands at the field's name. */
  readonly atKey?: boolean;
  /** Where it is graver or milder than its kind. */
  readonly severity?: Severity;
}

/** A register's entry by the words that it is known by. */
export interface Entry {
  readonly id: string;
  readonly aliases?: readonly string[];
}

/** What is wrong, with what its sentence is made of. */
export type Wrong =
  | WrongFact
  | WrongTime
  | { readonly is: "unknown-word"; readonly what: Pointed; readonly word: string; readonly entries: readonly Entry[] }
  | { readonly is: "unknown-key"; readonly what: Pointed; readonly word: string; readonly names: readonly string[] }
  | { readonly is: "competence-as-profession"; readonly competence: string; readonly professions: readonly string[] }
  | { readonly is: "more-than-full-time"; readonly percent: number }
  | {
      readonly is: "unknown-municipality";
      readonly municipality: string;
      readonly county: string | null;
      readonly regions: readonly RegionEntry[];
    }
  | { readonly is: "municipality-elsewhere"; readonly name: string; readonly where: string; readonly region: string }
  | { readonly is: "personal-number" | "mail-address" };

type WrongFact =
  | { readonly is: "no-yes-or-no" | "none-of-values"; readonly fact: Fact; readonly value: unknown }
  | {
      readonly is: "wrong-type";
      readonly fact: Fact;
      readonly wanted: "array" | "integer" | "number";
      readonly value: unknown;
    }
  | { readonly is: "no-date"; readonly value: unknown }
  | { readonly is: "too-small" | "too-large"; readonly fact: Fact; readonly limit: number; readonly value: number }
  | {
      readonly is: "part-exceeds-whole";
      readonly part: string;
      readonly value: number;
      readonly whole: string;
      readonly total: number;
    };

type WrongTime =
  | { readonly is: "closed-with-hours" | "midnight-as-end" }
  | { readonly is: "hours-missing"; readonly field: "opens" | "closes" }
  | { readonly is: "over-midnight"; readonly opens: string; readonly closes: string }
  | { readonly is: "ends-before"; readonly from: string; readonly end: string }
  | { readonly is: "seasons-overlap"; readonly from: string; readonly through: string };
