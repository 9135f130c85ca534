/**
 * The signs that go with the words of a standing. One family: a day on a line. A filled day is in force, a ring is to
 * come, a dashed ring is only proposed, a crossed ring is over. They are drawn in the text's colour, so they survive
 * print, dark mode and forced colours.
 */
import { html, type Html } from "./html.ts";

export type IconName =
  | "in-force"
  | "upcoming"
  | "proposed"
  | "ended"
  | "rejected"
  | "exception"
  | "question"
  | "warning"
  | "review"
  | "arrow"
  | "file";

/** Hidden from assistive technology: the words beside it say the same. */
export function icon(name: IconName): Html {
  return html`<svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
    ${shape(name)}
  </svg>`;
}

function shape(name: IconName): Html {
  switch (name) {
    case "in-force":
      return html`<circle cx="8" cy="8" r="6" fill="currentColor" /><path
          class="knock"
          d="m5.2 8.2 2 2 3.8-4.2"
          fill="none"
          stroke-width="1.6"
        />`;
    case "upcoming":
      return html`<circle cx="8" cy="8" r="5.4" fill="none" stroke="currentColor" stroke-width="1.8" /><path
          d="M8 5v3.2l2.2 1.4"
          fill="none"
          stroke="currentColor"
          stroke-width="1.5"
        />`;
    case "proposed":
      return html`<circle
        cx="8"
        cy="8"
        r="5.6"
        fill="none"
        stroke="currentColor"
        stroke-width="1.8"
        stroke-dasharray="2.6 1.8"
      />`;
    case "ended":
      return html`<circle cx="8" cy="8" r="5.6" fill="none" stroke="currentColor" stroke-width="1.6" /><path
          d="M4.2 11.8 11.8 4.2"
          stroke="currentColor"
          stroke-width="1.6"
        />`;
    case "rejected":
      return html`<path d="m4 4 8 8m0-8-8 8" stroke="currentColor" stroke-width="1.9" fill="none" />`;
    case "exception":
      return html`<path d="M1 8h3.2m7.6 0H15" stroke="currentColor" stroke-width="1.8" /><path
          d="M4.2 8a3.8 3.8 0 0 1 7.6 0"
          fill="none"
          stroke="currentColor"
          stroke-width="1.8"
        />`;
    case "question":
      return html`<path
          d="M5.2 6a2.8 2.8 0 1 1 4 2.5C8.4 9 8 9.5 8 10.4"
          fill="none"
          stroke="currentColor"
          stroke-width="1.7"
        /><circle cx="8" cy="13" r="1.1" fill="currentColor" />`;
    case "warning":
      return html`<path
          d="M8 2 14.5 13.5h-13z"
          fill="none"
          stroke="currentColor"
          stroke-width="1.5"
          stroke-linejoin="round"
        /><path d="M8 6.5v3.5" stroke="currentColor" stroke-width="1.5" /><circle
          cx="8"
          cy="11.7"
          r=".8"
          fill="currentColor"
        />`;
    case "review":
      return html`<circle cx="7" cy="7" r="4.2" fill="none" stroke="currentColor" stroke-width="1.7" /><path
          d="m10.2 10.2 4 4"
          stroke="currentColor"
          stroke-width="1.9"
        />`;
    case "arrow":
      return html`<path d="M2 8h11M9 4l4 4-4 4" fill="none" stroke="currentColor" stroke-width="1.7" />`;
    case "file":
      return html`<path
          d="M3.5 1.8h6l3 3v9.4h-9z"
          fill="none"
          stroke="currentColor"
          stroke-width="1.5"
          stroke-linejoin="round"
        /><path d="M9.5 1.8v3h3" fill="none" stroke="currentColor" stroke-width="1.5" />`;
  }
}

/** The mark of the site: a line of days, the past filled, the next one open. */
export function siteMark(): Html {
  return html`<svg class="mark" viewBox="0 0 40 24" width="40" height="24" aria-hidden="true" focusable="false">
    <path d="M0 12h40" stroke="currentColor" stroke-width="2" />
    <circle cx="8" cy="12" r="3.5" fill="currentColor" />
    <circle cx="20" cy="12" r="5.5" fill="currentColor" />
    <circle cx="33" cy="12" r="4" class="mark-next" stroke="currentColor" stroke-width="2" />
  </svg>`;
}

/** The mark as a file for browser tabs: it has no page to take its colours from. */
export const faviconSvg =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><rect width="24" height="24" rx="4" fill="#14474a"/><path d="M0 12h24" stroke="#fff" stroke-width="2"/><circle cx="9" cy="12" r="4.5" fill="#fff"/><circle cx="18" cy="12" r="2.6" fill="#14474a" stroke="#fff" stroke-width="1.6"/></svg>\n';
