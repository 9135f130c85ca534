// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

import { rule as nationelltLagarAnsokanUtanSistaDag } from "../../../rules/nationellt/lagar/ansokan-utan-sista-dag.ts";
import { rule as nationelltLagarAvtalSomAvslutas } from "../../../rules/nationellt/lagar/avtal-som-avslutas.ts";
import { rule as nationelltLagarForfragningsunderlag } from "../../../rules/nationellt/lagar/forfragningsunderlag.ts";
import { rule as nationelltLagarLikabehandling } from "../../../rules/nationellt/lagar/likabehandling.ts";
import { rule as nationelltLagarLakarresurserTillKommunen } from "../../../rules/nationellt/lagar/lakarresurser-till-kommunen.ts";
import { rule as nationelltLagarDigitalTillganglighet } from "../../../rules/nationellt/lagar/digital-tillganglighet.ts";
import { rule as nationelltLagarBerakningAvTid } from "../../../rules/nationellt/lagar/berakning-av-tid.ts";
import { rule as nationelltLagarHelgdagar } from "../../../rules/nationellt/lagar/helgdagar.ts";
import { rule as nationelltPrimarvardTelefonMatmetod } from "../../../rules/nationellt/primarvard/telefon-matmetod.ts";
import { rule as nationelltPrimarvardTelefonSammaDag } from "../../../rules/nationellt/primarvard/telefon-samma-dag.ts";
import { rule as nationelltPrimarvardVardgarantiBedomning } from "../../../rules/nationellt/primarvard/vardgaranti-bedomning.ts";
import { rule as nationelltPrimarvardVardgarantiKontakt } from "../../../rules/nationellt/primarvard/vardgaranti-kontakt.ts";
import { rule as nationelltPrimarvardRiktvardeLakare } from "../../../rules/nationellt/primarvard/riktvarde-lakare.ts";
import { rule as nationelltPrimarvardRiktvardeStLakare } from "../../../rules/nationellt/primarvard/riktvarde-st-lakare.ts";
import { rule as nationelltPrimarvardOmlistning } from "../../../rules/nationellt/primarvard/omlistning.ts";
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
import { rule as skaneGemensamtAtgarderEnligtRedovisningen2024 } from "../../../rules/skane/gemensamt/atgarder-enligt-redovisningen-2024.ts";
import { rule as skaneGemensamtValAvAtgard } from "../../../rules/skane/gemensamt/val-av-atgard.ts";
import { rule as skaneHalsoOchSjukvardsavtaletDelar } from "../../../rules/skane/halso-och-sjukvardsavtalet/delar.ts";
import { rule as skaneHalsoOchSjukvardsavtaletMalgrupper } from "../../../rules/skane/halso-och-sjukvardsavtalet/malgrupper.ts";
import { rule as skaneHalsoOchSjukvardsavtaletUtvecklingsomraden } from "../../../rules/skane/halso-och-sjukvardsavtalet/utvecklingsomraden.ts";
import { rule as skaneHalsoOchSjukvardsavtaletVardsamverkanSkane } from "../../../rules/skane/halso-och-sjukvardsavtalet/vardsamverkan-skane.ts";
import { rule as skaneHalsoOchSjukvardsavtaletNationellaOverenskommelser } from "../../../rules/skane/halso-och-sjukvardsavtalet/nationella-overenskommelser.ts";
import { rule as skaneHalsoOchSjukvardsavtaletFramtidensHalsosystem } from "../../../rules/skane/halso-och-sjukvardsavtalet/framtidens-halsosystem.ts";
import { rule as skanePsykoterapiRemiss } from "../../../rules/skane/psykoterapi/remiss.ts";
import { rule as skaneVardcentralCancerrehabilitering } from "../../../rules/skane/vardcentral/cancerrehabilitering.ts";
import { rule as skaneVardcentralForstaInstans } from "../../../rules/skane/vardcentral/forsta-instans.ts";
import { rule as skaneVardcentralIkbt } from "../../../rules/skane/vardcentral/ikbt.ts";
import { rule as skaneVardcentralKvinnohalsa } from "../../../rules/skane/vardcentral/kvinnohalsa.ts";
import { rule as skaneVardcentralLymfodemOverlamning } from "../../../rules/skane/vardcentral/lymfodem-overlamning.ts";
import { rule as skaneVardcentralPilotAldrecentral } from "../../../rules/skane/vardcentral/pilot-aldrecentral.ts";
import { rule as skaneVardcentralPsykiskHalsa } from "../../../rules/skane/vardcentral/psykisk-halsa.ts";
import { rule as skaneVardcentralUndernaringRutin } from "../../../rules/skane/vardcentral/undernaring-rutin.ts";
import { rule as skaneVardcentralOppettidHelg } from "../../../rules/skane/vardcentral/oppettid-helg.ts";
import { rule as skaneVardcentralOppettidKanaler } from "../../../rules/skane/vardcentral/oppettid-kanaler.ts";
import { rule as skaneVardcentralOppettidKvall } from "../../../rules/skane/vardcentral/oppettid-kvall.ts";
import { rule as skaneVardcentralOppettidVecka } from "../../../rules/skane/vardcentral/oppettid-vecka.ts";
import { rule as skaneVardcentralFastLakarkontakt } from "../../../rules/skane/vardcentral/fast-lakarkontakt.ts";
import { rule as skaneVardcentralFastVardkontakt } from "../../../rules/skane/vardcentral/fast-vardkontakt.ts";
import { rule as skaneVardcentralListningSamtycke } from "../../../rules/skane/vardcentral/listning-samtycke.ts";
import { rule as skaneVardcentralHalsosamtal } from "../../../rules/skane/vardcentral/halsosamtal.ts";
import { rule as skaneVardcentralHalsosamtalInfora } from "../../../rules/skane/vardcentral/halsosamtal-infora.ts";
import { rule as skaneVardcentralHalsosamtalJamforelse } from "../../../rules/skane/vardcentral/halsosamtal-jamforelse.ts";
import { rule as skaneVardcentralAntibiotikaRecept } from "../../../rules/skane/vardcentral/antibiotika-recept.ts";
import { rule as skaneVardcentralAntibiotikaUvi } from "../../../rules/skane/vardcentral/antibiotika-uvi.ts";
import { rule as skaneVardcentralAntibiotikavalBarn } from "../../../rules/skane/vardcentral/antibiotikaval-barn.ts";
import { rule as skaneVardcentralTillaggsuppdragGynekologiskMottagning } from "../../../rules/skane/vardcentral/tillaggsuppdrag-gynekologisk-mottagning.ts";
import { rule as skaneVardcentralTillaggsuppdragOronNasaHals } from "../../../rules/skane/vardcentral/tillaggsuppdrag-oron-nasa-hals.ts";
import { rule as skaneVardcentralTillaggsuppdragUngaVuxna } from "../../../rules/skane/vardcentral/tillaggsuppdrag-unga-vuxna.ts";
import { rule as skaneVardcentralGeografiskErsattning } from "../../../rules/skane/vardcentral/geografisk-ersattning.ts";
import { rule as skaneVardcentralKvallsOchHelgersattning } from "../../../rules/skane/vardcentral/kvalls-och-helgersattning.ts";
import { rule as skaneVardcentralAdministrativUppfoljning } from "../../../rules/skane/vardcentral/administrativ-uppfoljning.ts";
import { rule as skaneVardcentralKvalitetsindikatorer } from "../../../rules/skane/vardcentral/kvalitetsindikatorer.ts";
import { rule as skaneVardcentralSkanesBastaVardcentral } from "../../../rules/skane/vardcentral/skanes-basta-vardcentral.ts";
import { rule as skaneVardcentralVerifikationsmote } from "../../../rules/skane/vardcentral/verifikationsmote.ts";

