// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

import { rule as nationelltLagarAnsokanUtanSistaDag } from "../../../rules/nationellt/lagar/ansokan-utan-sista-dag.ts";
import { rule as nationelltLagarAvtalSomAvslutas } from "../../../rules/nationellt/lagar/avtal-som-avslutas.ts";
import { rule as nationelltLagarForfragningsunderlag } from "../../../rules/nationellt/lagar/forfragningsunderlag.ts";
import { rule as nationelltLagarLikabehandling } from "../../../rules/nationellt/lagar/likabehandling.ts";
import { rule as nationelltLagarDigitalTillganglighet } from "../../../rules/nationellt/lagar/digital-tillganglighet.ts";
import { rule as nationelltLagarBerakningAvTid } from "../../../rules/nationellt/lagar/berakning-av-tid.ts";
import { rule as nationelltLagarHelgdagar } from "../../../rules/nationellt/lagar/helgdagar.ts";
import { rule as skaneGemensamtDelA } from "../../../rules/skane/gemensamt/del-a.ts";
import { rule as skaneGemensamtLikalydandeAvtal } from "../../../rules/skane/gemensamt/likalydande-avtal.ts";
import { rule as skaneGemensamtNamndensAnsvar } from "../../../rules/skane/gemensamt/namndens-ansvar.ts";
import { rule as skaneGemensamtFragaOmVald } from "../../../rules/skane/gemensamt/fraga-om-vald.ts";
import { rule as skaneGemensamtPatientsakerhetsarbete } from "../../../rules/skane/gemensamt/patientsakerhetsarbete.ts";
import { rule as skaneGemensamtRutinUtsattaPersoner } from "../../../rules/skane/gemensamt/rutin-utsatta-personer.ts";
import { rule as skaneGemensamtAvbokning } from "../../../rules/skane/gemensamt/avbokning.ts";
import { rule as skaneGemensamtDigitalTidbokning } from "../../../rules/skane/gemensamt/digital-tidbokning.ts";
import { rule as skaneGemensamtErsattningFaktiskaKostnader } from "../../../rules/skane/gemensamt/ersattning-faktiska-kostnader.ts";
import { rule as skaneGemensamtFordjupadUppfoljning } from "../../../rules/skane/gemensamt/fordjupad-uppfoljning.ts";
import { rule as skaneGemensamtIndikatorer } from "../../../rules/skane/gemensamt/indikatorer.ts";
import { rule as skaneGemensamtLopandeUppfoljning } from "../../../rules/skane/gemensamt/lopande-uppfoljning.ts";
import { rule as skaneGemensamtTipsOmOegentligheter } from "../../../rules/skane/gemensamt/tips-om-oegentligheter.ts";
import { rule as skaneGemensamtAtgarderEnligtRedovisningen2024 } from "../../../rules/skane/gemensamt/atgarder-enligt-redovisningen-2024.ts";
import { rule as skaneGemensamtSanktionstrappa } from "../../../rules/skane/gemensamt/sanktionstrappa.ts";
import { rule as skaneGemensamtValAvAtgard } from "../../../rules/skane/gemensamt/val-av-atgard.ts";
import { rule as skanePsykoterapiInteTillampligt } from "../../../rules/skane/psykoterapi/inte-tillampligt.ts";
import { rule as skanePsykoterapiMalgrupp } from "../../../rules/skane/psykoterapi/malgrupp.ts";
import { rule as skanePsykoterapiRemiss } from "../../../rules/skane/psykoterapi/remiss.ts";
import { rule as skanePsykoterapiAntalBehandlingstillfallen } from "../../../rules/skane/psykoterapi/antal-behandlingstillfallen.ts";
import { rule as skanePsykoterapiBehandlingPerDiagnos } from "../../../rules/skane/psykoterapi/behandling-per-diagnos.ts";
import { rule as skanePsykoterapiBehandlingsstruktur } from "../../../rules/skane/psykoterapi/behandlingsstruktur.ts";
import { rule as skanePsykoterapiNationellaRiktlinjer } from "../../../rules/skane/psykoterapi/nationella-riktlinjer.ts";
import { rule as skanePsykoterapiETjanster } from "../../../rules/skane/psykoterapi/e-tjanster.ts";
import { rule as skanePsykoterapiFysiskaBesok } from "../../../rules/skane/psykoterapi/fysiska-besok.ts";
import { rule as skanePsykoterapiUtbudPa1177 } from "../../../rules/skane/psykoterapi/utbud-pa-1177.ts";
import { rule as skanePsykoterapiKompetensbevis } from "../../../rules/skane/psykoterapi/kompetensbevis.ts";
import { rule as skanePsykoterapiDiagnoskodIPasis } from "../../../rules/skane/psykoterapi/diagnoskod-i-pasis.ts";
import { rule as skanePsykoterapiKvaKoder } from "../../../rules/skane/psykoterapi/kva-koder.ts";
import { rule as skanePsykoterapiVantetidPerBehandlingsform } from "../../../rules/skane/psykoterapi/vantetid-per-behandlingsform.ts";

