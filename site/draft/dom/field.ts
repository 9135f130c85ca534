/** A field with its label, and beside it what is wrong with what was written. */
import { form as words } from "../../words/draft.ts";
import type { Typed } from "../../checker/typed-text.ts";
import { el, newId } from "../../dom/elements.ts";

export interface Field<T> {
  readonly label: string;
  readonly text: string;
  readonly read: (text: string) => Typed<T>;
  readonly set: (value: T) => void;
  /** Told whether the field can be read. */
  readonly faulty: (field: HTMLInputElement, isFaulty: boolean) => void;
  readonly unit?: string | null | undefined;
  readonly hint?: string | undefined;
  readonly numeric?: boolean | undefined;
  readonly size: number;
}

/** A field that can be told what is wrong with the whole because of it. */
export interface Told {
  readonly element: HTMLElement;
  /** Null takes back what was said. */
  readonly advise: (message: string | null) => void;
}

/** What can be read counts at once; what cannot is said when the field is left, and stays said until it can. */
export function field<T>({ label, text, read, set, faulty, unit, hint, numeric, size }: Field<T>): Told {
  const id = newId();
  const input = el("input", {
    id,
    type: "text",
    class: "sized",
    size: String(size),
    autocomplete: "off",
    spellcheck: "false",
    ...(numeric ? { inputmode: "decimal" } : {}),
  });
  input.value = text;
  const error = el("p", { class: "error", id: `${id}-fel`, hidden: true });
  const tips = hint === undefined ? null : el("p", { class: "hint", id: `${id}-tips` }, hint);
  const box = el(
    "div",
    { class: "field" },
    el("label", { for: id }, label),
    tips,
    error,
    el("div", { class: "with-unit" }, input, unit && el("span", { class: "unit" }, unit)),
  );
  let fault: string | null = null;
  let advice: string | null = null;
  const show = (): void => {
    const message = fault ?? advice;
    error.hidden = message === null;
    error.textContent = message === null ? "" : `${words.error} ${message}`;
    box.classList.toggle("wrong", message !== null);
    const ids = [...(tips === null ? [] : [tips.id]), ...(message === null ? [] : [error.id])];
    if (ids.length > 0) input.setAttribute("aria-describedby", ids.join(" "));
    else input.removeAttribute("aria-describedby");
    if (message === null) input.removeAttribute("aria-invalid");
    else input.setAttribute("aria-invalid", "true");
  };
  const tell = (message: string | null): void => {
    fault = message;
    show();
  };
  show();
  /** What was read last. A field that is left with it has no news, and the answer that is being read stays as it is. */
  let taken: string | null = text;
  const take = (isLeft: boolean): void => {
    const typed = read(input.value);
    const message = typed.is === "value" ? null : typed.is === "empty" ? words.required : typed.message;
    faulty(input, message !== null);
    if (message === null || isLeft) tell(message);
    const isNews = input.value !== taken;
    taken = typed.is === "value" ? input.value : null;
    if (typed.is === "value" && isNews) set(typed.value);
  };
  input.addEventListener("input", () => take(false));
  input.addEventListener("change", () => take(true));
  return {
    element: box,
    advise: (message) => {
      advice = message;
      show();
    },
  };
}

/** A list to choose from. */
export function choiceField(
  label: string,
  choices: readonly (readonly [value: string, label: string])[],
  current: string,
  set: (value: string) => void,
): Told {
  const id = newId();
  const select = el("select", { id }, ...choices.map(([value, name]) => el("option", { value }, name)));
  select.value = current;
  select.addEventListener("change", () => set(select.value));
  return advised(select, (error) => el("div", { class: "field" }, el("label", { for: id }, label), error, select));
}

/** An element with room for what is wrong because of it. */
export function advised(control: HTMLElement, box: (error: HTMLElement) => HTMLElement): Told {
  const error = el("p", { class: "error", id: newId(), hidden: true });
  const described = control.getAttribute("aria-describedby");
  const element = box(error);
  return {
    element,
    advise: (message) => {
      error.hidden = message === null;
      error.textContent = message === null ? "" : `${words.error} ${message}`;
      element.classList.toggle("wrong", message !== null);
      const ids = [described, message === null ? null : error.id].filter((id) => id !== null).join(" ");
      if (ids === "") control.removeAttribute("aria-describedby");
      else control.setAttribute("aria-describedby", ids);
    },
  };
}
