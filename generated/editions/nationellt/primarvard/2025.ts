// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

import { rule as nationelltPrimarvardTelefonMatmetod } from "../../../rules/nationellt/primarvard/telefon-matmetod.ts";
import { rule as nationelltPrimarvardTelefonSammaDag } from "../../../rules/nationellt/primarvard/telefon-samma-dag.ts";
import { rule as nationelltPrimarvardVardgarantiBedomning } from "../../../rules/nationellt/primarvard/vardgaranti-bedomning.ts";
import { rule as nationelltPrimarvardVardgarantiKontakt } from "../../../rules/nationellt/primarvard/vardgaranti-kontakt.ts";
import { rule as nationelltPrimarvardRiktvardeLakare } from "../../../rules/nationellt/primarvard/riktvarde-lakare.ts";
import { rule as nationelltPrimarvardRiktvardeStLakare } from "../../../rules/nationellt/primarvard/riktvarde-st-lakare.ts";
import { rule as nationelltPrimarvardOmlistning } from "../../../rules/nationellt/primarvard/omlistning.ts";

export interface NationelltPrimarvard2025 {
  readonly id: "nationellt/primarvard/2025";
  readonly from: "2025-01-01";
  readonly through: "2025-12-31";
  readonly state: "rekonstruerad";
  readonly rules: {
    readonly "nationellt/primarvard/telefon-matmetod": typeof nationelltPrimarvardTelefonMatmetod;
    readonly "nationellt/primarvard/telefon-samma-dag": typeof nationelltPrimarvardTelefonSammaDag;
    readonly "nationellt/primarvard/vardgaranti-bedomning": typeof nationelltPrimarvardVardgarantiBedomning;
    readonly "nationellt/primarvard/vardgaranti-kontakt": typeof nationelltPrimarvardVardgarantiKontakt;
    readonly "nationellt/primarvard/riktvarde-lakare": typeof nationelltPrimarvardRiktvardeLakare;
    readonly "nationellt/primarvard/riktvarde-st-lakare": typeof nationelltPrimarvardRiktvardeStLakare;
    readonly "nationellt/primarvard/omlistning": typeof nationelltPrimarvardOmlistning;
  };
}

/** Nationella regler 2025, 2025-01-01 till och med 2025-12-31. */
export const nationelltPrimarvard2025: NationelltPrimarvard2025 = {
  id: "nationellt/primarvard/2025",
  from: "2025-01-01",
  through: "2025-12-31",
  state: "rekonstruerad",
  rules: {
    "nationellt/primarvard/telefon-matmetod": nationelltPrimarvardTelefonMatmetod,
    "nationellt/primarvard/telefon-samma-dag": nationelltPrimarvardTelefonSammaDag,
    "nationellt/primarvard/vardgaranti-bedomning": nationelltPrimarvardVardgarantiBedomning,
    "nationellt/primarvard/vardgaranti-kontakt": nationelltPrimarvardVardgarantiKontakt,
    "nationellt/primarvard/riktvarde-lakare": nationelltPrimarvardRiktvardeLakare,
    "nationellt/primarvard/riktvarde-st-lakare": nationelltPrimarvardRiktvardeStLakare,
    "nationellt/primarvard/omlistning": nationelltPrimarvardOmlistning,
  },
};
