/** Which day the rules are taken from: by edition or by date, and another day to compare with. */
import type { IsoDate } from "../../../src/rulebook/model.ts";
import { faults, when as words } from "../../words/checker.ts";
import type { CheckerData } from "../data.ts";
import { typedDate } from "../typed-text.ts";
import { el } from "../../dom/elements.ts";
import { checkbox, selectField, textField } from "./fields.ts";
import type { Sheet } from "./sheet.ts";

export interface When {
  readonly element: HTMLElement;
  readonly date: () => IsoDate;
  readonly compared: () => IsoDate | null;
  readonly open: (date: IsoDate, compared: IsoDate | null) => void;
}

export function whenPart(sheet: Sheet, today: IsoDate, changed: () => void): When {
  let date = today;
  let compared: IsoDate | null = null;
  const element = el("div", { class: "when" });
  render();
  return {
    element,
    date: () => date,
    compared: () => compared,
    open: (day, other) => {
      date = day;
      compared = other;
      render();
    },
  };

  function render(): void {
    const other = el("div", { class: "other-day", hidden: compared === null }, comparedField());
    element.replaceChildren(
      el("div", { class: "row" }, editions(), dateField()),
      checkbox(words.compare, compared !== null, (checked) => {
        compared = checked ? nextYear(date) : null;
        other.hidden = !checked;
        other.replaceChildren(comparedField());
        changed();
      }),
      other,
    );
  }

  function editions(): HTMLElement {
    const choices = [
      { value: "", label: words.anyEdition },
      ...sheet.data.editions.map(({ title, from }) => ({ value: from, label: title })),
    ];
    const current = editionOn(sheet.data, date)?.from ?? "";
    return selectField(words.edition, ["edition"], choices, current, (value) => {
      const edition = sheet.data.editions.find(({ from }) => from === value);
      if (edition === undefined) return;
      date = within(today, edition);
      render();
      element.querySelector("select")?.focus();
      changed();
    });
  }

  function dateField(): HTMLElement {
    return textField(sheet, {
      label: words.date,
      path: ["date"],
      text: date,
      size: 12,
      hint: words.dateHint,
      read: typedDate,
      required: faults.notADate,
      set: (value) => {
        if (value === undefined) return;
        date = value;
        const select = element.querySelector("select");
        if (select !== null) select.value = editionOn(sheet.data, date)?.from ?? "";
        changed();
      },
    });
  }

  function comparedField(): HTMLElement {
    return textField(sheet, {
      label: words.compared,
      path: ["compared"],
      text: compared ?? nextYear(date),
      size: 12,
      read: typedDate,
      required: faults.notADate,
      set: (value) => {
        if (value === undefined || compared === null) return;
        compared = value;
        changed();
      },
    });
  }
}

/** The edition that a day belongs to, where one has been decided. */
export function editionOn({ editions }: CheckerData, date: IsoDate): CheckerData["editions"][number] | undefined {
  return editions.find(({ from, through }) => from <= date && date <= through);
}

/** The day of an edition that is nearest to today. */
function within(today: IsoDate, { from, through }: { readonly from: IsoDate; readonly through: IsoDate }): IsoDate {
  if (today < from) return from;
  return today > through ? through : today;
}

/** The same day a year later; the day before where there is none. */
function nextYear(date: IsoDate): IsoDate {
  const next = `${Number(date.slice(0, 4)) + 1}${date.slice(4)}`;
  return date.endsWith("-02-29") ? next.replace(/29$/u, "28") : next;
}
