/** Answers from outside: a file, a link, or what this browser was asked to keep. Nothing of what cannot be read is used. */
import type { IsoDate } from "../../../src/rulebook/model.ts";
import { page as words } from "../../words/checker.ts";
import type { CheckerData } from "../data.ts";
import type { Reader } from "../reader/reader.ts";
import { isShared, type Shared } from "../share.ts";
import type { FaultSummary } from "./faults.ts";
import { findingText, readerAt } from "./reader.ts";
import { keptProfile } from "./store.ts";
import type { When } from "./when.ts";

const MOST_FINDINGS = 10;

export interface Opening {
  /** What reads text the way the command line does. Null when it could not be fetched, which has then been said. */
  readonly reader: () => Promise<Reader | null>;
  readonly file: (name: string, text: string) => void;
  /** What the page begins with: a shared link's answers, else those that were kept. */
  readonly begin: () => void;
}

export interface OpeningParts {
  readonly data: CheckerData;
  readonly readerUrl: string;
  readonly storeKey: string;
  readonly when: When;
  readonly faults: FaultSummary;
  /** Given what was read, and what is to be said of it. */
  readonly take: (shared: Shared, said: readonly string[]) => void;
}

export function opening({ data, readerUrl, storeKey, when, faults, take }: OpeningParts): Opening {
  globalThis.addEventListener("hashchange", () => void openLink());
  return {
    reader,
    file: (name, text) => void open(name, text, when.date(), when.compared()),
    begin: () => void openLink().then((linked) => (linked ? null : openKept())),
  };

  async function reader(): Promise<Reader | null> {
    try {
      return await readerAt(readerUrl);
    } catch {
      faults.say([words.noReader]);
      return null;
    }
  }

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
    take({ profile: read.profile, date, compared }, [words.opened(name), ...findings]);
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
