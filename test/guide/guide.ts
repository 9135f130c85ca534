/** The strategists' guide, by its headings. */
import { readFileSync } from "node:fs";
import { join } from "node:path";

export const GUIDE = readFileSync(join(import.meta.dirname, "../../specs/LÄSMIG.md"), "utf8");

export interface Section {
  readonly title: string;
  readonly text: string;
  /** What it shows to write, in order. */
  readonly blocks: readonly string[];
}

/** Each heading with what stands between it and the next. */
export const SECTIONS: readonly Section[] = GUIDE.split(/^(?=##+ )/mu)
  .slice(1)
  .map((text) => ({
    title: /^##+ (.+)$/mu.exec(text)?.[1] ?? "",
    text,
    blocks: [...text.matchAll(/^```yaml\n([\s\S]*?)^```$/gmu)].map(([, block = ""]) => block),
  }));

export function section(title: string): Section {
  const found = SECTIONS.find((it) => it.title === title);
  if (found === undefined) throw new Error(`the guide has no heading: ${title}`);
  return found;
}

/** The pieces of code in some words, in order. */
export function codesIn(words: string): readonly string[] {
  return [...words.matchAll(/`([^`\n]+)`/gu)].map(([, code = ""]) => code);
}

/** The rows of a table, without its head: the cells of each. */
export function rowsOf({ text }: Section): readonly (readonly string[])[] {
  return [...text.matchAll(/^\| (.+) \|$/gmu)]
    .slice(1)
    .map(([, row = ""]) => row.split(/ *\| */u).map((cell) => cell.trim()))
    .filter(([first = ""]) => !/^-+$/u.test(first));
}

/** Every heading that is tried or shown to be true by a test. */
export const HEADING = {
  change: "Ändra en gräns från ett visst datum",
  exception: "Lägga till ett tillfälligt undantag",
  proposal: "Lägga in ett förslag eller något som är aviserat",
  review: "Skriva att en regel ses över",
  twoWays: "När texten går att läsa på två sätt",
  missing: "När en uppgift saknas",
  examples: "Lägga till exempel",
  patterns: "Skriva det som inte är ett enkelt tal",
  amounts: "Skriva belopp, avgifter och avdrag",
  waiver: "Låta en varning stå kvar",
  correction: "Rätta ett skrivfel i en regel som redan gäller",
  begin: "Börja på något nytt",
  numbers: "Tal, datum och klockslag",
  levels: "Källor och källnivå",
  inventory: "Inventeringen: vad källan själv säger",
  whole: "Hur hel en utgåva är",
  folder: "Var saker finns",
  first: "En regel, rad för rad",
} as const;

/** Those that only tell. */
export const ONLY_TELL = ["Vanliga ändringar", "Vad händer när du skickar in ändringen?", "Säg så här, inte så här"];
