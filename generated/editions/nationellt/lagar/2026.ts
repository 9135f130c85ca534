// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

import { rule as nationelltLagarAnsokanUtanSistaDag } from "../../../rules/nationellt/lagar/ansokan-utan-sista-dag.ts";
import { rule as nationelltLagarAvtalSomAvslutas } from "../../../rules/nationellt/lagar/avtal-som-avslutas.ts";
import { rule as nationelltLagarForfragningsunderlag } from "../../../rules/nationellt/lagar/forfragningsunderlag.ts";
import { rule as nationelltLagarLikabehandling } from "../../../rules/nationellt/lagar/likabehandling.ts";
import { rule as nationelltLagarLakarresurserTillKommunen } from "../../../rules/nationellt/lagar/lakarresurser-till-kommunen.ts";
import { rule as nationelltLagarDigitalTillganglighet } from "../../../rules/nationellt/lagar/digital-tillganglighet.ts";
import { rule as nationelltLagarBerakningAvTid } from "../../../rules/nationellt/lagar/berakning-av-tid.ts";
import { rule as nationelltLagarHelgdagar } from "../../../rules/nationellt/lagar/helgdagar.ts";

export interface NationelltLagar2026 {
  readonly id: "nationellt/lagar/2026";
  readonly from: "2026-01-01";
  readonly through: "2026-12-31";
  readonly state: "rekonstruerad";
  readonly rules: {
    readonly "nationellt/lagar/ansokan-utan-sista-dag": typeof nationelltLagarAnsokanUtanSistaDag;
    readonly "nationellt/lagar/avtal-som-avslutas": typeof nationelltLagarAvtalSomAvslutas;
    readonly "nationellt/lagar/forfragningsunderlag": typeof nationelltLagarForfragningsunderlag;
    readonly "nationellt/lagar/likabehandling": typeof nationelltLagarLikabehandling;
    readonly "nationellt/lagar/lakarresurser-till-kommunen": typeof nationelltLagarLakarresurserTillKommunen;
    readonly "nationellt/lagar/digital-tillganglighet": typeof nationelltLagarDigitalTillganglighet;
    readonly "nationellt/lagar/berakning-av-tid": typeof nationelltLagarBerakningAvTid;
    readonly "nationellt/lagar/helgdagar": typeof nationelltLagarHelgdagar;
  };
}

/** Lagar och föreskrifter 2026, 2026-01-01 till och med 2026-12-31. */
export const nationelltLagar2026: NationelltLagar2026 = {
  id: "nationellt/lagar/2026",
  from: "2026-01-01",
  through: "2026-12-31",
  state: "rekonstruerad",
  rules: {
    "nationellt/lagar/ansokan-utan-sista-dag": nationelltLagarAnsokanUtanSistaDag,
    "nationellt/lagar/avtal-som-avslutas": nationelltLagarAvtalSomAvslutas,
    "nationellt/lagar/forfragningsunderlag": nationelltLagarForfragningsunderlag,
    "nationellt/lagar/likabehandling": nationelltLagarLikabehandling,
    "nationellt/lagar/lakarresurser-till-kommunen": nationelltLagarLakarresurserTillKommunen,
    "nationellt/lagar/digital-tillganglighet": nationelltLagarDigitalTillganglighet,
    "nationellt/lagar/berakning-av-tid": nationelltLagarBerakningAvTid,
    "nationellt/lagar/helgdagar": nationelltLagarHelgdagar,
  },
};
