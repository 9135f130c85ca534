// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

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
import { rule as skaneGemensamtAtgarderEnligtRedovisningen2024 } from "../../../rules/skane/gemensamt/atgarder-enligt-redovisningen-2024.ts";
import { rule as skaneGemensamtValAvAtgard } from "../../../rules/skane/gemensamt/val-av-atgard.ts";

export interface SkaneGemensamt2024 {
  readonly id: "skane/gemensamt/2024";
  readonly from: "2024-01-01";
  readonly through: "2024-12-31";
  readonly state: "rekonstruerad";
  readonly rules: {
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
    readonly "skane/gemensamt/atgarder-enligt-redovisningen-2024": typeof skaneGemensamtAtgarderEnligtRedovisningen2024;
    readonly "skane/gemensamt/val-av-atgard": typeof skaneGemensamtValAvAtgard;
  };
}

/** Gemensamma krav 2024, 2024-01-01 till och med 2024-12-31. */
export const skaneGemensamt2024: SkaneGemensamt2024 = {
  id: "skane/gemensamt/2024",
  from: "2024-01-01",
  through: "2024-12-31",
  state: "rekonstruerad",
  rules: {
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
    "skane/gemensamt/atgarder-enligt-redovisningen-2024": skaneGemensamtAtgarderEnligtRedovisningen2024,
    "skane/gemensamt/val-av-atgard": skaneGemensamtValAvAtgard,
  },
};
