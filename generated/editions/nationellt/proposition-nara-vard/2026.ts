// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

import { rule as nationelltPropositionNaraVardSlutredovisning } from "../../../rules/nationellt/proposition-nara-vard/slutredovisning.ts";

export interface NationelltPropositionNaraVard2026 {
  readonly id: "nationellt/proposition-nara-vard/2026";
  readonly from: "2026-07-01";
  readonly through: "2026-12-31";
  readonly state: "kommande";
  readonly rules: {
    readonly "nationellt/proposition-nara-vard/slutredovisning": typeof nationelltPropositionNaraVardSlutredovisning;
  };
}

/** Föreslagna lagändringar från den 1 juli 2026, 2026-07-01 till och med 2026-12-31. */
export const nationelltPropositionNaraVard2026: NationelltPropositionNaraVard2026 = {
  id: "nationellt/proposition-nara-vard/2026",
  from: "2026-07-01",
  through: "2026-12-31",
  state: "kommande",
  rules: {
    "nationellt/proposition-nara-vard/slutredovisning": nationelltPropositionNaraVardSlutredovisning,
  },
};
