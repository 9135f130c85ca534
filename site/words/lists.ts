/** The words of lists across everything: what is repealed or proposed, procedures, duties, money, the register from A to Ö. */
import { plural } from "../../src/words/format.ts";
import { calendar } from "./pages.ts";

export const repealed = {
  title: "Upphävda regler",
  lead: "Regler som har gällt men inte gäller längre, regler som är kända till en dag, regler som har flyttat och förslag som har avslagits. Ett id försvinner aldrig.",
  description: "Regler som inte gäller längre, med sista lydelse och sista dag.",
  stated: "Gäller inte längre",
  assumed: "Kända till en dag, och ingen källa säger om de gäller efter den",
  assumedDay: "antagande",
  moved: "Flyttade och delade",
  rejected: "Avslagna förslag",
  none: "Ingen regel har upphört.",
  noReason: "Källan anger sista dagen, men inget skäl.",
  noReplacement: "Ingen källa pekar ut någon regel i stället.",
  near: "Hör ihop med:",
  columns: {
    last: "Sista dagen",
    text: "Sista lydelsen",
    why: "Varför",
    replacedBy: "Ersatt av",
    source: "Källa",
  },
} as const;

export const proposals = {
  title: "Förslag och aviserat",
  lead: "Ett förslag kan se annorlunda ut när det beslutas. Har den tänkta tiden redan kommit står det vid förslaget.",
  description: "Föreslagna och aviserade ändringar som inte är beslutade.",
  tryOwn: "Pröva ett eget förslag",
  warning: "Förslag, inte beslutat. Så länge ingen källa säger något annat är inget här en gällande regel.",
  underReview: "Gäller, men ses över",
  underReviewText: "De här reglerna gäller. Regionen har sagt att de ses över.",
  index: "Förslag efter vårdval och år",
} as const;

export const topics = {
  title: "Regionerna sida vid sida",
  lead: "Vad regionerna kräver i samma ämne, och vad som gäller i hela landet. ”Hittas inte” betyder att våra källor inte säger något, inte att regionen saknar krav.",
  description: "Ämne för ämne: vad varje region kräver, sedan när och enligt vilken källa.",
  legend: "Visa bara",
  all: "Alla",
  matrix: "Ämnen och regioner",
  topic: "Ämne",
  source: "Källa",
  absent: "Finns inte",
  notFound: "hittas inte",
  more: (count: number): string => ` och ${plural(count, "källa till", "källor till")}`,
} as const;

/** Of pages with an index by care choice and year. */
export const shelves = {
  contents: "Vårdval",
  careChoice: "Vårdval",
  noCareChoice: "Inget enskilt vårdval",
  noYear: "Utan år",
  none: "ingen",
} as const;

export const register = {
  title: "Register A–Ö",
  lead: "Regler, begrepp, uppgifter och frågor i bokstavsordning.",
  description: "Alla regler, begrepp och uppgifter i bokstavsordning.",
  letters: "Bokstäver",
  letter: (letter: string): string => `bokstaven ${letter}`,
  rule: "regel",
  term: "begrepp",
  aliasOf: (title: string): string => `begrepp, se ${title}`,
  fact: "uppgift",
  question: "öppen fråga",
  tip: "Webbläsarens egen sökning (Ctrl+F, på Mac ⌘F) hittar också ord på den här sidan.",
  other: "Övrigt",
} as const;

export const procedures = {
  title: "Förfaranden",
  lead: "Ett förfarande är de steg som regionen eller enheten följer. De visar vad som kan hända, men avgör inget enskilt ärende.",
  description: "Förfaranden steg för steg, till exempel sanktionstrappan.",
} as const;

export const duties = {
  title: "Redovisningskalender",
  parent: calendar.title,
  lead: "Vad som ska redovisas, till vem och när. Datumen står också i kalenderfilen.",
  description: "Redovisningar och rapporter med mottagare och datum.",
  coming: "Datum framöver",
  nothing: "Källorna nämner ingen redovisning efter den här dagen.",
  all: "Allt som ska redovisas",
  notKnown: "Ingen källa säger om det här gäller",
  none: "Ingen redovisning är beslutad.",
  proposed: "Förslag, inte beslutat",
  rule: "Redovisning",
} as const;

export const money = {
  title: "Ersättning, bidrag och beslutstabeller",
  lead: "Belopp och tabeller i den lydelse som gäller, vårdval för vårdval. Det som bara är föreslaget står i en streckad ram.",
  description: "Ersättningar, bidrag och beslutstabeller i alla vårdval.",
} as const;
