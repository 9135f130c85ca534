/** The two sides of a comparison, as a command line names them: years, days, git revisions and the rules as they are now. */
import type { Side } from "../compare/side.ts";
import type { SideName } from "../compare/report.ts";
import { isCalendarDate, isOutsideCalendar } from "../quantity/calendar.ts";
import type { Positions } from "../read/source.ts";
import type { IsoDate, Module, Rulebook } from "../rulebook/model.ts";
import { revisions } from "./words/sides.ts";
import { usage } from "./words/usage.ts";
import type { Book, BookRead } from "./authored-book.ts";
import { readBook } from "./book.ts";
import { isRevision } from "./git.ts";
import { UsageError } from "./output.ts";
import type { NoRulebook, SpecsFolder } from "./specs-folder.ts";

/** A side as it was written. `ref` is null for the rules as they are now. */
interface AskedSide {
  readonly shown: string;
  readonly ref: string | null;
  readonly day: { readonly is: "date"; readonly date: IsoDate } | { readonly is: "year"; readonly year: string } | null;
}

/** A side with its rulebook. `date` is null where it stands for all time. */
export interface ReadSide {
  readonly name: SideName;
  readonly rulebook: Rulebook;
  readonly date: IsoDate | null;
  readonly positions: ReadonlyMap<string, Positions>;
}

export type SidesRead =
  | {
      readonly is: "read";
      readonly older: ReadSide;
      readonly newer: ReadSide;
      readonly modules: readonly Module[] | null;
    }
  | NoRulebook;

/** The rules as they are now, where a git revision stands on the other side. */
const NOW = "nu";

/** Reads both sides. Throws {@link UsageError} for words that are no sides. */
export async function readSides(
  words: readonly [older: string, newer: string],
  folder: SpecsFolder,
  only: string | null,
): Promise<SidesRead> {
  const [first, second] = [askedSide(words[0]), askedSide(words[1])];
  const books = new Map<string | null, BookRead>();
  for (const { ref, shown } of [first, second]) {
    if (books.has(ref)) continue;
    const read = await readBook(ref, shown, folder);
    if (read.is !== "read") return read;
    books.set(ref, read);
  }
  const [before, after] = [books.get(first.ref), books.get(second.ref)];
  if (before?.is !== "read" || after?.is !== "read") throw new Error("both sides are read above");
  const modules = only === null ? null : modulesCalled(only, after.rulebook);
  const days = [dayOf(first, before.rulebook, modules), dayOf(second, after.rulebook, modules)] as const;
  for (const day of days) if (day?.is === "no-edition") return { is: "missing", message: day.message };
  const [from, through] = days.map((day) => (day?.is === "day" ? day.date : null));
  const older = sideOf(first, before, firstKnown(from, through));
  const newer = sideOf(second, after, firstKnown(through, from));
  if (older.rulebook === newer.rulebook) refuseDisorder(older, newer);
  return { is: "read", older, newer, modules };
}

/** The side's own day, or the other side's where it has none. */
function firstKnown(own: IsoDate | null | undefined, other: IsoDate | null | undefined): IsoDate | null {
  return own ?? other ?? null;
}

/** The side as a day of a rulebook; {@link ReadSide.date} must be there. */
export function onDay({ rulebook, date }: ReadSide, otherwise: IsoDate): Side {
  return { rulebook, date: date ?? otherwise };
}

function sideOf(asked: AskedSide, { rulebook, positions }: Book, date: IsoDate | null): ReadSide {
  return { name: { name: asked.shown, date }, rulebook, date, positions };
}

function refuseDisorder(older: ReadSide, newer: ReadSide): void {
  if (older.date === null || newer.date === null) throw new UsageError(usage.nothingToCompare(older.name.name));
  if (older.date > newer.date) throw new UsageError(usage.olderFirst(older.date, newer.date));
}

function askedSide(word: string): AskedSide {
  if (word === NOW) return { shown: revisions.now, ref: null, day: null };
  if (/^\d{4}$/.test(word)) return { shown: word, ref: null, day: { is: "year", year: word } };
  if (isCalendarDate(word)) return { shown: word, ref: null, day: { is: "date", date: word } };
  if (isOutsideCalendar(word)) throw new UsageError(usage.notADate(word));
  if (!word.startsWith("git:")) throw new UsageError(usage.notASide(word));
  const [, ref = "", date] = /^git:(.*?)(?:@(\d{4}-\d{2}-\d{2}))?$/.exec(word) ?? [];
  if (!isRevision(ref)) throw new UsageError(usage.badRevision(ref));
  if (date !== undefined && !isCalendarDate(date)) throw new UsageError(usage.notADate(date));
  return { shown: ref, ref, day: date === undefined ? null : { is: "date", date } };
}

type Day =
  | { readonly is: "day"; readonly date: IsoDate }
  | { readonly is: "no-edition"; readonly message: string }
  | null;

/** A year stands for the last day of its edition; of several modules, the last of their last days. */
function dayOf({ day }: AskedSide, rulebook: Rulebook, modules: readonly Module[] | null): Day {
  if (day === null) return null;
  if (day.is === "date") return { is: "day", date: day.date };
  const editions = (modules ?? rulebook.modules).flatMap((module) => module.editions);
  const last = editions
    .filter(({ year }) => year === day.year)
    .map(({ through }) => through)
    .sort()
    .at(-1);
  if (last !== undefined) return { is: "day", date: last };
  const years = [...new Set(editions.map(({ year }) => year))].sort();
  return { is: "no-edition", message: revisions.noEdition(day.year, modules?.map(({ id }) => id) ?? [], years) };
}

/** The modules that a word names: one by its id, a care choice in every region that has it, or all of a region. */
function modulesCalled(asked: string, { modules }: Rulebook): readonly Module[] {
  const found = modules.filter(({ id }) => isCalled(id, asked));
  if (found.length > 0) return found;
  throw new UsageError(
    usage.unknownCareChoice(
      asked,
      modules.map(({ id }) => id),
    ),
  );
}

/** Whether a word names the module: its id, or the region or the care choice in it. */
export function isCalled(id: string, asked: string): boolean {
  return id === asked || id.split("/").includes(asked);
}