export interface SkaneVardcentral2024 {
  readonly id: "skane/vardcentral/2024";
  readonly from: "2024-01-01";
  readonly through: "2024-12-31";
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
    readonly "nationellt/primarvard/telefon-matmetod": typeof nationelltPrimarvardTelefonMatmetod;
    readonly "nationellt/primarvard/telefon-samma-dag": typeof nationelltPrimarvardTelefonSammaDag;
    readonly "nationellt/primarvard/vardgaranti-bedomning": typeof nationelltPrimarvardVardgarantiBedomning;
    readonly "nationellt/primarvard/vardgaranti-kontakt": typeof nationelltPrimarvardVardgarantiKontakt;
    readonly "nationellt/primarvard/riktvarde-lakare": typeof nationelltPrimarvardRiktvardeLakare;
    readonly "nationellt/primarvard/riktvarde-st-lakare": typeof nationelltPrimarvardRiktvardeStLakare;
    readonly "nationellt/primarvard/omlistning": typeof nationelltPrimarvardOmlistning;
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
    readonly "skane/gemensamt/atgarder-enligt-redovisningen-2024": typeof skaneGemensamtAtgarderEnligtRedovisningen2024;
    readonly "skane/gemensamt/val-av-atgard": typeof skaneGemensamtValAvAtgard;
    readonly "skane/halso-och-sjukvardsavtalet/delar": typeof skaneHalsoOchSjukvardsavtaletDelar;
    readonly "skane/halso-och-sjukvardsavtalet/malgrupper": typeof skaneHalsoOchSjukvardsavtaletMalgrupper;
    readonly "skane/halso-och-sjukvardsavtalet/utvecklingsomraden": typeof skaneHalsoOchSjukvardsavtaletUtvecklingsomraden;
    readonly "skane/halso-och-sjukvardsavtalet/vardsamverkan-skane": typeof skaneHalsoOchSjukvardsavtaletVardsamverkanSkane;
    readonly "skane/halso-och-sjukvardsavtalet/nationella-overenskommelser": typeof skaneHalsoOchSjukvardsavtaletNationellaOverenskommelser;
    readonly "skane/halso-och-sjukvardsavtalet/framtidens-halsosystem": typeof skaneHalsoOchSjukvardsavtaletFramtidensHalsosystem;
    readonly "skane/psykoterapi/remiss": typeof skanePsykoterapiRemiss;
    readonly "skane/vardcentral/cancerrehabilitering": typeof skaneVardcentralCancerrehabilitering;
    readonly "skane/vardcentral/forsta-instans": typeof skaneVardcentralForstaInstans;
    readonly "skane/vardcentral/ikbt": typeof skaneVardcentralIkbt;
    readonly "skane/vardcentral/kvinnohalsa": typeof skaneVardcentralKvinnohalsa;
    readonly "skane/vardcentral/lymfodem-overlamning": typeof skaneVardcentralLymfodemOverlamning;
    readonly "skane/vardcentral/pilot-aldrecentral": typeof skaneVardcentralPilotAldrecentral;
    readonly "skane/vardcentral/psykisk-halsa": typeof skaneVardcentralPsykiskHalsa;
    readonly "skane/vardcentral/undernaring-rutin": typeof skaneVardcentralUndernaringRutin;
    readonly "skane/vardcentral/oppettid-helg": typeof skaneVardcentralOppettidHelg;
    readonly "skane/vardcentral/oppettid-kanaler": typeof skaneVardcentralOppettidKanaler;
    readonly "skane/vardcentral/oppettid-kvall": typeof skaneVardcentralOppettidKvall;
    readonly "skane/vardcentral/oppettid-vecka": Omit<typeof skaneVardcentralOppettidVecka, "versions"> & { readonly versions: readonly [(typeof skaneVardcentralOppettidVecka.versions)[0]] };
    readonly "skane/vardcentral/fast-lakarkontakt": Omit<typeof skaneVardcentralFastLakarkontakt, "versions"> & { readonly versions: readonly [(typeof skaneVardcentralFastLakarkontakt.versions)[1]] };
    readonly "skane/vardcentral/fast-vardkontakt": typeof skaneVardcentralFastVardkontakt;
    readonly "skane/vardcentral/listning-samtycke": typeof skaneVardcentralListningSamtycke;
    readonly "skane/vardcentral/halsosamtal": typeof skaneVardcentralHalsosamtal;
    readonly "skane/vardcentral/halsosamtal-infora": typeof skaneVardcentralHalsosamtalInfora;
    readonly "skane/vardcentral/halsosamtal-jamforelse": typeof skaneVardcentralHalsosamtalJamforelse;
    readonly "skane/vardcentral/antibiotika-recept": Omit<typeof skaneVardcentralAntibiotikaRecept, "versions"> & { readonly versions: readonly [(typeof skaneVardcentralAntibiotikaRecept.versions)[1]] };
    readonly "skane/vardcentral/antibiotika-uvi": typeof skaneVardcentralAntibiotikaUvi;
    readonly "skane/vardcentral/antibiotikaval-barn": typeof skaneVardcentralAntibiotikavalBarn;
    readonly "skane/vardcentral/tillaggsuppdrag-gynekologisk-mottagning": typeof skaneVardcentralTillaggsuppdragGynekologiskMottagning;
    readonly "skane/vardcentral/tillaggsuppdrag-oron-nasa-hals": Omit<typeof skaneVardcentralTillaggsuppdragOronNasaHals, "versions"> & { readonly versions: readonly [(typeof skaneVardcentralTillaggsuppdragOronNasaHals.versions)[0]] };
    readonly "skane/vardcentral/tillaggsuppdrag-unga-vuxna": typeof skaneVardcentralTillaggsuppdragUngaVuxna;
    readonly "skane/vardcentral/geografisk-ersattning": Omit<typeof skaneVardcentralGeografiskErsattning, "versions"> & { readonly versions: readonly [(typeof skaneVardcentralGeografiskErsattning.versions)[1]] };
    readonly "skane/vardcentral/kvalls-och-helgersattning": typeof skaneVardcentralKvallsOchHelgersattning;
    readonly "skane/vardcentral/administrativ-uppfoljning": typeof skaneVardcentralAdministrativUppfoljning;
    readonly "skane/vardcentral/kvalitetsindikatorer": typeof skaneVardcentralKvalitetsindikatorer;
    readonly "skane/vardcentral/skanes-basta-vardcentral": typeof skaneVardcentralSkanesBastaVardcentral;
    readonly "skane/vardcentral/verifikationsmote": typeof skaneVardcentralVerifikationsmote;
  };
}

