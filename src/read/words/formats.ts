/** Sentences about dates, clock times and ids: code K205. */
import type { Said } from "./said.ts";

function short(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

const FULL_DATE = "Skriv ÅÅÅÅ-MM-DD inom citattecken.";

export const noSuchDay = (text: string): Said => ({
  message: `Datumet ${text} finns inte i kalendern.`,
  fix: "Rätta dagen eller månaden.",
});
export const yearOutside = (text: string): Said => ({
  message: `Året i ${text} ligger utanför 2000–2100.`,
  fix: "Rätta året.",
});
export const dateWithClock = (text: string): Said => ({
  message: `Här ska stå ett datum utan klockslag, inte "${short(text)}".`,
  fix: `Skriv "${text.slice(0, 10)}".`,
});
export const notADate = (text: string, guess: string | null): Said => ({
  message: `"${short(text)}" är inget datum på formen ÅÅÅÅ-MM-DD.`,
  fix: guess === null ? FULL_DATE : `Skriv "${guess}".`,
});
export const clockRange = (text: string): Said => ({
  message: `"${short(text)}" är två klockslag. Fältet tar ett.`,
  fix: 'Skriv början och slut var för sig, till exempel "08:00" och "17:00".',
});
export const noSuchClock = (text: string): Said => ({
  message: `Klockslaget ${short(text)} finns inte. Dygnet går från 00:00 till 24:00.`,
  fix: 'Skriv ett klockslag från "00:00" till "24:00".',
});
export const notAClock = (text: string, guess: string | null): Said => ({
  message: `"${short(text)}" är inget klockslag på formen TT:MM.`,
  fix: guess === null ? 'Skriv till exempel "08:00".' : `Skriv "${guess}".`,
});
export const idCharacter = (text: string, stranger: string, guess: string | null): Said => ({
  message: `Id:t "${short(text)}" innehåller ${stranger}. Det får bara ha små bokstäver a–z, siffror och bindestreck.`,
  fix: guess === null || guess === text ? "Skriv om id:t för hand." : `Skriv ${guess}.`,
});
export const idParts = (text: string, allowsSlash: boolean): Said => ({
  message: allowsSlash
    ? `"${short(text)}" är inget regel-id. Det består av region, vårdval och namn med snedstreck emellan.`
    : `Id:t "${short(text)}" har bindestreck i början, i slutet eller två i rad.`,
  fix: allowsSlash ? "Skriv det som <region>/<vårdval>/oppettid-vecka." : "Ha ett bindestreck mellan orden.",
});
export const municipalityCode = (text: string): Said => ({
  message: `"${short(text)}" är ingen kommunkod. Den har fyra siffror.`,
  fix: 'Skriv till exempel "1281".',
});
export const municipalityOrGroup = (text: string): Said => ({
  message: `"${short(text)}" är varken en kommunkod eller en kommungrupp.`,
  fix: 'Skriv koden med fyra siffror, till exempel "1281", eller gruppens id i specs/regioner.yaml.',
});
export const webAddress = (text: string): Said => ({
  message: `"${short(text)}" är ingen webbadress som börjar med https://.`,
  fix: "Skriv hela adressen, med https:// först.",
});
export const year = (text: string): Said => ({
  message: `"${short(text)}" är inget årtal på 2000-talet.`,
  fix: 'Skriv fyra siffror inom citattecken, till exempel "2026".',
});
export const hsaId = (text: string): Said => ({
  message: `"${short(text)}" är inget HSA-id. Det börjar med SE, tio siffror och bindestreck.`,
  fix: "Skriv till exempel SE2321000000-ABC1.",
});
export const comparisonCode = (text: string): Said => ({
  message: `"${short(text)}" är ingen jämförelsekod. Den har tolv tecken ur 0–9 och a–f.`,
  fix: "Kopiera koden som jämförelsen skrev ut.",
});
export const otherFormat = (text: string): Said => ({
  message: `"${short(text)}" har inte den form som fältet ska ha.`,
  fix: "Se hjälptexten för fältet.",
});
