// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

import { rule as skaneHalsoOchSjukvardsavtaletDelar } from "../../../rules/skane/halso-och-sjukvardsavtalet/delar.ts";
import { rule as skaneHalsoOchSjukvardsavtaletArligUppfoljning } from "../../../rules/skane/halso-och-sjukvardsavtalet/arlig-uppfoljning.ts";
import { rule as skaneHalsoOchSjukvardsavtaletMalgrupper } from "../../../rules/skane/halso-och-sjukvardsavtalet/malgrupper.ts";
import { rule as skaneHalsoOchSjukvardsavtaletTidplan } from "../../../rules/skane/halso-och-sjukvardsavtalet/tidplan.ts";
import { rule as skaneHalsoOchSjukvardsavtaletUtvecklingsomraden } from "../../../rules/skane/halso-och-sjukvardsavtalet/utvecklingsomraden.ts";

export interface SkaneHalsoOchSjukvardsavtalet2016 {
  readonly id: "skane/halso-och-sjukvardsavtalet/2016";
  readonly from: "2016-01-19";
  readonly through: "2016-12-31";
  readonly state: "rekonstruerad";
  readonly rules: {
    readonly "skane/halso-och-sjukvardsavtalet/delar": typeof skaneHalsoOchSjukvardsavtaletDelar;
    readonly "skane/halso-och-sjukvardsavtalet/arlig-uppfoljning": typeof skaneHalsoOchSjukvardsavtaletArligUppfoljning;
    readonly "skane/halso-och-sjukvardsavtalet/malgrupper": typeof skaneHalsoOchSjukvardsavtaletMalgrupper;
    readonly "skane/halso-och-sjukvardsavtalet/tidplan": typeof skaneHalsoOchSjukvardsavtaletTidplan;
    readonly "skane/halso-och-sjukvardsavtalet/utvecklingsomraden": typeof skaneHalsoOchSjukvardsavtaletUtvecklingsomraden;
  };
}

/** Avtal om ansvarsfördelning och utveckling 2016, 2016-01-19 till och med 2016-12-31. */
export const skaneHalsoOchSjukvardsavtalet2016: SkaneHalsoOchSjukvardsavtalet2016 = {
  id: "skane/halso-och-sjukvardsavtalet/2016",
  from: "2016-01-19",
  through: "2016-12-31",
  state: "rekonstruerad",
  rules: {
    "skane/halso-och-sjukvardsavtalet/delar": skaneHalsoOchSjukvardsavtaletDelar,
    "skane/halso-och-sjukvardsavtalet/arlig-uppfoljning": skaneHalsoOchSjukvardsavtaletArligUppfoljning,
    "skane/halso-och-sjukvardsavtalet/malgrupper": skaneHalsoOchSjukvardsavtaletMalgrupper,
    "skane/halso-och-sjukvardsavtalet/tidplan": skaneHalsoOchSjukvardsavtaletTidplan,
    "skane/halso-och-sjukvardsavtalet/utvecklingsomraden": skaneHalsoOchSjukvardsavtaletUtvecklingsomraden,
  },
};
