/** The questions of the fact register, and the statements that a person has to attest. */
import { attestations as attestWords, facts as words, fields } from "../../words/checker.ts";
import type { AskedAttestation, AskedFact } from "../form.ts";
import { pointer } from "../../../src/check/profile.ts";
import { typedText, valueAt, type Path } from "../state.ts";
import { numberText, typedDate, typedNumber, type Typed } from "../typed-text.ts";
import { button, el, newId } from "../../dom/elements.ts";
import { checkbox, helpText, isTicked, radios, selectField, textField, untick, type Choice } from "./fields.ts";
import type { Sheet } from "./sheet.ts";

const UNSURE = "vet-ej";
/** No value of a fact is called so. */
const NONE = "-";

/** One question. A fact with a day and a note of its own keeps them. `rules` are the rules that ask, where that is to be said. */
export function factField(sheet: Sheet, { fact }: AskedFact, rules: readonly string[]): HTMLElement {
  const own: Path = ["facts", fact.id];
  const entry = valueAt(sheet.profile, own);
  const detailed = typeof entry === "object" && entry !== null && "value" in entry;
  const path: Path = detailed ? [...own, "value"] : own;
  const value = valueAt(sheet.profile, path);
  const current = typeof value === "string" ? value : "";
  const unsure = { value: UNSURE, label: fields.unsure };
  const set = (next: unknown): void => {
    if (next === undefined) sheet.remove(own);
    else sheet.set(path, next);
  };
  const askedBy = rules.length > 0 && el("p", { class: "asked-by" }, words.askedBy(rules));
  return el("div", { class: "fact" }, askedBy, answer());

  function answer(): HTMLElement {
    switch (fact.type) {
      case "heltal":
      case "decimaltal":
        return typedFact(numberText(value), (text) =>
          typedNumber(text, { whole: fact.type === "heltal", min: fact.min, max: fact.max }),
        );
      case "datum":
        return typedFact(current === UNSURE ? "" : current, typedDate);
      case "ja-nej":
        return radios(fact.question, own, [...fields.yesNo, unsure], current, set, fact.help);
      case "val":
        return selectField(
          fact.question,
          own,
          [{ value: "", label: fields.choose }, ...named(), unsure],
          current,
          (chosen) => set(chosen === "" ? undefined : chosen),
          fact.help,
        );
      case "mangd":
        return setFact();
    }
  }

  function named(): readonly Choice[] {
    return (fact.values ?? []).map(({ id, title }) => ({ value: id, label: title }));
  }

  /** The field and "vet ej" beside it: one of them is the answer. */
  function typedFact<T>(text: string, read: (text: string) => Typed<T>): HTMLElement {
    const box = checkbox(fields.unsure, value === UNSURE, (checked) => {
      const input = field.querySelector("input");
      if (checked && input !== null) {
        input.value = "";
        input.dispatchEvent(new Event("change"));
      }
      set(checked ? UNSURE : undefined);
    });
    const numeric = fact.type !== "datum";
    const field = textField<T>(sheet, {
      label: fact.question,
      path: own,
      text,
      read,
      set: (next) => {
        if (next !== undefined) untick(box);
        set(next ?? (isTicked(box) ? UNSURE : undefined));
      },
      hint: fact.help,
      unit: fact.unit,
      size: numeric ? 9 : 12,
      numeric,
      beside: box,
    });
    return field;
  }

  /** No box ticked is unknown, as everywhere: that none of them applies has a box of its own. */
  function setFact(): HTMLElement {
    const held = Array.isArray(value) ? value.map(String) : [current];
    const isAlone = (id: string): boolean => id === NONE || id === UNSURE;
    const boxes = [...named(), { value: NONE, label: fields.none }, unsure].map(({ value: id, label }) => {
      const ticked = held.includes(id) || (id === NONE && held.length === 0);
      return { id, box: checkbox(label, ticked, (checked) => store(id, checked)) };
    });
    const store = (id: string, checked: boolean): void => {
      for (const other of boxes) {
        if (checked && other.id !== id && (isAlone(id) || isAlone(other.id))) untick(other.box);
      }
      const chosen = boxes.filter(({ box }) => isTicked(box)).map((it) => it.id);
      if (chosen.some(isAlone)) set(chosen.includes(NONE) ? [] : UNSURE);
      else set(chosen.length === 0 ? undefined : chosen);
    };
    return el(
      "fieldset",
      { class: "field", tabindex: "-1", "data-place": pointer(own) },
      el("legend", {}, fact.question),
      helpText(fact.help, newId()),
      ...boxes.map(({ box }) => box),
    );
  }
}

/** Who attests and when, for the answers that are given from now on. */
export interface Attesting {
  readonly element: HTMLElement;
  readonly role: () => string;
  readonly date: () => string;
}

/** `all` is pressed to give every answer the role and the day that stand here. */
export function attestingFields(sheet: Sheet, today: () => string, all: () => void): Attesting {
  let role: string = attestWords.defaultRole;
  let date: string | undefined;
  const element = el(
    "div",
    { class: "attest-defaults" },
    el(
      "div",
      { class: "row" },
      textField(sheet, {
        label: attestWords.role,
        path: ["attesting", "role"],
        text: role,
        size: 20,
        read: (text) => typedText(text, 60),
        required: attestWords.roleNeeded,
        set: (value) => {
          role = value ?? role;
        },
      }),
      textField(sheet, {
        label: attestWords.date,
        path: ["attesting", "date"],
        text: "",
        size: 12,
        hint: attestWords.dateHint,
        read: typedDate,
        set: (value) => {
          date = value;
        },
      }),
    ),
    button(attestWords.all, "button-plain", all),
  );
  return { element, role: () => role, date: () => date ?? today() };
}

export interface AttestationField {
  readonly element: HTMLElement;
  /** Gives an answer that is there the role and the day of the whole form. */
  readonly restate: () => void;
}

/** A statement with yes, no or unsure. The role and the day are stored with the answer and shown below it. */
export function attestationField(
  sheet: Sheet,
  { rule, title, statement }: AskedAttestation,
  by: Attesting,
): AttestationField {
  const own: Path = ["attestations", rule];
  const held = (key: string): string | null => {
    const value = valueAt(sheet.profile, [...own, key]);
    return typeof value === "string" ? value : null;
  };
  const told = el("p", { class: "hint told" });
  const tell = (): void => {
    const [role, date] = [held("role"), held("date")];
    told.textContent = role === null || date === null ? "" : attestWords.told(role, date);
  };
  const store = (answer: string): void => {
    const other = valueAt(sheet.profile, own);
    const kept = typeof other === "object" && other !== null ? other : {};
    sheet.set(own, { ...kept, answer, role: by.role(), date: by.date() });
    tell();
  };
  const label = newId();
  const element = el(
    "div",
    { class: "attestation", role: "group", "aria-labelledby": label },
    el("h4", { id: label }, title),
    radios(statement, own, [...fields.yesNo, { value: UNSURE, label: fields.unsure }], held("answer"), store),
    told,
  );
  tell();
  return {
    element,
    restate: () => {
      const answer = held("answer");
      if (answer !== null) store(answer);
    },
  };
}
