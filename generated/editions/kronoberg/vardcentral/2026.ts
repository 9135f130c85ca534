// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

import { rule as kronobergGemensamtAvtalsforlangning } from "../../../rules/kronoberg/gemensamt/avtalsforlangning.ts";
import { rule as kronobergGemensamtAterrapporteringPsykiskOhalsa } from "../../../rules/kronoberg/gemensamt/aterrapportering-psykisk-ohalsa.ts";
import { rule as kronobergGemensamtGranskningDigitalaVardgivare } from "../../../rules/kronoberg/gemensamt/granskning-digitala-vardgivare.ts";
import { rule as kronobergGemensamtHalsoenhetenBehandling } from "../../../rules/kronoberg/gemensamt/halsoenheten-behandling.ts";
import { rule as kronobergGemensamtHalsoenhetenRemiss } from "../../../rules/kronoberg/gemensamt/halsoenheten-remiss.ts";
import { rule as kronobergGemensamtHalsoenhetenRemissensInnehall } from "../../../rules/kronoberg/gemensamt/halsoenheten-remissens-innehall.ts";
import { rule as kronobergGemensamtHalsoenhetenViktmal } from "../../../rules/kronoberg/gemensamt/halsoenheten-viktmal.ts";
import { rule as kronobergGemensamtStodForViktnedgang } from "../../../rules/kronoberg/gemensamt/stod-for-viktnedgang.ts";
import { rule as kronobergGemensamtGynekologiskVard } from "../../../rules/kronoberg/gemensamt/gynekologisk-vard.ts";
import { rule as kronobergGemensamtLakarbedomningJourtid } from "../../../rules/kronoberg/gemensamt/lakarbedomning-jourtid.ts";
import { rule as kronobergGemensamtNpfArbetsutskott } from "../../../rules/kronoberg/gemensamt/npf-arbetsutskott.ts";
import { rule as kronobergVardcentralProvtagningErsattning } from "../../../rules/kronoberg/vardcentral/provtagning-ersattning.ts";
import { rule as kronobergVardcentralProvtagningVardtjanst } from "../../../rules/kronoberg/vardcentral/provtagning-vardtjanst.ts";
import { rule as kronobergVardcentralProvtagningWebbokning } from "../../../rules/kronoberg/vardcentral/provtagning-webbokning.ts";
import { rule as kronobergVardcentralFarDefinition } from "../../../rules/kronoberg/vardcentral/far-definition.ts";
import { rule as kronobergVardcentralInriktningPsykiskOhalsa } from "../../../rules/kronoberg/vardcentral/inriktning-psykisk-ohalsa.ts";
import { rule as kronobergVardcentralStatsbidragGodOchNaraVard } from "../../../rules/kronoberg/vardcentral/statsbidrag-god-och-nara-vard.ts";
import { rule as kronobergVardcentralStatsbidragLandsbygd } from "../../../rules/kronoberg/vardcentral/statsbidrag-landsbygd.ts";
import { rule as kronobergVardcentralStatsbidragPsykiskOhalsa } from "../../../rules/kronoberg/vardcentral/statsbidrag-psykisk-ohalsa.ts";
import { rule as kronobergVardcentralRedovisningPsykiskOhalsa } from "../../../rules/kronoberg/vardcentral/redovisning-psykisk-ohalsa.ts";
import { rule as kronobergVardcentralRemissBarnmorskemottagning } from "../../../rules/kronoberg/vardcentral/remiss-barnmorskemottagning.ts";
import { rule as kronobergVardcentralSesamAndrarInteUppdraget } from "../../../rules/kronoberg/vardcentral/sesam-andrar-inte-uppdraget.ts";
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
import { rule as nationelltPropositionNaraVardSlutredovisning } from "../../../rules/nationellt/proposition-nara-vard/slutredovisning.ts";

