/** `ffu coverage`: how much of what the sources say is carried by rules and registers, and what is not accounted for. */
import { resolve } from "node:path";
import { coverage as coverageOf, type Coverage } from "../../coverage/coverage.ts";
import type { InventoryRow } from "../../coverage/inventory.ts";
import { allPlaced, placings, type SourceText } from "../../coverage/placing.ts";
import { readSource } from "../../read/files.ts";
import { readInventory } from "../../read/inventory.ts";
import type { Finding } from "../../read/finding.ts";
import { coverageLines } from "../../render/coverage-text.ts";
import { placingLines } from "../../render/placing-text.ts";
import { jsonText } from "../../render/json.ts";
import { document } from "../../render/layout.ts";
import { exitLine, interrupted } from "../../render/words/run.ts";
import { brokenInventory, coverageMeaning, noInventory } from "../../render/words/coverage.ts";
import { aborted, withoutRulebook, type AbortCode } from "../aborted.ts";
import { sourceTexts } from "../source-texts.ts";
import { valueOf, type Command, type Surroundings } from "../command.ts";
import { EXIT } from "../exit-code.ts";
import { rendered, targetsOf } from "../output.ts";
import { FORMATS } from "../formats.ts";
import { readAuthored } from "../authored.ts";
import { isFolder, kindOf, specsFolder } from "../specs-folder.ts";

export const coverage: Command = async (input, surroundings) => {
  const targets = targetsOf(input, FORMATS.coverage, surroundings.workingFolder);
  const folder = specsFolder(input, surroundings);
  const read = await readAuthored(folder);
  if (read.is !== "read") return withoutRulebook(read, targets, surroundings);
  const given = valueOf(input, "inventory");
  const inventory = given === null ? ofRulebook(read.inventory, folder.shown) : await ofFile(given, surroundings);
  if (!inventory.ok) {
    const { message, findings } = inventory;
    return aborted(inventory.code, { messages: [message], findings, linesOf: () => null }, targets, surroundings);
  }
  const asked = valueOf(input, "sources");
  const textFolder = asked === null ? null : resolve(surroundings.workingFolder, asked);
  if (textFolder !== null && !(await isFolder(textFolder))) {
    const messages = [interrupted.nothingFound(asked ?? textFolder)];
    return aborted(EXIT.missing, { messages, findings: [], linesOf: () => null }, targets, surroundings);
  }
  const { sources } = read.rulebook.registers;
  const texts = textFolder === null ? [] : await sourceTexts(textFolder, sources);
  const placed = placings(texts, inventory.rows, read.stretches);
  const found = coverageOf(read.rulebook, inventory.rows);
  const whole = isWhole(found) && allPlaced(texts, placed);
  const exitCode = whole ? EXIT.done : EXIT.negative;
  return rendered(
    exitCode,
    targets,
    {
      text: (paint) =>
        document([
          ...coverageLines(found, sources, paint),
          ...(textFolder === null ? [] : placingLines(texts, placed, sources, paint)),
          "",
          exitLine(exitCode, meaning(whole, textFolder !== null)),
        ]),
      json: () =>
        jsonText({
          schemaVersion: "1.0",
          outcome: "completed",
          ...found,
          ...(textFolder === null ? {} : { texts: textsJson(texts), placed }),
        }),
    },
    surroundings,
  );
};

function meaning(whole: boolean, withTexts: boolean): string {
  const words = withTexts ? coverageMeaning.withTexts : coverageMeaning.rows;
  return whole ? words.done : words.negative;
}

/** Which texts were there, without the texts. */
function textsJson(texts: readonly SourceText[]): readonly object[] {
  return texts.map(({ file, text, same }) => ({ file, found: text !== null, same }));
}

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
