/** Reads every text and sorts what it holds by what it is. A file with errors is left out of what comes after. */
import type * as Authored from "../../generated/authored.ts";
import type { InventoryRow, SourceStretch } from "../coverage/inventory.ts";
import type { Home, RuleId } from "../rulebook/model.ts";
import * as say from "./words/references.ts";
import { finding, hasErrors } from "./codes.ts";
import type { Finding } from "./finding.ts";
import { readInventory, readStretches } from "./inventory.ts";
import type { TableRead } from "./inventory.ts";
import { folderOf } from "../rulebook/ids.ts";
import { OPTIONAL_REGISTERS, REGISTERS, REGISTER_KINDS, idOf, placeOf, registerOf } from "./paths.ts";
import type { Folders, RegisterKind } from "./paths.ts";
import { PACKAGE_SCHEMAS } from "./package-schemas.ts";
import { emptiesSaid, schemaFindings } from "./schema.ts";
import type { FileKind } from "./schemas.ts";
import { startOf } from "./source.ts";
import type { Positions, SourceText } from "./source.ts";
import { parseYaml } from "./yaml.ts";

export interface AuthoredRule {
  readonly id: RuleId;
  readonly file: string;
  readonly home: Home;
  readonly rule: Authored.Rule;
}
export interface AuthoredModule {
  readonly id: string;
  readonly file: string;
  readonly home: Home;
  readonly editions: Authored.EditionsFile;
}
export interface AuthoredRegisters {
  readonly sources: readonly Authored.Source[];
  readonly decisions: readonly Authored.Decision[];
  readonly terms: readonly Authored.Term[];
  readonly facts: readonly Authored.Fact[];
  readonly professions: Authored.ProfessionsFile;
  readonly regions: readonly Authored.RegionEntry[];
  readonly municipalityGroups?: readonly Authored.MunicipalityGroup[];
  readonly careChoices: readonly Authored.CareChoiceEntry[];
  readonly questions: readonly Authored.OpenQuestion[];
  readonly figures: readonly Authored.Figure[];
  readonly sums: readonly Authored.FigureSum[];
  readonly answers: readonly Authored.AskedQuestion[];
  readonly topics: readonly Authored.Topic[];
  readonly leftOut: readonly Authored.LeftOut[];
  readonly fleets: readonly Authored.Fleet[];
  readonly unitPatterns: readonly Authored.UnitPattern[];
}

/** A file that could be read, for looking up where things stand in it. */
export interface ReadFile {
  readonly source: SourceText;
  readonly positions: Positions;
  /** What it says, where there was nothing to say of it; else null. */
  readonly value: unknown;
}

/** Files that have been read, by name. */
export type ReadFiles = ReadonlyMap<string, ReadFile>;

export interface RegisterFile {
  readonly file: string;
  readonly value: unknown;
}

export interface Collected {
  readonly rules: readonly AuthoredRule[];
  readonly modules: readonly AuthoredModule[];
  readonly registers: AuthoredRegisters;
  /** Warnings that are left for a time. */
  readonly waivers: readonly Authored.Waiver[];
  /** Registers that could not be read: what points into them cannot be judged. */
  readonly brokenRegisters: ReadonlySet<RegisterKind>;
  /** Ids of rules whose files exist but could not be read. */
  readonly brokenRules: ReadonlySet<RuleId>;
  readonly brokenModules: ReadonlySet<string>;
  /** Each register that could be read, as it stands in its file. */
  readonly registerFiles: readonly RegisterFile[];
  /** The rows of the inventory; null when there is none, or none that can be read. */
  readonly inventory: readonly InventoryRow[] | null;
  /** The stretches of the sources that say nothing of rules. */
  readonly stretches: readonly SourceStretch[];
  readonly read: ReadFiles;
  readonly findings: readonly Finding[];
}

interface Draft {
  readonly rules: AuthoredRule[];
  readonly modules: AuthoredModule[];
  readonly registers: Map<RegisterKind, unknown>;
  readonly registerFiles: RegisterFile[];
  readonly brokenRules: Set<RuleId>;
  readonly brokenModules: Set<string>;
  inventory: readonly InventoryRow[] | null;
  stretches: readonly SourceStretch[];
  readonly read: Map<string, ReadFile>;
  readonly known: ReadFiles;
  readonly findings: Finding[];
}

/** `known` has been read before, of another revision: what stands there word for word is not read again. */
export function collect(files: readonly SourceText[], known: ReadFiles = new Map()): Collected {
  const draft: Draft = {
    known,
    rules: [],
    modules: [],
    registers: new Map(),
    registerFiles: [],
    brokenRules: new Set(),
    brokenModules: new Set(),
    inventory: null,
    stretches: [],
    read: new Map(),
    findings: [],
  };
  // Where the other files belong is said by the registers of regions and care choices.
  for (const file of files) takeRegister(draft, file);
  const folders = foldersIn(draft.registers);
  for (const file of files) if (registerOf(file.file) === null) take(draft, file, folders);
  const present = new Set(files.map((it) => it.file));
  for (const kind of REGISTER_KINDS) {
    const file = REGISTERS[kind];
    if (!present.has(file) && !OPTIONAL_REGISTERS.has(kind))
      draft.findings.push(finding("K202", startOf(file), say.missingRegister(file)));
  }
  const { known: _known, ...collected } = draft;
  return {
    ...collected,
    registers: registersOf(draft.registers),
    waivers: contents(draft.registers, "waivers").waivers,
    brokenRegisters: new Set(REGISTER_KINDS.filter((kind) => !draft.registers.has(kind))),
  };
}