/** Vårdcentral 2024, 2024-01-01 till och med 2024-12-31. */
export const skaneVardcentral2024: SkaneVardcentral2024 = {
  id: "skane/vardcentral/2024",
  from: "2024-01-01",
  through: "2024-12-31",
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
    "nationellt/primarvard/telefon-matmetod": nationelltPrimarvardTelefonMatmetod,
    "nationellt/primarvard/telefon-samma-dag": nationelltPrimarvardTelefonSammaDag,
    "nationellt/primarvard/vardgaranti-bedomning": nationelltPrimarvardVardgarantiBedomning,
    "nationellt/primarvard/vardgaranti-kontakt": nationelltPrimarvardVardgarantiKontakt,
    "nationellt/primarvard/riktvarde-lakare": nationelltPrimarvardRiktvardeLakare,
    "nationellt/primarvard/riktvarde-st-lakare": nationelltPrimarvardRiktvardeStLakare,
    "nationellt/primarvard/omlistning": nationelltPrimarvardOmlistning,
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
    "skane/gemensamt/atgarder-enligt-redovisningen-2024": skaneGemensamtAtgarderEnligtRedovisningen2024,
    "skane/gemensamt/val-av-atgard": skaneGemensamtValAvAtgard,
    "skane/halso-och-sjukvardsavtalet/delar": skaneHalsoOchSjukvardsavtaletDelar,
    "skane/halso-och-sjukvardsavtalet/malgrupper": skaneHalsoOchSjukvardsavtaletMalgrupper,
    "skane/halso-och-sjukvardsavtalet/utvecklingsomraden": skaneHalsoOchSjukvardsavtaletUtvecklingsomraden,
    "skane/halso-och-sjukvardsavtalet/vardsamverkan-skane": skaneHalsoOchSjukvardsavtaletVardsamverkanSkane,
    "skane/halso-och-sjukvardsavtalet/nationella-overenskommelser": skaneHalsoOchSjukvardsavtaletNationellaOverenskommelser,
    "skane/halso-och-sjukvardsavtalet/framtidens-halsosystem": skaneHalsoOchSjukvardsavtaletFramtidensHalsosystem,
    "skane/psykoterapi/remiss": skanePsykoterapiRemiss,
    "skane/vardcentral/cancerrehabilitering": skaneVardcentralCancerrehabilitering,
    "skane/vardcentral/forsta-instans": skaneVardcentralForstaInstans,
    "skane/vardcentral/ikbt": skaneVardcentralIkbt,
    "skane/vardcentral/kvinnohalsa": skaneVardcentralKvinnohalsa,
    "skane/vardcentral/lymfodem-overlamning": skaneVardcentralLymfodemOverlamning,
    "skane/vardcentral/pilot-aldrecentral": skaneVardcentralPilotAldrecentral,
    "skane/vardcentral/psykisk-halsa": skaneVardcentralPsykiskHalsa,
    "skane/vardcentral/undernaring-rutin": skaneVardcentralUndernaringRutin,
    "skane/vardcentral/oppettid-helg": skaneVardcentralOppettidHelg,
    "skane/vardcentral/oppettid-kanaler": skaneVardcentralOppettidKanaler,
    "skane/vardcentral/oppettid-kvall": skaneVardcentralOppettidKvall,
    "skane/vardcentral/oppettid-vecka": { ...skaneVardcentralOppettidVecka, versions: [skaneVardcentralOppettidVecka.versions[0]] },
    "skane/vardcentral/fast-lakarkontakt": { ...skaneVardcentralFastLakarkontakt, versions: [skaneVardcentralFastLakarkontakt.versions[1]] },
    "skane/vardcentral/fast-vardkontakt": skaneVardcentralFastVardkontakt,
    "skane/vardcentral/listning-samtycke": skaneVardcentralListningSamtycke,
    "skane/vardcentral/halsosamtal": skaneVardcentralHalsosamtal,
    "skane/vardcentral/halsosamtal-infora": skaneVardcentralHalsosamtalInfora,
    "skane/vardcentral/halsosamtal-jamforelse": skaneVardcentralHalsosamtalJamforelse,
    "skane/vardcentral/antibiotika-recept": { ...skaneVardcentralAntibiotikaRecept, versions: [skaneVardcentralAntibiotikaRecept.versions[1]] },
    "skane/vardcentral/antibiotika-uvi": skaneVardcentralAntibiotikaUvi,
    "skane/vardcentral/antibiotikaval-barn": skaneVardcentralAntibiotikavalBarn,
    "skane/vardcentral/tillaggsuppdrag-gynekologisk-mottagning": skaneVardcentralTillaggsuppdragGynekologiskMottagning,
    "skane/vardcentral/tillaggsuppdrag-oron-nasa-hals": { ...skaneVardcentralTillaggsuppdragOronNasaHals, versions: [skaneVardcentralTillaggsuppdragOronNasaHals.versions[0]] },
    "skane/vardcentral/tillaggsuppdrag-unga-vuxna": skaneVardcentralTillaggsuppdragUngaVuxna,
    "skane/vardcentral/geografisk-ersattning": { ...skaneVardcentralGeografiskErsattning, versions: [skaneVardcentralGeografiskErsattning.versions[1]] },
    "skane/vardcentral/kvalls-och-helgersattning": skaneVardcentralKvallsOchHelgersattning,
    "skane/vardcentral/administrativ-uppfoljning": skaneVardcentralAdministrativUppfoljning,
    "skane/vardcentral/kvalitetsindikatorer": skaneVardcentralKvalitetsindikatorer,
    "skane/vardcentral/skanes-basta-vardcentral": skaneVardcentralSkanesBastaVardcentral,
    "skane/vardcentral/verifikationsmote": skaneVardcentralVerifikationsmote,
  },
};
