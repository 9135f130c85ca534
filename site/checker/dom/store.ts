/** The store of this browser, used only when the reader asks for it. */
import { store as words } from "../../words/checker.ts";
import type { Shared } from "../share.ts";
import { button, el } from "../../dom/elements.ts";
import { checkbox, untick } from "./fields.ts";

export interface Store {
  readonly element: HTMLElement;
  /** Keeps the answers, when the reader has asked for it. */
  readonly keep: () => void;
  /** Something has been changed that is in no file or link of the reader's. */
  readonly changed: () => void;
  readonly saved: () => void;
  readonly isUnsaved: () => boolean;
}

/** A box that is never ticked from the start, and a button that empties what was kept. Asks before unsaved answers are left. */
export function browserStore(key: string, state: () => Shared): Store {
  const told = el("p", { class: "hint", role: "status" });
  let on = kept(key) !== null;
  let unsaved = false;
  const box = checkbox(words.keep, on, (checked) => {
    on = checked;
    if (checked) keep();
    else forget();
  });
  globalThis.addEventListener("beforeunload", (event) => {
    if (unsaved && !on) event.preventDefault();
  });
  globalThis.addEventListener("pagehide", () => {
    if (unsaved) keep();
  });
  const stop = (why: string): void => {
    on = false;
    untick(box);
    told.textContent = why;
  };
  const forget = (): void => {
    try {
      localStorage.removeItem(key);
    } catch {
      // A browser that keeps nothing has nothing to forget.
    }
    stop(words.forgotten);
  };
  const element = el(
    "div",
    { class: "store" },
    box,
    el("p", { class: "hint" }, words.hint),
    button(words.forget, "button-plain", forget),
    told,
  );
  return {
    element,
    keep,
    changed: () => {
      unsaved = true;
    },
    saved: () => {
      unsaved = false;
    },
    isUnsaved: () => unsaved,
  };

  function keep(): void {
    if (!on) return;
    try {
      localStorage.setItem(key, JSON.stringify(state()));
      told.textContent = "";
    } catch {
      stop(words.cannotStore);
    }
  }
}

/** What was kept the last time, as text that has yet to be read. */
function kept(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** The text of the profile in what was kept, or null when nothing is, or somebody else has written there. */
export function keptProfile(key: string): string | null {
  try {
    const value: unknown = JSON.parse(kept(key) ?? "null");
    return typeof value === "object" && value !== null && "profile" in value ? JSON.stringify(value.profile) : null;
  } catch {
    return null;
  }
}
