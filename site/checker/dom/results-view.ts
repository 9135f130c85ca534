/** The answer as elements. Drawn anew for each report; what the reader has unfolded stays unfolded. */
import type { CheckStory, StoryGroup } from "../../../src/render/check-story.ts";
import type { AnswerStory, Line, Place, ResultStory } from "../../../src/render/result-story.ts";
import { askFirst, effectsLine, labels } from "../../../src/render/words/report.ts";
import { results as words, watermark } from "../../words/checker.ts";
import { swedishDate } from "../../../src/words/format.ts";
import { sentence } from "../sentences.ts";
import { button, el, fill, newId, type Child } from "../../dom/elements.ts";

/** A line with changes of the profile that can be tried. */
export type Suggested = Extract<Line, { readonly is: "suggestion" }>;

export interface ResultsView {
  /** `compared` is what differs on another day, where that has been asked for. */
  readonly draw: (story: CheckStory, unit: string, date: string, compared: Child) => void;
  /** Whether the answer that is shown makes the suggestion. */
  readonly offers: (line: Suggested) => boolean;
}

export interface ResultsParts {
  readonly root: HTMLElement;
  /** Of the care choice. */
  readonly title: string;
  readonly ruleUrl: (rule: string) => string;
  /** Moves the reader to where an answer belongs. */
  readonly goTo: (pointer: string) => void;
  /** Makes the changes that a line suggests. */
  readonly tryOut: (line: Suggested) => void;
}

