/** `ffu coverage`: how much of what the sources say is carried by rules and registers, and what is not accounted for. */
import { resolve } from "node:path";
import { coverage as coverageOf, type Coverage } from "../../coverage/coverage.ts";
import type { InventoryRow } from "../../coverage/inventory.ts";
import { readSource } from "../../read/files.ts";
import { readInventory } from "../../read/inventory.ts";
import type { Finding } from "../../read/finding.ts";
import { coverageLines } from "../../render/coverage-text.ts";
import { jsonText } from "../../render/json.ts";
import { document } from "../../render/layout.ts";
import { exitLine, interrupted } from "../../render/words/run.ts";
import { brokenInventory, coverageMeaning, noInventory } from "../../render/words/coverage.ts";
import { aborted, withoutRulebook, type AbortCode } from "../aborted.ts";
import { valueOf, type Command, type Surroundings } from "../command.ts";
import { EXIT } from "../exit-code.ts";
import { rendered, targetsOf } from "../output.ts";
import { FORMATS } from "../formats.ts";
import { kindOf, readRulebook, specsFolder } from "../rulebook.ts";

export const coverage: Command = async (input, surroundings) => {
  const targets = targetsOf(input, FORMATS.coverage, surroundings.workingFolder);
  const folder = specsFolder(input, surroundings);
  const read = await readRulebook(folder);
  if (read.is !== "read") return withoutRulebook(read, folder, targets, surroundings);
  const given = valueOf(input, "inventory");
  const inventory = given === null ? ofRulebook(read.inventory, folder.shown) : await ofFile(given, surroundings);
  if (!inventory.ok) {
    const { message, findings } = inventory;
    return aborted(inventory.code, { messages: [message], findings, linesOf: () => null }, targets, surroundings);
  }
  const found = coverageOf(read.rulebook, inventory.rows);
  const whole = isWhole(found);
  const exitCode = whole ? EXIT.done : EXIT.negative;
  return rendered(
    exitCode,
    targets,
    {
      text: (paint) =>
        document([
          ...coverageLines(found, read.rulebook.registers.sources, paint),
          "",
          exitLine(exitCode, whole ? coverageMeaning.done : coverageMeaning.negative),
        ]),
      json: () => jsonText({ schemaVersion: "1.0", outcome: "completed", ...found }),
    },
    surroundings,
  );
};

type Inventory =
  | { readonly ok: true; readonly rows: readonly InventoryRow[] }
  | { readonly ok: false; readonly code: AbortCode; readonly message: string; readonly findings: readonly Finding[] };

function ofRulebook(rows: readonly InventoryRow[] | null, folder: string): Inventory {
  return rows === null
    ? { ok: false, code: EXIT.missing, message: noInventory(folder), findings: [] }
    : { ok: true, rows };
}

async function ofFile(shown: string, { workingFolder }: Surroundings): Promise<Inventory> {
  const path = resolve(workingFolder, shown);
  if ((await kindOf(path)) === "nothing") {
    return { ok: false, code: EXIT.missing, message: interrupted.nothingFound(shown), findings: [] };
  }
  const file = await readSource(path, shown);
  if (!file.ok) return { ok: false, code: EXIT.unreadable, message: file.finding.message, findings: [file.finding] };
  const table = readInventory(file.source);
  return table.ok
    ? table
    : { ok: false, code: EXIT.unreadable, message: brokenInventory(shown), findings: table.findings };
}

/** Every row is accounted for, once, and no entry carries a row that there is not. */
function isWhole({ total, unknownRows, bothCarriedAndLeftOut }: Coverage): boolean {
  return total.missing === 0 && unknownRows.length === 0 && bothCarriedAndLeftOut.length === 0;
}
