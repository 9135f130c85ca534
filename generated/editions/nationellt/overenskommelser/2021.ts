// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

import { rule as nationelltOverenskommelserFastLakarkontaktBefolkningen } from "../../../rules/nationellt/overenskommelser/fast-lakarkontakt-befolkningen.ts";
import { rule as nationelltOverenskommelserFastLakarkontaktSabo } from "../../../rules/nationellt/overenskommelser/fast-lakarkontakt-sabo.ts";
import { rule as nationelltOverenskommelserKontinuitetsindex } from "../../../rules/nationellt/overenskommelser/kontinuitetsindex.ts";
import { rule as nationelltOverenskommelserHandlingsplanKontinuitet } from "../../../rules/nationellt/overenskommelser/handlingsplan-kontinuitet.ts";
import { rule as nationelltOverenskommelserHandlingsplanPatientkontrakt } from "../../../rules/nationellt/overenskommelser/handlingsplan-patientkontrakt.ts";
import { rule as nationelltOverenskommelserInformationFastKontakt } from "../../../rules/nationellt/overenskommelser/information-fast-kontakt.ts";
import { rule as nationelltOverenskommelserPatientkontrakt } from "../../../rules/nationellt/overenskommelser/patientkontrakt.ts";
import { rule as nationelltOverenskommelserRutinerFastKontakt } from "../../../rules/nationellt/overenskommelser/rutiner-fast-kontakt.ts";
import { rule as nationelltOverenskommelserMedel2021 } from "../../../rules/nationellt/overenskommelser/medel-2021.ts";
import { rule as nationelltOverenskommelserOmraden2021 } from "../../../rules/nationellt/overenskommelser/omraden-2021.ts";

export interface NationelltOverenskommelser2021 {
  readonly id: "nationellt/overenskommelser/2021";
  readonly from: "2021-01-01";
  readonly through: "2021-12-31";
  readonly state: "rekonstruerad";
  readonly rules: {
    readonly "nationellt/overenskommelser/fast-lakarkontakt-befolkningen": typeof nationelltOverenskommelserFastLakarkontaktBefolkningen;
    readonly "nationellt/overenskommelser/fast-lakarkontakt-sabo": typeof nationelltOverenskommelserFastLakarkontaktSabo;
    readonly "nationellt/overenskommelser/kontinuitetsindex": typeof nationelltOverenskommelserKontinuitetsindex;
    readonly "nationellt/overenskommelser/handlingsplan-kontinuitet": typeof nationelltOverenskommelserHandlingsplanKontinuitet;
    readonly "nationellt/overenskommelser/handlingsplan-patientkontrakt": typeof nationelltOverenskommelserHandlingsplanPatientkontrakt;
    readonly "nationellt/overenskommelser/information-fast-kontakt": typeof nationelltOverenskommelserInformationFastKontakt;
    readonly "nationellt/overenskommelser/patientkontrakt": typeof nationelltOverenskommelserPatientkontrakt;
    readonly "nationellt/overenskommelser/rutiner-fast-kontakt": typeof nationelltOverenskommelserRutinerFastKontakt;
    readonly "nationellt/overenskommelser/medel-2021": typeof nationelltOverenskommelserMedel2021;
    readonly "nationellt/overenskommelser/omraden-2021": typeof nationelltOverenskommelserOmraden2021;
  };
}

/** Överenskommelsen om en god och nära vård 2021, 2021-01-01 till och med 2021-12-31. */
export const nationelltOverenskommelser2021: NationelltOverenskommelser2021 = {
  id: "nationellt/overenskommelser/2021",
  from: "2021-01-01",
  through: "2021-12-31",
  state: "rekonstruerad",
  rules: {
    "nationellt/overenskommelser/fast-lakarkontakt-befolkningen": nationelltOverenskommelserFastLakarkontaktBefolkningen,
    "nationellt/overenskommelser/fast-lakarkontakt-sabo": nationelltOverenskommelserFastLakarkontaktSabo,
    "nationellt/overenskommelser/kontinuitetsindex": nationelltOverenskommelserKontinuitetsindex,
    "nationellt/overenskommelser/handlingsplan-kontinuitet": nationelltOverenskommelserHandlingsplanKontinuitet,
    "nationellt/overenskommelser/handlingsplan-patientkontrakt": nationelltOverenskommelserHandlingsplanPatientkontrakt,
    "nationellt/overenskommelser/information-fast-kontakt": nationelltOverenskommelserInformationFastKontakt,
    "nationellt/overenskommelser/patientkontrakt": nationelltOverenskommelserPatientkontrakt,
    "nationellt/overenskommelser/rutiner-fast-kontakt": nationelltOverenskommelserRutinerFastKontakt,
    "nationellt/overenskommelser/medel-2021": nationelltOverenskommelserMedel2021,
    "nationellt/overenskommelser/omraden-2021": nationelltOverenskommelserOmraden2021,
  },
};
