// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

import { rule as nationelltPropositionNaraVardSlutredovisning } from "../../../rules/nationellt/proposition-nara-vard/slutredovisning.ts";

/** Föreslagna lagändringar från den 1 juli 2026, 2026-07-01 till och med 2026-12-31. */
export const nationelltPropositionNaraVard2026 = {
  id: "nationellt/proposition-nara-vard/2026",
  from: "2026-07-01",
  through: "2026-12-31",
  state: "kommande",
  rules: {
    "nationellt/proposition-nara-vard/slutredovisning": nationelltPropositionNaraVardSlutredovisning,
  },
} as const;
