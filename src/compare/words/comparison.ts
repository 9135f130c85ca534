/** What is said when two versions of a rule are compared. */
import type { Axis, Change, ChangeClass } from "../change.ts";
import type { Addressee } from "../../rulebook/model.ts";
import { list } from "../../words/format.ts";

const CLASSES: Readonly<Record<ChangeClass, { readonly one: string; readonly many: string }>> = {
  tightened: { one: "skärpt", many: "skärpta" },
  mixed: { one: "både skärpt och lättat", many: "både skärpta och lättade" },
  new: { one: "nytt", many: "nya" },
  relaxed: { one: "lättat", many: "lättade" },
  withdrawn: { one: "utgår", many: "utgår" },
  // One exception is counted twice in a year that it both begins and ends in.
  "temporary-exception": {
    one: "tillfälligt undantag",
    many: "gånger börjar eller slutar ett tillfälligt undantag",
  },
  changed: { one: "ändrat", many: "ändrade" },
  undecided: { one: "behöver bedömas", many: "behöver bedömas" },
  correction: { one: "rättelse", many: "rättelser" },
  reworded: { one: "omformulerat", many: "omformulerade" },
};

export function classLabel(code: ChangeClass): string {
  return CLASSES[code].one;
}

export function classCount(count: number, code: ChangeClass): string {
  return `${count} ${count === 1 ? CLASSES[code].one : CLASSES[code].many}`;
}

/** The classes as they are written on a command line. */
export const CLASS_WORDS = {
  skarpt: "tightened",
  "bade-och": "mixed",
  nytt: "new",
  lattat: "relaxed",
  utgar: "withdrawn",
  undantag: "temporary-exception",
  bedomas: "undecided",
  andrat: "changed",
  rattelse: "correction",
  omformulerat: "reworded",
} as const satisfies Record<string, ChangeClass>;

/** The class in the words a file uses, `skarpt`, for an author's answer. */
export const AUTHOR_CLASSES = {
  skarpt: "tightened",
  lattat: "relaxed",
  "bade-och": "mixed",
  omformulerat: "reworded",
} as const;

/** The lines in which an author answers what a comparison asks. */
export function answerLines({ fingerprint }: Pick<Change, "fingerprint">): readonly string[] {
  const [first, ...others] = Object.keys(AUTHOR_CLASSES);
  return [
    "assessment:",
    `  class: ${first ?? ""} # eller ${list(others, "eller")}`,
    "  reason: Skriv varför, med minst tjugo tecken.",
    `  comparison: "${fingerprint}"`,
  ];
}

/** What is said of one axis: what moved first, and then the rest. */
export function axisSentences({ moves, sentences }: Pick<Axis, "moves" | "sentences">): readonly string[] {
  return [...moves.map(({ older, newer }) => `Från ”${older}” till ”${newer}”.`), ...sentences];
}

export const obligationTightened = "Det som var en rekommendation eller ett mål har blivit ett bindande krav.";
export const obligationRelaxed = "Det som var ett bindande krav har blivit en rekommendation eller ett mål.";
export const obligationChanged = "Förpliktelsen är en annan, men inget av de två är ett bindande krav.";
export const bindsAsStated = "Att kravet binder enheten är inte längre bara ett antagande.";
export const bindsAsAssumed = "Att kravet binder enheten är nu bara ett antagande. Ingen källa säger det.";
export const consequenceAdded = "En påföljd har tillkommit.";
export const consequenceRemoved = "Påföljden har tagits bort.";
export const consequenceChanged = "Påföljden är ändrad. Har den blivit strängare eller mildare?";
export const followUpTightened = "Kravet följs upp noggrannare.";
export const followUpRelaxed = "Kravet följs upp mindre ingående.";
export const followUpChanged =
  "Kravet följs upp på ett annat sätt. Har det blivit svårare att visa att kravet är uppfyllt?";
export const onlyWording = "Bara ordalydelsen är ändrad. Kontrollen är densamma.";
export const writtenAnew = "Kontrollen är skriven på ett annat sätt, men den stoppar samma enheter.";
export const readingsChanged =
  "Texten kan läsas på andra sätt än den förra. Blir kravet svårare, lättare eller lika svårt att uppfylla?";
