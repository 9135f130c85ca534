/** Sentences about changesets. */
import type { Said } from "./said.ts";

export const noHead = (): Said => ({
  message: "En changeset börjar med en rad ---, sedan paketets namn och nivå, och så en rad --- till.",
  fix: 'Skriv till exempel ---, "paket": minor och --- på var sin rad. Eller gör om den med ffu changeset.',
});
