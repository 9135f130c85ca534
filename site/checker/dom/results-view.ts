/** The answer as elements. Drawn anew for each report; what the reader has unfolded stays unfolded. */
import { results as words, compared as comparedWords } from "../../words/checker.ts";
import { swedishDate } from "../../../src/words/format.ts";
import type { Difference } from "../comparison.ts";
import type { Line } from "../lines.ts";
import type { Card, Group, View } from "../results.ts";
import { button, el, fill, newId, type Child } from "./el.ts";

export interface Compared {
  readonly date: string;
  readonly rows: readonly Difference[];
  /** Whether some edition has been decided for the day: else the silence of the rules says little. */
  readonly decided: boolean;
}

export interface ResultsView {
  readonly draw: (view: View, unit: string, date: string, compared: Compared | null) => void;
}

export interface ResultsParts {
  readonly root: HTMLElement;
  /** Of the care choice. */
  readonly title: string;
  readonly ruleUrl: (rule: string) => string;
  /** Moves the reader to where an answer belongs. */
  readonly goTo: (pointer: string) => void;
  /** Makes the changes that a line suggests. */
  readonly tryOut: (line: Line) => void;
}

export function resultsView({ root, title, ruleUrl, goTo, tryOut }: ResultsParts): ResultsView {
  const unfolded = new Set<string>();
  return {
    draw: (view, unit, date, compared) => {
      const [broken, others] = [view.groups.filter(isBroken), view.groups.filter((it) => !isBroken(it))];
      fill(
        root,
        el("p", { class: "kicker" }, `${unit} · ${title} · ${swedishDate(date)}`),
        el(
          "p",
          { class: `verdict tone-${view.tone}` },
          el("span", { class: "sign", "aria-hidden": "true" }, words.signs[view.tone]),
          ` ${view.verdict}`,
        ),
        el("p", { class: "verdict-why" }, view.summary),
        el("p", { class: "watermark" }, words.watermark),
        compared !== null && comparison(date, compared),
        ...broken.map(group),
        askedFirst(view),
        ...others.map(group),
      );
    },
  };

  function askedFirst({ asked }: View): Child {
    if (asked.length === 0) return null;
    const items = asked.map(({ question, pointer, effects }) =>
      el("li", {}, link(question, pointer), ...effects.map((effect) => el("p", { class: "effect" }, effect))),
    );
    const [shown, rest] = [items.slice(0, 4), items.slice(4)];
    return el(
      "section",
      { class: "ask-first" },
      el("h3", {}, words.askFirst),
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

  function group({ name, heading, open, cards }: Group): HTMLElement {
    const title = `${heading} (${cards.length})`;
    const shown = cards.map((card) => cardOf(card, name));
    const inside = open ? [el("h3", {}, title), ...shown] : [fold(name, title, ...shown)];
    return el("section", { class: `group group-${name}` }, ...inside);
  }

  function cardOf(card: Card, within: string): HTMLElement {
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
      ...body(card),
      fold(
        `${within}/${card.rule}`,
        card.trace.length === 0 ? words.where : words.how,
        ...card.trace.map((text) => el("p", { class: "trace" }, text)),
        linesOf(card.background),
      ),
    );
  }

  /** The ways to read a text stand between what is said of them and what to do. */
  function body({ lines, readings: ways }: Card): readonly Child[] {
    return ways.length === 0 ? [linesOf(lines)] : [linesOf(lines.slice(0, 1)), readings(ways), linesOf(lines.slice(1))];
  }

  function readings(ways: Card["readings"]): HTMLElement {
    return el(
      "ol",
      { class: "readings" },
      ...ways.map((it) =>
        el(
          "li",
          { class: `tone-${it.tone}` },
          el("p", { class: "reading-label" }, `${it.label}: `, el("strong", {}, it.state)),
          el("p", {}, it.text),
        ),
      ),
    );
  }

  /** What has the same label stands under it once. */
  function linesOf(lines: readonly Line[]): Child {
    const starts = lines.flatMap(({ label }, index) => (lines[index - 1]?.label === label ? [] : [index]));
    const groups = starts.map((start, at) => lines.slice(start, starts[at + 1]));
    return (
      lines.length > 0 &&
      el(
        "dl",
        { class: "lines" },
        ...groups.map((alike) => el("div", {}, el("dt", {}, alike[0]?.label ?? ""), ...alike.map(said))),
      )
    );
  }

  function said(line: Line): HTMLElement {
    const { text, pointer, edits } = line;
    return el(
      "dd",
      {},
      pointer === undefined ? text : link(text, pointer),
      edits && button(words.tryOut, "button-plain try", () => tryOut(line), text),
    );
  }

  function comparison(date: string, { date: other, rows, decided }: Compared): HTMLElement {
    const title = newId();
    const days = [swedishDate(date), swedishDate(other)];
    const heading = el("h3", { id: title }, comparedWords.title(days[1] ?? ""));
    const warning = !decided && el("p", {}, comparedWords.undecided);
    if (rows.length === 0)
      return el("section", { class: "compared" }, heading, warning, el("p", {}, comparedWords.same));
    const side = (day: string, { state, sentence }: Difference["before"]): HTMLElement =>
      el(
        "td",
        { "data-day": day },
        el("strong", {}, state),
        sentence !== "" && el("span", { class: "explain" }, sentence),
      );
    return el(
      "section",
      { class: "compared" },
      heading,
      warning,
      el(
        "div",
        { class: "table-scroll", role: "region", tabindex: "0", "aria-labelledby": title },
        el(
          "table",
          {},
          el("caption", { class: "hidden" }, comparedWords.title(days[1] ?? "")),
          el(
            "thead",
            {},
            el("tr", {}, ...[comparedWords.rule, ...days].map((text) => el("th", { scope: "col" }, text))),
          ),
          el(
            "tbody",
            {},
            ...rows.map((row) =>
              el(
                "tr",
                {},
                el("th", { scope: "row" }, row.title),
                side(days[0] ?? "", row.before),
                side(days[1] ?? "", row.after),
              ),
            ),
          ),
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

/** What is broken decides most, and comes before what there is to fill in. */
function isBroken({ name }: Group): boolean {
  return name === "not-met";
}
