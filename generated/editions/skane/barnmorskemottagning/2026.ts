// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

import { rule as nationelltLagarAnsokanUtanSistaDag } from "../../../rules/nationellt/lagar/ansokan-utan-sista-dag.ts";
import { rule as nationelltLagarAvtalSomAvslutas } from "../../../rules/nationellt/lagar/avtal-som-avslutas.ts";
import { rule as nationelltLagarForfragningsunderlag } from "../../../rules/nationellt/lagar/forfragningsunderlag.ts";
import { rule as nationelltLagarLikabehandling } from "../../../rules/nationellt/lagar/likabehandling.ts";
import { rule as nationelltLagarDigitalTillganglighet } from "../../../rules/nationellt/lagar/digital-tillganglighet.ts";
import { rule as nationelltLagarBerakningAvTid } from "../../../rules/nationellt/lagar/berakning-av-tid.ts";
import { rule as nationelltLagarHelgdagar } from "../../../rules/nationellt/lagar/helgdagar.ts";
import { rule as skaneBarnavardscentralFamiljecentralMal } from "../../../rules/skane/barnavardscentral/familjecentral-mal.ts";
import { rule as skaneBarnavardscentralFamiljecentralStod } from "../../../rules/skane/barnavardscentral/familjecentral-stod.ts";
import { rule as skaneBarnavardscentralGeografiskErsattning } from "../../../rules/skane/barnavardscentral/geografisk-ersattning.ts";
import { rule as skaneBarnmorskemottagningHpvMal } from "../../../rules/skane/barnmorskemottagning/hpv-mal.ts";
import { rule as skaneBarnmorskemottagningHpvVaccination } from "../../../rules/skane/barnmorskemottagning/hpv-vaccination.ts";
import { rule as skaneBarnmorskemottagningLattgynekologi } from "../../../rules/skane/barnmorskemottagning/lattgynekologi.ts";
import { rule as skaneBarnmorskemottagningUnderleverantorAnsokan } from "../../../rules/skane/barnmorskemottagning/underleverantor-ansokan.ts";
import { rule as skaneBarnmorskemottagningKontaktSammaDag } from "../../../rules/skane/barnmorskemottagning/kontakt-samma-dag.ts";
import { rule as skaneBarnmorskemottagningAntalBarnmorskor } from "../../../rules/skane/barnmorskemottagning/antal-barnmorskor.ts";
import { rule as skaneBarnmorskemottagningGynekologiskHalsa } from "../../../rules/skane/barnmorskemottagning/gynekologisk-halsa.ts";
import { rule as skaneBarnmorskemottagningSexologiskMottagning } from "../../../rules/skane/barnmorskemottagning/sexologisk-mottagning.ts";
import { rule as skaneBarnmorskemottagningFelaktigUtbetalning } from "../../../rules/skane/barnmorskemottagning/felaktig-utbetalning.ts";
import { rule as skaneBarnmorskemottagningLattgynekologiErsattning } from "../../../rules/skane/barnmorskemottagning/lattgynekologi-ersattning.ts";
import { rule as skaneBarnmorskemottagningVerifikationsbesok } from "../../../rules/skane/barnmorskemottagning/verifikationsbesok.ts";
import { rule as skaneGemensamtAnsokanBedomning } from "../../../rules/skane/gemensamt/ansokan-bedomning.ts";
import { rule as skaneGemensamtDelA } from "../../../rules/skane/gemensamt/del-a.ts";
import { rule as skaneGemensamtLikalydandeAvtal } from "../../../rules/skane/gemensamt/likalydande-avtal.ts";
import { rule as skaneGemensamtNamndensAnsvar } from "../../../rules/skane/gemensamt/namndens-ansvar.ts";
import { rule as skaneGemensamtFragaOmVald } from "../../../rules/skane/gemensamt/fraga-om-vald.ts";
import { rule as skaneGemensamtPatientsakerhetsarbete } from "../../../rules/skane/gemensamt/patientsakerhetsarbete.ts";
import { rule as skaneGemensamtRutinUtsattaPersoner } from "../../../rules/skane/gemensamt/rutin-utsatta-personer.ts";
import { rule as skaneGemensamtLogotyp } from "../../../rules/skane/gemensamt/logotyp.ts";
import { rule as skaneGemensamtMarknadsforing } from "../../../rules/skane/gemensamt/marknadsforing.ts";
import { rule as skaneGemensamtAvbokning } from "../../../rules/skane/gemensamt/avbokning.ts";
import { rule as skaneGemensamtDigitalTidbokning } from "../../../rules/skane/gemensamt/digital-tidbokning.ts";
import { rule as skaneGemensamtErsattningFaktiskaKostnader } from "../../../rules/skane/gemensamt/ersattning-faktiska-kostnader.ts";
import { rule as skaneGemensamtFordjupadUppfoljning } from "../../../rules/skane/gemensamt/fordjupad-uppfoljning.ts";
import { rule as skaneGemensamtIndikatorer } from "../../../rules/skane/gemensamt/indikatorer.ts";
import { rule as skaneGemensamtLopandeUppfoljning } from "../../../rules/skane/gemensamt/lopande-uppfoljning.ts";
import { rule as skaneGemensamtSommaroppettider } from "../../../rules/skane/gemensamt/sommaroppettider.ts";
import { rule as skaneGemensamtTipsOmOegentligheter } from "../../../rules/skane/gemensamt/tips-om-oegentligheter.ts";
import { rule as skaneGemensamtVisselblasning } from "../../../rules/skane/gemensamt/visselblasning.ts";
import { rule as skaneGemensamtAtgarderEnligtRedovisningen2024 } from "../../../rules/skane/gemensamt/atgarder-enligt-redovisningen-2024.ts";
import { rule as skaneGemensamtSanktionstrappa } from "../../../rules/skane/gemensamt/sanktionstrappa.ts";
import { rule as skaneGemensamtStegKanHoppasOver } from "../../../rules/skane/gemensamt/steg-kan-hoppas-over.ts";
import { rule as skaneGemensamtValAvAtgard } from "../../../rules/skane/gemensamt/val-av-atgard.ts";

