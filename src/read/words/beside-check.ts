/** Sentences about a text that moved beside its check: code K516. */
import type { Said } from "./said.ts";

export const textMoved = (sentences: readonly string[]): Said => ({
  message: sentences.join(" "),
  fix: "Ändra kontrollen så att den säger det som texten säger, eller svara att den redan gör det.",
});
