/** The checker's entry: puts the form on the page and keeps the answer up to date. The only place here that reads the clock. */
import { applyEdits } from "../../../src/check/edit.ts";
import { checkUnit } from "../../../src/check/report.ts";
import type { CheckReport } from "../../../src/check/result.ts";
import { checkStory } from "../../../src/render/check-story.ts";
import type { IsoDate, Profile } from "../../../src/rulebook/model.ts";
import { page as words } from "../../words/checker.ts";
import { wholeForm } from "../form.ts";
import { unpacked, type PackedData } from "../packed.ts";
import { isShared, type Shared } from "../share.ts";
import { emptyProfile } from "../state.ts";
import type { Reader } from "../reader/reader.ts";
import { browserStore, keptProfile } from "./store.ts";
import { el, newId, show } from "../../dom/elements.ts";
import { fieldAt } from "./field-at.ts";
import { faultSummary } from "./faults.ts";
import { formView } from "./form.ts";
import type { More } from "./more/more.ts";
import { stepsBack } from "./notice.ts";
import { fileOpener } from "./opener.ts";
import { findingText, readerAt } from "./reader.ts";
import { resultsView } from "./results-view.ts";
import { Sheet } from "./sheet.ts";
import { editionOn, whenPart } from "./when.ts";

/** Written into the script before this code. */
declare const regelbok: PackedData;

const WAIT = 250;
const SAY = 1500;
const MOST_FINDINGS = 10;

const root = document.getElementById("kontroll");
const main = document.querySelector("main");
if (root !== null && main !== null) start(root, main);