export function resultsView({ root, title, ruleUrl, goTo, tryOut }: ResultsParts): ResultsView {
  const unfolded = new Set<string>();
  const offered = new Set<string>();
  return {
    offers: ({ text }) => offered.has(text),
    draw: ({ verdict, groups, asked, grounds }, unit, date, compared) => {
      offered.clear();
      const [broken, others] = [groups.filter(isBroken), groups.filter((it) => !isBroken(it))];
      fill(
        root,
        el("p", { class: "kicker" }, `${unit} · ${title} · ${swedishDate(date)}`),
        el(
          "p",
          { class: `verdict tone-${verdict.tone}` },
          el("span", { class: "sign", "aria-hidden": "true" }, words.signs[verdict.tone]),
          ` ${verdict.title}`,
        ),
        el("p", { class: "verdict-why" }, verdict.sentence),
        el("p", {}, grounds),
        el("p", { class: "watermark" }, watermark),
        compared,
        ...broken.map(group),
        askedFirst(asked),
        ...others.map(group),
      );
    },
  };

  function askedFirst(asked: CheckStory["asked"]): Child {
    if (asked.length === 0) return null;
    const items = asked.map(({ question, pointer, why }) =>
      el("li", {}, link(question, pointer), ...why.map((it) => el("p", { class: "effect" }, effectText(it)))),
    );
    const [shown, rest] = [items.slice(0, 4), items.slice(4)];
    return el(
      "section",
      { class: "ask-first" },
      el("h3", {}, askFirst),
      el("ol", {}, ...shown),
      rest.length > 0 && fold("more-facts", words.moreFacts(rest.length), el("ol", { start: "5" }, ...rest)),
    );
  }

  /** Moves to the field without touching the address: a shared state may stand in it. */
  function link(text: string, pointer: string): HTMLElement {
    const anchor = el("a", { href: "#formular" }, text);
    anchor.addEventListener("click", (event) => {
      event.preventDefault();
      goTo(pointer);
    });
    return anchor;
  }

  function group({ name, title: heading, aside, stories }: StoryGroup): HTMLElement {
    const title = `${heading}${aside === null ? "" : ` \u2013 ${aside}`} (${stories.length})`;
    const shown = stories.map((story) => cardOf(story, name));
    const inside = OPEN.has(name) ? [el("h3", {}, title), ...shown] : [fold(name, title, ...shown)];
    return el("section", { class: `group group-${name}` }, ...inside);
  }

  function cardOf(card: ResultStory, within: string): HTMLElement {
    const name = newId();
    const anchor = el(
      "a",
      { href: ruleUrl(card.rule), target: "_blank", rel: "noopener" },
      card.title,
      el("span", { class: "hidden" }, words.newTab),
    );
    return el(
      "article",
      { class: `card tone-${card.tone}`, "aria-labelledby": name },
      el("h4", { id: name }, anchor),
      el(
        "p",
        { class: "card-state" },
        el("span", { class: "sign", "aria-hidden": "true" }, card.mark),
        ` ${card.state}`,
      ),
      list(rowsOf(card.lines)),
      fold(`${within}/${card.rule}`, ...restsOn(card.background)),
    );
  }

  function restsOn({
    notes,
    explanation,
    trace,
    facts,
    sources,
  }: ResultStory["background"]): readonly [string, ...Child[]] {
    const own = explanation === null ? [] : [{ depth: 0, text: explanation }];
    const steps = trace.length > 0 ? trace : own;
    return [
      steps.length === 0 ? words.where : words.how,
      ...steps.map(({ depth, text }) => el("p", { class: "trace" }, "\u2013 ".repeat(depth) + text)),
      list([
        { label: labels.note, cells: notes.map(alone) },
        { label: labels.facts, cells: facts.map((it) => [placeLink(it)]) },
        { label: labels.source, cells: sources.map(alone) },
      ]),
    ];
  }

  /** A label with what stands under it. */
  function list(rows: readonly Row[]): Child {
    const filled = rows.filter(({ cells }) => cells.length > 0);
    return (
      filled.length > 0 &&
      el(
        "dl",
        { class: "lines" },
        ...filled.map(({ label, cells }) =>
          el("div", {}, el("dt", {}, label), ...cells.map((it) => el("dd", {}, ...it))),
        ),
      )
    );
  }

  /** A line without a label belongs to the one above. */
  function rowsOf(lines: readonly Line[]): readonly Row[] {
    const starts = lines.flatMap(({ label }, index) => (label === "" && index > 0 ? [] : [index]));
    return starts.map((start, at) => ({
      label: lines[start]?.label ?? "",
      cells: lines.slice(start, starts[at + 1]).flatMap(cellsOf),
    }));
  }

  function cellsOf(line: Line): readonly Cell[] {
    switch (line.is) {
      case "said":
        return [[line.text]];
      case "places":
        return line.places.map((it) => [placeLink(it)]);
      case "suggestion":
        offered.add(line.text);
        return [[line.text, button(words.tryOut, "button-plain try", () => tryOut(line), line.text)]];
      case "answers":
        return [[line.text], [answers(line.answers)]];
    }
  }

  function placeLink({ text, pointer }: Place): HTMLElement {
    return link(text, pointer);
  }

  function answers(ways: readonly AnswerStory[]): HTMLElement {
    return el(
      "ol",
      { class: "readings" },
      ...ways.map(({ tone, label, state, requirement, gap }) =>
        el(
          "li",
          { class: `tone-${tone}` },
          el("p", { class: "reading-label" }, label === "" ? "" : `${label}: `, el("strong", {}, state)),
          el("p", {}, gap === null ? sentence(requirement) : `${sentence(requirement)} ${gap}`),
        ),
      ),
    );
  }

  function fold(key: string, title: string, ...inside: readonly Child[]): HTMLElement {
    const details = el("details", { open: unfolded.has(key) }, el("summary", {}, title), ...inside);
    details.addEventListener("toggle", () => {
      if (details.open) unfolded.add(key);
      else unfolded.delete(key);
    });
    return details;
  }
}

type Cell = readonly Child[];

interface Row {
  readonly label: string;
  readonly cells: readonly Cell[];
}

/** Groups that decide nothing now are folded. */
const OPEN: ReadonlySet<StoryGroup["name"]> = new Set([
  "not-met",
  "unknown",
  "needs-attestation",
  "targets",
  "changes",
]);

function alone(text: string): Cell {
  return [text];
}

function effectText({ title, effects }: CheckStory["asked"][number]["why"][number]): string {
  return effects.length === 0 ? title : effectsLine(title, effects);
}

/** What is broken decides most, and comes before what there is to fill in. */
function isBroken({ name }: StoryGroup): boolean {
  return name === "not-met";
}
