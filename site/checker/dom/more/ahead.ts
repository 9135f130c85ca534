/** What lies ahead of the unit, under its answer: told when somebody asks, then kept up to date with the form. */
import type { AheadGroup, AheadStory, AheadTold } from "../../../../src/render/ahead-story.ts";
import type { Profile } from "../../../../src/rulebook/model.ts";
import type { TellAhead } from "../../ahead/ahead.ts";
import type { CheckerData } from "../../data.ts";
import { button, el, fill, show } from "../../../dom/elements.ts";
import { scriptAt } from "../../../dom/script.ts";
import { ahead as words, results, watermark } from "../../../words/checker.ts";

declare global {
  // Set by its script.
  var ffuAhead: TellAhead | undefined;
}

export interface AheadParts {
  readonly data: CheckerData;
  /** Where its script is. */
  readonly url: string;
  readonly profile: () => Profile;
  readonly ruleUrl: (rule: string) => string;
  readonly announce: (text: string) => void;
}

export interface AheadView {
  readonly element: HTMLElement;
  /** The way to it from where the answer begins. */
  readonly way: HTMLElement;
  /** Tells it anew for the form as it stands, if it is shown. */
  readonly follow: () => void;
}

const TITLE = "infor";
/** Set on the page while only this part of it is printed. */
const ALONE = "prints-ahead";

export function aheadView({ data, url, profile, ruleUrl, announce }: AheadParts): AheadView {
  const element = el("section", { class: "unit-ahead", "aria-labelledby": TITLE });
  const ask = button(words.ask, "button-small", () => void shown());
  const heading = el("h2", { id: TITLE, tabindex: "-1" }, words.title);
  fill(element, heading, el("p", {}, words.lead), ask);
  const way = el("a", { class: "to-ahead", href: `#${TITLE}` }, words.title);
  way.addEventListener("click", (event) => {
    event.preventDefault();
    void shown();
  });
  return { element, way, follow };

  async function shown(): Promise<void> {
    if (globalThis.ffuAhead === undefined) await scriptAt(url);
    if (globalThis.ffuAhead === undefined) {
      fill(element, heading, el("p", {}, words.notFetched), ask);
      announce(words.notFetched);
      return;
    }
    follow();
    show(heading, "start");
  }

  function follow(): void {
    const tell = globalThis.ffuAhead;
    if (tell === undefined) return;
    const story = tell(data, profile());
    heading.textContent = story.title;
    fill(
      element,
      heading,
      ...head(story),
      button(words.print, "button-small", printAlone),
      ...story.groups.map((it) => groupOf(it, ruleUrl)),
    );
  }
}

function head({ unit, subject, reach }: AheadStory): readonly HTMLElement[] {
  return [
    el("p", { class: "kicker" }, unit),
    el("p", { class: "meta" }, `${subject}.`),
    el("p", {}, reach),
    el("p", { class: "watermark" }, watermark),
  ];
}

function groupOf({ title, count, lead, items }: AheadGroup, ruleUrl: AheadParts["ruleUrl"]): HTMLElement {
  return el(
    "section",
    { class: "group" },
    el("h3", {}, `${title} (${count})`),
    lead.length > 0 && el("p", {}, lead.join(" ")),
    ...items.map((it) => cardOf(it, ruleUrl)),
  );
}

function cardOf(
  { rule, title, status, tone, stance, grounds }: AheadTold,
  ruleUrl: AheadParts["ruleUrl"],
): HTMLElement {
  const link = el(
    "a",
    { href: ruleUrl(rule), target: "_blank", rel: "noopener" },
    title,
    el("span", { class: "hidden" }, results.newTab),
  );
  return el(
    "article",
    { class: `card tone-${tone}` },
    el("h4", {}, link),
    status !== "" && el("p", {}, status),
    stance !== null &&
      el(
        "p",
        { class: "card-state" },
        el("span", { class: "sign", "aria-hidden": "true" }, results.signs[tone]),
        ` ${stance}`,
      ),
    ...grounds.map((text) => el("p", { class: "meta" }, text)),
  );
}

function printAlone(): void {
  document.body.classList.add(ALONE);
  globalThis.addEventListener("afterprint", () => document.body.classList.remove(ALONE), { once: true });
  globalThis.print();
}