function start(root: HTMLElement, main: HTMLElement): void {
  const data = unpacked(regelbok);
  const { rulebook } = data;
  const storeKey = `ffu-kontroll:${data.module}`;
  const readerUrl = root.dataset["reader"] ?? "";
  const siteRoot = (root.dataset["root"] ?? "").replace(/index\.html$/u, "");
  let unsaved = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let toSay: ReturnType<typeof setTimeout> | undefined;
  let said = "";
  let pressed = false;
  /** Null until its script has run. */
  let more: More | null = null;

  const sheet = new Sheet(data, wholeForm(data), emptyProfile(data), () => {
    unsaved = true;
    steps.forget();
    schedule();
  });
  /** The answers that the results shown are for. */
  let checked: Profile = sheet.profile;
  const faults = faultSummary(main);
  const live = el("p", { class: "hidden", role: "status" });
  const announce = (text: string): void => {
    live.textContent = text;
  };
  const when = whenPart(sheet, today(), schedule);
  const form = formView(sheet, () => when.date());
  const answer = el("div", { class: "answer" });
  const filled = el("section", { class: "filled" });
  const answerHeading = el("h2", { id: "svar", tabindex: "-1" }, words.answer);
  const state = (): Shared => ({ date: when.date(), compared: when.compared(), profile: sheet.profile });
  const steps = stepsBack((profile) => take({ ...state(), profile }, true));
  const results = resultsView({
    root: answer,
    title: data.title,
    ruleUrl: (rule) => `${siteRoot}${rule}/index.html`,
    goTo: (place) => {
      const field =
        fieldAt(form.element, place) ?? form.element.querySelector<HTMLElement>("[data-part=openingHours] button");
      if (field !== null) show(field);
    },
    tryOut: (line) => {
      if (faults.tell(sheet.faults())) return;
      if (sheet.profile !== checked) compute();
      // A suggestion was proven for the answers that it stands beside. Others may need another.
      if (!results.offers(line)) {
        show(answerHeading, "start");
        return;
      }
      const { text, edits } = line;
      const before = checked;
      take({ ...state(), profile: applyEdits(before, edits) }, true);
      steps.add({ before, said: [words.tried(text)], anchor: answerHeading });
      steps.show();
    },
  });
  const store = browserStore(storeKey, state);
  const opener = fileOpener({
    open: (name, text) => void open(name, text, when.date(), when.compared()),
    refuse: faults.say,
    clear: () => {
      const before = sheet.profile;
      take({ ...state(), profile: emptyProfile(data) }, false);
      tell(before, [words.cleared]);
    },
  });
  const saving = section(words.save, store.element);
  const shortcut = el("a", { class: "shortcut", href: "#svar" }, "");
  shortcut.addEventListener("click", (event) => {
    event.preventDefault();
    if (!faults.tell(sheet.faults())) show(answerHeading, "start");
  });

  root.replaceChildren(
    live,
    opener.element,
    el(
      "div",
      { class: "checker" },
      el("div", { class: "checker-form" }, section(words.when, when.element), section(words.questions, form.element)),
      el(
        "section",
        { class: "checker-answer", "aria-labelledby": "svar" },
        answerHeading,
        answer,
        el("a", { class: "way-back", href: "#kontroll" }, words.back),
        filled,
      ),
      el("div", { class: "checker-save" }, saving),
    ),
    shortcut,
  );
  root.classList.add("started");
  answer.addEventListener("pointerdown", () => press(true));
  for (const up of ["pointerup", "pointercancel"]) globalThis.addEventListener(up, () => press(false));
  globalThis.addEventListener("beforeunload", (event) => {
    if (unsaved && !store.isOn()) event.preventDefault();
  });
  globalThis.addEventListener("pagehide", () => {
    if (unsaved) store.keep(state());
  });
  globalThis.addEventListener("hashchange", () => void openLink());
  compute();
  globalThis.ffuMore = (it) => {
    more = it;
    more.preparePaper(answer, form.element, filled);
    store.element.before(
      more.actionBar({
        shared: state,
        report: () => check(when.date()),
        reader,
        saved: () => {
          unsaved = false;
        },
        ready: () => !faults.tell(sheet.faults()),
        announce,
      }),
    );
    if (when.compared() !== null) compute();
  };
  void openLink().then((linked) => (linked ? null : openKept()));

  /** Leaving a field for a button of the answer must not put another button under the finger. */
  function schedule(): void {
    clearTimeout(timer);
    if (!pressed) timer = setTimeout(compute, WAIT);
  }

  function press(isDown: boolean): void {
    pressed = isDown;
    if (sheet.profile !== checked) schedule();
  }

  function check(date: IsoDate): CheckReport {
    return checkUnit(rulebook, sheet.profile, { date });
  }

  function compute(): void {
    const date = when.date();
    const other = when.compared();
    const report = check(date);
    const story = checkStory(report, {
      names: { sources: data.sources, questions: [] },
      limited: false,
      only: null,
    });
    const { verdict } = story;
    checked = sheet.profile;
    const compared = other !== null && more?.comparison(report, check(other), editionOn(data, other) !== undefined);
    results.draw(story, checked.unit.name, date, compared);
    form.lacks(missingHours(report));
    faults.follow(sheet.faults());
    shortcut.textContent = `${verdict.title} \u2013 ${words.toAnswer}`;
    shortcut.className = `shortcut tone-${verdict.tone}`;
    // What was kept before must survive until it has been read.
    if (unsaved) store.keep(state());
    clearTimeout(toSay);
    const sentence = `${verdict.title}. ${verdict.sentence}`;
    // Said once the hands have rested, and only when it is news.
    if (sentence !== said && unsaved) toSay = setTimeout(() => announce(sentence), SAY);
    said = sentence;
  }

  /** Reads text from a file, a link or the store with the command line's own reader; nothing of a faulty one is used. */
  async function open(name: string, text: string, date: IsoDate, compared: IsoDate | null): Promise<void> {
    const read = (await reader())?.readProfile({ file: name, text });
    if (read === undefined) return;
    const findings = read.findings.map(findingText);
    if (!read.ok) {
      faults.say([words.brokenFile(name), ...findings.slice(0, MOST_FINDINGS)]);
      return;
    }
    const { region, careChoice } = read.profile.unit;
    if (region !== data.unit.region || careChoice !== data.unit.careChoice) {
      faults.say([words.otherUnit, ...pageOf(`${region}/${careChoice}`)]);
      return;
    }
    const before = sheet.profile;
    take({ profile: read.profile, date, compared }, false);
    tell(before, [words.opened(name), ...findings]);
  }

  /** The whole form at once, as somebody has filled it in. */
  function take({ profile, date, compared }: Shared, isUnsaved: boolean): void {
    sheet.open(profile);
    when.open(date, compared);
    unsaved = isUnsaved;
    faults.clear();
    form.refresh();
    compute();
    store.keep(state());
  }

  /** What has been done to the whole form, beside the way in. */
  function tell(before: Profile, lines: readonly string[]): void {
    steps.add({ before, said: lines, anchor: opener.clear });
    announce(`${lines.join(" ")} ${said}`);
  }

  /** Null when it could not be fetched, which has then been said. */
  async function reader(): Promise<Reader | null> {
    try {
      return await readerAt(readerUrl);
    } catch {
      faults.say([words.noReader]);
      return null;
    }
  }

  /** A shared state in the address. False when there is none. */
  async function openLink(): Promise<boolean> {
    const fragment = location.hash.slice(1);
    if (!isShared(fragment)) return false;
    const opened = await (await reader())?.openFragment(fragment);
    if (opened?.is === "wrong") faults.say([opened.message]);
    else if (opened !== undefined) await open(words.link, opened.profileText, opened.date, opened.compared);
    return true;
  }

  /** What this browser was asked to keep. */
  async function openKept(): Promise<void> {
    const profile = keptProfile(storeKey);
    if (profile !== null) await open(words.store, profile, when.date(), null);
  }
}

/** The page of another care choice, as a link that stands on every checker's page. */
function pageOf(module: string): readonly HTMLElement[] {
  const link = document.querySelector(`[data-module="${CSS.escape(module)}"]`)?.cloneNode(true);
  return link instanceof HTMLElement ? [link] : [];
}

function section(heading: string, ...inside: readonly HTMLElement[]): HTMLElement {
  const id = newId();
  return el("section", { "aria-labelledby": id }, el("h2", { id }, heading), ...inside);
}

/** The stretches that requirements in force lack, for the picture of the week. */
function missingHours({ results }: CheckReport): Parameters<ReturnType<typeof formView>["lacks"]>[0] {
  return results.flatMap(({ gap }) => (gap !== null && "closedHours" in gap ? gap.closedHours : []));
}

function today(): IsoDate {
  const format = new Intl.DateTimeFormat("sv-SE", {
    timeZone: "Europe/Stockholm",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
  });
  return format.format();
}
