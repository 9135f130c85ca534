/** The way in with own units: a file that is chosen or dropped, and what is wrong with it. */
import { own as words } from "../../words/draft.ts";
import { button, el, fill, newId } from "../../dom/elements.ts";
import type { DraftData } from "../data.ts";
import { ownUnits, type OwnUnits } from "../own-units.ts";
import { fleetReaderAt } from "./load.ts";

/** Told of the units to try, or null for the made-up ones. */
type Taken = (units: Extract<OwnUnits, { readonly is: "read" }>["units"] | null) => void;

const MOST_FAULTS = 10;

export function ownChooser(readerUrl: string, data: DraftData, taken: Taken): HTMLElement {
  const id = newId();
  const input = el("input", {
    id,
    type: "file",
    accept: ".csv,.ndjson,.jsonl,.yaml,.yml,.json",
    "aria-describedby": `${id}-tips`,
  });
  const said = el("div", { class: "draft-own-said", role: "status" });
  const drop = el(
    "div",
    { class: "field draft-drop" },
    el("label", { for: id }, words.label),
    el("p", { class: "hint", id: `${id}-tips` }, words.hint),
    input,
  );
  const open = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    const reader = await fleetReaderAt(readerUrl);
    try {
      if (reader === null) throw new Error(readerUrl);
      tell(file.name, ownUnits(reader.readUnits(file.name, new Uint8Array(await file.arrayBuffer())), data));
    } catch {
      fill(said, el("p", { class: "error" }, words.notLoaded));
    }
  };
  const clear = (): void => {
    fill(said);
    taken(null);
    input.focus();
  };
  input.addEventListener("change", () => {
    void open(input.files?.[0]);
    input.value = "";
  });
  drop.addEventListener("dragover", (event) => event.preventDefault());
  drop.addEventListener("drop", (event) => {
    event.preventDefault();
    void open(event.dataTransfer?.files[0]);
  });
  return el("details", { class: "draft-own" }, el("summary", {}, words.summary), drop, said);

  function tell(file: string, read: OwnUnits): void {
    if (read.is === "broken") {
      const shown = read.faults.slice(0, MOST_FAULTS);
      const hidden = read.faults.length - shown.length;
      fill(
        said,
        el("p", { class: "error" }, words.broken(read.faults.length)),
        el("ul", {}, ...shown.map((fault) => el("li", {}, fault)), hidden > 0 && el("li", {}, words.more(hidden))),
      );
      taken(null);
      return;
    }
    const { units, others, remark } = read;
    fill(
      said,
      el("p", {}, units.length === 0 ? words.none : words.read(file, units.length)),
      others > 0 && units.length > 0 && el("p", {}, words.others(others)),
      remark !== null && el("p", {}, remark),
      units.length > 0 && el("p", {}, button(words.clear, "button-small", clear)),
    );
    taken(units.length === 0 ? null : units);
  }
}
