/** Lists of things a unit has: add-ons, subcontractors, seasons. An empty list says "none"; an absent one says nothing. */
import { pointer } from "../../../src/check/profile.ts";
import { lists as words, seasons as seasonWords, fields } from "../../words/checker.ts";
import { swedishDate } from "../../../src/words/format.ts";
import { valueAt, type Path } from "../state.ts";
import { typedDate } from "../typed-text.ts";
import { button, el, newId } from "./el.ts";
import { checkbox, selectField, textField, type Choice } from "./fields.ts";
import { hoursEditor, type HoursEditor } from "./hours-editor.ts";
import type { Sheet } from "./sheet.ts";

export interface ListEditor {
  readonly element: HTMLElement;
  readonly refresh: () => void;
}

interface EntryRow {
  readonly name: string;
  readonly fields: readonly HTMLElement[];
  /** What one more of the same would be, where that is of use. */
  readonly copied?: unknown;
}

export interface ListWords {
  readonly none: string;
  readonly add: string;
  readonly row: (index: number, name: string) => string;
}

/** A list with one row per entry, a way to add, and a box that says there are none. */
export function listEditor(
  sheet: Sheet,
  path: Path,
  said: ListWords,
  adder: (add: (entry: unknown) => void) => HTMLElement,
  row: (index: number) => EntryRow,
): ListEditor {
  const rows = el("div", { class: "list-rows" });
  const bottom = el("div", { class: "list-bottom" });
  const element = el("div", { class: "list", tabindex: "-1", "data-place": pointer(path) }, rows, bottom);
  refresh();
  return { element, refresh };

  function entries(): readonly unknown[] | null {
    const held = valueAt(sheet.profile, path);
    return Array.isArray(held) ? held : null;
  }

  function refresh(): void {
    const held = entries();
    rows.replaceChildren(...(held ?? []).map((_, index) => entryRow(index)));
    const none = checkbox(said.none, held !== null && held.length === 0, (checked) => {
      if (checked) sheet.set(path, []);
      else sheet.remove(path);
    });
    bottom.replaceChildren(...(held === null || held.length === 0 ? [none] : []), adder(append));
  }

  function append(entry: unknown): void {
    sheet.add(path, entry);
    refresh();
    rows.lastElementChild?.querySelector<HTMLElement>("input, select")?.focus();
  }

  function entryRow(index: number): HTMLElement {
    const { name, fields: inside, copied } = row(index);
    const title = newId();
    const spoken = said.row(index + 1, name);
    const remove = button(
      words.remove,
      "button-plain",
      () => {
        sheet.remove([...path, index]);
        if (entries()?.length === 0) sheet.remove(path);
        refresh();
        const next = rows.children[Math.min(index, rows.children.length - 1)] ?? bottom;
        next.querySelector<HTMLElement>("input, select, button")?.focus();
      },
      spoken,
    );
    const copy =
      copied === undefined
        ? []
        : [button(words.copy, "button-plain", () => append(valueAt(sheet.profile, [...path, index])), spoken)];
    return el(
      "div",
      {
        class: "list-row",
        role: "group",
        "aria-labelledby": title,
        tabindex: "-1",
        "data-place": pointer([...path, index]),
      },
      el(
        "div",
        { class: "list-head" },
        el("h4", { id: title }, spoken),
        el("div", { class: "row-actions" }, ...copy, remove),
      ),
      ...inside,
    );
  }
}

/** A select with a button: an entry always has what the select gives, so a row is never half made. */
export function chooser(
  label: string,
  choices: readonly Choice[],
  press: string,
  add: (value: string) => void,
): HTMLElement {
  const id = newId();
  const select = el("select", { id }, ...choices.map((it) => el("option", { value: it.value }, it.label)));
  return el(
    "div",
    { class: "chooser" },
    el("div", { class: "field" }, el("label", { for: id }, label), select),
    button(press, "button-small", () => add(select.value)),
  );
}

export function dateField(sheet: Sheet, label: string, path: Path): HTMLElement {
  const held = valueAt(sheet.profile, path);
  return textField(sheet, {
    label,
    path,
    text: typeof held === "string" ? held : "",
    size: 12,
    read: typedDate,
    set: (value) => sheet.set(path, value),
  });
}