export interface SkanePsykoterapi2025 {
  readonly id: "skane/psykoterapi/2025";
  readonly from: "2025-01-01";
  readonly through: "2025-12-31";
  readonly state: "rekonstruerad";
  readonly rules: {
    readonly "nationellt/lagar/ansokan-utan-sista-dag": typeof nationelltLagarAnsokanUtanSistaDag;
    readonly "nationellt/lagar/avtal-som-avslutas": typeof nationelltLagarAvtalSomAvslutas;
    readonly "nationellt/lagar/forfragningsunderlag": typeof nationelltLagarForfragningsunderlag;
    readonly "nationellt/lagar/likabehandling": typeof nationelltLagarLikabehandling;
    readonly "nationellt/lagar/digital-tillganglighet": typeof nationelltLagarDigitalTillganglighet;
    readonly "nationellt/lagar/berakning-av-tid": typeof nationelltLagarBerakningAvTid;
    readonly "nationellt/lagar/helgdagar": typeof nationelltLagarHelgdagar;
    readonly "skane/gemensamt/del-a": typeof skaneGemensamtDelA;
    readonly "skane/gemensamt/likalydande-avtal": typeof skaneGemensamtLikalydandeAvtal;
    readonly "skane/gemensamt/namndens-ansvar": typeof skaneGemensamtNamndensAnsvar;
    readonly "skane/gemensamt/fraga-om-vald": typeof skaneGemensamtFragaOmVald;
    readonly "skane/gemensamt/patientsakerhetsarbete": typeof skaneGemensamtPatientsakerhetsarbete;
    readonly "skane/gemensamt/rutin-utsatta-personer": typeof skaneGemensamtRutinUtsattaPersoner;
    readonly "skane/gemensamt/avbokning": typeof skaneGemensamtAvbokning;
    readonly "skane/gemensamt/digital-tidbokning": typeof skaneGemensamtDigitalTidbokning;
    readonly "skane/gemensamt/ersattning-faktiska-kostnader": typeof skaneGemensamtErsattningFaktiskaKostnader;
    readonly "skane/gemensamt/fordjupad-uppfoljning": typeof skaneGemensamtFordjupadUppfoljning;
    readonly "skane/gemensamt/indikatorer": typeof skaneGemensamtIndikatorer;
    readonly "skane/gemensamt/lopande-uppfoljning": typeof skaneGemensamtLopandeUppfoljning;
    readonly "skane/gemensamt/tips-om-oegentligheter": typeof skaneGemensamtTipsOmOegentligheter;
    readonly "skane/gemensamt/atgarder-enligt-redovisningen-2024": typeof skaneGemensamtAtgarderEnligtRedovisningen2024;
    readonly "skane/gemensamt/sanktionstrappa": typeof skaneGemensamtSanktionstrappa;
    readonly "skane/gemensamt/val-av-atgard": typeof skaneGemensamtValAvAtgard;
    readonly "skane/psykoterapi/inte-tillampligt": typeof skanePsykoterapiInteTillampligt;
    readonly "skane/psykoterapi/malgrupp": typeof skanePsykoterapiMalgrupp;
    readonly "skane/psykoterapi/remiss": typeof skanePsykoterapiRemiss;
    readonly "skane/psykoterapi/antal-behandlingstillfallen": typeof skanePsykoterapiAntalBehandlingstillfallen;
    readonly "skane/psykoterapi/behandling-per-diagnos": typeof skanePsykoterapiBehandlingPerDiagnos;
    readonly "skane/psykoterapi/behandlingsstruktur": typeof skanePsykoterapiBehandlingsstruktur;
    readonly "skane/psykoterapi/nationella-riktlinjer": typeof skanePsykoterapiNationellaRiktlinjer;
    readonly "skane/psykoterapi/e-tjanster": typeof skanePsykoterapiETjanster;
    readonly "skane/psykoterapi/fysiska-besok": typeof skanePsykoterapiFysiskaBesok;
    readonly "skane/psykoterapi/utbud-pa-1177": typeof skanePsykoterapiUtbudPa1177;
    readonly "skane/psykoterapi/kompetensbevis": typeof skanePsykoterapiKompetensbevis;
    readonly "skane/psykoterapi/diagnoskod-i-pasis": typeof skanePsykoterapiDiagnoskodIPasis;
    readonly "skane/psykoterapi/kva-koder": typeof skanePsykoterapiKvaKoder;
    readonly "skane/psykoterapi/vantetid-per-behandlingsform": typeof skanePsykoterapiVantetidPerBehandlingsform;
  };
}

