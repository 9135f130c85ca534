/** Lists of things a unit has, such as add-ons and subcontractors. An empty list says "none"; an absent one says nothing. */
import { pointer } from "../../../src/check/profile.ts";
import { fields, lists as words } from "../../words/checker.ts";
import { valueAt, type Path } from "../state.ts";
import { typedDate } from "../typed-text.ts";
import { button, el, fill, newId } from "../../dom/elements.ts";
import { checkbox, selectField, textField, type Choice } from "./fields.ts";
import type { Sheet } from "./sheet.ts";

interface EntryRow {
  readonly name: string;
  readonly fields: readonly HTMLElement[];
  /** Whether one more of the same is of use. */
  readonly repeats?: boolean;
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
): HTMLElement {
  const rows = el("div", { class: "list-rows" });
  const bottom = el("div", { class: "list-bottom" });
  // Made once, so that what was chosen last is chosen again.
  const add = adder(append);
  const element = el("div", { class: "list", tabindex: "-1", "data-place": pointer(path) }, rows, bottom);
  refresh();
  return element;

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
    fill(bottom, (held === null || held.length === 0) && none, add);
  }

  function append(entry: unknown): void {
    sheet.add(path, entry);
    refresh();
    rows.lastElementChild?.querySelector<HTMLElement>("input, select")?.focus();
  }

  function entryRow(index: number): HTMLElement {
    const { name, fields: inside, repeats = false } = row(index);
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
        el(
          "div",
          { class: "row-actions" },
          repeats && button(words.copy, "button-plain", () => append(valueAt(sheet.profile, [...path, index])), spoken),
          remove,
        ),
      ),
      ...inside,
    );
  }
}

/**
 * A select with a button: an entry always has what the select gives, so a row is never half made. Where no choice is the
 * `first` to offer, one has to be made.
 */
export function chooser(
  label: string,
  choices: readonly Choice[],
  press: string,
  add: (value: string) => void,
  first = choices[0]?.value ?? "",
): HTMLElement {
  const id = newId();
  const offered = first === "" ? [{ value: "", label: fields.choose }, ...choices] : choices;
  const select = el(
    "select",
    { id, required: true },
    ...offered.map((it) => el("option", { value: it.value }, it.label)),
  );
  select.value = first;
  return el(
    "div",
    { class: "chooser" },
    el("div", { class: "field" }, el("label", { for: id }, label), select),
    button(press, "button-small", () => {
      if (select.reportValidity()) add(select.value);
    }),
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

export function addOnList(sheet: Sheet): HTMLElement {
  const { addOns } = sheet.data.rulebook.registers.professions;
  const choices = addOns.map(({ id, title }) => ({ value: id, label: title }));
  return listEditor(
    sheet,
    ["addOns"],
    words.addOns,
    (add) => chooser(words.addOn, choices, words.addOns.add, (id) => add({ id })),
    (index) => {
      const path: Path = ["addOns", index];
      const id = valueAt(sheet.profile, [...path, "id"]);
      return {
        name: addOns.find((it) => it.id === id)?.title ?? words.addOns.other(String(id)),
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

export function subcontractorList(sheet: Sheet): HTMLElement {
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
