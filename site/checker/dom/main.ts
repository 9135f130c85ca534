/** The checker's entry: puts the form on the page and keeps the answer up to date. The only place here that reads the clock. */
import { checkUnit } from "../../../src/check/report.ts";
import type { CheckReport } from "../../../src/check/result.ts";
import { checkJson } from "../../../src/render/json.ts";
import type { IsoDate, Profile } from "../../../src/rulebook/model.ts";
import { page as words } from "../../words/checker.ts";
import { differences } from "../comparison.ts";
import type { CheckerData } from "../data.ts";
import { wholeForm } from "../form.ts";
import { viewOf } from "../results.ts";
import { isShared, openFragment } from "../share.ts";
import { emptyProfile } from "../state.ts";
import { actionBar, browserStore, kept } from "./actions.ts";
import { button, el, fieldAt, newId, show } from "./el.ts";
import { faultSummary } from "./faults.ts";
import { formView } from "./form.ts";
import { findingText, readProfileText } from "./reader.ts";
import { resultsView } from "./results-view.ts";
import { Sheet } from "./sheet.ts";
import { whenPart } from "./when.ts";

/** Written into the script before this code. */
declare const regelbok: CheckerData;

const WAIT = 250;
const SAY = 1500;

const root = document.getElementById("kontroll");
const main = document.querySelector("main");
if (root !== null && main !== null) start(root, main);

