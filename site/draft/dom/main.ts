/** The entry of the page where a proposal is tried: chooses a rule, and answers while it is changed. */
import type { DraftedDay } from "../../../src/compare/draft.ts";
import type { FleetUnit } from "../../../src/compare/fleet-unit.ts";
import { describeCheck } from "../../../src/check/kinds/index.ts";
import { waysToJudge } from "../../../src/check/levels.ts";
import { unitsName } from "../../../src/rulebook/words/names.ts";
import { upperFirst } from "../../../src/words/format.ts";
import {
  answer as answerWords,
  draftedSource as sourceWords,
  form as words,
  units as unitWords,
} from "../../words/draft.ts";
import { el, fill, newId } from "../../dom/elements.ts";
import type { Draftable, DraftData } from "../data.ts";
import { exampleUnits, problemsOf, trialOf } from "../trial.ts";
import { answerElements, saidOf } from "./answer.ts";
import { draftForm, type DraftForm, type FilledDraft } from "./form.ts";
import { draftableAt, draftedFileAt } from "./load.ts";
import { ownChooser } from "./own.ts";

/** Written into the script before this code. */
declare const forslag: DraftData;

/** So long a change rests before it is answered. */
const WAIT = 250;

const root = document.getElementById("prova");
if (root !== null) start(root, forslag);

function start(root: HTMLElement, data: DraftData): void {
  const siteRoot = (root.dataset["root"] ?? "").replace(/index\.html$/u, "");
  const links = [...document.querySelectorAll<HTMLAnchorElement>("a[data-rule]")];
  const selectId = newId();
  const select = el("select", { id: selectId }, el("option", { value: "" }, words.choose), ...chapters());
  const how = el("ol", {}, ...words.how.map((step) => el("li", {}, step)));
  const chosen = el("div", { class: "draft-chosen" }, how);
  const live = el("p", { class: "hidden", role: "status" });
  let madeUp: readonly FleetUnit[] | null = null;
  let own: readonly FleetUnit[] | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Answers again, when the units that it is tried on are others. */
  let again = (): void => {};
  const chooser = ownChooser(root.dataset["reader"] ?? "", data, (units) => {
    own = units;
    again();
  });
  fill(root, el("div", { class: "field" }, el("label", { for: selectId }, words.rule), select), chooser, live, chosen);
  select.addEventListener("change", () => {
    const link = links.find(({ dataset }) => dataset["rule"] === select.value);
    if (link !== undefined) location.hash = link.hash;
  });
  globalThis.addEventListener("hashchange", () => void choose(true));
  void choose(false);

  /** The rules as the list of the page has them, chapter by chapter. */
  function chapters(): readonly HTMLElement[] {
    return [...document.querySelectorAll(".draft-rules")].map((list) =>
      el(
        "optgroup",
        { label: list.previousElementSibling?.querySelector("h3")?.textContent ?? "" },
        ...links
          .filter((link) => list.contains(link))
          .map((link) => el("option", { value: link.dataset["rule"] ?? "" }, link.textContent)),
      ),
    );
  }

  /** The rule that the address names. */
  async function choose(isMoved: boolean): Promise<void> {
    const link = links.find(({ hash }) => hash === location.hash);
    const id = link?.dataset["rule"];
    if (id === undefined) return;
    select.value = id;
    fill(chosen, el("p", {}, words.loading));
    const draftable = await draftableAt(`${siteRoot}prova/krav/${id}.js`, id);
    // Another may have been chosen meanwhile.
    if (select.value !== id) return;
    if (draftable === null) fill(chosen, el("p", { class: "error" }, words.notLoaded));
    else open(draftable);
    if (isMoved) select.focus({ preventScroll: true });
    root.scrollIntoView({ block: "start" });
  }

  function open(draftable: Draftable): void {
    const answer = el("div", { class: "draft-answer" });
    const heading = el("h2", { id: "svar-pa-forslaget", tabindex: "-1" }, answerWords.heading);
    // What waited in a form that is gone is not answered any more.
    clearTimeout(timer);
    const form: DraftForm = draftForm(
      draftable,
      data.from,
      () => {
        clearTimeout(timer);
        timer = setTimeout(() => tell(draftable, form, answer), WAIT);
      },
      () => {
        open(draftable);
        // The button that was pressed is gone with the form that it was in.
        chosen.querySelector<HTMLButtonElement>(".draft-form .buttons button")?.focus();
      },
    );
    fill(
      chosen,
      el(
        "div",
        { class: "draft-sides" },
        el(
          "section",
          { class: "draft-form" },
          el("h2", {}, draftable.rule.title),
          now(draftable),
          el("h3", {}, words.change),
          form.element,
        ),
        el("section", { class: "draft-result" }, heading, answer),
      ),
    );
    again = () => tell(draftable, form, answer);
    again();
  }

  /** What the rule asks as it stands. */
  function now({ rule, base }: Draftable): HTMLElement {
    const version = rule.versions[base.index];
    const asked = version === undefined ? [] : waysToJudge(version);
    const isProposal = version?.standing.status !== "beslutad";
    return el(
      "div",
      { class: "draft-now" },
      el("p", { class: "label" }, isProposal ? words.nowProposal : words.now),
      ...(asked.length === 0
        ? [version?.text ?? ""]
        : asked.map(({ check }) => upperFirst(describeCheck(check, data.registers)))
      ).map((sentence) => el("p", {}, sentence)),
    );
  }

  function tell(draftable: Draftable, form: DraftForm, answer: HTMLElement): void {
    const filled = form.filled();
    if (filled === null) {
      say(answer, answerWords.faults);
      return;
    }
    const { draft } = filled;
    form.advise(problemsOf(data, draftable, draft));
    madeUp ??= exampleUnits(data);
    const fleet = own ?? madeUp;
    let days: readonly DraftedDay[];
    try {
      days = trialOf(data, draftable, draft, fleet);
    } catch {
      // The comparison and the units deny each other: then nothing of it may be believed.
      say(answer, answerWords.refused);
      return;
    }
    if (days.length === 0) {
      say(answer, draft.values.length === 0 ? answerWords.nothing : answerWords.noDifference);
      return;
    }
    const heading =
      own === null
        ? unitWords.heading(fleet.length, unitsName(data.registers, data.unit.careChoice))
        : unitWords.ownHeading(own.length);
    const file = el("div", {});
    fill(answer, ...answerElements(days, { heading }), file);
    void write(draftable, filled, file);
    live.textContent = saidOf(days);
  }

  /** Last on the page: it moves nothing when it comes. */
  async function write(draftable: Draftable, filled: FilledDraft, place: HTMLElement): Promise<void> {
    const fileElement = await draftedFileAt(root.dataset["file"] ?? "");
    fill(
      place,
      fileElement === null ? el("p", { class: "error" }, sourceWords.notLoaded) : fileElement(draftable, filled),
    );
  }

  function say(answer: HTMLElement, sentence: string): void {
    fill(answer, el("p", {}, sentence));
    live.textContent = sentence;
  }
}
