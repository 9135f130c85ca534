/** The form: every part that some version of a requirement reads. No question comes or goes when another day is chosen. */
import type { TimeRange } from "../../../src/check/outcome.ts";
import type { IsoDate } from "../../../src/rulebook/model.ts";
import { form as words, facts as factWords } from "../../words/checker.ts";
import type { AskedFact, Part } from "../form.ts";
import { typedText } from "../state.ts";
import { typedDate, type Typed } from "../typed-text.ts";
import { el, fill, newId, type Child } from "../../dom/elements.ts";
import { attestationField, attestingFields, factField } from "./facts.ts";
import { radios, textField } from "./fields.ts";
import { hoursEditor } from "./hours-editor.ts";
import { addOnList, subcontractorList } from "./lists.ts";
import { seasonList } from "./seasons.ts";
import type { Sheet } from "./sheet.ts";
import { staffList } from "./staff.ts";

export interface FormView {
  readonly element: HTMLElement;
  /** Draws every field anew from the profile. */
  readonly refresh: () => void;
  /** Draws the time that is missing in the picture of the week. */
  readonly lacks: (missing: readonly TimeRange[]) => void;
}

export function formView(sheet: Sheet, today: () => IsoDate): FormView {
  const element = el("form", { class: "check-form", autocomplete: "off", id: "formular" });
  element.addEventListener("submit", (event) => event.preventDefault());
  let redraw: (missing: readonly TimeRange[]) => void = () => {};
  refresh();
  return { element, refresh, lacks: (missing) => redraw(missing) };

  function refresh(): void {
    const { parts } = sheet.form;
    const list = (part: Part, make: () => HTMLElement): Child => parts.has(part) && make();
    fill(
      element,
      unitPart(),
      list("openingHours", hoursPart),
      list("staff", () => section("staff", words.staff, words.staffHint, staffList(sheet))),
      list("addOns", () => section("addOns", words.addOns, words.addOnsHint, addOnList(sheet))),
      list("subcontractors", () =>
        section("subcontractors", words.subcontractors, words.subcontractorsHint, subcontractorList(sheet)),
      ),
      ...sheet.form.facts.map(({ chapter, facts }, index) =>
        section("facts", chapter, index === 0 ? factWords.hint : null, ...factFields(facts)),
      ),
      sheet.form.attestations.length > 0 && attestationsPart(),
    );
  }

  /** The rules that ask stand once before the questions that they ask in a row. */
  function factFields(facts: readonly AskedFact[]): readonly HTMLElement[] {
    return facts.map((fact, index) => {
      const before = facts[index - 1]?.rules.join() ?? "";
      return factField(sheet, fact, fact.rules.join() === before ? [] : fact.rules);
    });
  }

  function hoursPart(): HTMLElement {
    const hours = hoursEditor(sheet, ["openingHours"], "");
    const seasons = seasonList(sheet, today);
    redraw = (missing) => {
      hours.redraw(missing);
      for (const editor of seasons.editors()) editor.redraw([]);
    };
    return section(
      "openingHours",
      words.hours,
      words.hoursHint,
      hours.element,
      el(
        "details",
        { class: "seasons", open: (sheet.profile.seasons ?? []).length > 0 },
        el("summary", {}, words.seasons),
        seasons.element,
      ),
    );
  }

  function attestationsPart(): HTMLElement {
    const by = attestingFields(sheet, today, () => {
      for (const field of all) field.restate();
    });
    const all = sheet.form.attestations.map((it) => attestationField(sheet, it, by));
    return section(
      "attestations",
      words.attestations,
      words.attestationsHint,
      by.element,
      ...all.map(({ element: it }) => it),
    );
  }

  function unitPart(): HTMLElement {
    const { unit, asOf } = sheet.profile;
    const { parts } = sheet.form;
    return section(
      "unit",
      words.unit,
      null,
      textField(sheet, {
        label: words.name,
        path: ["unit", "name"],
        text: unit.name,
        size: 32,
        read: (text) => typedText(text, 120),
        required: words.nameNeeded,
        set: (value) => {
          if (value !== undefined) sheet.set(["unit", "name"], value);
        },
      }),
      parts.has("operator") &&
        radios(words.operator, ["unit", "operator"], words.operators, unit.operator ?? null, (value) =>
          sheet.set(["unit", "operator"], value),
        ),
      parts.has("municipality") &&
        textField(sheet, {
          label: words.municipality,
          path: ["unit", "municipality"],
          text: unit.municipality ?? "",
          size: 5,
          read: municipalityCode,
          set: (value) => sheet.set(["unit", "municipality"], value),
        }),
      textField(sheet, {
        label: words.asOf,
        path: ["asOf"],
        text: asOf ?? "",
        size: 12,
        hint: words.asOfHint,
        read: typedDate,
        set: (value) => sheet.set(["asOf"], value),
      }),
    );
  }
}

function section(part: string, heading: string, hint: string | null, ...inside: readonly Child[]): HTMLElement {
  const id = newId();
  return el(
    "section",
    { class: "part", "data-part": part, "aria-labelledby": id },
    el("h3", { id }, heading),
    hint !== null && el("p", { class: "hint" }, hint),
    ...inside,
  );
}

function municipalityCode(text: string): Typed<string> {
  const code = text.trim();
  if (code === "") return { is: "empty" };
  return /^\d{4}$/u.test(code) ? { is: "value", value: code } : { is: "wrong", message: words.municipalityWrong };
}