export const nothingToCompare =
  "Det finns ingen kontroll att jämföra. Blir kravet svårare, lättare eller lika svårt att uppfylla?";
export const contentChanged = "Innehållet är ändrat.";

/** One sentence, or none when nothing that carries meaning moved. */
export function meaningMoved(moved: readonly string[]): readonly string[] {
  return moved.length === 0 ? [] : [`Ord eller tal som bär innebörden har flyttats: ${moved.join(", ")}.`];
}

export const checkStayed = "Kontrollen är densamma. Säger den fortfarande allt som texten säger?";
export const checkSaysLess = "Kontrollen säger inte att det har flyttats. Säger den fortfarande allt som texten säger?";
export const contentStayed =
  "Det som står bredvid texten är detsamma, och säger fortfarande det som texten har lämnat: ett tal, en dag eller en gräns.";
export const ruleIsText = "Ingen kontroll säger vad som ändras i sak. Innebär texten något annat än förut?";

export function amountRaised(title: string, older: string, newer: string): string {
  return `${title}: höjs från ${older} till ${newer}.`;
}

export function amountLowered(title: string, older: string, newer: string): string {
  return `${title}: sänks från ${older} till ${newer}.`;
}

export function amountChanged(title: string, older: string, newer: string): string {
  return `${title}: ${older} blir ${newer}.`;
}

export const sameAnswers = "Tabellen är skriven på ett annat sätt, men ger samma svar i alla fall.";
export const noAnswer = "inget svar";

/** `Avgift (200 kronor)`. */
export function answer(then: string, amount: string | null): string {
  const text = then.trim().replace(/\.$/u, "");
  return amount === null || text.includes(amount) ? `”${text}”` : `”${text}” (${amount})`;
}

/** `”Avgift” (200 kronor, skäl: ”Avgiften sänks.”)`, or `”Avgift” (inget belopp, inget skäl)`. */
export function wholeAnswer(then: string, amount: string | null, reason: string | null): string {
  const why = reason === null ? "inget skäl" : `skäl: ”${reason.trim()}”`;
  return `”${then.trim()}” (${amount ?? "inget belopp"}, ${why})`;
}

export function answers(rows: readonly string[]): string {
  return list(rows, "och");
}

export function moreAnswers(count: number): string {
  return count === 1 ? "Ett slags fall till får ett annat svar." : `Ytterligare ${count} slags fall får andra svar.`;
}

const ADDRESSEES: Readonly<Record<Addressee, string>> = {
  enhet: "enheten",
  leverantor: "leverantören",
  region: "regionen",
  kommun: "kommunen",
  patient: "patienten",
};

/** The units by what they are called, in the plural. */
export function concernsMore(added: readonly string[]): string {
  return `Gäller nu även ${list(added, "och")}.`;
}

export function concernsFewer(removed: readonly string[]): string {
  return `Gäller inte längre ${list(removed, "och")}.`;
}

export function addresseeChanged(older: Addressee, newer: Addressee): string {
  return `Ansvaret flyttas från ${ADDRESSEES[older]} till ${ADDRESSEES[newer]}. Blir det svårare, lättare eller lika svårt för enheterna?`;
}

export function titleChanged(older: string, newer: string): string {
  return `Rubriken ”${older}” är ändrad till ”${newer}”.`;
}

export function factRedefined(title: string): string {
  return `Uppgiften ”${title}” har fått en ny innebörd i registret. Räknar den fler eller färre än förut?`;
}

export function termRedefined(title: string): string {
  return `Begreppet ”${title}” har fått en ny innebörd. Blir kravet svårare, lättare eller lika svårt att uppfylla?`;
}

export function kindChanged(older: string, newer: string): string {
  return `Regeln har bytt sort, från ${older} till ${newer}. Vad innebär det för enheterna?`;
}

export const directionProven = "Enheter visar att kravet är både svårare och lättare än förut.";

export const noUnitShows = "Ingen enhet har hittats som visar riktningen.";

export function amountAdded(title: string, newer: string): string {
  return `${title}: tillkommer, ${newer}.`;
}

export function amountRemoved(title: string, older: string): string {
  return `${title}: utgår, tidigare ${older}.`;
}
