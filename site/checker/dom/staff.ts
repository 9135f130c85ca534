/** Staff: one row per person or post, never a name. */
import { lists as listWords, staff as words } from "../../words/checker.ts";
import { valueAt, type Path } from "../state.ts";
import { typedNumber } from "../typed-text.ts";
import { el } from "./el.ts";
import { checkbox, selectField, textField } from "./fields.ts";
import { chooser, dateField, listEditor, type ListEditor } from "./lists.ts";
import type { Sheet } from "./sheet.ts";

interface Held {
  readonly id: string;
  readonly [key: string]: unknown;
}

export function staffList(sheet: Sheet): ListEditor {
  const { professions, competences, roles } = sheet.data.rulebook.registers.professions;
  const { named } = sheet.form;
  const ordered = [...professions.filter(({ id }) => named.has(id)), ...professions.filter(({ id }) => !named.has(id))];
  const choices = ordered.map(({ id, title }) => ({ value: id, label: title }));
  const list: ListEditor = listEditor(
    sheet,
    ["staff"],
    words.list,
    (add) => chooser(listWords.profession, choices, words.list.add, (profession) => add({ profession, percent: 100 })),
    (index) => {
      const path: Path = ["staff", index];
      const profession = String(valueAt(sheet.profile, [...path, "profession"]));
      const titled = professions.find(({ id }) => id === profession)?.title ?? profession;
      return {
        name: titled,
        fields: [
          el("div", { class: "row" }, percent(path), employment(path)),
          ...competenceBoxes(path, profession),
          more(path),
        ],
        copied: valueAt(sheet.profile, path),
      };
    },
  );
  return list;

  function percent(path: Path): HTMLElement {
    const held = valueAt(sheet.profile, [...path, "percent"]);
    return textField(sheet, {
      label: words.percent,
      path: [...path, "percent"],
      text: typeof held === "number" ? String(held).replace(".", ",") : "",
      size: 5,
      numeric: true,
      unit: "%",
      read: (text) => typedNumber(text, { whole: false, min: 0, max: 200 }),
      set: (value) => sheet.set([...path, "percent"], value),
    });
  }

  function employment(path: Path): HTMLElement {
    const held = valueAt(sheet.profile, [...path, "employment"]);
    return selectField(
      words.employment,
      [...path, "employment"],
      words.employments,
      typeof held === "string" ? held : "",
      (value) => sheet.set([...path, "employment"], value === "" ? undefined : value),
    );
  }

  /** Competences that the profession can have, with credits where some requirement counts them. */
  function competenceBoxes(path: Path, profession: string): readonly HTMLElement[] {
    const possible = competences.filter((it) => it.professions?.includes(profession) ?? true);
    if (possible.length === 0) return [];
    const at: Path = [...path, "competences"];
    const held = (): readonly (string | Held)[] => {
      const value = valueAt(sheet.profile, at);
      return Array.isArray(value) ? value : [];
    };
    const idOf = (it: string | Held): string => (typeof it === "string" ? it : it.id);
    const store = (next: readonly (string | Held)[]): void => sheet.set(at, next.length === 0 ? undefined : next);
    const box = ({ id, title }: { readonly id: string; readonly title: string }): HTMLElement => {
      const now = held().find((it) => idOf(it) === id);
      const credits = sheet.form.withCredits.has(id) ? creditsField(id, title, now) : null;
      if (credits !== null) credits.hidden = now === undefined;
      const tick = checkbox(title, now !== undefined, (checked) => {
        store(checked ? [...held(), id] : held().filter((it) => idOf(it) !== id));
        if (credits !== null) credits.hidden = !checked;
      });
      return el("div", { class: "competence" }, tick, ...(credits === null ? [] : [credits]));
    };
    // What no requirement here asks about is out of the way, unless the person has it.
    const matters = ({ id }: { readonly id: string }): boolean => named.has(id) || held().some((it) => idOf(it) === id);
    const other = possible.filter((it) => !matters(it));
    return [
      el(
        "fieldset",
        { class: "competences" },
        el("legend", {}, words.competences),
        ...possible.filter(matters).map(box),
        ...(other.length === 0
          ? []
          : [el("details", {}, el("summary", {}, words.otherCompetences), ...other.map(box))]),
      ),
    ];

    function creditsField(id: string, title: string, now: string | Held | undefined): HTMLElement {
      const credits = typeof now === "object" ? now["credits"] : undefined;
      return textField(sheet, {
        label: words.credits(title),
        path: [
          ...at,
          Math.max(
            held().findIndex((it) => idOf(it) === id),
            0,
          ),
          "credits",
        ],
        text: typeof credits === "number" ? String(credits).replace(".", ",") : "",
        size: 5,
        numeric: true,
        unit: words.creditUnit,
        read: (text) => typedNumber(text, { whole: false, min: 0, max: 600 }),
        set: (value) => store(held().map((it) => (idOf(it) === id ? withCredits(it, value) : it))),
      });
    }
  }

  function more(path: Path): HTMLElement {
    const at: Path = [...path, "role"];
    const value = valueAt(sheet.profile, at);
    const chosen = new Set(Array.isArray(value) ? value.map(String) : []);
    const possible = roles.filter((it) => it.careChoices?.includes(sheet.data.unit.careChoice) ?? true);
    const boxes = possible.map(({ id, title }) =>
      checkbox(title, chosen.has(id), (checked) => {
        if (checked) chosen.add(id);
        else chosen.delete(id);
        sheet.set(at, chosen.size === 0 ? undefined : [...chosen]);
      }),
    );
    const dated = ["from", "through"].some((key) => valueAt(sheet.profile, [...path, key]) !== undefined);
    return el(
      "details",
      { open: chosen.size > 0 || dated },
      el("summary", {}, words.more),
      el("fieldset", { class: "competences" }, el("legend", {}, words.roles), ...boxes),
      el(
        "div",
        { class: "row" },
        dateField(sheet, listWords.from, [...path, "from"]),
        dateField(sheet, listWords.through, [...path, "through"]),
      ),
    );
  }
}

/** A competence without more to say is just its id. */
function withCredits(held: string | Held, credits: number | undefined): string | Held {
  const { credits: _, ...rest } =
    typeof held === "string" ? { id: held, credits: undefined } : { credits: undefined, ...held };
  if (credits !== undefined) return { ...rest, credits };
  return Object.keys(rest).length === 1 ? rest.id : rest;
}
