/** The questions of the fact register, and the statements that a person has to attest. */
import { attestations as attestWords, facts as words, fields } from "../../words/checker.ts";
import type { AskedAttestation, AskedFact } from "../form.ts";
import { typedText, valueAt, type Path } from "../state.ts";
import { typedDate, typedNumber } from "../typed-text.ts";
import { button, el, newId } from "./el.ts";
import { checkbox, radios, selectField, textField } from "./fields.ts";
import type { Sheet } from "./sheet.ts";

const UNSURE = "vet-ej";

/** One question. A fact with a day and a note of its own keeps them. */
export function factField(sheet: Sheet, { fact, rules }: AskedFact): HTMLElement {
  const own: Path = ["facts", fact.id];
  const entry = valueAt(sheet.profile, own);
  const detailed = typeof entry === "object" && entry !== null && "value" in entry;
  const path: Path = detailed ? [...own, "value"] : own;
  const value = valueAt(sheet.profile, path);
  const set = (next: unknown): void => {
    if (next === undefined) sheet.remove(own);
    else sheet.set(path, next);
  };
  const box = el("div", { class: "fact", "data-fact": fact.id }, answer());
  box.append(el("p", { class: "asked-by" }, words.askedBy(rules)));
  return box;

  function answer(): HTMLElement {
    const current = typeof value === "string" ? value : null;
    switch (fact.type) {
      case "heltal":
      case "decimaltal":
        return typedFact(String(typeof value === "number" ? value : "").replace(".", ","), true, (text) =>
          typedNumber(text, { whole: fact.type === "heltal", min: fact.min, max: fact.max }),
        );
      case "datum":
        return typedFact(current === UNSURE ? "" : (current ?? ""), false, typedDate);
      case "ja-nej":
        return radios(
          fact.question,
          own,
          [...fields.yesNo, { value: UNSURE, label: fields.unsure }],
          current,
          set,
          fact.help,
        );
      case "val":
        return selectField(
          fact.question,
          own,
          [
            { value: "", label: fields.choose },
            ...(fact.values ?? []).map(({ id, title }) => ({ value: id, label: title })),
            { value: UNSURE, label: fields.unsure },
          ],
          current ?? "",
          (chosen) => set(chosen === "" ? undefined : chosen),
        );
      case "mangd":
        return setFact();
    }
  }

  /** The field and "vet ej" beside it: one of them is the answer. */
  function typedFact<T>(text: string, numeric: boolean, read: Parameters<typeof textField<T>>[1]["read"]): HTMLElement {
    const holder = el("div", { class: "typed-fact" });
    const field = textField<T>(sheet, {
      label: fact.question,
      path: own,
      text,
      read,
      set: (next) => {
        if (next !== undefined && box.contains(unsure)) tick(false);
        set(next ?? (ticked() ? UNSURE : undefined));
      },
      hint: fact.help,
      unit: fact.unit,
      size: numeric ? 9 : 12,
      numeric,
    });
    const unsure = checkbox(fields.unsure, value === UNSURE, (checked) => {
      const input = field.querySelector("input");
      if (checked && input !== null) {
        input.value = "";
        input.dispatchEvent(new Event("change"));
      }
      set(checked ? UNSURE : undefined);
    });
    const tick = (checked: boolean): void => {
      const input = unsure.querySelector("input");
      if (input !== null) input.checked = checked;
    };
    const ticked = (): boolean => unsure.querySelector("input")?.checked ?? false;
    holder.append(field, unsure);
    return holder;
  }

  function setFact(): HTMLElement {
    const chosen = new Set(Array.isArray(value) ? value.map(String) : []);
    const boxes = (fact.values ?? []).map(({ id, title }) =>
      checkbox(title, chosen.has(id), (checked) => {
        if (checked) chosen.add(id);
        else chosen.delete(id);
        set((fact.values ?? []).map((it) => it.id).filter((it) => chosen.has(it)));
      }),
    );
    return el("fieldset", { class: "field" }, el("legend", {}, fact.question), ...boxes);
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
  const told = el("p", { class: "hint" });
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
    { class: "attestation", "data-attestation": rule, role: "group", "aria-labelledby": label },
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
