/** The sign that stands before a class of change. The word always stands beside it. */
import type { ChangeClass } from "../../src/compare/change.ts";
import { html, type Html } from "../html.ts";
import { icon } from "../icons.ts";
import { className } from "../words/compare.ts";

/** The class as a sign and a word. */
export function classTag(name: ChangeClass, label: string = className(name)): Html {
  return html`<span class="change-class">${classSign(name)} ${label}</span>`;
}

function classSign(name: ChangeClass): Html {
  switch (name) {
    case "tightened":
      return drawn("M8 14V3.5M3.5 8 8 3.2 12.5 8");
    case "relaxed":
      return drawn("M8 2v10.5M3.5 8 8 12.8 12.5 8");
    case "mixed":
      return drawn("M5 14V3M2 6l3-3.2L8 6M11 2v11M8 10l3 3.2 3-3.2");
    case "new":
      return drawn("M8 2.5v11M2.5 8h11");
    case "withdrawn":
      return drawn("M2.5 8h11");
    case "temporary-exception":
      return icon("exception");
    case "undecided":
      return icon("question");
    case "changed":
      return drawn("M2 5.5h11M10 2.8l3 2.7-3 2.7M14 11H3M6 8.3 3 11l3 2.7");
    case "correction":
      return drawn("m2.5 8.5 3.5 3.7 7.5-8.4");
    case "reworded":
      return drawn("M2.5 4h11M2.5 8h11M2.5 12h6");
  }
}

function drawn(path: string): Html {
  return html`<svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
    <path d="${path}" fill="none" stroke="currentColor" stroke-width="2" />
  </svg>`;
}