/** Förfrågningsunderlag Psykoterapi 2025, 2025-01-01 till och med 2025-12-31. */
export const skanePsykoterapi2025: SkanePsykoterapi2025 = {
  id: "skane/psykoterapi/2025",
  from: "2025-01-01",
  through: "2025-12-31",
  state: "rekonstruerad",
  rules: {
    "nationellt/lagar/ansokan-utan-sista-dag": nationelltLagarAnsokanUtanSistaDag,
    "nationellt/lagar/avtal-som-avslutas": nationelltLagarAvtalSomAvslutas,
    "nationellt/lagar/forfragningsunderlag": nationelltLagarForfragningsunderlag,
    "nationellt/lagar/likabehandling": nationelltLagarLikabehandling,
    "nationellt/lagar/digital-tillganglighet": nationelltLagarDigitalTillganglighet,
    "nationellt/lagar/berakning-av-tid": nationelltLagarBerakningAvTid,
    "nationellt/lagar/helgdagar": nationelltLagarHelgdagar,
    "skane/gemensamt/del-a": skaneGemensamtDelA,
    "skane/gemensamt/likalydande-avtal": skaneGemensamtLikalydandeAvtal,
    "skane/gemensamt/namndens-ansvar": skaneGemensamtNamndensAnsvar,
    "skane/gemensamt/fraga-om-vald": skaneGemensamtFragaOmVald,
    "skane/gemensamt/patientsakerhetsarbete": skaneGemensamtPatientsakerhetsarbete,
    "skane/gemensamt/rutin-utsatta-personer": skaneGemensamtRutinUtsattaPersoner,
    "skane/gemensamt/avbokning": skaneGemensamtAvbokning,
    "skane/gemensamt/digital-tidbokning": skaneGemensamtDigitalTidbokning,
    "skane/gemensamt/ersattning-faktiska-kostnader": skaneGemensamtErsattningFaktiskaKostnader,
    "skane/gemensamt/fordjupad-uppfoljning": skaneGemensamtFordjupadUppfoljning,
    "skane/gemensamt/indikatorer": skaneGemensamtIndikatorer,
    "skane/gemensamt/lopande-uppfoljning": skaneGemensamtLopandeUppfoljning,
    "skane/gemensamt/tips-om-oegentligheter": skaneGemensamtTipsOmOegentligheter,
    "skane/gemensamt/atgarder-enligt-redovisningen-2024": skaneGemensamtAtgarderEnligtRedovisningen2024,
    "skane/gemensamt/sanktionstrappa": skaneGemensamtSanktionstrappa,
    "skane/gemensamt/val-av-atgard": skaneGemensamtValAvAtgard,
    "skane/psykoterapi/inte-tillampligt": skanePsykoterapiInteTillampligt,
    "skane/psykoterapi/malgrupp": skanePsykoterapiMalgrupp,
    "skane/psykoterapi/remiss": skanePsykoterapiRemiss,
    "skane/psykoterapi/antal-behandlingstillfallen": skanePsykoterapiAntalBehandlingstillfallen,
    "skane/psykoterapi/behandling-per-diagnos": skanePsykoterapiBehandlingPerDiagnos,
    "skane/psykoterapi/behandlingsstruktur": skanePsykoterapiBehandlingsstruktur,
    "skane/psykoterapi/nationella-riktlinjer": skanePsykoterapiNationellaRiktlinjer,
    "skane/psykoterapi/e-tjanster": skanePsykoterapiETjanster,
    "skane/psykoterapi/fysiska-besok": skanePsykoterapiFysiskaBesok,
    "skane/psykoterapi/utbud-pa-1177": skanePsykoterapiUtbudPa1177,
    "skane/psykoterapi/kompetensbevis": skanePsykoterapiKompetensbevis,
    "skane/psykoterapi/diagnoskod-i-pasis": skanePsykoterapiDiagnoskodIPasis,
    "skane/psykoterapi/kva-koder": skanePsykoterapiKvaKoder,
    "skane/psykoterapi/vantetid-per-behandlingsform": skanePsykoterapiVantetidPerBehandlingsform,
  },
};
