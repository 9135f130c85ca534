/**
 * Rules as TypeScript values: `as const`, so that an id is a literal, a limit is a literal, and an id that an edition does
 * not have does not compile. Each rule stands in one module and editions pick versions from it, so that a changed rule is
 * one changed file. Proposals stand in a module of their own: nobody imports them by accident.
 */
import { editionViews, type EditionRule, type EditionView } from "../../src/rulebook/editions.ts";
import { hasContent, proposedVersions } from "../../src/rulebook/in-force.ts";
import type { ContentRule, Rulebook } from "../../src/rulebook/model.ts";
import { literal } from "./literals.ts";
import type { GeneratedFile } from "./output.ts";
import { about, banner } from "../words/generate.ts";

const BANNER = `${banner.fromSpecs}\n`;

export function typedRuleFiles(rulebook: Rulebook): readonly GeneratedFile[] {
  const views = editionViews(rulebook);
  return [
    { path: "generated/ids.ts", text: idsModule(rulebook) },
    { path: "generated/proposals.ts", text: proposalsModule(rulebook) },
    ...rulebook.rules.filter(hasContent).flatMap(ruleModule),
    { path: "generated/editions/index.ts", text: editionsModule(views) },
    ...views.map((view) => ({ path: `generated/editions/${view.edition.id}.ts`, text: editionModule(view) })),
  ];
}

function idsModule(rulebook: Rulebook): string {
  return [
    BANNER,
    about.ruleIds,
    constant(
      "ruleIds",
      rulebook.rules.map(({ id }) => id),
    ),
    about.oneOf("ruleIds"),
    "export type RuleId = (typeof ruleIds)[number];\n",
    about.factIds,
    constant(
      "factIds",
      rulebook.registers.facts.map(({ id }) => id),
    ),
    about.oneOf("factIds"),
    "export type FactId = (typeof factIds)[number];\n",
    about.questionIds,
    constant(
      "questionIds",
      rulebook.registers.questions.map(({ id }) => id),
    ),
    about.oneOf("questionIds"),
    "export type QuestionId = (typeof questionIds)[number];\n",
  ].join("\n");
}

/** Nothing for a rule that is only proposed: it stands among the proposals. */
function ruleModule(rule: ContentRule): readonly GeneratedFile[] {
  const versions = decidedVersions(rule);
  if (versions.length === 0) return [];
  const text = [
    BANNER,
    `/** ${rule.title.replaceAll("*/", "*∕")} */`,
    constant("rule", ruleValue(rule, versions)),
  ].join("\n");
  return [{ path: `generated/rules/${rule.id}.ts`, text }];
}

function proposalsModule(rulebook: Rulebook): string {
  const proposals = rulebook.rules.filter(hasContent).flatMap((rule) => {
    const versions = proposedVersions<unknown>(rule);
    return versions.length === 0 ? [] : [[rule.id, ruleValue(rule, versions)] as const];
  });
  return [BANNER, about.proposals, constant("proposals", Object.fromEntries(proposals))].join("\n");
}

/** Types are written out: what the compiler infers for all of it is longer than it is willing to serialise. */
function editionsModule(views: readonly EditionView[]): string {
  const imports = views.map(({ edition }) => `import { ${nameOf(edition.id)} } from "./${edition.id}.ts";`);
  const types = views.map(({ edition }) => `  readonly ${JSON.stringify(edition.id)}: typeof ${nameOf(edition.id)};`);
  const entries = views.map(({ edition }) => `  ${JSON.stringify(edition.id)}: ${nameOf(edition.id)},`);
  return [
    BANNER,
    ...imports,
    "",
    `export interface Editions {\n${types.join("\n")}\n}`,
    "export type EditionId = keyof Editions;",
    about.ruleIdsIn,
    'export type RuleIdIn<E extends EditionId> = keyof Editions[E]["rules"];',
    "",
    about.editions,
    `export const editions: Editions = {\n${entries.join("\n")}\n};\n`,
  ].join("\n");
}

function editionModule({ edition, rules }: EditionView): string {
  const up = "../".repeat(edition.id.split("/").length);
  const { id, from, through, state } = edition;
  const fields = Object.entries({ id, from, through, state });
  const name = nameOf(id);
  const type = name.charAt(0).toUpperCase() + name.slice(1);
  return [
    BANNER,
    ...rules.map(({ rule }) => `import { rule as ${nameOf(rule.id)} } from "${up}rules/${rule.id}.ts";`),
    "",
    `export interface ${type} {`,
    ...fields.map(([key, value]) => `  readonly ${key}: ${JSON.stringify(value)};`),
    "  readonly rules: {",
    ...rules.map((item) => `    readonly ${JSON.stringify(item.rule.id)}: ${editionRule(item, typesOf)};`),
    "  };",
    "}",
    "",
    `/** ${edition.title}, ${from} till och med ${through}. */`,
    `export const ${name}: ${type} = {`,
    ...fields.map(([key, value]) => `  ${key}: ${JSON.stringify(value)},`),
    "  rules: {",
    ...rules.map((item) => `    ${JSON.stringify(item.rule.id)}: ${editionRule(item, valuesOf)},`),
    "  },",
    "};\n",
  ].join("\n");
}

/** How a rule is written: whole, or with only some of its versions. */
interface Writing {
  readonly whole: (name: string) => string;
  readonly picked: (name: string, places: readonly number[]) => string;
}

const valuesOf: Writing = {
  whole: (name) => name,
  picked: (name, places) => `{ ...${name}, versions: [${places.map((it) => `${name}.versions[${it}]`).join(", ")}] }`,
};

const typesOf: Writing = {
  whole: (name) => `typeof ${name}`,
  picked: (name, places) => {
    const versions = places.map((it) => `(typeof ${name}.versions)[${it}]`).join(", ");
    return `Omit<typeof ${name}, "versions"> & { readonly versions: readonly [${versions}] }`;
  },
};

/** The rule itself, or with fewer versions where some of them were not in force that year. */
function editionRule({ rule, versions }: EditionRule, writing: Writing): string {
  const name = nameOf(rule.id);
  const decided = decidedVersions(rule);
  const places = versions.map((version) => decided.indexOf(version));
  return places.length === decided.length ? writing.whole(name) : writing.picked(name, places);
}

function decidedVersions(rule: ContentRule): readonly unknown[] {
  return rule.versions.filter(({ standing }) => standing.status === "beslutad");
}

/**
 * What a service needs of a rule. The examples, the registers' texts and the rows of the inventory that a source is held
 * against are in the data files.
 */
function ruleValue(rule: ContentRule, versions: readonly unknown[]): Record<string, unknown> {
  return withoutInventory({
    id: rule.id,
    kind: rule.kind,
    title: rule.title,
    ...(rule.kind === "requirement" ? { obligation: rule.obligation } : {}),
    ...("exceptions" in rule && rule.exceptions.length > 0 ? { exceptions: rule.exceptions } : {}),
    questions: rule.questions,
    versions,
  });
}

function withoutInventory<T>(value: T): T {
  const text = JSON.stringify(value, (key, it: unknown) => (key === "inventory" ? undefined : it));
  return JSON.parse(text) as T;
}

function constant(name: string, value: unknown): string {
  return `export const ${name} = ${literal(value)} as const;\n`;
}

/** The edition's id as a name of code: `<region>/<care choice>/2025` in one word. */
function nameOf(id: string): string {
  return id.replace(/[/-](\w)/g, (_, letter: string) => letter.toUpperCase());
}
