/** The way in with a file, and the way to begin anew. */
import { page as words } from "../../words/checker.ts";
import { MOST_FILE_BYTES } from "../../../src/read/limits.ts";
import { button, el, newId } from "../../dom/elements.ts";

export interface Opener {
  readonly element: HTMLElement;
  /** What can be taken back after it has been pressed is told beside it. */
  readonly clear: HTMLElement;
}

export interface OpenerParts {
  readonly open: (name: string, text: string) => void;
  /** Told why a file is not even read. */
  readonly refuse: (messages: readonly string[]) => void;
  readonly clear: () => void;
}

export function fileOpener({ open, refuse, clear }: OpenerParts): Opener {
  const id = newId();
  const input = el("input", { id, type: "file", accept: ".yaml,.yml,.json", "aria-describedby": `${id}-tips` });
  input.addEventListener("change", () => {
    const file = input.files?.[0];
    if (file !== undefined) void read(file);
    input.value = "";
  });
  const empty = button(words.clear, "button-plain", clear);
  const element = el(
    "div",
    { class: "opener" },
    el(
      "div",
      { class: "field" },
      el("label", { for: id }, words.open),
      el("p", { class: "hint", id: `${id}-tips` }, words.openHint),
      input,
    ),
    empty,
  );
  return { element, clear: empty };

  /** Bytes are read as the command line reads them: a browser would guess at other encodings by itself. */
  async function read(file: File): Promise<void> {
    if (file.size > MOST_FILE_BYTES) {
      refuse([words.brokenFile(file.name), words.tooLarge]);
      return;
    }
    try {
      open(file.name, new TextDecoder().decode(await file.arrayBuffer()));
    } catch {
      refuse([words.brokenFile(file.name)]);
    }
  }
}
