/** What an answer on paper builds on: every question that has an answer, read off the form, so that none is forgotten. */
import { el, type Child } from "../../../dom/elements.ts";

type Control = HTMLInputElement | HTMLSelectElement;

/** A heading and a list for each part of the form where something is filled in. */
export function filledIn(form: HTMLElement): readonly HTMLElement[] {
  return [...form.querySelectorAll(".part")].flatMap((part) => {
    const lines = linesOf(part);
    const heading = part.querySelector("h3")?.textContent ?? "";
    return lines.length === 0 ? [] : [el("h3", {}, heading), el("ul", {}, ...lines.map((it) => el("li", {}, ...it)))];
  });
}

interface Answered {
  /** The row of a list that it belongs to. */
  readonly row: Element | null;
  readonly question: string;
  readonly answer: string;
}

/** One line for each row of a list, and for each question outside them. */
function linesOf(part: Element): readonly (readonly Child[])[] {
  const lines: Child[][] = [];
  const all = [...part.querySelectorAll<Control>("input, select")].flatMap(answered);
  all.forEach(({ row, question, answer }, index) => {
    const before = all[index - 1];
    const again = row === before?.row && question === before.question;
    if (row === null ? !again : row !== before?.row) lines.push(headOf(row));
    else lines.at(-1)?.push(", ");
    lines.at(-1)?.push(!again && `${question} `, el("strong", {}, answer), toldIn(row));
  });
  return lines;
}

/** What the form would add next is no answer, nor is what is out of sight. */
function answered(control: Control): readonly Answered[] {
  const answer = answerIn(control);
  if (answer === "" || control.closest(".chooser, .attest-defaults, [hidden]") !== null) return [];
  const question = control.closest(".field, fieldset")?.querySelector("legend, label")?.textContent ?? "";
  return [{ row: control.closest("[role=group]"), question, answer }];
}

function answerIn(control: Control): string {
  if (control instanceof HTMLSelectElement)
    return control.value === "" ? "" : (control.selectedOptions[0]?.textContent ?? "");
  if (control.type !== "text") return control.checked ? (control.labels?.[0]?.textContent ?? "") : "";
  const unit = control.parentElement?.querySelector(".unit")?.textContent ?? "";
  return control.value.trim() === "" ? "" : `${control.value} ${unit}`.trim();
}

/** A row of opening hours says itself which days it is about. */
function headOf(row: Element | null): Child[] {
  const name = row?.querySelector("h4")?.textContent;
  return name === undefined || name === null ? [] : [`${name}: `];
}

/** Who has attested an answer, and when. */
function toldIn(row: Element | null): Child {
  const told = row?.querySelector(".told")?.textContent ?? "";
  return told !== "" && `. ${told}`;
}
