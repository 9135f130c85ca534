/** Files out and the link. Nothing leaves the browser by itself. */
import type { CheckReport } from "../../../../src/check/result.ts";
import type { Profile } from "../../../../src/rulebook/model.ts";
import { profileJson, profileYaml } from "../../files.ts";
import type { Reader } from "../../reader/reader.ts";
import { fragmentOf, type Shared } from "../../share.ts";
import { actions as words } from "../../../words/checker.ts";
import { button, el } from "../../../dom/elements.ts";

export interface ActionParts {
  readonly shared: () => Shared;
  /** The answer as it is shown. */
  readonly report: () => CheckReport;
  /** What makes files of it; null when it could not be fetched, and that has been said. */
  readonly reader: () => Promise<Reader | null>;
  /** Told when the answers are in a file of the reader's own. */
  readonly saved: () => void;
  /** False when something has to be mended first; the reader has then been told. */
  readonly ready: () => boolean;
  readonly announce: (text: string) => void;
}

/** There is one on the page. */
const LINK = "gjord-lank";

/** What can be done with the answers. Saving and sharing wait until every field can be read. */
export function actionBar({ shared, report, reader, saved, ready, announce }: ActionParts): HTMLElement {
  const output = el("input", { id: LINK, type: "text", readonly: true });
  const linkBox = el(
    "div",
    { class: "field link-box", hidden: true },
    el("label", { for: LINK }, words.link),
    el("p", { class: "hint" }, words.linkHint),
    output,
  );
  const when = (act: () => void) => (): void => {
    if (ready()) act();
  };
  const copy = async (): Promise<void> => {
    const address = new URL(location.href);
    address.hash = await fragmentOf(shared());
    output.value = address.href;
    linkBox.hidden = false;
    output.focus();
    output.select();
    announce(words.linkMade);
  };
  const press = (label: string, act: () => void): HTMLElement => button(label, "button-small", when(act));
  const saveProfile = (kind: "yaml" | "json", text: (profile: Profile) => string): void => {
    download(`profil.${kind}`, `application/${kind}`, text(shared().profile));
    saved();
  };
  const saveAnswer = async (kind: "csv" | "json", type: string): Promise<void> => {
    const answerAs = (await reader())?.answerAs;
    const answer = report();
    if (answerAs !== undefined) download(`provrakning-${answer.date}.${kind}`, type, answerAs[kind](answer));
  };
  return el(
    "div",
    { class: "actions" },
    el("h3", {}, words.profile),
    el(
      "div",
      { class: "buttons" },
      press(words.saveYaml, () => saveProfile("yaml", profileYaml)),
      press(words.saveJson, () => saveProfile("json", profileJson)),
      press(words.makeLink, () => void copy()),
    ),
    linkBox,
    el("h3", {}, words.answer),
    el(
      "div",
      { class: "buttons" },
      press(words.print, () => globalThis.print()),
      press(words.saveTable, () => void saveAnswer("csv", "text/csv")),
      press(words.saveReport, () => void saveAnswer("json", "application/json")),
    ),
  );
}

function download(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const anchor = el("a", { href: url, download: name });
  anchor.click();
  URL.revokeObjectURL(url);
}