function start(root: HTMLElement, main: HTMLElement): void {
  const data = regelbok;
  const storeKey = `ffu-kontroll:${data.module}`;
  const readerUrl = root.dataset["reader"] ?? "";
  const siteRoot = (root.dataset["root"] ?? "").replace(/index\.html$/u, "");
  let report: CheckReport | null = null;
  let dirty = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let saying: ReturnType<typeof setTimeout> | undefined;
  let said = "";

  const sheet = new Sheet(data, wholeForm(data), emptyProfile(data), () => {
    dirty = true;
    schedule();
  });
  const faults = faultSummary(main);
  const live = el("p", { class: "hidden", role: "status" });
  const announce = (text: string): void => {
    live.textContent = text;
  };
  const when = whenPart(sheet, today(), () => {
    form.fit(when.date());
    schedule();
  });
  const form = formView(sheet, () => when.date());
  const answer = el("div", { class: "answer" });
  const results = resultsView(
    answer,
    data.title,
    (rule) => `${siteRoot}${rule}/index.html`,
    (place) => {
      const field =
        fieldAt(form.element, place) ?? form.element.querySelector<HTMLElement>("[data-part=openingHours] button");
      if (field !== null) show(field);
    },
  );
  const store = browserStore(storeKey, announce, () => state());
  const ready = (): boolean => !faults.tell(sheet.faults());
  const state = () => ({ date: when.date(), compared: when.compared(), profile: sheet.profile });
  const actions = actionBar({
    shared: state,
    reportJson: () => (report === null ? "" : checkJson([report])),
    ready,
    announce,
    storeKey,
  });
  const shortcut = el("a", { class: "shortcut", href: "#svar" }, "");
  shortcut.addEventListener("click", (event) => {
    event.preventDefault();
    faults.tell(sheet.faults());
    show(answerHeading);
  });
  const answerHeading = el("h2", { id: "svar", tabindex: "-1" }, words.answer);

  root.replaceChildren(
    live,
    opener(),
    el(
      "div",
      { class: "checker" },
      el(
        "div",
        { class: "checker-form" },
        section(words.when, when.element),
        section(words.questions, form.element),
        section(words.save, actions, store.element),
      ),
      el("section", { class: "checker-answer", "aria-labelledby": "svar" }, answerHeading, answer),
    ),
    shortcut,
  );
  root.classList.add("started");
  globalThis.addEventListener("beforeunload", (event) => {
    if (dirty && !store.isOn()) event.preventDefault();
  });
  globalThis.addEventListener("pagehide", () => {
    if (dirty) store.keep(state());
  });
  unfoldForPrint(answer);
  compute();
  void openWaiting();

  function schedule(): void {
    clearTimeout(timer);
    timer = setTimeout(compute, WAIT);
  }

  function compute(): void {
    const date = when.date();
    const { rulebook } = data;
    report = checkUnit(rulebook, sheet.profile, { date });
    const view = viewOf(report, data);
    const other = when.compared();
    const compared =
      other === null
        ? null
        : { date: other, rows: differences(report, checkUnit(rulebook, sheet.profile, { date: other })) };
    results.draw(view, sheet.profile.unit.name, date, compared);
    form.lacks(missingHours(report));
    shortcut.textContent = `${view.verdict} \u2013 ${words.toAnswer}`;
    shortcut.className = `shortcut tone-${view.tone}`;
    // What was kept before must survive until it has been read.
    if (dirty) store.keep(state());
    clearTimeout(saying);
    const sentence = `${view.verdict}. ${view.summary}`;
    // Said once the hands have rested, and only when it is news.
    if (sentence !== said && dirty) saying = setTimeout(() => announce(sentence), SAY);
    said = sentence;
  }

  function opener(): HTMLElement {
    const id = newId();
    const input = el("input", { id, type: "file", accept: ".yaml,.yml,.json" });
    input.addEventListener("change", () => {
      const file = input.files?.[0];
      if (file !== undefined) void file.text().then((text) => open(file.name, text, when.date(), when.compared()));
      input.value = "";
    });
    const clear = button(words.clear, "button-plain", () => {
      sheet.open(emptyProfile(data));
      dirty = false;
      redrawn();
    });
    return el(
      "div",
      { class: "opener" },
      el(
        "div",
        { class: "field" },
        el("label", { for: id }, words.open),
        el("p", { class: "hint" }, words.openHint),
        input,
      ),
      clear,
    );
  }

  /** Reads text from a file, a link or the store with the command line's own reader; nothing of a faulty one is used. */
  async function open(name: string, text: string, date: IsoDate, compared: IsoDate | null): Promise<void> {
    try {
      const read = await readProfileText(readerUrl, { file: name, text }, data.rulebook);
      if (!read.ok) {
        faults.say([
          words.brokenFile(name),
          ...read.findings
            .filter(({ severity }) => severity === "error")
            .slice(0, 10)
            .map(findingText),
        ]);
        return;
      }
      const { region, careChoice } = read.profile.unit;
      if (region !== data.unit.region || careChoice !== data.unit.careChoice) {
        faults.say([words.otherUnit(`${region}/${careChoice}`)]);
        return;
      }
      take(read.profile, date, compared);
      announce(words.opened(name));
    } catch {
      faults.say([words.noReader]);
    }
  }

  function take(profile: Profile, date: IsoDate, compared: IsoDate | null): void {
    sheet.open(profile);
    when.open(date, compared);
    dirty = false;
    redrawn();
  }

  function redrawn(): void {
    faults.clear();
    form.refresh();
    compute();
  }

  /** A shared state in the address, else what this browser was asked to keep. */
  async function openWaiting(): Promise<void> {
    const fragment = location.hash.slice(1);
    if (isShared(fragment)) {
      const opened = await openFragment(fragment);
      if (opened.is === "wrong") faults.say([opened.message]);
      else await open(words.fromLink, opened.profileText, opened.date, opened.compared);
      return;
    }
    const last = kept(storeKey);
    if (last === null) return;
    const profile = keptProfile(last);
    if (profile !== null) await open(words.fromStore, profile, when.date(), null);
  }
}

/** The profile's text in what was kept, or null when somebody else has written there. */
function keptProfile(text: string): string | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null && "profile" in value ? JSON.stringify(value.profile) : null;
  } catch {
    return null;
  }
}

function section(heading: string, ...inside: readonly HTMLElement[]): HTMLElement {
  const id = newId();
  return el("section", { "aria-labelledby": id }, el("h2", { id }, heading), ...inside);
}

/** The stretches that requirements in force lack, for the picture of the week. */
function missingHours({ results }: CheckReport): Parameters<ReturnType<typeof formView>["lacks"]>[0] {
  return results.flatMap(({ gap }) => (gap !== null && "closedHours" in gap ? gap.closedHours : []));
}

/** What is folded would be missing on paper. */
function unfoldForPrint(answer: HTMLElement): void {
  let opened: HTMLDetailsElement[] = [];
  globalThis.addEventListener("beforeprint", () => {
    opened = [...answer.querySelectorAll<HTMLDetailsElement>(".group > details:not([open])")];
    for (const it of opened) it.open = true;
  });
  globalThis.addEventListener("afterprint", () => {
    for (const it of opened) it.open = false;
  });
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
