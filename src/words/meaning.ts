/** The words of a rule's text that carry meaning: what must not move when a text is only said in another way. */
import { numberWord, numeralsIn } from "./numerals.ts";
import { stem } from "./stem.ts";

/** What a word does in a rule. A number word and the same number in digits mean the same. */
export type MeaningKind =
  | "number"
  | "unit"
  | "time"
  | "negation"
  | "modal"
  | "limit"
  | "joining"
  | "addressee"
  | "subject"
  | "covered";

export interface MeaningWord {
  readonly kind: MeaningKind;
  /** What is compared: `25` for tjugofem. */
  readonly means: string;
  readonly written: string;
}

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/));
}

const WORDS: Readonly<
  Record<Exclude<MeaningKind, "number" | "addressee" | "subject" | "covered">, ReadonlySet<string>>
> = {
  negation: wordSet(
    `inte ej icke aldrig ingen inget inga ingenting utan varken saknar saknas undantag undantaget undantagen
     undantas utom förutom exklusive bortsett slipper upphör upphävs`,
  ),
  modal: wordSet(
    `ska skall skulle bör borde får fick måste kan kunna behöver behövs krävs kräver krav kravet kraven rekommenderas
     rekommenderar rekommendation mål målet tillåtet tillåts förbjudet skyldig skyldiga skyldighet rätt möjlighet
     möjligt obligatorisk obligatoriskt frivillig frivilligt riktvärde åligger`,
  ),
  limit: wordSet(
    `minst högst lägst mest max maximalt minimum mer mindre fler färre fler över under överstiger understiger
     överskrider underskrider lika exakt cirka ungefär drygt knappt endast bara enbart alltid alla allt samtliga varje
     var vart hela båda bägge någon något några hälften halv halva dubbelt dubbla heltid halvtid deltid antingen
     åtminstone även också särskilt eventuell eventuellt eventuella annan annat andra övriga motsvarande normalt
     vanligtvis huvudsak huvudsakligen genomsnitt genomsnittligt sammanlagt totalt per`,
  ),
  joining: wordSet("och eller samt om ifall såvida medan men när då av för åt hos med"),
  time: wordSet(
    `inom före innan efter senast tidigast sedan från till mellan fram tills därefter omgående omedelbart snarast
     genast skyndsamt löpande regelbundet dagligen dagligt dygnet veckovis månadsvis månatligen kvartalsvis halvårsvis
     årligen årlig årligt årliga vartannat vartannan varannan dag natt kväll morgon helg helger helgdag helgdagar
     helgfri helgfria vardag vardagar vardagarna jul påsk midsommar sommar sommaren vinter vintern vår våren höst hösten
     midnatt januari februari mars april maj juni juli augusti september oktober november december`,
  ),
  unit: wordSet(
    `% ‰ procent procentenhet procentenheter promille kr krona kronor kronorna tkr mkr mnkr mdkr öre tusen miljon
     miljoner miljard miljarder tusental hundratal km kilometer mil meter kvadratmeter poäng klockan kl gång gånger
     gångerna person personer patienter listad listade besök tim st stycken`,
  ),
};

/** Words that end in these are a length of time: `arbetsdagar`, `halvår`, `femdagarsvecka`, `öppettimmar`, `fredag`. */
const LENGTH =
  /^(\p{L}*(?:sekund|minut|timm|dygn|dag|veck|månad|kvartal|termin|år))(?:e|er|ar|a|en|et|erna|arna|orna|or|na|n|s)*$/u;
/** What only sounds like one: `ingår`, `består`, `uppnår`, `svårare`, `våra`. */
const NO_LENGTH = /(?:(?:[fgmn]|sl|st|sv)år(?:a|are|ast|aste|en|et|s)?|^våra)$/u;
/** `i veckan` says what `per vecka` does. */
const PER = /(?<!\p{L})i(?= (?:timmen|dygnet|veckan|månaden|kvartalet)(?!\p{L}))/giu;
/** A unit in another spelling or number is the same unit. */
const UNIT_OF: ReadonlyMap<string, string> = new Map([
  ["%", "procent"],
  ["procentenheter", "procentenhet"],
  ["kr", "kronor"],
  ["krona", "kronor"],
  ["kronorna", "kronor"],
  ["miljon", "miljoner"],
  ["miljard", "miljarder"],
  ["km", "kilometer"],
  ["kl", "klockan"],
  ["gång", "gånger"],
  ["gångerna", "gånger"],
  ["person", "personer"],
  ["st", "stycken"],
  ["tim", "timm"],
]);
/** `tolvmånadersperiod`, `treårig`, `tvådagars`: a number and a length of time in one word. */
const NUMBERED = /^(\p{L}{2,}?)(minut|timm|dygn|dag|veck|månad|kvartal|år|procent|hundra|tusen)\p{L}*$/u;
/** Ordinals, apart from `andra`, which is also "other". */
const ORDINALS = wordSet("första förste tredje fjärde femte sjätte sjunde åttonde nionde tionde elfte tolfte");
/** Who has to do something, or for whom, in any rulebook. Stems: any inflection is the same, and any compound another word. */
const ADDRESSEES = [
  ...wordSet(
    `mottagning enhet vårdenhet leverantör underleverantör vårdgivar verksamhetschef region kommun patient barn ungdom vuxn
     äldre kvinn män gravid invånar anhörig närstående listad läkar specialist allmänläkar sjukskötersk distriktsskötersk
     barnmorsk psykolog psykoterapeut kurator fysioterapeut arbetsterapeut dietist logoped underskötersk sjukhus
     försäkringskass`,
  ),
];
/** What a noun can end in. */
const INFLECTION = /^[aenorst]{0,6}$/u;
/** Words, signs that mean something, and what makes a range of two numbers. */
const WORD = /[%‰≥≤<>=±+§€]|(?<=\d ?)[-–−](?= ?\d)|\p{L}+(?:-\p{L}+)*/gu;
/** What joins a sentence and says nothing by itself. Any other word names what the rule is about. */
const FILLERS = wordSet(
  `en ett den det de dem denna detta dessa sådan sådant sådana som att i på vid än där här hur så sin sitt sina dess man
   sig är vara bli blir ha har hålla håller finns finnas in dit hit dock alltså nämligen också`,
);
/** Endings that make another word of the same stem, put it in the past, or turn who does something into whom it is done to. */
const OTHER_WORD = /(?:s|(ande|ende|aste?|ades?|het|are)(?:n|na|en|er)?)$/u;
/** `a, b och c`, each of at most three words: a list of what is covered. */
const ENUMERATION =
  /(?:(?:[\p{L}\d-]+ ){0,2}[\p{L}\d-]+, )*(?:[\p{L}\d-]+ ){0,1}[\p{L}\d-]+ (?:och|eller|samt|och\/eller) [\p{L}\d-]+/gu;