function takeRegister(draft: Draft, source: SourceText): void {
  const register = registerOf(source.file);
  const value = register === null ? null : readAs(draft, register, source);
  if (register === null || value === null) return;
  draft.registers.set(register, value);
  draft.registerFiles.push({ file: source.file, value });
}

/** Null when one of the two registers cannot be read: then nobody can say where a file belongs. */
function foldersIn(read: ReadonlyMap<RegisterKind, unknown>): Folders | null {
  if (!read.has("regions") || !read.has("care-choices")) return null;
  return {
    regions: contents(read, "regions").regions.map(({ id }) => id),
    careChoices: contents(read, "care-choices").careChoices.map(({ id }) => id),
  };
}

function take(draft: Draft, source: SourceText, folders: Folders | null): void {
  if (folders === null) {
    unplaced(draft, source.file);
    return;
  }
  const place = placeOf(source.file, folders);
  switch (place.is) {
    case "register":
      return;
    case "misplaced":
      draft.findings.push(finding("K305", startOf(source.file), place.said));
      return;
    case "inventory": {
      draft.inventory = tableRows(draft, source, readInventory);
      return;
    }
    case "stretches": {
      draft.stretches = tableRows(draft, source, readStretches) ?? [];
      return;
    }
    case "editions": {
      const value = readAs(draft, "editions", source);
      if (value === null) draft.brokenModules.add(place.id);
      else draft.modules.push({ ...place, file: source.file, editions: value as Authored.EditionsFile });
      return;
    }
    case "rule": {
      const value = readAs(draft, "rule", source);
      if (value === null) draft.brokenRules.add(place.id);
      else draft.rules.push({ ...place, file: source.file, rule: value as Authored.Rule });
    }
  }
}

/** A file that nobody can place may be what others point at. */
function unplaced(draft: Draft, file: string): void {
  const id = idOf(file);
  draft.brokenRules.add(id);
  draft.brokenModules.add(folderOf(id));
}

function tableRows<Row>(
  draft: Draft,
  source: SourceText,
  read: (source: SourceText) => TableRead<Row>,
): readonly Row[] | null {
  const known = knownAs(draft, source);
  if (known !== null) return known.value as readonly Row[];
  const table = read(source);
  if (!table.ok) {
    draft.findings.push(...table.findings);
    return null;
  }
  draft.read.set(source.file, { source, positions: table.positions, value: table.rows });
  return table.rows;
}

/** The file as it has been read before, where it says the same and nothing was to be said of it. */
function knownAs(draft: Draft, { file, text }: SourceText): ReadFile | null {
  const known = draft.known.get(file);
  if (known === undefined || known.value === null || known.source.text !== text) return null;
  draft.read.set(file, known);
  return known;
}

/** The value, which follows its schema and so has its generated type; null when it does not. */
function readAs(draft: Draft, kind: FileKind, source: SourceText): unknown {
  const known = knownAs(draft, source);
  if (known !== null) return known.value;
  const parsed = parseYaml(source);
  if (!parsed.ok) {
    draft.findings.push(...emptiesSaid(PACKAGE_SCHEMAS, kind, parsed.rest, parsed.findings));
    return null;
  }
  draft.findings.push(...parsed.findings);
  const faults = schemaFindings(PACKAGE_SCHEMAS, kind, {
    file: source.file,
    value: parsed.value,
    positions: parsed.positions,
  });
  draft.findings.push(...faults);
  const isClean = parsed.findings.length + faults.length === 0;
  const { positions, value } = parsed;
  draft.read.set(source.file, { source: parsed.source, positions, value: isClean ? value : null });
  return hasErrors(faults) ? null : value;
}

/** What stands in each register's file. */
interface RegisterContents {
  readonly sources: Authored.SourcesFile;
  readonly decisions: Authored.DecisionsFile;
  readonly terms: Authored.TermsFile;
  readonly facts: Authored.FactsFile;
  readonly professions: Authored.ProfessionsFile;
  readonly regions: Authored.RegionsFile;
  readonly "care-choices": Authored.CareChoicesFile;
  readonly questions: Authored.QuestionsFile;
  readonly figures: Authored.FiguresFile;
  readonly answers: Authored.AnswersFile;
  readonly topics: Authored.TopicsFile;
  readonly "left-out": Authored.LeftOutFile;
  readonly fleets: Authored.FleetsFile;
  readonly waivers: Authored.WaiversFile;
}

const EMPTY: RegisterContents = {
  sources: { sources: [] },
  decisions: { decisions: [] },
  terms: { terms: [] },
  facts: { facts: [] },
  professions: { professions: [], competences: [], roles: [], services: [], addOns: [] },
  regions: { regions: [] },
  "care-choices": { careChoices: [] },
  questions: { questions: [] },
  figures: { figures: [], sums: [] },
  answers: { answers: [] },
  topics: { topics: [] },
  "left-out": { leftOut: [] },
  fleets: { fleets: [], unitPatterns: [] },
  waivers: { waivers: [] },
};

function registersOf(read: ReadonlyMap<RegisterKind, unknown>): AuthoredRegisters {
  return {
    ...contents(read, "sources"),
    ...contents(read, "decisions"),
    ...contents(read, "terms"),
    ...contents(read, "facts"),
    ...contents(read, "regions"),
    ...contents(read, "care-choices"),
    ...contents(read, "questions"),
    ...contents(read, "figures"),
    ...contents(read, "answers"),
    ...contents(read, "topics"),
    ...contents(read, "left-out"),
    ...contents(read, "fleets"),
    professions: contents(read, "professions"),
  };
}

function contents<K extends RegisterKind>(read: ReadonlyMap<RegisterKind, unknown>, kind: K): RegisterContents[K] {
  return (read.get(kind) as RegisterContents[K] | undefined) ?? EMPTY[kind];
}
