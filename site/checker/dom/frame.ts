/** Where the parts of the checker stand on its page. */
import { page as words } from "../../words/checker.ts";
import { el, newId } from "../../dom/elements.ts";

export interface FrameParts {
  /** What is read aloud. */
  readonly live: HTMLElement;
  readonly opener: HTMLElement;
  readonly when: HTMLElement;
  readonly form: HTMLElement;
  readonly answerHeading: HTMLElement;
  readonly answer: HTMLElement;
  /** What was filled in, on paper. */
  readonly filled: HTMLElement;
  readonly store: HTMLElement;
  readonly shortcut: HTMLElement;
}

/** Puts the parts in the page in place of what stands there while the script is on its way. */
export function frame(root: HTMLElement, parts: FrameParts): void {
  root.replaceChildren(
    parts.live,
    parts.opener,
    el(
      "div",
      { class: "checker" },
      el("div", { class: "checker-form" }, section(words.when, parts.when), section(words.questions, parts.form)),
      el(
        "section",
        { class: "checker-answer", "aria-labelledby": parts.answerHeading.id },
        parts.answerHeading,
        parts.answer,
        el("a", { class: "way-back", href: "#kontroll" }, words.back),
        parts.filled,
      ),
      el("div", { class: "checker-save" }, section(words.save, parts.store)),
    ),
    parts.shortcut,
  );
  root.classList.add("started");
}

function section(heading: string, ...inside: readonly HTMLElement[]): HTMLElement {
  const id = newId();
  return el("section", { "aria-labelledby": id }, el("h2", { id }, heading), ...inside);
}