export function addOnList(sheet: Sheet): ListEditor {
  const { addOns } = sheet.data.rulebook.registers.professions;
  const { careChoice } = sheet.data.unit;
  const choices = addOns
    .filter((it) => it.careChoices?.includes(careChoice) ?? true)
    .map(({ id, title }) => ({ value: id, label: title }));
  return listEditor(
    sheet,
    ["addOns"],
    words.addOns,
    (add) => chooser(words.addOn, choices, words.addOns.add, (id) => add({ id })),
    (index) => {
      const path: Path = ["addOns", index];
      const id = valueAt(sheet.profile, [...path, "id"]);
      return {
        name: addOns.find((it) => it.id === id)?.title ?? String(id),
        fields: [
          el(
            "div",
            { class: "row" },
            dateField(sheet, words.from, [...path, "from"]),
            dateField(sheet, words.noticeGiven, [...path, "noticeGiven"]),
            dateField(sheet, words.ends, [...path, "ends"]),
          ),
        ],
      };
    },
  );
}

export function subcontractorList(sheet: Sheet): ListEditor {
  const { services, professions } = sheet.data.rulebook.registers.professions;
  const named = (items: readonly { readonly id: string; readonly title: string }[]): readonly Choice[] =>
    items.map(({ id, title }) => ({ value: id, label: title }));
  return listEditor(
    sheet,
    ["subcontractors"],
    words.subcontractors,
    (add) =>
      chooser(words.service, named(services), words.subcontractors.add, (service) =>
        add({ service, profession: "fysioterapeut" }),
      ),
    (index) => {
      const path: Path = ["subcontractors", index];
      const service = valueAt(sheet.profile, [...path, "service"]);
      const profession = String(valueAt(sheet.profile, [...path, "profession"]));
      return {
        name: services.find(({ id }) => id === service)?.title ?? String(service),
        fields: [
          el(
            "div",
            { class: "row" },
            selectField(words.profession, [...path, "profession"], named(professions), profession, (value) =>
              sheet.set([...path, "profession"], value),
            ),
            dateField(sheet, words.from, [...path, "from"]),
            dateField(sheet, words.through, [...path, "through"]),
          ),
        ],
      };
    },
  );
}

/** Periods with other hours. Their days are fixed when they are added: without them the hours would apply to no day. */
export function seasonList(sheet: Sheet): ListEditor & { readonly editors: () => readonly HoursEditor[] } {
  let editors: HoursEditor[] = [];
  const list = listEditor(sheet, ["seasons"], seasonWords.list, seasonAdder, (index) => {
    const path: Path = ["seasons", index];
    const [from, through] = [valueAt(sheet.profile, [...path, "from"]), valueAt(sheet.profile, [...path, "through"])];
    const name = seasonWords.period(swedishDate(String(from)), swedishDate(String(through)));
    const editor = hoursEditor(sheet, [...path, "openingHours"], name);
    editors.push(editor);
    return { name, fields: [editor.element] };
  });
  return {
    element: list.element,
    refresh: () => {
      editors = [];
      list.refresh();
    },
    editors: () => editors,
  };

  function seasonAdder(add: (entry: unknown) => void): HTMLElement {
    const error = el("p", { class: "error", role: "alert" });
    const field = (label: string): readonly [HTMLElement, HTMLInputElement] => {
      const id = newId();
      const input = el("input", { id, type: "text", size: "12", class: "sized", autocomplete: "off" });
      return [el("div", { class: "field" }, el("label", { for: id }, label), input), input];
    };
    const [from, fromInput] = field(words.from);
    const [through, throughInput] = field(words.through);
    const press = button(seasonWords.list.add, "button-small", () => {
      const [first, last] = [typedDate(fromInput.value), typedDate(throughInput.value)];
      error.textContent = "";
      if (first.is !== "value" || last.is !== "value") error.textContent = `${fields.error} ${seasonWords.bothDays}`;
      else if (last.value < first.value) error.textContent = `${fields.error} ${seasonWords.order}`;
      else if (overlaps(first.value, last.value)) error.textContent = `${fields.error} ${seasonWords.overlap}`;
      else add({ from: first.value, through: last.value, openingHours: [] });
    });
    return el(
      "div",
      {},
      el("p", { class: "hint" }, seasonWords.hint),
      error,
      el("div", { class: "chooser" }, from, through, press),
    );
  }

  function overlaps(from: string, through: string): boolean {
    return (sheet.profile.seasons ?? []).some((it) => it.from <= through && from <= it.through);
  }
}
