/** What differs between the answers of two days, as a table. */
import type { CheckReport } from "../../../../src/check/result.ts";
import { swedishDate } from "../../../../src/words/format.ts";
import { el } from "../../../dom/elements.ts";
import { compared as words } from "../../../words/checker.ts";
import { differences, openTitles, type Side } from "../../comparison.ts";

/** There is one on the page. */
const TITLE = "skillnader";

export function comparison(before: CheckReport, after: CheckReport, decided: boolean): HTMLElement {
  const rows = differences(before, after);
  const open = openTitles(after);
  const [day, other] = [swedishDate(before.date), swedishDate(after.date)];
  const heading = el("h3", { id: TITLE }, words.title(other));
  const warning = !decided && el("p", {}, words.undecided);
  const maybe = open.length > 0 && el("p", {}, words.open(open));
  if (rows.length === 0) return el("section", { class: "compared" }, heading, warning, el("p", {}, words.same), maybe);
  return el(
    "section",
    { class: "compared" },
    heading,
    warning,
    maybe,
    el(
      "div",
      { class: "table-scroll", role: "region", tabindex: "0", "aria-labelledby": TITLE },
      el(
        "table",
        {},
        el("caption", { class: "hidden" }, words.title(other)),
        el("thead", {}, el("tr", {}, ...[words.rule, day, other].map((text) => el("th", { scope: "col" }, text)))),
        el(
          "tbody",
          {},
          ...rows.map((row) =>
            el("tr", {}, el("th", { scope: "row" }, row.title), cell(day, row.before), cell(other, row.after)),
          ),
        ),
      ),
    ),
  );
}

function cell(day: string, { state, sentence }: Side): HTMLElement {
  return el(
    "td",
    { "data-day": day },
    el("strong", {}, state),
    sentence !== "" && el("span", { class: "explain" }, sentence),
  );
}