export interface KronobergVardcentral2026 {
  readonly id: "kronoberg/vardcentral/2026";
  readonly from: "2026-01-01";
  readonly through: "2026-12-31";
  readonly state: "rekonstruerad";
  readonly rules: {
    readonly "kronoberg/gemensamt/avtalsforlangning": typeof kronobergGemensamtAvtalsforlangning;
    readonly "kronoberg/gemensamt/aterrapportering-psykisk-ohalsa": typeof kronobergGemensamtAterrapporteringPsykiskOhalsa;
    readonly "kronoberg/gemensamt/granskning-digitala-vardgivare": typeof kronobergGemensamtGranskningDigitalaVardgivare;
    readonly "kronoberg/gemensamt/halsoenheten-behandling": typeof kronobergGemensamtHalsoenhetenBehandling;
    readonly "kronoberg/gemensamt/halsoenheten-remiss": typeof kronobergGemensamtHalsoenhetenRemiss;
    readonly "kronoberg/gemensamt/halsoenheten-remissens-innehall": typeof kronobergGemensamtHalsoenhetenRemissensInnehall;
    readonly "kronoberg/gemensamt/halsoenheten-viktmal": typeof kronobergGemensamtHalsoenhetenViktmal;
    readonly "kronoberg/gemensamt/stod-for-viktnedgang": typeof kronobergGemensamtStodForViktnedgang;
    readonly "kronoberg/gemensamt/gynekologisk-vard": typeof kronobergGemensamtGynekologiskVard;
    readonly "kronoberg/gemensamt/lakarbedomning-jourtid": typeof kronobergGemensamtLakarbedomningJourtid;
    readonly "kronoberg/gemensamt/npf-arbetsutskott": typeof kronobergGemensamtNpfArbetsutskott;
    readonly "kronoberg/vardcentral/provtagning-ersattning": typeof kronobergVardcentralProvtagningErsattning;
    readonly "kronoberg/vardcentral/provtagning-vardtjanst": typeof kronobergVardcentralProvtagningVardtjanst;
    readonly "kronoberg/vardcentral/provtagning-webbokning": typeof kronobergVardcentralProvtagningWebbokning;
    readonly "kronoberg/vardcentral/far-definition": typeof kronobergVardcentralFarDefinition;
    readonly "kronoberg/vardcentral/inriktning-psykisk-ohalsa": typeof kronobergVardcentralInriktningPsykiskOhalsa;
    readonly "kronoberg/vardcentral/statsbidrag-god-och-nara-vard": typeof kronobergVardcentralStatsbidragGodOchNaraVard;
    readonly "kronoberg/vardcentral/statsbidrag-landsbygd": typeof kronobergVardcentralStatsbidragLandsbygd;
    readonly "kronoberg/vardcentral/statsbidrag-psykisk-ohalsa": typeof kronobergVardcentralStatsbidragPsykiskOhalsa;
    readonly "kronoberg/vardcentral/redovisning-psykisk-ohalsa": typeof kronobergVardcentralRedovisningPsykiskOhalsa;
    readonly "kronoberg/vardcentral/remiss-barnmorskemottagning": typeof kronobergVardcentralRemissBarnmorskemottagning;
    readonly "kronoberg/vardcentral/sesam-andrar-inte-uppdraget": typeof kronobergVardcentralSesamAndrarInteUppdraget;
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
    readonly "nationellt/proposition-nara-vard/slutredovisning": typeof nationelltPropositionNaraVardSlutredovisning;
  };
}

/** Vårdcentral i Kronoberg 2026, 2026-01-01 till och med 2026-12-31. */
export const kronobergVardcentral2026: KronobergVardcentral2026 = {
  id: "kronoberg/vardcentral/2026",
  from: "2026-01-01",
  through: "2026-12-31",
  state: "rekonstruerad",
  rules: {
    "kronoberg/gemensamt/avtalsforlangning": kronobergGemensamtAvtalsforlangning,
    "kronoberg/gemensamt/aterrapportering-psykisk-ohalsa": kronobergGemensamtAterrapporteringPsykiskOhalsa,
    "kronoberg/gemensamt/granskning-digitala-vardgivare": kronobergGemensamtGranskningDigitalaVardgivare,
    "kronoberg/gemensamt/halsoenheten-behandling": kronobergGemensamtHalsoenhetenBehandling,
    "kronoberg/gemensamt/halsoenheten-remiss": kronobergGemensamtHalsoenhetenRemiss,
    "kronoberg/gemensamt/halsoenheten-remissens-innehall": kronobergGemensamtHalsoenhetenRemissensInnehall,
    "kronoberg/gemensamt/halsoenheten-viktmal": kronobergGemensamtHalsoenhetenViktmal,
    "kronoberg/gemensamt/stod-for-viktnedgang": kronobergGemensamtStodForViktnedgang,
    "kronoberg/gemensamt/gynekologisk-vard": kronobergGemensamtGynekologiskVard,
    "kronoberg/gemensamt/lakarbedomning-jourtid": kronobergGemensamtLakarbedomningJourtid,
    "kronoberg/gemensamt/npf-arbetsutskott": kronobergGemensamtNpfArbetsutskott,
    "kronoberg/vardcentral/provtagning-ersattning": kronobergVardcentralProvtagningErsattning,
    "kronoberg/vardcentral/provtagning-vardtjanst": kronobergVardcentralProvtagningVardtjanst,
    "kronoberg/vardcentral/provtagning-webbokning": kronobergVardcentralProvtagningWebbokning,
    "kronoberg/vardcentral/far-definition": kronobergVardcentralFarDefinition,
    "kronoberg/vardcentral/inriktning-psykisk-ohalsa": kronobergVardcentralInriktningPsykiskOhalsa,
    "kronoberg/vardcentral/statsbidrag-god-och-nara-vard": kronobergVardcentralStatsbidragGodOchNaraVard,
    "kronoberg/vardcentral/statsbidrag-landsbygd": kronobergVardcentralStatsbidragLandsbygd,
    "kronoberg/vardcentral/statsbidrag-psykisk-ohalsa": kronobergVardcentralStatsbidragPsykiskOhalsa,
    "kronoberg/vardcentral/redovisning-psykisk-ohalsa": kronobergVardcentralRedovisningPsykiskOhalsa,
    "kronoberg/vardcentral/remiss-barnmorskemottagning": kronobergVardcentralRemissBarnmorskemottagning,
    "kronoberg/vardcentral/sesam-andrar-inte-uppdraget": kronobergVardcentralSesamAndrarInteUppdraget,
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
    "nationellt/proposition-nara-vard/slutredovisning": nationelltPropositionNaraVardSlutredovisning,
  },
};
