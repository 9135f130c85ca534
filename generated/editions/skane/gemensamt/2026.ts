// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

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

export interface SkaneGemensamt2026 {
  readonly id: "skane/gemensamt/2026";
  readonly from: "2026-01-01";
  readonly through: "2026-12-31";
  readonly state: "rekonstruerad";
  readonly rules: {
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

/** Gemensamma krav 2026, 2026-01-01 till och med 2026-12-31. */
export const skaneGemensamt2026: SkaneGemensamt2026 = {
  id: "skane/gemensamt/2026",
  from: "2026-01-01",
  through: "2026-12-31",
  state: "rekonstruerad",
  rules: {
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
