/** The way in with a file, and the way to begin anew. */
import { page as words } from "../../words/checker.ts";
import { button, el, newId } from "./el.ts";

export interface Opener {
  readonly element: HTMLElement;
  /** What can be taken back after it has been pressed is told beside it. */
  readonly clear: HTMLElement;
}

export function fileOpener(open: (name: string, text: string) => void, clear: () => void): Opener {
  const id = newId();
  const input = el("input", { id, type: "file", accept: ".yaml,.yml,.json", "aria-describedby": `${id}-tips` });
  input.addEventListener("change", () => {
    const file = input.files?.[0];
    if (file !== undefined) void file.text().then((text) => open(file.name, text));
    input.value = "";
  });
  const empty = button(words.clear, "button-plain", clear);
  const element = el(
    "div",
    { class: "opener" },
    el(
      "div",
      { class: "field" },
      el("label", { for: id }, words.open),
      el("p", { class: "hint", id: `${id}-tips` }, words.openHint),
      input,
    ),
    empty,
  );
  return { element, clear: empty };
}
