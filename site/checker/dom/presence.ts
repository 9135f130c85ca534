/** Who is there during a stretch of opening hours: the professions that some rule asks for, or nobody of them. */
import { hours as words } from "../../words/checker.ts";
import { valueAt, type Path } from "../state.ts";
import { el } from "../../dom/elements.ts";
import { checkbox, isTicked, untick } from "./fields.ts";
import type { Sheet } from "./sheet.ts";

/** Nothing ticked is no answer. */
export function presenceBoxes(sheet: Sheet, path: Path): HTMLElement {
  const asked = sheet.data.rulebook.registers.professions.professions.filter(({ id }) => sheet.form.present.has(id));
  const held = valueAt(sheet.profile, path);
  const there = new Set<string>(Array.isArray(held) ? held.map(String) : []);
  const boxes = asked.map(({ id, title }) =>
    checkbox(title, there.has(id), (checked) => {
      if (checked) {
        there.add(id);
        untick(nobody);
      } else there.delete(id);
      store();
    }),
  );
  const nobody: HTMLElement = checkbox(words.nobody, Array.isArray(held) && there.size === 0, (checked) => {
    if (checked) {
      there.clear();
      boxes.forEach(untick);
    }
    store();
  });
  function store(): void {
    sheet.set(path, there.size === 0 && !isTicked(nobody) ? undefined : [...there]);
  }
  return el("fieldset", { class: "channels" }, el("legend", {}, words.present), ...boxes, nobody);
}
