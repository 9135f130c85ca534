/** The search's entry: the query stands in the address after `#`, which browsers never send. */
import { el } from "../../dom/elements.ts";
import { search as words } from "../../words/search.ts";
import { CHANGE_CLASSES } from "../../../src/compare/change.ts";
import { className } from "../../words/compare.ts";
import { SORTS, type Entry, type SearchIndex } from "../entries.ts";
import { searcher, type Found, type Hit, type Query } from "../find.ts";
import { markedText, snippet, type Piece } from "../pieces.ts";

/** Written into the script before this code. */
declare const sokindex: SearchIndex;

const SHOWN = 30;
const WAIT = 150;
const STANDINGS: readonly Exclude<Entry["standing"], "">[] = [
  "in-force",
  "upcoming",
  "before-known",
  "after-known",
  "proposed",
  "ended",
  "rejected",
];

type Choice = readonly [value: string, label: string];
type FilterName = "vardval" | "sort" | "ar" | "andring" | "status";
interface Filter {
  /** In the address. */
  readonly name: FilterName;
  readonly label: string;
  readonly choices: readonly Choice[];
}

/** What can be chosen follows from the index, so nothing can be chosen that nothing has. */
const FILTERS: readonly Filter[] = [
  {
    name: "vardval",
    label: words.module,
    choices: [["", words.allModules], ...sokindex.modules.map(({ id, title }): Choice => [id, title])],
  },
  {
    name: "sort",
    label: words.sort,
    choices: [["", words.allSorts], ...SORTS.map((it): Choice => [it, words.sorts[it]])],
  },
  {
    name: "ar",
    label: words.year,
    choices: [
      ["", words.allYears],
      ...found(({ years }) => years)
        .toSorted()
        .toReversed()
        .map((it): Choice => [it, it]),
    ],
  },
  {
    name: "andring",
    label: words.change,
    choices: [
      ["", words.allChanges],
      ...CHANGE_CLASSES.filter((it) => found(({ changes }) => changes.map((change) => change.class)).includes(it)).map(
        (it): Choice => [it, className(it)],
      ),
    ],
  },
  {
    name: "status",
    label: words.status,
    choices: [
      ["", words.allStatuses],
      ...STANDINGS.filter((it) => found(({ standing }) => [standing]).includes(it)).map((it): Choice => [
        it,
        words.standing[it],
      ]),
    ],
  },
];

function found<T>(of: (entry: Entry) => readonly T[]): readonly T[] {
  return [...new Set(sokindex.entries.flatMap(of))];
}

const form = document.querySelector<HTMLFormElement>("#sok");
const field = document.querySelector<HTMLInputElement>("#sokord");
const place = document.getElementById("traffar");
if (form !== null && field !== null && place !== null) start(form, field, place);

