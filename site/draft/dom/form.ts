/** The form for one rule: a field for each figure of its check, the first day, the obligation and the text. */
import { unchangedDraft, type Draft } from "../../../src/compare/draft.ts";
import type { IsoDate, Obligation } from "../../../src/rulebook/model.ts";
import { obligationTitle } from "../../words/common.ts";
import { dayChoices, form as words } from "../../words/draft.ts";
import { numberText, typedClock, typedDate, typedNumber } from "../../checker/typed-text.ts";
import { button, el, newId } from "../../dom/elements.ts";
import type { Draftable } from "../data.ts";
import type { DraftField } from "../fields.ts";
import { wordingWith } from "../wording.ts";
import type { VersionProblem } from "../../../src/read/lint/version.ts";
import type { Typed } from "../../checker/typed-text.ts";
import { outOfBounds } from "../bounds.ts";
import { authoredPath } from "../places.ts";
import { advised, choiceField, field, type Told } from "./field.ts";

/** A draft as the form has it: with the values by their place among the fields. */
export interface FilledDraft {
  readonly draft: Draft;
  readonly unchanged: Draft;
  readonly values: ReadonlyMap<number, number | string>;
}

export interface DraftForm {
  readonly element: HTMLElement;
  /** Null while something in it cannot be read. */
  readonly filled: () => FilledDraft | null;
  /** Says beside each field what the checks of the rules' files say of it. */
  readonly advise: (problems: readonly VersionProblem[]) => void;
}

const OBLIGATIONS: readonly Obligation[] = ["ska", "bor", "mal", "riktvarde"];

/** `changed` is told of every change that can be read, and of what no longer can. */
export function draftForm(draftable: Draftable, from: IsoDate, changed: () => void, reset: () => void): DraftForm {
  const { rule, base, fields } = draftable;
  const unchanged = unchangedDraft(rule, base, from);
  const written = unchanged.text;
  const values = new Map<DraftField, number | string>();
  const faulty = new Set<HTMLInputElement>();
  let first: IsoDate = unchanged.from;
  let obligation: Obligation = rule.obligation;
  /** The author's own words, once there are any. */
  let own: string | null = null;

  const wording = (): string =>
    own ??
    wordingWith(
      written,
      [...values].map(([{ is, value }, after]) => ({ is, before: value, after })),
      fields.filter((it) => !values.has(it)).map(({ value }) => value),
    );
  const textId = newId();
  const text = el("textarea", {
    id: textId,
    rows: "5",
    spellcheck: "true",
    lang: "sv",
    "aria-describedby": `${textId}-tips`,
  });
  text.value = written.trim();
  text.addEventListener("input", () => {
    own = text.value;
    changed();
  });
  const mark = (input: HTMLInputElement, isFaulty: boolean): void => {
    if (isFaulty) faulty.add(input);
    else faulty.delete(input);
    if (isFaulty) changed();
  };
  const set = (it: DraftField, value: number | string): void => {
    if (value === it.value) values.delete(it);
    else values.set(it, value);
    if (own === null) text.value = wording().trim();
    changed();
  };
  const told = new Map(fields.map((it) => [it, inputFor(it, set, mark)]));
  const inputs = groupsOf(fields).map(([group, members]) => {
    const boxes = members.map((it) => told.get(it)?.element);
    return group === null
      ? el("div", { class: "draft-fields" }, ...boxes)
      : el("fieldset", {}, el("legend", {}, group), el("div", { class: "draft-fields" }, ...boxes));
  });
  const wordingField = advised(text, (error) =>
    el(
      "div",
      { class: "field" },
      el("label", { for: textId }, words.text),
      el("p", { class: "hint", id: `${textId}-tips` }, words.textHint),
      error,
      text,
    ),
  );
  const element = el(
    "div",
    {},
    ...inputs,
    fields.length === 0 && el("p", {}, words.none),
    el(
      "div",
      { class: "draft-fields" },
      field<IsoDate>({
        label: words.from,
        text: first,
        hint: words.fromHint,
        size: 12,
        read: typedDate,
        faulty: mark,
        set: (value) => {
          first = value;
          changed();
        },
      }).element,
      choiceField(
        words.obligation,
        OBLIGATIONS.map((it) => [it, obligationTitle(it)]),
        obligation,
        (value) => {
          obligation = OBLIGATIONS.find((it) => it === value) ?? obligation;
          changed();
        },
      ).element,
    ),
    wordingField.element,
    el("p", { class: "buttons" }, button(words.reset, "button-small", reset)),
  );
  const draft = (): Draft => ({
    from: first,
    obligation,
    text: own === null ? wording() : `${own.trim()}\n`,
    values: [...values].map(([{ path }, value]) => ({ path, value })),
  });
  const filled = (): FilledDraft => ({
    draft: draft(),
    unchanged,
    values: new Map([...values].map(([it, value]) => [fields.indexOf(it), value])),
  });
  const advise = (problems: readonly VersionProblem[]): void => {
    const about = (isAbout: (at: string) => boolean): string | null =>
      problems
        .filter(({ at }) => isAbout(at))
        .map(({ said }) => `${said.message} ${said.fix}`)
        .join(" ") || null;
    const own = (it: DraftField, at: string): boolean => isNearest(it, at, fields);
    for (const [it, field] of told) field.advise(about((at) => own(it, at)));
    wordingField.advise(about((at) => fields.every((it) => !own(it, at))));
  };
  return { element, filled: () => (faulty.size > 0 ? null : filled()), advise };
}

function inputFor(
  it: DraftField,
  set: (it: DraftField, value: number | string) => void,
  faulty: (input: HTMLInputElement, isFaulty: boolean) => void,
): Told {
  const { label, unit, value } = it;
  const shared = { label, unit, faulty, set: (typed: number | string) => set(it, typed) };
  switch (it.is) {
    case "number":
      return field<number | string>({
        ...shared,
        text: numberText(value),
        numeric: true,
        size: 8,
        read: (typed) => within(it, typedNumber(typed, { whole: false })),
      });
    case "clock":
      return field<number | string>({ ...shared, text: String(value), size: 6, read: typedClock });
    case "date":
      return field<number | string>({
        ...shared,
        text: String(value),
        hint: words.fromHint,
        size: 12,
        read: typedDate,
      });
    case "days":
      return choiceField(label, dayChoices.of, String(value), (typed) => set(it, typed));
  }
}

/** What the schema does not allow is said in its own words. */
function within({ bounds }: DraftField, typed: Typed<number>): Typed<number> {
  const said = bounds === null || typed.is !== "value" ? null : outOfBounds(bounds, typed.value);
  return said === null ? typed : { is: "wrong", message: `${said.message} ${said.fix}` };
}

/** Whether what is said of a place stands by the field: of a value at the value, of a whole check at its first one. */
function isNearest(it: DraftField, at: string, fields: readonly DraftField[]): boolean {
  const place = (field: DraftField): string => `/${authoredPath(field.path).join("/")}`;
  const exact = fields.find((field) => place(field) === at);
  return (exact ?? fields.find((field) => place(field).startsWith(`${at}/`))) === it;
}

/** The fields by the check that they belong to, in order. */
function groupsOf(fields: readonly DraftField[]): readonly (readonly [string | null, readonly DraftField[]])[] {
  const groups: [string | null, DraftField[]][] = [];
  for (const it of fields) {
    const last = groups.at(-1);
    if (last !== undefined && last[0] === it.group) last[1].push(it);
    else groups.push([it.group, [it]]);
  }
  return groups;
}
