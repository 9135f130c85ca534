/** The checker's entry: puts the form on the page and its parts in touch with each other. The only place here that reads the clock. */
import { applyEdits } from "../../../src/check/edit.ts";
import type { IsoDate, Profile } from "../../../src/rulebook/model.ts";
import { page as words } from "../../words/checker.ts";
import { wholeForm } from "../form.ts";
import { unpacked, type PackedData } from "../packed.ts";
import type { Shared } from "../share.ts";
import { emptyProfile } from "../state.ts";
import type { AheadView } from "./more/ahead.ts";
import { answering } from "./answering.ts";
import { browserStore } from "./store.ts";
import { el, show } from "../../dom/elements.ts";
import { fieldAt } from "./field-at.ts";
import { faultSummary } from "./faults.ts";
import { formView } from "./form.ts";
import { frame } from "./frame.ts";
import { stepsBack } from "./notice.ts";
import { fileOpener } from "./opener.ts";
import { opening } from "./opening.ts";
import { resultsView, type Suggested } from "./results-view.ts";
import { Sheet } from "./sheet.ts";
import { whenPart } from "./when.ts";

/** Written into the script before this code. */
declare const regelbok: PackedData;

const root = document.getElementById("kontroll");
const main = document.querySelector("main");
if (root !== null && main !== null) start(root, main);

function start(root: HTMLElement, main: HTMLElement): void {
  const data = unpacked(regelbok);
  const storeKey = `ffu-kontroll:${data.module}`;
  const siteRoot = (root.dataset["root"] ?? "").replace(/index\.html$/u, "");
  const ruleUrl = (rule: string): string => `${siteRoot}${rule}/index.html`;
  const live = el("p", { class: "hidden", role: "status" });
  const answer = el("div", { class: "answer" });
  const answerHeading = el("h2", { id: "svar", tabindex: "-1" }, words.answer);
  const filled = el("section", { class: "filled" });
  const shortcut = el("a", { class: "shortcut", href: "#svar" }, "");
  const announce = (text: string): void => {
    live.textContent = text;
  };
  const later = (): void => answers.later();
  const sheet = new Sheet(data, wholeForm(data), emptyProfile(data), () => {
    store.changed();
    steps.forget();
    later();
  });
  const faults = faultSummary(main);
  const when = whenPart(sheet, today(), later);
  const form = formView(sheet, when.date);
  const state = (): Shared => ({ date: when.date(), compared: when.compared(), profile: sheet.profile });
  const store = browserStore(storeKey, state);
  const steps = stepsBack(change);
  const results = resultsView({
    root: answer,
    title: data.title,
    ruleUrl,
    goTo: (place) => {
      const field =
        fieldAt(form.element, place) ?? form.element.querySelector<HTMLElement>("[data-part=openingHours] button");
      if (field !== null) show(field);
    },
    tryOut,
  });
  let ahead: AheadView | null = null;
  const answers = answering({
    sheet,
    when,
    form,
    results,
    faults,
    shortcut,
    announce,
    answered: () => {
      ahead?.follow();
      // What was kept before must survive until it has been read.
      if (store.isUnsaved()) store.keep();
      return store.isUnsaved();
    },
  });
  const ready = (): boolean => !faults.tell(sheet.faults());
  const outside = opening({
    data,
    readerUrl: root.dataset["reader"] ?? "",
    storeKey,
    when,
    faults,
    take: replace,
  });
  const opener = fileOpener({
    open: outside.file,
    refuse: faults.say,
    clear: () => replace({ ...state(), profile: emptyProfile(data) }, [words.cleared]),
  });
  shortcut.addEventListener("click", (event) => {
    event.preventDefault();
    if (ready()) show(answerHeading, "start");
  });
  frame(root, {
    live,
    opener: opener.element,
    when: when.element,
    form: form.element,
    answerHeading,
    answer,
    filled,
    store: store.element,
    shortcut,
  });
  answers.holdStillIn(answer);
  answers.now();
  globalThis.ffuMore = (more) => {
    more.preparePaper(answer, form.element, filled);
    const { reader } = outside;
    store.element.before(
      more.actionBar({ shared: state, report: answers.report, reader, saved: store.saved, ready, announce }),
    );
    ahead = more.ahead({ data, url: root.dataset["ahead"] ?? "", profile: () => sheet.profile, ruleUrl, announce });
    answer.before(ahead.way);
    answer.after(ahead.element);
    answers.gets(more);
  };
  outside.begin();

  function tryOut(line: Suggested): void {
    if (!ready()) return;
    answers.settle();
    // A suggestion was proven for the answers that it stands beside. Others may need another.
    if (!results.offers(line)) {
      show(answerHeading, "start");
      return;
    }
    const before = sheet.profile;
    change(applyEdits(before, line.edits));
    steps.add({ before, said: [words.tried(line.text)], anchor: answerHeading });
    steps.show();
  }

  /** A change that the reader asked for, as if it had been typed. */
  function change(profile: Profile): void {
    store.changed();
    take({ ...state(), profile });
  }

  /** Other answers altogether, and what is said of it beside the way in. */
  function replace(shared: Shared, said: readonly string[]): void {
    const before = sheet.profile;
    store.saved();
    take(shared);
    steps.add({ before, said, anchor: opener.clear });
    announce(`${said.join(" ")} ${answers.said()}`);
  }

  /** The whole form at once, as somebody has filled it in. */
  function take({ profile, date, compared }: Shared): void {
    sheet.open(profile);
    when.open(date, compared);
    faults.clear();
    form.refresh();
    answers.now();
    store.keep();
  }
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
