/** The rule's file with the draft in it: the difference, the whole to copy, and the way to the file's editor. */
import { draftedSource as words } from "../../../words/draft.ts";
import { button, el, fill } from "../../../dom/elements.ts";
import type { Draftable } from "../../data.ts";
import { draftedFile, type DiffLine } from "../../drafted-yaml.ts";
import type { FilledDraft } from "../form.ts";

/** Null where the rule's file is not known. */
export function fileElement({ source, base, editor }: Draftable, filled: FilledDraft): HTMLElement | null {
  if (source === null) return null;
  const { draft, unchanged, values } = filled;
  const { text, difference } = draftedFile(source, base, draft, values, unchanged);
  const whole = el("textarea", {
    readonly: true,
    rows: "12",
    spellcheck: "false",
    class: "draft-file",
    "aria-label": words.file,
  });
  whole.value = text;
  const details = el("details", {}, el("summary", {}, words.file), whole);
  const said = el("p", { role: "status" });
  const copy = button(words.copy, "button-small", () => void copied(text, details, whole, said));
  return el(
    "section",
    { class: "draft-source" },
    el("h3", {}, words.heading),
    el("p", {}, base.is === "after" ? words.asProposal : words.note),
    draft.obligation !== unchanged.obligation && el("p", {}, words.obligation),
    el("p", { class: "label" }, source.file),
    el(
      "pre",
      { class: "draft-difference", tabindex: "0", "aria-label": words.difference },
      ...differenceElements(difference),
    ),
    el("p", { class: "buttons" }, copy, editor !== null && el("a", { href: editor }, words.edit)),
    said,
    details,
  );
}

/** Lines that go and lines that come stand together: what they are is told once, by a sign and in words. */
function differenceElements(lines: readonly DiffLine[]): readonly HTMLElement[] {
  const runs: [DiffLine["is"], string[]][] = [];
  for (const { is, text } of lines) {
    const last = runs.at(-1);
    if (last?.[0] === is) last[1].push(text);
    else runs.push([is, [text]]);
  }
  return runs.map(([is, texts]) => runElement(is, texts));
}

function runElement(is: DiffLine["is"], texts: readonly string[]): HTMLElement {
  const marked = (sign: string): string => texts.map((text) => `${sign} ${text}\n`).join("");
  switch (is) {
    case "removed":
      return el("del", {}, el("span", { class: "hidden" }, `${words.removed} `), marked("-"));
    case "added":
      return el("ins", {}, el("span", { class: "hidden" }, `${words.added} `), marked("+"));
    case "same":
      return el("span", {}, marked(" "));
    case "gap":
      return el("span", { class: "meta" }, "  …\n");
  }
}

/** A page from disk may not copy by itself: then the text is marked, so that the keyboard can. */
async function copied(
  text: string,
  details: HTMLDetailsElement,
  whole: HTMLTextAreaElement,
  said: HTMLElement,
): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    fill(said, words.copied);
  } catch {
    details.open = true;
    whole.focus();
    whole.select();
    fill(said, words.notCopied);
  }
}
