/** The Snowball stemmer for Swedish: öppettid, öppettider and öppettidernas are the same word. */

const VOWELS = "aeiouyäåö";
const MAIN = [
  "heternas",
  "hetens",
  "heter",
  "heten",
  "anden",
  "arnas",
  "ernas",
  "ornas",
  "andes",
  "andet",
  "arens",
  "arna",
  "erna",
  "orna",
  "ande",
  "arne",
  "aste",
  "aren",
  "ades",
  "erns",
  "ade",
  "are",
  "ern",
  "ens",
  "het",
  "ast",
  "ad",
  "en",
  "ar",
  "er",
  "or",
  "as",
  "es",
  "at",
  "a",
  "e",
].sort((a, b) => b.length - a.length);
const S_ENDING = "bcdfghjklmnoprtvy";

/** The stem of one word in lower case. */
export function stem(word: string): string {
  const r1 = regionOne(word);
  return lastStep(pairStep(mainStep(word, r1), r1), r1);
}

/** Where the part that may be cut begins: after the first consonant that follows a vowel, and never before three signs. */
function regionOne(word: string): number {
  for (let at = 1; at < word.length; at += 1) {
    if (isVowel(word[at - 1]) && !isVowel(word[at])) return Math.max(at + 1, 3);
  }
  return word.length;
}

function isVowel(sign: string | undefined): boolean {
  return sign !== undefined && VOWELS.includes(sign);
}

function mainStep(word: string, r1: number): string {
  const ending = MAIN.find((it) => word.endsWith(it) && word.length - it.length >= r1);
  if (ending !== undefined) return word.slice(0, -ending.length);
  const before = word.at(-2);
  const cut = word.endsWith("s") && word.length - 1 >= r1 && before !== undefined && S_ENDING.includes(before);
  return cut ? word.slice(0, -1) : word;
}

function pairStep(word: string, r1: number): string {
  const pairs = ["dd", "gd", "nn", "dt", "gt", "kt", "tt"];
  return word.length - 2 >= r1 && pairs.some((it) => word.endsWith(it)) ? word.slice(0, -1) : word;
}

function lastStep(word: string, r1: number): string {
  const has = (ending: string): boolean => word.endsWith(ending) && word.length - ending.length >= r1;
  if (has("fullt")) return word.slice(0, -1);
  if (has("löst")) return word.slice(0, -1);
  const ending = ["lig", "els", "ig"].find(has);
  return ending === undefined ? word : word.slice(0, -ending.length);
}
