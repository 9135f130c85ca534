/** Keeps the answer up to date with the form: once a change has come to rest, and never under the reader's finger. */
import { checkUnit } from "../../../src/check/report.ts";
import type { CheckReport } from "../../../src/check/result.ts";
import { checkStory } from "../../../src/render/check-story.ts";
import type { IsoDate, Profile } from "../../../src/rulebook/model.ts";
import { page as words } from "../../words/checker.ts";
import type { FaultSummary } from "./faults.ts";
import type { FormView } from "./form.ts";
import type { More } from "./more/more.ts";
import type { ResultsView } from "./results-view.ts";
import type { Sheet } from "./sheet.ts";
import { editionOn, type When } from "./when.ts";

const WAIT = 250;
const SAY = 1500;

export interface Answering {
  /** Where the reader's finger may rest on a button of the answer. */
  readonly holdStillIn: (answer: HTMLElement) => void;
  /** Answers soon. */
  readonly later: () => void;
  /** Answers at once. */
  readonly now: () => void;
  /** Answers at once when the form has changed since, so that what is done next is done with what is shown. */
  readonly settle: () => void;
  /** What can be told once its script has run. */
  readonly gets: (more: More) => void;
  /** What the form answers to as it stands. */
  readonly report: () => CheckReport;
  /** The last answer in a sentence. */
  readonly said: () => string;
}

export interface AnsweringParts {
  readonly sheet: Sheet;
  readonly when: When;
  readonly form: FormView;
  readonly results: ResultsView;
  readonly faults: FaultSummary;
  /** The way to the answer from anywhere in the form. */
  readonly shortcut: HTMLElement;
  /** Told of every answer; true when the reader has changed something since the answers were opened or saved. */
  readonly answered: () => boolean;
  readonly announce: (text: string) => void;
}

export function answering(parts: AnsweringParts): Answering {
  const { sheet, when, form, results, faults, shortcut, answered, announce } = parts;
  /** The answers that the results shown are for. */
  let checked: Profile = sheet.profile;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let toSay: ReturnType<typeof setTimeout> | undefined;
  let said = "";
  let pressed = false;
  let more: More | null = null;
  return {
    holdStillIn: (answer) => {
      answer.addEventListener("pointerdown", () => press(true));
      for (const up of ["pointerup", "pointercancel"]) globalThis.addEventListener(up, () => press(false));
    },
    later,
    now,
    settle: () => {
      if (sheet.profile !== checked) now();
    },
    gets: (it) => {
      more = it;
      if (when.compared() !== null) now();
    },
    report: () => check(when.date()),
    said: () => said,
  };

  /** Leaving a field for a button of the answer must not put another button under the finger. */
  function later(): void {
    clearTimeout(timer);
    if (!pressed) timer = setTimeout(now, WAIT);
  }

  function press(isDown: boolean): void {
    pressed = isDown;
    if (sheet.profile !== checked) later();
  }

  function check(date: IsoDate): CheckReport {
    return checkUnit(sheet.data.rulebook, sheet.profile, { date });
  }

  function now(): void {
    const date = when.date();
    const other = when.compared();
    const report = check(date);
    const story = checkStory(report, {
      names: { sources: sheet.data.sources, questions: [] },
      limited: false,
      only: null,
    });
    const { verdict } = story;
    checked = sheet.profile;
    const compared =
      other !== null && more?.comparison(report, check(other), editionOn(sheet.data, other) !== undefined);
    results.draw(story, checked.unit.name, date, compared);
    form.lacks(missingHours(report));
    faults.follow(sheet.faults());
    shortcut.textContent = `${verdict.title} \u2013 ${words.toAnswer}`;
    shortcut.className = `shortcut tone-${verdict.tone}`;
    clearTimeout(toSay);
    const sentence = `${verdict.title}. ${verdict.sentence}`;
    // Said once the hands have rested, and only when it is news.
    if (answered() && sentence !== said) toSay = setTimeout(() => announce(sentence), SAY);
    said = sentence;
  }
}

/** The stretches that requirements in force lack, for the picture of the week. */
function missingHours({ results }: CheckReport): Parameters<FormView["lacks"]>[0] {
  return results.flatMap(({ gap }) => (gap !== null && "closedHours" in gap ? gap.closedHours : []));
}
