/** `ffu new`: writes the beginning of something new where it belongs, with its fields empty. Nothing that stands is written over. */
import { join } from "node:path";
import { aheadOf } from "../../compare/ahead.ts";
import { standingProposals } from "../../compare/proposals.ts";
import { readSource } from "../../read/files.ts";
import { idOf } from "../../read/paths.ts";
import { COLUMNS, document, wrap } from "../../render/layout.ts";
import { dateOf } from "../check-options.ts";
import type { Command, Edit, Surroundings, Arguments } from "../command.ts";
import { EXIT } from "../exit-code.ts";
import {
  editionEntry,
  IN_REGISTER,
  registerEntry,
  ruleFile,
  SORTS,
  withEntry,
  type RegisterSort,
} from "../new/templates.ts";
import { UsageError } from "../output.ts";
import { readRulebook } from "../rulebook.ts";
import { specsFolder, type SpecsFolder } from "../specs-folder.ts";
import { newSaid } from "../words/new.ts";

export const create: Command = async (input, surroundings) => {
  const [asked = "", name = ""] = input.positionals;
  const sort = SORTS.find((it) => it === asked);
  if (sort === undefined) throw new UsageError(newSaid.unknownSort(asked, SORTS));
  const folder = specsFolder(input, surroundings);
  if (sort === "rule") return begun(ruleEdit(idOf(name), folder), []);
  if (sort !== "edition") return begun(await registerEdit(sort, name, folder), []);
  const [module, year] = editionAsked(name);
  const edit = await editionEdit(module, year, folder);
  return begun(edit, await aheadLines(module, year, folder, input, surroundings));
};

function begun(edit: Edit, more: readonly string[]): Awaited<ReturnType<Command>> {
  const said = [newSaid.next(edit.shown), ...more];
  const content = document(said.flatMap((it) => wrap(it, COLUMNS)));
  return {
    exitCode: EXIT.done,
    outputs: [{ target: { format: "text", path: null }, content }],
    remark: "",
    edits: [edit],
  };
}

function ruleEdit(id: string, folder: SpecsFolder): Edit {
  const parts = id.split("/");
  if (parts.length !== 3 || !parts.every(isSlug)) throw new UsageError(newSaid.notARule(id));
  const shown = `specs/${id}.yaml`;
  return { is: "new", path: pathOf(folder, shown), shown, content: ruleFile() };
}

async function registerEdit(sort: RegisterSort, id: string, folder: SpecsFolder): Promise<Edit> {
  if (!isSlug(id)) throw new UsageError(newSaid.notAnId(id));
  const { file, list } = IN_REGISTER[sort];
  return added(folder, { file, list, id, entry: registerEntry(sort, id), stands: new RegExp(`\\bid: ${id}\\b(?!-)`) });
}

async function editionEdit(module: string, year: string, folder: SpecsFolder): Promise<Edit> {
  const file = `specs/${module}/utgavor.yaml`;
  const title = /^title: (.+)$/m.exec(await textOf(folder, file))?.[1] ?? module;
  return added(folder, {
    file,
    list: "editions",
    id: year,
    entry: editionEntry(year, title),
    stands: new RegExp(`\\byear: "${year}"`),
  });
}

interface Addition {
  readonly file: string;
  readonly list: string;
  readonly id: string;
  readonly entry: string;
  /** Found in the file when there is such an entry already. */
  readonly stands: RegExp;
}

async function added(folder: SpecsFolder, { file, list, id, entry, stands }: Addition): Promise<Edit> {
  const text = await textOf(folder, file);
  if (stands.test(text)) throw new UsageError(newSaid.stands(id, file));
  const content = withEntry(text, list, entry);
  if (content === null) throw new UsageError(newSaid.noRoom(file, list));
  return { is: "changed", path: pathOf(folder, file), shown: file, content };
}

async function textOf(folder: SpecsFolder, file: string): Promise<string> {
  const read = await readSource(pathOf(folder, file), file);
  if (!read.ok) throw new UsageError(newSaid.noFile(file));
  return read.source.text;
}

function editionAsked(name: string): readonly [module: string, year: string] {
  const [, module, year] = /^([a-z0-9-]+\/[a-z0-9-]+)\/(20\d{2})$/.exec(name) ?? [];
  if (module === undefined || year === undefined) throw new UsageError(newSaid.notAnEdition(name));
  return [module, year];
}

/** What is known of the year before it has been written; nothing where the rules cannot be read. */
async function aheadLines(
  module: string,
  year: string,
  folder: SpecsFolder,
  input: Arguments,
  surroundings: Surroundings,
): Promise<readonly string[]> {
  const date = dateOf(input, surroundings);
  const read = await readRulebook(folder);
  if (read.is !== "read") return [];
  const side = { rulebook: read.rulebook, date };
  const found = read.rulebook.modules.find(({ id }) => id === module);
  return found === undefined ? [] : newSaid.ahead(aheadOf(side, found, year, standingProposals(side)));
}

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

function isSlug(text: string): boolean {
  return SLUG.test(text) && text.length <= 60;
}

function pathOf(folder: SpecsFolder, file: string): string {
  return join(folder.path, file.replace(/^specs\//, ""));
}
