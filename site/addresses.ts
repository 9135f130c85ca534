/**
 * The addresses that are promised: once published they stay. They belong to what is decided, which is every edition that is
 * no longer to come, and they are kept in a record beside the locks, which people read in a diff.
 *
 * Promised are an edition's pages and files, and in its pages the chapters, rules, versions, paragraphs, list items and
 * changes; the page of every rule in it, with that year's versions and exceptions; the module's page; and the comparison
 * of two such editions. What lays a page out, follows the day or can be undone by a later decision is not.
 */
import { editionViews, type EditionRule, type EditionView } from "../src/rulebook/editions.ts";
import type { Edition, Rulebook } from "../src/rulebook/model.ts";
import { anchorsOf } from "./checks.ts";
import type { OutputFile } from "./page.ts";
import { comparisonUrl, editionUrl, moduleUrl, ruleUrl } from "./urls.ts";
import { exceptionsOf, versionsOf, type ExceptionView } from "./versions.ts";
import { recordHead } from "./words/build.ts";
import type { Address, LostAddress } from "./promised.ts";
import { byCodeUnit } from "../src/words/order.ts";

/** The addresses below one module's folder. */
export interface ModuleAddresses {
  readonly module: string;
  readonly addresses: readonly Address[];
}

/** The record's folder, from the project's: one file per module. */
export const RECORD = "generated/las/adresser";

/** Every promised address that stands in the files of a site. */
export function promisedAddresses(rulebook: Rulebook, files: readonly OutputFile[]): readonly ModuleAddresses[] {
  const isPromised = promisesOf(rulebook);
  const addresses = files.flatMap((file): readonly Address[] => {
    const path = addressOf(file.path);
    const isKept = isPromised(path);
    return isKept === null ? [] : [{ path, anchors: [...anchorsOf(file)].filter(isKept) }];
  });
  return ordered(
    rulebook.modules.map(({ id }) => ({
      module: id,
      addresses: addresses.filter(({ path }) => path.startsWith(`${id}/`)),
    })),
  );
}

/** Every recorded address that the site lacks. */
export function lostAddresses(
  recorded: readonly ModuleAddresses[],
  rulebook: Rulebook,
  files: readonly OutputFile[],
): readonly LostAddress[] {
  const built = new Map(files.map((file) => [addressOf(file.path), file]));
  const pointers = new Set(
    rulebook.rules.filter(({ kind }) => kind === "moved" || kind === "split").map(({ id }) => ruleUrl(id).path),
  );
  return recorded.flatMap(({ module, addresses }) =>
    addresses.flatMap(({ path, anchors }): readonly LostAddress[] => {
      const file = built.get(path);
      if (file === undefined) return [{ is: "page", module, path, anchors: [] }];
      // The page of a rule that moved leads on to where its versions are.
      if (pointers.has(path)) return [];
      const there = anchorsOf(file);
      const gone = anchors.filter((anchor) => !there.has(anchor));
      return gone.length === 0 ? [] : [{ is: "anchors", module, path, anchors: gone }];
    }),
  );
}

/** Both together, each address once and in order. Nothing is left out. */
export function joinedAddresses(
  recorded: readonly ModuleAddresses[],
  promised: readonly ModuleAddresses[],
): readonly ModuleAddresses[] {
  return ordered([...recorded, ...promised]);
}

/** What both have. */
export function sharedAddresses(
  one: readonly ModuleAddresses[],
  other: readonly ModuleAddresses[],
): readonly ModuleAddresses[] {
  const there = new Map(
    other.map(({ module, addresses }) => [
      module,
      new Map(addresses.map(({ path, anchors }) => [path, new Set(anchors)])),
    ]),
  );
  return one.map(({ module, addresses }) => ({
    module,
    addresses: addresses.flatMap(({ path, anchors }) => {
      const kept = there.get(module)?.get(path);
      return kept === undefined ? [] : [{ path, anchors: anchors.filter((it) => kept.has(it)) }];
    }),
  }));
}

/** How many addresses there are, a page and each of its anchors counted as one. */
export function addressCount(modules: readonly ModuleAddresses[]): number {
  return modules.flatMap(({ addresses }) => addresses).reduce((count, { anchors }) => count + 1 + anchors.length, 0);
}

/** The addresses as they are recorded: a line per page, and under it an indented one per anchor. */
export function recordText(addresses: readonly Address[]): string {
  const lines = addresses.flatMap(({ path, anchors }) => [path, ...anchors.map((anchor) => `${INDENT}${anchor}`)]);
  return `${[...recordHead.map((line) => `# ${line}`), ...lines].join("\n")}\n`;
}

