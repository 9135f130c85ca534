/** Files in and out, the link, the store of this browser. Nothing leaves the browser by itself. */
import { profileJson, profileYaml } from "../files.ts";
import { fragmentOf, type Shared } from "../share.ts";
import { actions as words } from "../../words/checker.ts";
import { button, el, newId } from "./el.ts";
import { checkbox } from "./fields.ts";

export interface ActionParts {
  readonly shared: () => Shared;
  readonly reportJson: () => string;
  /** False when something has to be mended first; the reader has then been told. */
  readonly ready: () => boolean;
  readonly announce: (text: string) => void;
  readonly storeKey: string;
}

/** What can be done with the answers. Saving and sharing wait until every field can be read. */
export function actionBar({ shared, reportJson, ready, announce }: ActionParts): HTMLElement {
  const linkId = newId();
  const output = el("input", { id: linkId, type: "text", readonly: true });
  const linkBox = el(
    "div",
    { class: "field link-box", hidden: true },
    el("label", { for: linkId }, words.link),
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
  return el(
    "div",
    { class: "actions" },
    el(
      "div",
      { class: "buttons" },
      button(words.print, "button-small", () => globalThis.print()),
      button(
        words.saveYaml,
        "button-small",
        when(() => download("profil.yaml", "application/yaml", profileYaml(shared().profile))),
      ),
      button(
        words.saveJson,
        "button-small",
        when(() => download("profil.json", "application/json", profileJson(shared().profile))),
      ),
      button(
        words.saveReport,
        "button-small",
        when(() => download(`svar-${shared().date}.json`, "application/json", reportJson())),
      ),
      button(
        words.makeLink,
        "button-small",
        when(() => void copy()),
      ),
    ),
    linkBox,
  );
}

function download(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const anchor = el("a", { href: url, download: name });
  anchor.click();
  URL.revokeObjectURL(url);
}

export interface Store {
  readonly element: HTMLElement;
  /** Keeps the state, when the reader has asked for it. */
  readonly keep: (state: Shared) => void;
  readonly isOn: () => boolean;
}

/** A box that is never ticked from the start, and a button that empties what was kept. */
export function browserStore(key: string, announce: (text: string) => void, state: () => Shared): Store {
  let on = kept(key) !== null;
  const box = checkbox(words.store, on, (checked) => {
    on = checked;
    if (checked) keep(state());
    else forget();
  });
  const forget = (): void => {
    on = false;
    try {
      localStorage.removeItem(key);
    } catch {
      // A browser that keeps nothing has nothing to forget.
    }
    const input = box.querySelector("input");
    if (input !== null) input.checked = false;
    announce(words.forgotten);
  };
  const element = el(
    "div",
    { class: "store" },
    box,
    el("p", { class: "hint" }, words.storeHint),
    button(words.forget, "button-plain", forget),
  );
  return { element, isOn: () => on, keep };

  function keep(kept: Shared): void {
    if (!on) return;
    try {
      localStorage.setItem(key, JSON.stringify(kept));
    } catch {
      announce(words.cannotStore);
    }
  }
}

/** What was kept the last time, as text that has yet to be read. */
export function kept(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}