export interface SkaneBarnmorskemottagning2026 {
  readonly id: "skane/barnmorskemottagning/2026";
  readonly from: "2026-01-01";
  readonly through: "2026-12-31";
  readonly state: "rekonstruerad";
  readonly rules: {
    readonly "nationellt/lagar/ansokan-utan-sista-dag": typeof nationelltLagarAnsokanUtanSistaDag;
    readonly "nationellt/lagar/avtal-som-avslutas": typeof nationelltLagarAvtalSomAvslutas;
    readonly "nationellt/lagar/forfragningsunderlag": typeof nationelltLagarForfragningsunderlag;
    readonly "nationellt/lagar/likabehandling": typeof nationelltLagarLikabehandling;
    readonly "nationellt/lagar/digital-tillganglighet": typeof nationelltLagarDigitalTillganglighet;
    readonly "nationellt/lagar/berakning-av-tid": typeof nationelltLagarBerakningAvTid;
    readonly "nationellt/lagar/helgdagar": typeof nationelltLagarHelgdagar;
    readonly "skane/barnavardscentral/familjecentral-mal": typeof skaneBarnavardscentralFamiljecentralMal;
    readonly "skane/barnavardscentral/familjecentral-stod": typeof skaneBarnavardscentralFamiljecentralStod;
    readonly "skane/barnavardscentral/geografisk-ersattning": typeof skaneBarnavardscentralGeografiskErsattning;
    readonly "skane/barnmorskemottagning/hpv-mal": typeof skaneBarnmorskemottagningHpvMal;
    readonly "skane/barnmorskemottagning/hpv-vaccination": typeof skaneBarnmorskemottagningHpvVaccination;
    readonly "skane/barnmorskemottagning/lattgynekologi": typeof skaneBarnmorskemottagningLattgynekologi;
    readonly "skane/barnmorskemottagning/underleverantor-ansokan": typeof skaneBarnmorskemottagningUnderleverantorAnsokan;
    readonly "skane/barnmorskemottagning/kontakt-samma-dag": typeof skaneBarnmorskemottagningKontaktSammaDag;
    readonly "skane/barnmorskemottagning/antal-barnmorskor": typeof skaneBarnmorskemottagningAntalBarnmorskor;
    readonly "skane/barnmorskemottagning/gynekologisk-halsa": typeof skaneBarnmorskemottagningGynekologiskHalsa;
    readonly "skane/barnmorskemottagning/sexologisk-mottagning": typeof skaneBarnmorskemottagningSexologiskMottagning;
    readonly "skane/barnmorskemottagning/felaktig-utbetalning": typeof skaneBarnmorskemottagningFelaktigUtbetalning;
    readonly "skane/barnmorskemottagning/lattgynekologi-ersattning": typeof skaneBarnmorskemottagningLattgynekologiErsattning;
    readonly "skane/barnmorskemottagning/verifikationsbesok": typeof skaneBarnmorskemottagningVerifikationsbesok;
    readonly "skane/gemensamt/ansokan-bedomning": typeof skaneGemensamtAnsokanBedomning;
    readonly "skane/gemensamt/del-a": typeof skaneGemensamtDelA;
    readonly "skane/gemensamt/likalydande-avtal": typeof skaneGemensamtLikalydandeAvtal;
    readonly "skane/gemensamt/namndens-ansvar": typeof skaneGemensamtNamndensAnsvar;
    readonly "skane/gemensamt/fraga-om-vald": typeof skaneGemensamtFragaOmVald;
    readonly "skane/gemensamt/patientsakerhetsarbete": typeof skaneGemensamtPatientsakerhetsarbete;
    readonly "skane/gemensamt/rutin-utsatta-personer": typeof skaneGemensamtRutinUtsattaPersoner;
    readonly "skane/gemensamt/logotyp": typeof skaneGemensamtLogotyp;
    readonly "skane/gemensamt/marknadsforing": typeof skaneGemensamtMarknadsforing;
    readonly "skane/gemensamt/avbokning": typeof skaneGemensamtAvbokning;
    readonly "skane/gemensamt/digital-tidbokning": typeof skaneGemensamtDigitalTidbokning;
    readonly "skane/gemensamt/ersattning-faktiska-kostnader": typeof skaneGemensamtErsattningFaktiskaKostnader;
    readonly "skane/gemensamt/fordjupad-uppfoljning": typeof skaneGemensamtFordjupadUppfoljning;
    readonly "skane/gemensamt/indikatorer": typeof skaneGemensamtIndikatorer;
    readonly "skane/gemensamt/lopande-uppfoljning": typeof skaneGemensamtLopandeUppfoljning;
    readonly "skane/gemensamt/sommaroppettider": typeof skaneGemensamtSommaroppettider;
    readonly "skane/gemensamt/tips-om-oegentligheter": typeof skaneGemensamtTipsOmOegentligheter;
    readonly "skane/gemensamt/visselblasning": typeof skaneGemensamtVisselblasning;
    readonly "skane/gemensamt/atgarder-enligt-redovisningen-2024": typeof skaneGemensamtAtgarderEnligtRedovisningen2024;
    readonly "skane/gemensamt/sanktionstrappa": typeof skaneGemensamtSanktionstrappa;
    readonly "skane/gemensamt/steg-kan-hoppas-over": typeof skaneGemensamtStegKanHoppasOver;
    readonly "skane/gemensamt/val-av-atgard": typeof skaneGemensamtValAvAtgard;
  };
}