/** The addresses in a record. A line that is no comment and no anchor of a page is the address of a page. */
export function addressesIn(text: string): readonly Address[] {
  const addresses: { path: string; anchors: string[] }[] = [];
  for (const line of text.split(/\r?\n/u).filter((it) => it !== "" && !it.startsWith("#"))) {
    const last = addresses.at(-1);
    if (last !== undefined && line.startsWith(INDENT)) last.anchors.push(line.slice(INDENT.length));
    else addresses.push({ path: line, anchors: [] });
  }
  return addresses;
}

const INDENT = "  #";

/** The file's address: a folder's page is the folder. */
function addressOf(file: string): string {
  return file.replace(/(^|\/)index\.html$/u, "$1");
}

type AnchorTest = (anchor: string) => boolean;

/** Which anchors of an address are promised, or null when the address itself is not. */
function promisesOf(rulebook: Rulebook): (path: string) => AnchorTest | null {
  const released = editionViews(rulebook).filter(({ edition }) => edition.state !== "kommande");
  const folders = released.map(({ edition }) => editionUrl(edition).path);
  const parts = partsByPage(released);
  const others = new Set(released.flatMap((view) => [moduleUrl(view.module).path, ...comparisonsOf(view, released)]));
  return (path) => {
    if (folders.some((folder) => path.startsWith(folder))) return path.endsWith("/") ? isTextOfEdition : isNone;
    const anchors = parts.get(path);
    if (anchors !== undefined) return (anchor) => isOneOf(anchors, anchor);
    return others.has(path) ? isNone : null;
  };
}

const isNone: AnchorTest = () => false;
const isTextOfEdition: AnchorTest = (anchor) => /^(?:kap|regel)-/u.test(anchor) && !OF_A_DRAWING.test(anchor);

/** The name, the description and the table of a drawing have ids for its own sake. */
const OF_A_DRAWING = /-(?:t|d|table)$/u;

/** One of the parts, or a paragraph, list item or table in one of them. */
function isOneOf(parts: ReadonlySet<string>, anchor: string): boolean {
  const isWithin = [...parts].some((part) => anchor === part || anchor.startsWith(`${part}-`));
  return isWithin && !OF_A_DRAWING.test(anchor);
}

/** The anchors of the versions and exceptions that stand in some edition, by the page of their rule. */
function partsByPage(views: readonly EditionView[]): ReadonlyMap<string, ReadonlySet<string>> {
  const pages = new Map<string, ReadonlySet<string>>();
  for (const { edition, rules } of views) {
    for (const rule of rules) {
      const { path } = ruleUrl(rule.rule.id);
      pages.set(path, new Set([...(pages.get(path) ?? []), ...partsOf(rule, edition)]));
    }
  }
  return pages;
}

function partsOf({ rule, versions }: EditionRule, edition: Edition): readonly string[] {
  const within = new Set<unknown>(versions);
  return [
    ...versionsOf(rule).filter(({ version }) => within.has(version)),
    ...exceptionsOf(rule).filter((view) => isDecidedWithin(view, edition)),
  ].map(({ anchor }) => anchor);
}

function isDecidedWithin({ exception: { period, status } }: ExceptionView, edition: Edition): boolean {
  const days = period.precision === "exact" ? period : period.within;
  return status === "beslutad" && days.from <= edition.through && edition.from <= days.through;
}

/** The comparisons of an edition with every later one of its module. */
function comparisonsOf({ module, edition }: EditionView, views: readonly EditionView[]): readonly string[] {
  return views
    .filter((later) => later.module.id === module.id && later.edition.from > edition.from)
    .flatMap((later) => LOOKS.map((look) => comparisonUrl(module, edition, later.edition, look).path));
}

const LOOKS = ["inline", "columns"] as const;

/** Modules and addresses in order, each once, with all that is said of it. */
function ordered(modules: readonly ModuleAddresses[]): readonly ModuleAddresses[] {
  const byModule = new Map<string, Map<string, ReadonlySet<string>>>();
  for (const { module, addresses } of modules) {
    const own = byModule.get(module) ?? new Map<string, ReadonlySet<string>>();
    for (const { path, anchors } of addresses) own.set(path, new Set([...(own.get(path) ?? []), ...anchors]));
    byModule.set(module, own);
  }
  return [...byModule]
    .filter(([, own]) => own.size > 0)
    .sort(byKey)
    .map(([module, own]) => ({
      module,
      addresses: [...own].sort(byKey).map(([path, anchors]) => ({ path, anchors: [...anchors].sort() })),
    }));
}

function byKey([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return byCodeUnit(a, b);
}
