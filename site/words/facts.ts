/** The words of the parts of a unit's profile, and of the register of facts. */
import type { Need } from "../../src/check/need.ts";

export function partOfProfile(part: Exclude<Need["part"], "fact">): string {
  switch (part) {
    case "openingHours":
      return "Enhetens öppettider";
    case "presence":
      return "Vem som är på plats när enheten har öppet";
    case "staff":
      return "Enhetens personal, med yrke och procent av heltid";
    case "addOns":
      return "Enhetens tilläggsuppdrag";
    case "subcontractors":
      return "Enhetens underleverantörer";
    case "operator":
      return "Vem som driver enheten";
    case "municipality":
      return "Vilken kommun enheten ligger i";
    case "attestation":
      return "Ett intyg";
  }
}
