/** Proves the examples: changes every rule in every small way, and lists the changes that no example notices. */
import { join } from "node:path";
import { readSpecs } from "../src/read/load.ts";
import { renderFindings } from "../src/render/findings-text.ts";
import { readFleet } from "./proof/fleet.ts";
import { proofs } from "./proof/survivors.ts";
import { proofSaid } from "./words/proof.ts";

const root = join(import.meta.dirname, "..");
const loaded = await readSpecs(join(root, "specs"));
if (loaded.ok) {
  const found = proofs(loaded.rulebook, await readFleet(root, loaded.rulebook));
  const survivors = found.flatMap(({ rule, survivors: own }) => own.map((change) => `${rule}: ${change}`));
  const mutants = found.reduce((sum, { mutants: own }) => sum + own, 0);
  for (const line of survivors) console.log(line);
  console.log(proofSaid.done(mutants, found.length, survivors.length));
  if (survivors.length > 0) {
    console.log(proofSaid.fix);
    process.exitCode = 1;
  }
} else {
  console.error(renderFindings(loaded.findings));
  process.exitCode = 1;
}
