/** The words of choosing among a care choice's rules. */
import type { Facet, FacetValue } from "../parts/facets.ts";
import { coverage } from "./charts.ts";
import { obligationTitle } from "./common.ts";

export const choice = {
  legend: "Visa bara",
  all: "Alla",
  chapter: "Kapitel",
  facet: (name: Facet): string => {
    switch (name) {
      case "obligation":
        return "Styrka";
      case "change":
        return "På gång";
      case "check":
        return "Prövning";
    }
  },
  value: (value: FacetValue): string => {
    switch (value) {
      case "ska":
      case "bor":
      case "mal":
      case "riktvarde":
        return obligationTitle(value);
      case "annat":
        return "Inget krav";
      case "andras":
        return "Beslutad ändring";
      case "upphor":
        return "Undantag som upphör";
      case "forslag":
        return "Förslag";
      case "oversyn":
        return "Ses över";
      case "oandrad":
        return "Inget känt";
      case "machine":
      case "attested":
      case "manual":
      case "not-yet":
        return coverage.label(value);
      case "no-check":
        return "Prövas inte";
    }
  },
} as const;
