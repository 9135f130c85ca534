/** Registers without an entry, for who has only some of them: none that may be left out. */
import type { Registers } from "./model.ts";

export const NO_REGISTERS = {
  sources: [],
  decisions: [],
  terms: [],
  facts: [],
  professions: { professions: [], competences: [], roles: [], services: [], addOns: [] },
  regions: [],
  careChoices: [],
  questions: [],
  figures: [],
  sums: [],
  answers: [],
  topics: [],
  leftOut: [],
} satisfies Registers;
