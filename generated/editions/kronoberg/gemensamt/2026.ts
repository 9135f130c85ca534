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

export interface KronobergGemensamt2026 {
  readonly id: "kronoberg/gemensamt/2026";
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
  };
}

/** Gemensamt för vårdvalen i Kronoberg 2026, 2026-01-01 till och med 2026-12-31. */
export const kronobergGemensamt2026: KronobergGemensamt2026 = {
  id: "kronoberg/gemensamt/2026",
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
  },
};
