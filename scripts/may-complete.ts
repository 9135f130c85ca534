/**
 * `OLD NEW`: whether what differs between two trees of the repository that it is run in is what a machine may add to somebody's
 * change. It reads both from git and runs nothing of either.
 */
import { notForMachines } from "./complete/allowed.ts";
import { completeSaid } from "./words/complete.ts";

const [older, newer] = process.argv.slice(2);
if (older === undefined || newer === undefined) {
  console.error(completeSaid.treesNeeded);
  process.exitCode = 64;
} else {
  const refused = notForMachines(process.cwd(), older, newer);
  for (const path of refused) console.error(completeSaid.notForMachines(path));
  process.exitCode = refused.length > 0 ? 1 : 0;
}
