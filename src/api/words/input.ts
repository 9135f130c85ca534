/** The sentences of wrong calls, for whoever writes the program and for whoever sees what it says. */

export type InputCode =
  | "FFU_DATE"
  | "FFU_PERIOD"
  | "FFU_REGION"
  | "FFU_CARE_CHOICE"
  | "FFU_RULE"
  | "FFU_WHAT_IF"
  | "FFU_PROFILE"
  | "FFU_RULEBOOK"
  | "FFU_OPTION"
  | "FFU_SEVERAL";

interface Sentences {
  readonly english: string;
  readonly swedish: string;
}

export const SENTENCES: Readonly<Record<InputCode, (argument: string, shown: string) => Sentences>> = {
  FFU_DATE: (argument, shown) => ({
    english: `${argument} must be a day as YYYY-MM-DD text, in the years 2000 to 2100, but is ${shown}.`,
    swedish: `${argument} ska vara en dag skriven ÅÅÅÅ-MM-DD, från år 2000 till 2100, men är ${shown}. Gör den med isoDate(text).`,
  }),
  FFU_PERIOD: (argument, shown) => ({
    english: `${argument} must not end before it starts, but is ${shown}.`,
    swedish: `${argument} får inte sluta innan den börjar, men är ${shown}. Byt plats på dagarna.`,
  }),
  FFU_REGION: (argument, shown) => ({
    english: `${argument} is no region of the register: ${shown}.`,
    swedish: `${argument} är ingen region i registret: ${shown}.`,
  }),
  FFU_CARE_CHOICE: (argument, shown) => ({
    english: `${argument} is no care choice of the register: ${shown}.`,
    swedish: `${argument} är inget vårdval i registret: ${shown}.`,
  }),
  FFU_RULE: (argument, shown) => ({
    english: `${argument} is no rule of the rulebook: ${shown}.`,
    swedish: `${argument} är ingen regel i regelboken: ${shown}. Ett id ser ut som <region>/<vårdval>/oppettid-vecka.`,
  }),
  FFU_WHAT_IF: (argument, shown) => ({
    english: `${argument} cannot be tried${inBrackets(shown)}: readProfile says what is wrong with it.`,
    swedish: `${argument} går inte att pröva${inBrackets(shown)}. Vad som är fel säger readProfile.`,
  }),
  FFU_PROFILE: (argument, shown) => ({
    english: `${argument} is not accepted by readProfile${inBrackets(shown)}, which says what is wrong with it.`,
    swedish: `${argument} godtas inte av readProfile${inBrackets(shown)}, som säger vad som är fel.`,
  }),
  FFU_RULEBOOK: (argument, shown) => ({
    english: `${argument} must be a rulebook, such as the package's default export, but is ${shown}.`,
    swedish: `${argument} ska vara en regelbok, till exempel den som paketet exporterar, men är ${shown}.`,
  }),
  FFU_OPTION: (argument, shown) => ({
    english: `${argument} cannot be used: ${shown}.`,
    swedish: `${argument} går inte att använda: ${shown}.`,
  }),
  FFU_SEVERAL: (argument, shown) => ({
    english: `${argument} has several thresholds that day (${shown}): ask thresholdsOn for all of them.`,
    swedish: `${argument} har flera nivåer den dagen (${shown}): fråga thresholdsOn efter alla.`,
  }),
};

function inBrackets(shown: string): string {
  return shown === "" ? "" : ` (${shown})`;
}