const LIST_LINE = /^\s*(?:[-*•]|\d+[.)])\s+(.*)$/gmu;

/** Who is addressed in one rulebook: what its units are called. Null for any other word. */
export type Addressed = (word: string) => string | null;

/** The words that carry meaning, in the order of the text; what is listed as covered comes last. */
export function meaningWordsIn(text: string, addressed: Addressed): readonly MeaningWord[] {
  const flat = text.normalize("NFC").replaceAll("\u00AD", "").replaceAll(/\s+/g, " ").replaceAll(PER, "per");
  const placed = [
    ...numeralsIn(flat).map(({ value, written, start }) => ({ start, kind: "number" as const, means: value, written })),
    ...[...flat.matchAll(WORD)].flatMap(({ 0: written, index }) =>
      meaningsOf(written.toLowerCase(), addressed).map((it) => ({ ...it, start: index, written })),
    ),
  ];
  return [
    ...placed.toSorted((a, b) => a.start - b.start).map(({ kind, means, written }) => ({ kind, means, written })),
    ...coveredIn(text, flat),
  ];
}

function meaningsOf(word: string, addressed: Addressed): readonly Omit<MeaningWord, "written">[] {
  if (DASH.test(word)) return [{ kind: "limit", means: "–" }];
  const number = numberOf(word);
  if (number !== null) return [{ kind: "number", means: number }];
  const kind = KINDS.find((it) => WORDS[it].has(word));
  if (kind !== undefined) return [{ kind, means: UNIT_OF.get(word) ?? word }];
  const [, before = "", length] = NUMBERED.exec(word) ?? [];
  const numbered = length === undefined ? null : numberWord(before);
  if (numbered !== null) {
    return [
      { kind: "number", means: String(numbered) },
      { kind: "unit", means: word },
    ];
  }
  const time = lengthOf(word);
  if (time !== null) return [{ kind: "unit", means: time }];
  const addressee = addressed(word) ?? ADDRESSEES.find((it) => isInflected(word, it));
  if (addressee !== undefined) return [{ kind: "addressee", means: addressee }];
  return FILLERS.has(word) ? [] : [{ kind: "subject", means: subjectOf(word) }];
}

/** The length of time that a word is, in whatever inflection; null for any other word. */
function lengthOf(word: string): string | null {
  return NO_LENGTH.test(word) ? null : (LENGTH.exec(word)?.[1] ?? null);
}

const DASH = /^[-–−]$/u;

/** Whether a word is a stem in some inflection: `läkarna` of `läkar`, and not `läkarbesök`. */
export function isInflected(word: string, stem: string): boolean {
  return word.startsWith(stem) && INFLECTION.test(word.slice(stem.length));
}

/** The same in any inflection: `besök` and `besöken`, but not `lämna` and `lämnas`. */
function subjectOf(word: string): string {
  const [ending = "", other = ending] = OTHER_WORD.exec(word) ?? [];
  return `${stem(word)}${other === "" ? "" : `-${other}`}`;
}

/** `en` and `ett` are articles far more often than numbers; another number in their place is seen by itself. */
function numberOf(word: string): string | null {
  if (ORDINALS.has(word)) return word;
  if (word === "en" || word === "ett" || NEGATED.has(word)) return null;
  const number = numberWord(word);
  return number === null ? null : String(number);
}

const NEGATED = WORDS.negation;
const KINDS = ["negation", "modal", "limit", "joining", "time", "unit"] as const;

/** Each line of a list, and each enumeration in a sentence, as a whole: another word in it covers something else. */
function coveredIn(text: string, flat: string): readonly MeaningWord[] {
  const items = [
    ...[...text.normalize("NFC").matchAll(LIST_LINE)].map(([, item = ""]) => item.trim()),
    ...[...flat.matchAll(ENUMERATION)].map(([whole]) => whole.trim()),
  ];
  return items.map((written) => ({ kind: "covered", means: written.toLowerCase(), written }));
}