function start(form: HTMLFormElement, field: HTMLInputElement, place: HTMLElement): void {
  const { find } = searcher(sokindex);
  const root = (form.dataset["root"] ?? "").replace(/index\.html$/u, "");
  const filters = FILTERS.map((filter) => ({ ...filter, ...select(filter.label, filter.choices) }));
  const count = el("p", { class: "search-count", role: "status" });
  const list = el("div", {});
  let timer: ReturnType<typeof setTimeout> | undefined;
  let limit = SHOWN;
  form.append(el("div", { class: "search-filters" }, ...filters.map(({ box }) => box)));
  place.replaceChildren(count, list);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    search();
  });
  field.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(search, WAIT);
  });
  for (const { field: choice } of filters) choice.addEventListener("change", search);
  globalThis.addEventListener("hashchange", fromAddress);
  fromAddress();

  function search(): void {
    limit = SHOWN;
    const text = field.value.trim();
    const parts = new URLSearchParams(text === "" ? {} : { q: text });
    for (const { name, field: choice } of filters) if (choice.value !== "") parts.set(name, choice.value);
    history.replaceState(null, "", parts.size === 0 ? location.pathname : `${location.pathname}#${parts.toString()}`);
    show(asked());
  }

  /** What another page's search field sent stands after a question mark, and is moved to where nothing is sent from. */
  function fromAddress(): void {
    const sent = new URLSearchParams(location.search).get("q");
    if (sent !== null)
      history.replaceState(null, "", `${location.pathname}#${new URLSearchParams({ q: sent }).toString()}`);
    const parts = new URLSearchParams(location.hash.slice(1));
    field.value = parts.get("q") ?? "";
    for (const { name, field: choice } of filters) choice.value = parts.get(name) ?? "";
    show(asked());
  }

  function asked(): Query {
    const chosen = (name: FilterName): string => filters.find((it) => it.name === name)?.field.value ?? "";
    return {
      text: field.value.trim(),
      module: chosen("vardval"),
      sort: SORTS.find((it) => it === chosen("sort")) ?? "",
      year: chosen("ar"),
      change: CHANGE_CLASSES.find((it) => it === chosen("andring")) ?? "",
      standing: STANDINGS.find((it) => it === chosen("status")) ?? "",
    };
  }

  function show(query: Query): void {
    const found = find(query);
    const { hits } = found;
    const isAsked = query.text !== "" || hits.length > 0;
    count.textContent = isAsked ? words.count(hits.length, query.text) : "";
    const more = hits.length - limit;
    list.replaceChildren(
      ...remarks(found).map((remark) => el("p", { class: "note" }, remark)),
      ...(hits.length === 0 ? [examples(isAsked)] : []),
      el("ol", { class: "hits" }, ...hits.slice(0, limit).map((hit) => item(hit, root))),
      ...(more > 0 ? [moreButton(query, more)] : []),
    );
  }

  function moreButton(query: Query, more: number): HTMLElement {
    const press = el("button", { type: "button", class: "button-small" }, words.more(more));
    press.addEventListener("click", () => {
      const first = limit;
      limit = Number.POSITIVE_INFINITY;
      show(query);
      list.querySelectorAll<HTMLElement>(".hits a")[first]?.focus();
    });
    return press;
  }
}

/** What was looked for in place of what was written. */
function remarks({ hits, respelled, isPartial }: Found): readonly string[] {
  if (hits.length === 0) return [];
  return [
    ...respelled.map(({ written, read }) => words.respelled(written, read)),
    ...(isPartial ? [words.partial] : []),
  ];
}

/** Searches to try, when nothing is written and when nothing was found. */
function examples(isAsked: boolean): HTMLElement {
  const links = words.examples.map((text) =>
    el("li", {}, el("a", { href: `#${new URLSearchParams({ q: text }).toString()}` }, text)),
  );
  return el("div", { class: "search-examples" }, el("p", {}, isAsked ? words.tips : words.try), el("ul", {}, ...links));
}

function item({ entry, wanted }: Hit, root: string): HTMLElement {
  const standing =
    entry.standing === ""
      ? []
      : [el("span", { class: `hit-standing standing-${entry.standing}` }, words.standing[entry.standing])];
  return el(
    "li",
    {},
    el(
      "p",
      { class: "hit-title" },
      el("a", { href: `${root}${entry.address}` }, ...pieces(markedText(entry.title, wanted))),
      ...standing,
    ),
    el("p", { class: "meta" }, [entry.place, entry.id, words.years(entry.years)].filter((it) => it !== "").join(" · ")),
    ...(entry.changes.length === 0 ? [] : [el("p", { class: "hit-changes" }, ...entry.changes.map(changeBadge))]),
    ...(entry.text === "" ? [] : [el("p", { class: "hit-text" }, ...pieces(snippet(entry.text, wanted)))]),
  );
}

function changeBadge({ class: name, year }: Entry["changes"][number]): HTMLElement {
  return el("span", { class: "hit-change" }, `${className(name)} ${year}`);
}

function pieces(all: readonly Piece[]): readonly (Node | string)[] {
  return all.map(({ text, marked }) => (marked ? el("mark", {}, text) : text));
}

function select(
  label: string,
  choices: readonly Choice[],
): { readonly box: HTMLElement; readonly field: HTMLSelectElement } {
  const id = `val-${label.toLowerCase().replaceAll(/[åä]/gu, "a")}`;
  const field = el("select", { id }, ...choices.map(([value, text]) => el("option", { value }, text)));
  return { box: el("div", { class: "field" }, el("label", { for: id }, label), field), field };
}
