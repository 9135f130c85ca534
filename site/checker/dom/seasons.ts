/** Periods with other opening hours than the usual ones. */
import { addDays } from "../../../src/quantity/calendar.ts";
import type { IsoDate, Profile } from "../../../src/rulebook/model.ts";
import { faults, lists, seasons as words } from "../../words/checker.ts";
import type { Path } from "../state.ts";
import { typedDate } from "../typed-text.ts";
import { button, el } from "../../dom/elements.ts";
import { textField } from "./fields.ts";
import { hoursEditor, type HoursEditor } from "./hours-editor.ts";
import { listEditor } from "./lists.ts";
import type { Sheet } from "./sheet.ts";

/** A new period has the ordinary hours until they are changed, on a day that no other period has. */
export function seasonList(
  sheet: Sheet,
  today: () => IsoDate,
): { readonly element: HTMLElement; readonly editors: () => readonly HoursEditor[] } {
  let editors: readonly HoursEditor[] = [];
  const seasons = (): NonNullable<Profile["seasons"]> => sheet.profile.seasons ?? [];
  const adder = (add: (entry: unknown) => void): HTMLElement =>
    el(
      "div",
      {},
      el("p", { class: "hint" }, words.hint),
      button(words.list.add, "button-small", () => {
        const last = seasons().reduce(
          (latest, { through }) => (through < latest ? latest : addDays(through, 1)),
          today(),
        );
        add({ from: last, through: last, openingHours: sheet.profile.openingHours ?? [] });
      }),
    );
  const element = listEditor(sheet, ["seasons"], words.list, adder, (index) => {
    const path: Path = ["seasons", index];
    const editor = hoursEditor(sheet, [...path, "openingHours"], words.about(index + 1));
    // Rows are always drawn from the first one on.
    editors = [...editors.slice(0, index), editor];
    return { name: "", fields: [period(path, index), editor.element] };
  });
  return { element, editors: () => editors };

  function period(path: Path, index: number): HTMLElement {
    const field = (key: "from" | "through", label: string, fault: (date: IsoDate) => string | null): HTMLElement =>
      textField(sheet, {
        label,
        path: [...path, key],
        text: seasons()[index]?.[key] ?? "",
        size: 12,
        read: (text) => {
          const typed = typedDate(text);
          const message = typed.is === "value" ? fault(typed.value) : null;
          return message === null ? typed : { is: "wrong", message };
        },
        required: faults.notADate,
        set: (value) => {
          if (value !== undefined) sheet.set([...path, key], value);
        },
      });
    const from = field("from", lists.from, () => null);
    const through = field("through", lists.through, (day) => {
      const first = seasons()[index]?.from ?? day;
      if (day < first) return words.order;
      const meets = seasons().some((it, other) => other !== index && it.from <= day && first <= it.through);
      return meets ? words.overlap : null;
    });
    // A period that is moved forward begins as a single day: its last day cannot come before its first.
    from.querySelector("input")?.addEventListener("change", () => {
      const input = through.querySelector("input");
      const season = seasons()[index];
      if (input === null || season === undefined) return;
      if (season.through < season.from) input.value = season.from;
      input.dispatchEvent(new Event("change"));
    });
    return el("div", { class: "row" }, from, through);
  }
}
