/** What a file below `specs/` is, by its path alone: the path is the id. */
import type { CareChoice, Home, Region } from "../rulebook/model.ts";
import type { Said } from "./words/said.ts";
import * as say from "./words/references.ts";
import { slugOf } from "./formats.ts";
import type { FileKind } from "./schemas.ts";
import { suggestion } from "./suggest.ts";

/** Tables with a row a line, which are no registers: nothing points into them but numbers. */
type TableKind = "inventory" | "stretches";

export type RegisterKind = Exclude<FileKind, "rule" | "editions" | "profile" | TableKind>;

/** The registers and the file that holds each. */
export const REGISTERS = {
  sources: "specs/kallor.yaml",
  decisions: "specs/beslut.yaml",
  terms: "specs/begrepp.yaml",
  facts: "specs/uppgifter.yaml",
  professions: "specs/yrken.yaml",
  regions: "specs/regioner.yaml",
  "care-choices": "specs/vardval.yaml",
  questions: "specs/fragor.yaml",
  figures: "specs/siffror.yaml",
  answers: "specs/fragor-och-svar.yaml",
  topics: "specs/amnen.yaml",
  "left-out": "specs/utelamnat.yaml",
  fleets: "specs/pahittade-enheter.yaml",
  waivers: "specs/undantag.yaml",
} as const satisfies Readonly<Record<RegisterKind, string>>;

export const REGISTER_KINDS: readonly RegisterKind[] = [
  "sources",
  "decisions",
  "terms",
  "facts",
  "professions",
  "regions",
  "care-choices",
  "questions",
  "figures",
  "answers",
  "topics",
  "left-out",
  "fleets",
  "waivers",
];

/** The numbered list of what the sources hold: not authored rules, but what rules and registers are measured against. */
export const INVENTORY = "specs/inventering.tsv";
/** The lines of the sources that say nothing of rules. With the inventory every line has its place. */
export const STRETCHES = "specs/kallrader.tsv";

/** Registers that no rule points into: a rulebook is whole without them. */
export const OPTIONAL_REGISTERS: ReadonlySet<RegisterKind> = new Set([
  "figures",
  "answers",
  "topics",
  "left-out",
  "fleets",
  "waivers",
]);

export type FilePlace =
  | { readonly is: "register"; readonly register: RegisterKind }
  | { readonly is: "inventory" }
  | { readonly is: "stretches" }
  | { readonly is: "editions"; readonly id: string; readonly home: Home }
  | { readonly is: "rule"; readonly id: string; readonly home: Home }
  | { readonly is: "misplaced"; readonly said: Said };

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const LONGEST_NAME = 60;
/** Names that Windows keeps for devices, with or without an extension. */
const DEVICE = /^(con|prn|aux|nul|com[0-9]|lpt[0-9])$/;

/** The folders that can hold rules, as the two registers that name them have it. */
export interface Folders {
  readonly regions: readonly Region[];
  readonly careChoices: readonly CareChoice[];
}

/** The register that a file is, or null. */
export function registerOf(file: string): RegisterKind | null {
  return REGISTER_KINDS.find((kind) => REGISTERS[kind] === file) ?? null;
}

export function placeOf(file: string, folders: Folders): FilePlace {
  const register = registerOf(file);
  if (register !== null) return { is: "register", register };
  if (file === INVENTORY) return { is: "inventory" };
  if (file === STRETCHES) return { is: "stretches" };
  if (!file.endsWith(".yaml")) return { is: "misplaced", said: say.notYamlName(file) };
  const [root, region, module, name, ...deeper] = file.slice(0, -".yaml".length).split("/");
  if (root !== "specs" || region === undefined || module === undefined || name === undefined || deeper.length > 0) {
    return { is: "misplaced", said: say.wrongDepth(file) };
  }
  const home = homeOf(region, module, folders);
  if ("said" in home) return { is: "misplaced", said: home.said };
  if (!isSlug(name)) {
    return { is: "misplaced", said: say.badFileName(name, DEVICE.test(name) ? null : slugOf(name)) };
  }
  const folder = `${region}/${module}`;
  return name === "utgavor" ? { is: "editions", id: folder, home } : { is: "rule", id: `${folder}/${name}`, home };
}

function isSlug(name: string): boolean {
  return SLUG.test(name) && name.length <= LONGEST_NAME && !DEVICE.test(name);
}

/** Whether a file is the one named, or stands in the folder named. */
export function isAt(file: string, name: string): boolean {
  return file === name || file.startsWith(`${name}/`);
}

/** The file with a folder's chapters and editions. */
export function editionsOf(folder: string): string {
  return `specs/${folder}/utgavor.yaml`;
}

/** A rule's id from its file, which may be named with or without what stands around the id. */
export function idOf(file: string): string {
  return file.replace(/^specs\//, "").replace(/\.yaml$/, "");
}

function homeOf(region: string, module: string, folders: Folders): Home | { readonly said: Said } {
  const regions: readonly Home["region"][] = [...folders.regions, "nationellt"];
  const modules: readonly Home["module"][] = [...folders.careChoices, "gemensamt"];
  const knownRegion = regions.find((it) => it === region);
  if (knownRegion === undefined) return { said: say.unknownRegionFolder(region, suggestion(region, regions)) };
  const knownModule = modules.find((it) => it === module);
  if (knownModule) return { region: knownRegion, module: knownModule };
  // A folder may be something else than a care choice (laws, agreements), but not a misspelt care choice.
  const near = suggestion(module, modules);
  if (near !== null) return { said: say.misspeltFolder(module, near) };
  return isSlug(module)
    ? { region: knownRegion, module: "other" }
    : { said: say.badFolderName(module, slugOf(module)) };
}
