// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

import { rule as kronobergBarnmorskemottagningSesam } from "../../../rules/kronoberg/barnmorskemottagning/sesam.ts";
import { rule as kronobergBarnmorskemottagningTarEmot } from "../../../rules/kronoberg/barnmorskemottagning/tar-emot.ts";
import { rule as kronobergBarnmorskemottagningPatientenTarKontakt } from "../../../rules/kronoberg/barnmorskemottagning/patienten-tar-kontakt.ts";
import { rule as kronobergGemensamtAvtalsforlangning } from "../../../rules/kronoberg/gemensamt/avtalsforlangning.ts";
import { rule as kronobergGemensamtGynekologiskVard } from "../../../rules/kronoberg/gemensamt/gynekologisk-vard.ts";
import { rule as nationelltLagarAnsokanUtanSistaDag } from "../../../rules/nationellt/lagar/ansokan-utan-sista-dag.ts";
import { rule as nationelltLagarAvtalSomAvslutas } from "../../../rules/nationellt/lagar/avtal-som-avslutas.ts";
import { rule as nationelltLagarForfragningsunderlag } from "../../../rules/nationellt/lagar/forfragningsunderlag.ts";
import { rule as nationelltLagarLikabehandling } from "../../../rules/nationellt/lagar/likabehandling.ts";
import { rule as nationelltLagarDigitalTillganglighet } from "../../../rules/nationellt/lagar/digital-tillganglighet.ts";
import { rule as nationelltLagarBerakningAvTid } from "../../../rules/nationellt/lagar/berakning-av-tid.ts";
import { rule as nationelltLagarHelgdagar } from "../../../rules/nationellt/lagar/helgdagar.ts";

export interface KronobergBarnmorskemottagning2026 {
  readonly id: "kronoberg/barnmorskemottagning/2026";
  readonly from: "2026-01-01";
  readonly through: "2026-12-31";
  readonly state: "rekonstruerad";
  readonly rules: {
    readonly "kronoberg/barnmorskemottagning/sesam": typeof kronobergBarnmorskemottagningSesam;
    readonly "kronoberg/barnmorskemottagning/tar-emot": typeof kronobergBarnmorskemottagningTarEmot;
    readonly "kronoberg/barnmorskemottagning/patienten-tar-kontakt": typeof kronobergBarnmorskemottagningPatientenTarKontakt;
    readonly "kronoberg/gemensamt/avtalsforlangning": typeof kronobergGemensamtAvtalsforlangning;
    readonly "kronoberg/gemensamt/gynekologisk-vard": typeof kronobergGemensamtGynekologiskVard;
    readonly "nationellt/lagar/ansokan-utan-sista-dag": typeof nationelltLagarAnsokanUtanSistaDag;
    readonly "nationellt/lagar/avtal-som-avslutas": typeof nationelltLagarAvtalSomAvslutas;
    readonly "nationellt/lagar/forfragningsunderlag": typeof nationelltLagarForfragningsunderlag;
    readonly "nationellt/lagar/likabehandling": typeof nationelltLagarLikabehandling;
    readonly "nationellt/lagar/digital-tillganglighet": typeof nationelltLagarDigitalTillganglighet;
    readonly "nationellt/lagar/berakning-av-tid": typeof nationelltLagarBerakningAvTid;
    readonly "nationellt/lagar/helgdagar": typeof nationelltLagarHelgdagar;
  };
}

/** Barnmorskemottagning i Kronoberg 2026, 2026-01-01 till och med 2026-12-31. */
export const kronobergBarnmorskemottagning2026: KronobergBarnmorskemottagning2026 = {
  id: "kronoberg/barnmorskemottagning/2026",
  from: "2026-01-01",
  through: "2026-12-31",
  state: "rekonstruerad",
  rules: {
    "kronoberg/barnmorskemottagning/sesam": kronobergBarnmorskemottagningSesam,
    "kronoberg/barnmorskemottagning/tar-emot": kronobergBarnmorskemottagningTarEmot,
    "kronoberg/barnmorskemottagning/patienten-tar-kontakt": kronobergBarnmorskemottagningPatientenTarKontakt,
    "kronoberg/gemensamt/avtalsforlangning": kronobergGemensamtAvtalsforlangning,
    "kronoberg/gemensamt/gynekologisk-vard": kronobergGemensamtGynekologiskVard,
    "nationellt/lagar/ansokan-utan-sista-dag": nationelltLagarAnsokanUtanSistaDag,
    "nationellt/lagar/avtal-som-avslutas": nationelltLagarAvtalSomAvslutas,
    "nationellt/lagar/forfragningsunderlag": nationelltLagarForfragningsunderlag,
    "nationellt/lagar/likabehandling": nationelltLagarLikabehandling,
    "nationellt/lagar/digital-tillganglighet": nationelltLagarDigitalTillganglighet,
    "nationellt/lagar/berakning-av-tid": nationelltLagarBerakningAvTid,
    "nationellt/lagar/helgdagar": nationelltLagarHelgdagar,
  },
};
