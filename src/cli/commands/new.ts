/**
 * `ffu new`: writes the beginning of something new where it belongs. A person at a terminal is asked for what is in it;
 * what nobody answers stays empty. Nothing that stands is written over.
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { aheadOf } from "../../compare/ahead.ts";
import { standingProposals } from "../../compare/proposals.ts";
import { readSource } from "../../read/files.ts";
import { editionsOf, idOf } from "../../read/paths.ts";
import type { Home, Module, Rulebook } from "../../rulebook/model.ts";
import { upperFirst } from "../../words/format.ts";
import { COLUMNS, document, wrap } from "../../render/layout.ts";
import { dateOf } from "../check-options.ts";
import { valuesOf, type Arguments, type Command, type Edit, type Surroundings } from "../command.ts";
import { EXIT } from "../exit-code.ts";
import { answered, nameAsked, settings, sortAsked, type Answering } from "../new/answers.ts";
import {
  editionEntry,
  editionsFile,
  IN_REGISTER,
  registerEntry,
  ruleFile,
  withEntry,
  type RegisterSort,
} from "../new/templates.ts";
import { UsageError } from "../output.ts";
import { readRulebook } from "../rulebook.ts";
import { specsFolder, type SpecsFolder } from "../specs-folder.ts";
import { newSaid, type Shared } from "../words/new.ts";

export const create: Command = async (input, surroundings) => {
  const [asked, given] = input.positionals;
  const { ask } = surroundings;
  const answering = { ask, set: settings(valuesOf(input, "set")) };
  const sort = await sortAsked(asked, ask);
  const folder = specsFolder(input, surroundings);
  if (sort === "rule") {
    const id = await nameAsked(sort, given, ruleAsked, ask);
    return begun(await ruleEdit(id, folder, answering), []);
  }
  if (sort !== "edition") {
    const id = await nameAsked(sort, given, idAsked, ask);
    return begun(await registerEdit(sort, id, folder, answering), []);
  }
  const [module, year] = await nameAsked(sort, given, editionAsked, ask);
  const edit = await editionEdit(module, year, folder, answering);
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

function ruleAsked(name: string): string {
  const id = idOf(name);
  const parts = id.split("/");
  if (parts.length !== 3 || !parts.every(isSlug)) throw new UsageError(newSaid.notARule(id));
  return id;
}

function idAsked(id: string): string {
  if (!isSlug(id)) throw new UsageError(newSaid.notAnId(id));
  return id;
}

async function ruleEdit(id: string, folder: SpecsFolder, answering: Answering): Promise<Edit> {
  return newFile(`specs/${id}.yaml`, ruleFile(), folder, answering);
}

/** Whether it stands already is asked before anything else is. */
async function newFile(shown: string, content: string, folder: SpecsFolder, answering: Answering): Promise<Edit> {
  const path = pathOf(folder, shown);
  if (existsSync(path)) throw new UsageError(newSaid.fileStands(shown));
  return { is: "new", path, shown, content: await answered(content, answering) };
}

async function registerEdit(sort: RegisterSort, id: string, folder: SpecsFolder, answering: Answering): Promise<Edit> {
  const { file, list } = IN_REGISTER[sort];
  const stands = new RegExp(`\\bid: ${id}\\b(?!-)`);
  return added(folder, { file, list, id, entry: registerEntry(sort, id), stands }, answering);
}

/** The first edition of a care choice in a region brings the file with it. */
async function editionEdit(module: string, year: string, folder: SpecsFolder, answering: Answering): Promise<Edit> {
  const file = editionsOf(module);
  const [region = "", careChoice = ""] = module.split("/");
  if (!existsSync(pathOf(folder, file))) {
    const name = await nameOf(careChoice, folder);
    return newFile(file, editionsFile(region, careChoice) + editionEntry(year, name), folder, answering);
  }
  const title = /^title: (.+)$/m.exec(await textOf(folder, file))?.[1] ?? module;
  const stands = new RegExp(`\\byear: "${year}"`);
  return added(folder, { file, list: "editions", id: year, entry: editionEntry(year, title), stands }, answering);
}

/** What a care choice is called in its register, as a title begins. */
async function nameOf(careChoice: string, folder: SpecsFolder): Promise<string> {
  const text = await textOf(folder, IN_REGISTER.vardval.file);
  const [, entry = ""] = text.split(new RegExp(`^ +- id: ${careChoice}$`, "m"));
  return upperFirst(/^\s+name: (.+)$/m.exec(entry)?.[1] ?? careChoice);
}

interface Addition {
  readonly file: string;
  readonly list: string;
  readonly id: string;
  readonly entry: string;
  /** Found in the file when there is such an entry already. */
  readonly stands: RegExp;
}

async function added(
  folder: SpecsFolder,
  { file, list, id, entry, stands }: Addition,
  answering: Answering,
): Promise<Edit> {
  const text = await textOf(folder, file);
  if (stands.test(text)) throw new UsageError(newSaid.stands(id, file));
  if (withEntry(text, list, entry) === null) throw new UsageError(newSaid.noRoom(file, list));
  const content = withEntry(text, list, await answered(entry, answering)) ?? text;
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
  if (found === undefined) return [];
  const ahead = aheadOf(side, found, year, standingProposals(side));
  return newSaid.ahead(ahead, sharedWith(found, read.rulebook));
}

/** Rules in the folders of other care choices, which concern this one as well, with what it is called. */
function sharedWith(module: Module, { registers, rules }: Rulebook): Shared {
  const others = registers.careChoices.filter(({ id }) => id !== module.home.module).map(({ id }) => id);
  const folders = new Set<Home["module"]>(others);
  return {
    rules: new Set(rules.filter(({ home }) => folders.has(home.module)).map(({ id }) => id)),
    careChoice: registers.careChoices.find(({ id }) => id === module.home.module)?.name ?? module.title,
  };
}

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

function isSlug(text: string): boolean {
  return SLUG.test(text) && text.length <= 60;
}

function pathOf(folder: SpecsFolder, file: string): string {
  return join(folder.path, file.replace(/^specs\//, ""));
}
