/** Opening hours: the rows that can be typed, the buttons for the usual week, and the picture that can be painted. */
import type { TimeRange } from "../../../src/check/outcome.ts";
import { daysOf } from "../../../src/quantity/day-class.ts";
import { channels as channelWords, dayClasses, dayClassLabel, faults, hours as words } from "../../words/checker.ts";
import { drawnWeek, painted, split, type Entry } from "../hours.ts";
import { typedText, valueAt, type Path } from "../state.ts";
import { typedClock, type Typed } from "../typed-text.ts";
import { button, el, newId, type Child } from "../../dom/elements.ts";
import { checkbox, selectField, textField } from "./fields.ts";
import { presenceBoxes } from "./presence.ts";
import type { Sheet } from "./sheet.ts";
import { weekGrid } from "./week-grid.ts";
import { pointer } from "../../../src/check/profile.ts";

type Channel = NonNullable<Entry["channels"]>[number];

export interface HoursEditor {
  readonly element: HTMLElement;
  /** Draws the picture anew, with the time that is missing. */
  readonly redraw: (missing: readonly TimeRange[]) => void;
}

export function hoursEditor(sheet: Sheet, path: Path, about: string): HoursEditor {
  const rows = el("div", { class: "hours-rows" });
  let missing: readonly TimeRange[] = [];
  const grid = weekGrid((days, span, open) => {
    store(days.reduce<readonly Entry[]>((hours, day) => painted(hours, day, span, open), entries()));
    refresh();
  });
  const quick = el(
    "div",
    { class: "buttons" },
    ...words.quick.map(({ label, entry }) =>
      button(
        label,
        "button-small",
        () => {
          store([...entries().filter((it) => !replaces(entry, it)), entry]);
          refresh();
        },
        about,
      ),
    ),
  );
  const add = el(
    "div",
    { class: "buttons" },
    button(words.add, "button-small", () => append({ days: "vardagar", opens: "17:00", closes: "19:00" }), about),
    button(
      words.addCooperation,
      "button-small",
      () => append({ days: "vardagar", opens: "17:00", closes: "19:00", cooperation: words.someUnit }),
      about,
    ),
    button(words.addClosed, "button-small", () => append({ days: "helgdag", closed: true }), about),
  );
  const element = el(
    "div",
    { class: "hours", tabindex: "-1", "data-place": pointer(path) },
    quick,
    grid.element,
    rows,
    add,
  );
  refresh();
  return {
    element,
    redraw: (lacks) => {
      missing = lacks;
      draw();
    },
  };

  function entries(): readonly Entry[] {
    const held = valueAt(sheet.profile, path);
    return Array.isArray(held) ? (held as readonly Entry[]) : [];
  }

  function store(hours: readonly Entry[]): void {
    // A season always has hours; the unit's own are unknown until there is a row.
    if (hours.length === 0 && path.length === 1) sheet.remove(path);
    else sheet.set(path, hours);
  }

  function append(entry: Entry): void {
    store([...entries(), entry]);
    refresh();
    rows.lastElementChild?.querySelector<HTMLElement>("select, input")?.focus();
  }

  function draw(): void {
    grid.draw(drawnWeek(sheet.profile.unit, entries()), missing);
  }

  function refresh(): void {
    rows.replaceChildren(...entries().map(row));
    draw();
  }

  function row(entry: Entry, index: number): HTMLElement {
    const at: Path = [...path, index];
    const title = newId();
    const name = words.row(index + 1, dayClassLabel(entry.days), entry.cooperation ?? null);
    const remove = button(
      words.remove,
      "button-plain",
      () => {
        store(entries().filter((_, other) => other !== index));
        refresh();
        (rows.children[Math.min(index, rows.children.length - 1)] ?? add)
          .querySelector<HTMLElement>("select, button")
          ?.focus();
      },
      name,
    );
    const divide = button(
      words.split,
      "button-plain",
      () => {
        store(split(entries(), index));
        refresh();
        rows.children[index]?.querySelector<HTMLElement>("select")?.focus();
      },
      name,
    );
    const several = daysOf(entry.days).length > 1;
    return el(
      "div",
      { class: "hours-row", role: "group", "aria-labelledby": title, tabindex: "-1", "data-place": pointer(at) },
      el("span", { class: "hidden", id: title }, name),
      el(
        "div",
        { class: "row" },
        days(entry, at, index),
        ...(entry.closed === true ? [el("p", { class: "closed" }, words.closed)] : times(at)),
        unit(entry, at),
      ),
      entry.closed !== true && (entry.cooperation === undefined || entry.channels !== undefined) && channelBoxes(at),
      entry.closed !== true && sheet.form.present.size > 0 && presenceBoxes(sheet, [...at, "present"]),
      el("div", { class: "row-actions" }, several && entry.cooperation === undefined && divide, remove),
    );
  }

  function days(entry: Entry, at: Path, index: number): HTMLElement {
    const choices = dayClasses.map((value) => ({ value, label: dayClassLabel(value) }));
    return selectField(words.days, [...at, "days"], choices, entry.days, (value) => {
      sheet.set([...at, "days"], value);
      // The row is named after its days.
      refresh();
      rows.children[index]?.querySelector<HTMLElement>("select")?.focus();
    });
  }

  function times(at: Path): readonly HTMLElement[] {
    const held = (key: "opens" | "closes"): string => {
      const value = valueAt(sheet.profile, [...at, key]);
      return typeof value === "string" ? value : "";
    };
    const field = (key: "opens" | "closes", label: string, read: (text: string) => Typed<string>): HTMLElement =>
      textField(sheet, {
        label,
        path: [...at, key],
        text: held(key),
        size: 5,
        numeric: true,
        read: (text) => orMissing(read(text)),
        set: (value) => {
          sheet.set([...at, key], value);
          draw();
        },
      });
    const closes = field("closes", words.closes, (text) => {
      const typed = typedClock(text);
      const opens = held("opens");
      return typed.is === "value" && opens !== "" && typed.value <= opens
        ? { is: "wrong", message: words.order }
        : typed;
    });
    const opens = field("opens", words.opens, (text) => {
      const typed = typedClock(text);
      return typed.is === "value" && typed.value === "24:00" ? { is: "wrong", message: words.order } : typed;
    });
    // Another opening time may put the closing time right or wrong.
    opens
      .querySelector("input")
      ?.addEventListener("change", () => closes.querySelector("input")?.dispatchEvent(new Event("change")));
    return [opens, closes];
  }

  function orMissing(typed: Typed<string>): Typed<string> {
    return typed.is === "empty" ? { is: "wrong", message: faults.notAClock } : typed;
  }

  function unit({ cooperation }: Entry, at: Path): Child {
    return (
      cooperation !== undefined &&
      textField(sheet, {
        label: words.cooperation,
        path: [...at, "cooperation"],
        text: cooperation,
        size: 22,
        read: (text) => typedText(text, 120),
        required: words.unitNeeded,
        set: (value) => {
          if (value !== undefined) sheet.set([...at, "cooperation"], value);
        },
      })
    );
  }

  function channelBoxes(at: Path): HTMLElement {
    const held = valueAt(sheet.profile, [...at, "channels"]);
    const chosen = new Set<string>(Array.isArray(held) ? held.map(String) : []);
    const order: readonly Channel[] = ["besok", "digitalt", "telefon"];
    return el(
      "fieldset",
      { class: "channels" },
      el("legend", {}, words.channels),
      ...order.map((channel) =>
        checkbox(channelWords[channel], chosen.has(channel), (checked) => {
          if (checked) chosen.add(channel);
          else chosen.delete(channel);
          const left = order.filter((it) => chosen.has(it));
          sheet.set([...at, "channels"], left.length === 0 ? undefined : left);
        }),
      ),
    );
  }
}

/** The usual week takes the place of the unit's own hours on the same days, but not of an evening after it. */
function replaces({ days, closes }: (typeof words.quick)[number]["entry"], held: Entry): boolean {
  return held.cooperation === undefined && held.days === days && (held.opens ?? "") < closes;
}
