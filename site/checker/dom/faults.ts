/** What has to be mended, first on the page: one line per field, with a link to it. */
import { faults as words } from "../../words/checker.ts";
import { el, show } from "../../dom/elements.ts";
import type { FieldFault } from "./sheet.ts";

export interface FaultSummary {
  /** Shows the faults and moves to them. False when there are none. */
  readonly tell: (faults: readonly FieldFault[]) => boolean;
  /** Shows faults that belong to no field. */
  readonly say: (messages: readonly (string | HTMLElement)[]) => void;
  /** Takes the summary away when every field that it spoke of has been mended. */
  readonly follow: (faults: readonly FieldFault[]) => void;
  readonly clear: () => void;
}

export function faultSummary(main: HTMLElement): FaultSummary {
  const title = document.title;
  const list = el("ul", {});
  const box = el(
    "section",
    { class: "fault-summary", tabindex: "-1", "aria-labelledby": "fel-rubrik", hidden: true },
    el("h2", { id: "fel-rubrik" }, words.title),
    list,
  );
  let ofFields = false;
  main.prepend(box);
  const open = (items: readonly (string | HTMLElement)[]): void => {
    list.replaceChildren(...items.map((item) => el("li", {}, item)));
    box.hidden = false;
    document.title = `${words.titlePrefix}${title}`;
    box.focus();
    box.scrollIntoView({ block: "start" });
  };
  const clear = (): void => {
    box.hidden = true;
    document.title = title;
  };
  return {
    clear,
    follow: (faults) => {
      if (ofFields && faults.length === 0) clear();
    },
    say: (messages) => {
      ofFields = false;
      open(messages);
    },
    tell: (faults) => {
      if (faults.length === 0) {
        clear();
        return false;
      }
      ofFields = true;
      open(
        faults.map(({ label, message, field }) => {
          const anchor = el("a", { href: `#${field.id}` }, `${label}: ${message}`);
          anchor.addEventListener("click", (event) => {
            event.preventDefault();
            show(field);
          });
          return anchor;
        }),
      );
      return true;
    },
  };
}
