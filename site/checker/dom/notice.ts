/** What has just happened to the whole form, and the way back. */
import type { Profile } from "../../../src/rulebook/model.ts";
import { page as words } from "../../words/checker.ts";
import { button, el } from "../../dom/elements.ts";

interface Step {
  readonly before: Profile;
  readonly said: readonly string[];
  /** The notice stands after it, and whoever goes back ends up there. */
  readonly anchor: HTMLElement;
}

export interface Steps {
  /** Says what has been done. Steps can be taken back, the last one first, until something else is changed. */
  readonly add: (step: Step) => void;
  readonly forget: () => void;
  /** Moves the reader to the notice. */
  readonly show: () => void;
}

export function stepsBack(restore: (profile: Profile) => void): Steps {
  let steps: readonly Step[] = [];
  const text = el("div");
  const box = el(
    "div",
    { class: "notice", tabindex: "-1" },
    text,
    button(words.undo, "button-plain", () => {
      const step = steps.at(-1);
      if (step === undefined) return;
      set(steps.slice(0, -1));
      restore(step.before);
      step.anchor.focus();
    }),
  );
  return { add: (step) => set([...steps, step]), forget: () => set([]), show: () => box.focus() };

  function set(next: readonly Step[]): void {
    steps = next;
    const last = next.at(-1);
    if (last === undefined) {
      box.remove();
      return;
    }
    text.replaceChildren(...last.said.map((line) => el("p", {}, line)));
    last.anchor.after(box);
  }
}