/** Förfrågningsunderlag Barnmorskemottagning 2026, 2026-01-01 till och med 2026-12-31. */
export const skaneBarnmorskemottagning2026: SkaneBarnmorskemottagning2026 = {
  id: "skane/barnmorskemottagning/2026",
  from: "2026-01-01",
  through: "2026-12-31",
  state: "rekonstruerad",
  rules: {
    "nationellt/lagar/ansokan-utan-sista-dag": nationelltLagarAnsokanUtanSistaDag,
    "nationellt/lagar/avtal-som-avslutas": nationelltLagarAvtalSomAvslutas,
    "nationellt/lagar/forfragningsunderlag": nationelltLagarForfragningsunderlag,
    "nationellt/lagar/likabehandling": nationelltLagarLikabehandling,
    "nationellt/lagar/digital-tillganglighet": nationelltLagarDigitalTillganglighet,
    "nationellt/lagar/berakning-av-tid": nationelltLagarBerakningAvTid,
    "nationellt/lagar/helgdagar": nationelltLagarHelgdagar,
    "skane/barnavardscentral/familjecentral-mal": skaneBarnavardscentralFamiljecentralMal,
    "skane/barnavardscentral/familjecentral-stod": skaneBarnavardscentralFamiljecentralStod,
    "skane/barnavardscentral/geografisk-ersattning": skaneBarnavardscentralGeografiskErsattning,
    "skane/barnmorskemottagning/hpv-mal": skaneBarnmorskemottagningHpvMal,
    "skane/barnmorskemottagning/hpv-vaccination": skaneBarnmorskemottagningHpvVaccination,
    "skane/barnmorskemottagning/lattgynekologi": skaneBarnmorskemottagningLattgynekologi,
    "skane/barnmorskemottagning/underleverantor-ansokan": skaneBarnmorskemottagningUnderleverantorAnsokan,
    "skane/barnmorskemottagning/kontakt-samma-dag": skaneBarnmorskemottagningKontaktSammaDag,
    "skane/barnmorskemottagning/antal-barnmorskor": skaneBarnmorskemottagningAntalBarnmorskor,
    "skane/barnmorskemottagning/gynekologisk-halsa": skaneBarnmorskemottagningGynekologiskHalsa,
    "skane/barnmorskemottagning/sexologisk-mottagning": skaneBarnmorskemottagningSexologiskMottagning,
    "skane/barnmorskemottagning/felaktig-utbetalning": skaneBarnmorskemottagningFelaktigUtbetalning,
    "skane/barnmorskemottagning/lattgynekologi-ersattning": skaneBarnmorskemottagningLattgynekologiErsattning,
    "skane/barnmorskemottagning/verifikationsbesok": skaneBarnmorskemottagningVerifikationsbesok,
    "skane/gemensamt/ansokan-bedomning": skaneGemensamtAnsokanBedomning,
    "skane/gemensamt/del-a": skaneGemensamtDelA,
    "skane/gemensamt/likalydande-avtal": skaneGemensamtLikalydandeAvtal,
    "skane/gemensamt/namndens-ansvar": skaneGemensamtNamndensAnsvar,
    "skane/gemensamt/fraga-om-vald": skaneGemensamtFragaOmVald,
    "skane/gemensamt/patientsakerhetsarbete": skaneGemensamtPatientsakerhetsarbete,
    "skane/gemensamt/rutin-utsatta-personer": skaneGemensamtRutinUtsattaPersoner,
    "skane/gemensamt/logotyp": skaneGemensamtLogotyp,
    "skane/gemensamt/marknadsforing": skaneGemensamtMarknadsforing,
    "skane/gemensamt/avbokning": skaneGemensamtAvbokning,
    "skane/gemensamt/digital-tidbokning": skaneGemensamtDigitalTidbokning,
    "skane/gemensamt/ersattning-faktiska-kostnader": skaneGemensamtErsattningFaktiskaKostnader,
    "skane/gemensamt/fordjupad-uppfoljning": skaneGemensamtFordjupadUppfoljning,
    "skane/gemensamt/indikatorer": skaneGemensamtIndikatorer,
    "skane/gemensamt/lopande-uppfoljning": skaneGemensamtLopandeUppfoljning,
    "skane/gemensamt/sommaroppettider": skaneGemensamtSommaroppettider,
    "skane/gemensamt/tips-om-oegentligheter": skaneGemensamtTipsOmOegentligheter,
    "skane/gemensamt/visselblasning": skaneGemensamtVisselblasning,
    "skane/gemensamt/atgarder-enligt-redovisningen-2024": skaneGemensamtAtgarderEnligtRedovisningen2024,
    "skane/gemensamt/sanktionstrappa": skaneGemensamtSanktionstrappa,
    "skane/gemensamt/steg-kan-hoppas-over": skaneGemensamtStegKanHoppasOver,
    "skane/gemensamt/val-av-atgard": skaneGemensamtValAvAtgard,
  },
};
