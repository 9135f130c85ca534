/** The form: every part that some requirement reads, the ones nobody asks for on the chosen day hidden while they are empty. */
import type { TimeRange } from "../../../src/check/outcome.ts";
import type { IsoDate } from "../../../src/rulebook/model.ts";
import { form as words, facts as factWords } from "../../words/checker.ts";
import { formOn, type Part } from "../form.ts";
import { typedText, valueAt } from "../state.ts";
import { typedDate, type Typed } from "../typed-text.ts";
import { el, newId } from "./el.ts";
import { attestationField, attestingFields, factField } from "./facts.ts";
import { radios, textField } from "./fields.ts";
import { hoursEditor } from "./hours-editor.ts";
import { addOnList, seasonList, subcontractorList } from "./lists.ts";
import type { Sheet } from "./sheet.ts";
import { staffList } from "./staff.ts";

const LISTS = ["openingHours", "staff", "addOns", "subcontractors"] as const;

export interface FormView {
  readonly element: HTMLElement;
  /** Draws every field anew from the profile. */
  readonly refresh: () => void;
  /** Hides what nobody asks for on the day. */
  readonly fit: (date: IsoDate) => void;
  readonly lacks: (missing: readonly TimeRange[]) => void;
}

export function formView(sheet: Sheet, today: () => IsoDate): FormView {
  const element = el("form", { class: "check-form", autocomplete: "off", id: "formular" });
  element.addEventListener("submit", (event) => event.preventDefault());
  let redraw: (missing: readonly TimeRange[]) => void = () => {};
  refresh();
  return { element, refresh, fit, lacks: (missing) => redraw(missing) };

  function refresh(): void {
    const { parts } = sheet.form;
    const list = (part: Part, make: () => HTMLElement): readonly HTMLElement[] => (parts.has(part) ? [make()] : []);
    element.replaceChildren(
      unitPart(),
      ...list("openingHours", hoursPart),
      ...list("staff", () => section("staff", words.staff, words.staffHint, staffList(sheet).element)),
      ...list("addOns", () => section("addOns", words.addOns, words.addOnsHint, addOnList(sheet).element)),
      ...list("subcontractors", () =>
        section("subcontractors", words.subcontractors, words.subcontractorsHint, subcontractorList(sheet).element),
      ),
      ...sheet.form.facts.map(({ chapter, facts }, index) =>
        section("facts", chapter, index === 0 ? factWords.hint : null, ...facts.map((fact) => factField(sheet, fact))),
      ),
      ...(sheet.form.attestations.length === 0 ? [] : [attestationsPart()]),
    );
    fit(today());
  }

  function fit(date: IsoDate): void {
    const asked = formOn(sheet.data, date);
    const facts = new Set(asked.facts.flatMap(({ facts: inside }) => inside.map(({ fact }) => fact.id)));
    const attested = new Set(asked.attestations.map(({ rule }) => rule));
    const answered = (path: readonly string[]): boolean => valueAt(sheet.profile, path) !== undefined;
    const fitAll = (selector: string, wanted: (it: HTMLElement) => boolean): void => {
      for (const it of element.querySelectorAll<HTMLElement>(selector)) it.hidden = !wanted(it);
    };
    for (const name of LISTS) fitAll(`[data-part=${name}]`, () => asked.parts.has(name) || answered([name]));
    fitAll("[data-fact]", ({ dataset: { fact = "" } }) => facts.has(fact) || answered(["facts", fact]));
    fitAll(
      "[data-attestation]",
      ({ dataset: { attestation = "" } }) => attested.has(attestation) || answered(["attestations", attestation]),
    );
    // A heading without a question below it would only be in the way.
    fitAll(
      "[data-part=facts], [data-part=attestations]",
      (part) => part.querySelector(":is([data-fact], [data-attestation]):not([hidden])") !== null,
    );
  }

  function hoursPart(): HTMLElement {
    const hours = hoursEditor(sheet, ["openingHours"], "");
    const seasons = seasonList(sheet);
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
    const operator = sheet.form.parts.has("operator")
      ? [
          radios(words.operator, ["unit", "operator"], words.operators, unit.operator ?? null, (value) =>
            sheet.set(["unit", "operator"], value),
          ),
        ]
      : [];
    const municipality = sheet.form.parts.has("municipality")
      ? [
          textField(sheet, {
            label: words.municipality,
            path: ["unit", "municipality"],
            text: unit.municipality ?? "",
            size: 5,
            hint: words.municipalityHint,
            read: municipalityCode,
            set: (value) => sheet.set(["unit", "municipality"], value),
          }),
        ]
      : [];
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
      ...operator,
      ...municipality,
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

function section(part: string, heading: string, hint: string | null, ...inside: readonly HTMLElement[]): HTMLElement {
  const id = newId();
  const about = hint === null ? [] : [el("p", { class: "hint" }, hint)];
  return el(
    "section",
    { class: `part part-${part}`, "data-part": part, "aria-labelledby": id },
    el("h3", { id }, heading),
    ...about,
    ...inside,
  );
}

function municipalityCode(text: string): Typed<string> {
  const code = text.trim();
  if (code === "") return { is: "empty" };
  return /^\d{4}$/u.test(code) ? { is: "value", value: code } : { is: "wrong", message: words.municipalityWrong };
}
