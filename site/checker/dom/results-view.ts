/** The answer as elements. Drawn anew for each report; what the reader has unfolded stays unfolded. */
import { results as words, compared as comparedWords } from "../../words/checker.ts";
import { swedishDate } from "../../../src/words/format.ts";
import type { Difference } from "../comparison.ts";
import type { Card, Group, Line, View } from "../results.ts";
import { el, newId } from "./el.ts";

export interface ResultsView {
  readonly draw: (
    view: View,
    unit: string,
    date: string,
    compared: { readonly date: string; readonly rows: readonly Difference[] } | null,
  ) => void;
}

/** `ruleUrl` gives the address of a rule's page; `goTo` moves the reader to where an answer belongs. */
export function resultsView(
  root: HTMLElement,
  title: string,
  ruleUrl: (rule: string) => string,
  goTo: (pointer: string) => void,
): ResultsView {
  const folded = new Map<string, boolean>();
  return {
    draw: (view, unit, date, compared) => {
      root.replaceChildren(
        el("p", { class: "kicker" }, `${unit} · ${title} · ${swedishDate(date)}`),
        el(
          "p",
          { class: `verdict tone-${view.tone}` },
          el("span", { class: "sign", "aria-hidden": "true" }, words.signs[view.tone]),
          ` ${view.verdict}`,
        ),
        el("p", { class: "verdict-why" }, view.summary),
        el("p", { class: "watermark" }, words.watermark),
        ...(compared === null ? [] : [comparison(date, compared.date, compared.rows)]),
        ...askedFirst(view),
        ...view.groups.map(group),
      );
    },
  };

  function askedFirst({ asked }: View): readonly HTMLElement[] {
    if (asked.length === 0) return [];
    const items = asked.map(({ question, pointer, effects }) =>
      el("li", {}, link(question, pointer), ...effects.map((effect) => el("p", { class: "effect" }, effect))),
    );
    const [shown, rest] = [items.slice(0, 4), items.slice(4)];
    const more =
      rest.length === 0
        ? []
        : [fold("more-facts", words.moreFacts(rest.length), false, el("ol", { start: "5" }, ...rest))];
    return [el("section", { class: "ask-first" }, el("h3", {}, words.askFirst), el("ol", {}, ...shown), ...more)];
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
    if (open)
      return el(
        "section",
        { class: `group group-${name}` },
        el("h3", {}, title),
        ...cards.map((card) => cardOf(card, name)),
      );
    return el(
      "section",
      { class: `group group-${name}` },
      fold(name, title, false, ...cards.map((card) => cardOf(card, name))),
    );
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
      ...(card.trace.length === 0 && card.background.length === 0
        ? []
        : [
            fold(
              `${within}/${card.rule}`,
              words.how,
              false,
              ...card.trace.map((text) => el("p", { class: "trace" }, text)),
              linesOf(card.background),
            ),
          ]),
    );
  }

  /** The ways to read a text stand between what is said of them and what to do. */
  function body(card: Card): readonly HTMLElement[] {
    const lines = (some: readonly Line[]): readonly HTMLElement[] => (some.length === 0 ? [] : [linesOf(some)]);
    return card.readings.length === 0
      ? lines(card.lines)
      : [...lines(card.lines.slice(0, 1)), readings(card), ...lines(card.lines.slice(1))];
  }

  function readings(card: Card): HTMLElement {
    return el(
      "ol",
      { class: "readings" },
      ...card.readings.map((it) =>
        el(
          "li",
          { class: `tone-${it.tone}` },
          el("p", { class: "reading-label" }, `${it.label}: `, el("strong", {}, it.state)),
          el("p", {}, it.text),
        ),
      ),
    );
  }

  function linesOf(lines: readonly Line[]): HTMLElement {
    return el(
      "dl",
      { class: "lines" },
      ...lines.map(({ label, text, pointer }) =>
        el("div", {}, el("dt", {}, label), el("dd", {}, pointer === undefined ? text : link(text, pointer))),
      ),
    );
  }

  function comparison(date: string, other: string, rows: readonly Difference[]): HTMLElement {
    const title = newId();
    const days = [swedishDate(date), swedishDate(other)];
    const heading = el("h3", { id: title }, comparedWords.title(days[1] ?? ""));
    if (rows.length === 0) return el("section", { class: "compared" }, heading, el("p", {}, comparedWords.same));
    const side = (day: string, { state, sentence }: Difference["before"]): HTMLElement =>
      el(
        "td",
        { "data-day": day },
        el("strong", {}, state),
        ...(sentence === "" ? [] : [el("span", { class: "explain" }, sentence)]),
      );
    return el(
      "section",
      { class: "compared" },
      heading,
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

  function fold(key: string, title: string, open: boolean, ...inside: readonly HTMLElement[]): HTMLElement {
    const details = el("details", { open: folded.get(key) ?? open }, el("summary", {}, title), ...inside);
    details.addEventListener("toggle", () => folded.set(key, details.open));
    return details;
  }
}
