/** Staff: one row per person or post, never a name. */
import { lists as listWords, staff as words } from "../../words/checker.ts";
import { roleKey } from "../form.ts";
import { valueAt, type Path } from "../state.ts";
import { numberText, typedNumber } from "../typed-text.ts";
import { el } from "../../dom/elements.ts";
import { checkbox, selectField, textField } from "./fields.ts";
import { chooser, dateField, listEditor } from "./lists.ts";
import type { Sheet } from "./sheet.ts";

interface Held {
  readonly id: string;
  readonly [key: string]: unknown;
}

export function staffList(sheet: Sheet): HTMLElement {
  const { professions, competences, roles } = sheet.data.rulebook.registers.professions;
  const { named } = sheet.form;
  const timesNamed = ({ id }: Named): number => named.get(id) ?? 0;
  const choices = professions
    .toSorted((a, b) => timesNamed(b) - timesNamed(a))
    .map(({ id, title }) => ({ value: id, label: title }));
  return listEditor(
    sheet,
    ["staff"],
    words.list,
    (add) =>
      chooser(
        listWords.profession,
        choices,
        words.list.add,
        (profession) => add({ profession, percent: 100, ...usualRole(profession) }),
        choices.find(({ value }) => named.has(value))?.value ?? "",
      ),
    (index) => {
      const path: Path = ["staff", index];
      const profession = String(valueAt(sheet.profile, [...path, "profession"]));
      return {
        name: titleOf(profession),
        fields: details(path, profession),
        repeats: true,
      };
    },
  );

  /** What somebody with the profession as a rule is in this care choice. The tick stands there to be taken away. */
  function usualRole(profession: string): { readonly role?: readonly string[] } {
    const usual = roles.find(({ heldBy }) => heldBy === profession);
    return usual === undefined ? {} : { role: [usual.id] };
  }

  function titleOf(profession: string): string {
    return professions.find(({ id }) => id === profession)?.title ?? profession;
  }

  /** What no requirement asks about is out of the way, unless the person has it. */
  function details(path: Path, profession: string): readonly HTMLElement[] {
    const skills = competenceBoxes(path, profession);
    const posts = roleBoxes(path, profession);
    const dates = ["from", "through"] as const;
    const dated = dates.some((key) => valueAt(sheet.profile, [...path, key]) !== undefined);
    return [
      el("div", { class: "row" }, percent(path), employment(path)),
      ...group(words.competences, skills.asked),
      ...group(words.roles, posts.asked),
      el(
        "details",
        { open: dated },
        el("summary", {}, words.more(skills.other.length > 0)),
        ...group(words.otherCompetences, skills.other),
        ...group(words.otherRoles, posts.other),
        el("div", { class: "row" }, ...dates.map((key) => dateField(sheet, listWords[key], [...path, key]))),
      ),
    ];
  }

  function percent(path: Path): HTMLElement {
    return textField(sheet, {
      label: words.percent,
      path: [...path, "percent"],
      text: numberText(valueAt(sheet.profile, [...path, "percent"])),
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
  function competenceBoxes(path: Path, profession: string): Boxes {
    const possible = competences.filter((it) => it.professions?.includes(profession) ?? true);
    const at: Path = [...path, "competences"];
    const held = (): readonly (string | Held)[] => {
      const value = valueAt(sheet.profile, at);
      return Array.isArray(value) ? value : [];
    };
    const idOf = (it: string | Held): string => (typeof it === "string" ? it : it.id);
    const store = (next: readonly (string | Held)[]): void => sheet.set(at, next.length === 0 ? undefined : next);
    const box = ({ id, title }: Named): HTMLElement => {
      const now = held().find((it) => idOf(it) === id);
      const credits = sheet.form.withCredits.has(id) ? creditsField(id, title, now) : null;
      if (credits !== null) credits.hidden = now === undefined;
      const tick = checkbox(title, now !== undefined, (checked) => {
        store(checked ? [...held(), id] : held().filter((it) => idOf(it) !== id));
        if (credits !== null) credits.hidden = !checked;
      });
      return el("div", { class: "competence" }, tick, credits);
    };
    return sorted(possible, ({ id }) => named.has(id) || held().some((it) => idOf(it) === id), box);

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
        text: numberText(credits),
        size: 5,
        numeric: true,
        unit: words.creditUnit,
        read: (text) => typedNumber(text, { whole: false, min: 0, max: 600 }),
        set: (value) => store(held().map((it) => (idOf(it) === id ? withCredits(it, value) : it))),
      });
    }
  }

  function roleBoxes(path: Path, profession: string): Boxes {
    const at: Path = [...path, "role"];
    const value = valueAt(sheet.profile, at);
    const chosen = new Set(Array.isArray(value) ? value.map(String) : []);
    const asked = sheet.form.roles;
    const matters = ({ id }: Named): boolean =>
      chosen.has(id) || asked.has(roleKey("", id)) || asked.has(roleKey(profession, id));
    return sorted(roles, matters, ({ id, title }) =>
      checkbox(title, chosen.has(id), (checked) => {
        if (checked) chosen.add(id);
        else chosen.delete(id);
        sheet.set(at, [...chosen]);
      }),
    );
  }
}

interface Named {
  readonly id: string;
  readonly title: string;
}

interface Boxes {
  readonly asked: readonly HTMLElement[];
  readonly other: readonly HTMLElement[];
}

function sorted(all: readonly Named[], matters: (it: Named) => boolean, box: (it: Named) => HTMLElement): Boxes {
  return { asked: all.filter(matters).map(box), other: all.filter((it) => !matters(it)).map(box) };
}

function group(legend: string, boxes: readonly HTMLElement[]): readonly HTMLElement[] {
  return boxes.length === 0 ? [] : [el("fieldset", { class: "competences" }, el("legend", {}, legend), ...boxes)];
}

/** A competence without more to say is just its id. */
function withCredits(held: string | Held, credits: number | undefined): string | Held {
  const { credits: _, ...rest } =
    typeof held === "string" ? { id: held, credits: undefined } : { credits: undefined, ...held };
  if (credits !== undefined) return { ...rest, credits };
  return Object.keys(rest).length === 1 ? rest.id : rest;
}
