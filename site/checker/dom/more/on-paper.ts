/** The answer on paper: nothing folded, what was filled in after it, and whose it is on every sheet. */
import { filledIn as heading, watermark } from "../../../words/checker.ts";
import { el, fill } from "../../../dom/elements.ts";
import { filledIn } from "./filled.ts";

export function preparePaper(answer: HTMLElement, form: HTMLElement, filled: HTMLElement): void {
  let opened: HTMLDetailsElement[] = [];
  const running = document.querySelector(".running");
  globalThis.addEventListener("beforeprint", () => {
    opened = [...answer.querySelectorAll<HTMLDetailsElement>(".group > details:not([open])")];
    for (const it of opened) it.open = true;
    fill(filled, el("h2", {}, heading), ...filledIn(form));
    if (running !== null) fill(running, `${answer.querySelector(".kicker")?.textContent} · ${watermark}`);
  });
  globalThis.addEventListener("afterprint", () => {
    for (const it of opened) it.open = false;
    fill(filled);
  });
}
