/** The search's entry: the query stands in the address after `#`, which browsers never send. */
import { el } from "../../checker/dom/el.ts";
import { search as words } from "../../words/search.ts";
import type { SearchIndex, Sort } from "../entries.ts";
import { searcher, type Hit, type Piece, type Query } from "../find.ts";

/** Written into the script before this code. */
declare const sokindex: SearchIndex;

const SHOWN = 30;
const WAIT = 150;
const SORTS: readonly Sort[] = ["regel", "begrepp", "uppgift", "fraga", "kalla", "beslut"];

const form = document.querySelector<HTMLFormElement>("#sok");
const field = document.querySelector<HTMLInputElement>("#sokord");
const place = document.getElementById("traffar");
if (form !== null && field !== null && place !== null) start(form, field, place);

function start(form: HTMLFormElement, field: HTMLInputElement, place: HTMLElement): void {
  const { find } = searcher(sokindex);
  const root = (form.dataset["root"] ?? "").replace(/index\.html$/u, "");
  const [moduleBox, module] = select(words.module, [
    ["", words.allModules],
    ...sokindex.modules.map(({ id, title }): [string, string] => [id, title]),
  ]);
  const [sortBox, sort] = select(words.sort, [
    ["", words.allSorts],
    ...SORTS.map((it): [string, string] => [it, words.sorts[it]]),
  ]);
  const count = el("p", { class: "search-count", role: "status" });
  const list = el("div", {});
  let timer: ReturnType<typeof setTimeout> | undefined;
  let limit = SHOWN;
  form.append(el("div", { class: "search-filters" }, moduleBox, sortBox));
  place.replaceChildren(count, list);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    search();
  });
  field.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(search, WAIT);
  });
  module.addEventListener("change", search);
  sort.addEventListener("change", search);
  globalThis.addEventListener("hashchange", fromAddress);
  fromAddress();

  function search(): void {
    limit = SHOWN;
    const query: Query = {
      text: field.value.trim(),
      module: module.value,
      sort: SORTS.find((it) => it === sort.value) ?? "",
    };
    const parts = new URLSearchParams({
      q: query.text,
      ...(query.module && { vardval: query.module }),
      ...(query.sort && { sort: query.sort }),
    });
    history.replaceState(null, "", query.text === "" ? location.pathname : `#${parts.toString()}`);
    show(query);
  }

  function fromAddress(): void {
    const parts = new URLSearchParams(location.hash.slice(1));
    field.value = parts.get("q") ?? "";
    module.value = parts.get("vardval") ?? "";
    sort.value = parts.get("sort") ?? "";
    show({ text: field.value, module: module.value, sort: SORTS.find((it) => it === sort.value) ?? "" });
  }

  function show(query: Query): void {
    const hits = find(query);
    count.textContent = query.text === "" ? "" : words.count(hits.length, query.text);
    const more = hits.length - limit;
    list.replaceChildren(
      ...(hits[0]?.loose === true ? [el("p", { class: "note" }, words.loose)] : []),
      ...(query.text !== "" && hits.length === 0 ? [el("p", {}, words.tips)] : []),
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

function item({ entry, title, snippet }: Hit, root: string): HTMLElement {
  const standing =
    entry.standing === ""
      ? []
      : [el("span", { class: `hit-standing standing-${entry.standing}` }, words.standing[entry.standing])];
  return el(
    "li",
    {},
    el("p", { class: "hit-title" }, el("a", { href: `${root}${entry.address}` }, ...pieces(title)), ...standing),
    el("p", { class: "meta" }, `${entry.place} · ${entry.id}`),
    ...(entry.text === "" ? [] : [el("p", { class: "hit-text" }, ...pieces(snippet))]),
  );
}

function pieces(all: readonly Piece[]): readonly (Node | string)[] {
  return all.map(({ text, marked }) => (marked ? el("mark", {}, text) : text));
}

function select(
  label: string,
  choices: readonly (readonly [string, string])[],
): readonly [HTMLElement, HTMLSelectElement] {
  const id = `val-${label.toLowerCase().replaceAll("å", "a")}`;
  const made = el("select", { id }, ...choices.map(([value, text]) => el("option", { value }, text)));
  return [el("div", { class: "field" }, el("label", { for: id }, label), made), made];
}
