/** Fields with a label, an optional hint and, when something cannot be read, a sentence that says how to mend it. */
import { fields as words } from "../../words/checker.ts";
import { pointer } from "../../../src/check/profile.ts";
import type { Path } from "../state.ts";
import type { Typed } from "../typed-text.ts";
import { el, newId, type Child } from "../../dom/elements.ts";
import type { Sheet } from "./sheet.ts";

export interface TextField<T> {
  readonly label: string;
  readonly path: Path;
  readonly text: string;
  readonly read: (text: string) => Typed<T>;
  readonly set: (value: T | undefined) => void;
  readonly hint?: string | undefined;
  readonly unit?: string | undefined;
  /** How many signs it has room for. */
  readonly size?: number | undefined;
  readonly numeric?: boolean | undefined;
  /** Another way to answer, on the same line as the field. */
  readonly beside?: HTMLElement | undefined;
  /** Said when an empty field is no answer; the value then stays as it was. */
  readonly required?: string | undefined;
}

/** A text field. What can be read counts at once; what cannot is said when the field is left. */
export function textField<T>(sheet: Sheet, options: TextField<T>): HTMLElement {
  const { label, hint, unit, size, numeric, required, beside } = options;
  const id = newId();
  const input = el("input", {
    id,
    type: "text",
    autocomplete: "off",
    spellcheck: "false",
    "data-place": pointer(options.path),
    ...(numeric ? { inputmode: "decimal" } : {}),
    ...(size === undefined ? {} : { size: String(size), class: "sized" }),
  });
  input.value = options.text;
  const error = el("p", { class: "error", id: `${id}-fel`, hidden: true });
  const help = helpText(hint, `${id}-tips`);
  const describe = (wrong: boolean): void => {
    const ids = [...(hint === undefined ? [] : [`${id}-tips`]), ...(wrong ? [`${id}-fel`] : [])];
    if (ids.length > 0) input.setAttribute("aria-describedby", ids.join(" "));
    else input.removeAttribute("aria-describedby");
  };
  describe(false);
  const box = el(
    "div",
    { class: "field" },
    el("label", { for: id }, label),
    help,
    error,
    el("div", { class: "with-unit" }, input, unit !== undefined && el("span", { class: "unit" }, unit), beside),
  );
  const tell = (message: string | null): void => {
    error.hidden = message === null;
    error.textContent = message === null ? "" : `${words.error} ${message}`;
    box.classList.toggle("wrong", message !== null);
    if (message === null) input.removeAttribute("aria-invalid");
    else input.setAttribute("aria-invalid", "true");
    describe(message !== null);
  };
  const take = (leaving: boolean): void => {
    const typed = options.read(input.value);
    const message = typed.is === "wrong" ? typed.message : typed.is === "empty" ? (required ?? null) : null;
    if (message === null) sheet.mended(input);
    else sheet.fault({ label, message, field: input });
    if (message === null || leaving) tell(message);
    if (typed.is === "value") options.set(typed.value);
    else if (required === undefined) options.set(undefined);
  };
  input.addEventListener("input", () => take(false));
  input.addEventListener("change", () => take(true));
  return box;
}

export function helpText(hint: string | undefined, id: string): Child {
  return hint !== undefined && el("p", { class: "hint", id }, hint);
}

export interface Choice {
  readonly value: string;
  readonly label: string;
}

export function selectField(
  label: string,
  path: Path,
  choices: readonly Choice[],
  current: string,
  set: (value: string) => void,
  hint?: string,
): HTMLElement {
  const id = newId();
  const help = helpText(hint, `${id}-tips`);
  const select = el(
    "select",
    { id, "data-place": pointer(path), "aria-describedby": hint !== undefined && `${id}-tips` },
    ...choices.map((it) => el("option", { value: it.value }, it.label)),
  );
  select.value = current;
  select.addEventListener("change", () => set(select.value));
  return el("div", { class: "field" }, el("label", { for: id }, label), help, select);
}

export function checkbox(label: string, checked: boolean, set: (checked: boolean) => void): HTMLElement {
  const input = el("input", { type: "checkbox" });
  input.checked = checked;
  input.addEventListener("change", () => set(input.checked));
  return el("label", { class: "choice" }, input, el("span", {}, label));
}

export function isTicked(box: HTMLElement): boolean {
  return box.querySelector("input")?.checked === true;
}

export function untick(box: HTMLElement): void {
  const input = box.querySelector("input");
  if (input !== null) input.checked = false;
}

/** Radio buttons under a question. The first button is where a link to the question leads. */
export function radios(
  legend: string,
  path: Path,
  choices: readonly Choice[],
  current: string | null,
  set: (value: string) => void,
  hint?: string,
): HTMLElement {
  const name = newId();
  const help = helpText(hint, `${name}-tips`);
  const buttons = choices.map(({ value, label }, index) => {
    const input = el("input", { type: "radio", name, value, ...(index === 0 ? { "data-place": pointer(path) } : {}) });
    input.checked = value === current;
    input.addEventListener("change", () => set(value));
    return el("label", { class: "choice" }, input, el("span", {}, label));
  });
  return el(
    "fieldset",
    { class: "field radios", "aria-describedby": hint !== undefined && `${name}-tips` },
    el("legend", {}, legend),
    help,
    el("div", { class: "choices" }, ...buttons),
  );
}
