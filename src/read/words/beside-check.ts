/** Sentences about a text that moved beside its check, or what else says the same: code K516. */
import type { Said } from "./said.ts";

export const textMoved = (sentences: readonly string[]): Said => ({
  message: sentences.join(" "),
  fix: "Ändra det som står bredvid texten så att det säger det som texten säger, eller svara att det redan gör det.",
});
