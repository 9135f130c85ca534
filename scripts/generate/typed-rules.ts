/**
 * Rules as TypeScript values: `as const`, so that an id is a literal, a limit is a literal, and an id that an edition does
 * not have does not compile. Proposals stand in a module of their own: nobody imports them by accident.
 */
import { editionViews, type EditionView } from "../../src/rulebook/editions.ts";
import { hasContent, proposedVersions } from "../../src/rulebook/in-force.ts";
import type { ContentRule, Rulebook } from "../../src/rulebook/model.ts";
import type { GeneratedFile } from "./output.ts";

const BANNER = "// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.\n";

export function typedRuleFiles(rulebook: Rulebook): readonly GeneratedFile[] {
  const views = editionViews(rulebook);
  return [
    { path: "generated/rules/ids.ts", text: idsModule(rulebook) },
    { path: "generated/rules/proposals.ts", text: proposalsModule(rulebook) },
    { path: "generated/rules/editions.ts", text: editionsModule(views) },
    ...views.map((view) => ({ path: editionPath(view), text: editionModule(view) })),
  ];
}

function idsModule(rulebook: Rulebook): string {
  return [
    BANNER,
    "/** Id på varje regel som finns eller har funnits. Ett id försvinner aldrig. */",
    constant(
      "ruleIds",
      rulebook.rules.map(({ id }) => id),
    ),
    "export type RuleId = (typeof ruleIds)[number];\n",
    "/** Id på varje uppgift som en kontroll kan fråga efter. */",
    constant(
      "factIds",
      rulebook.registers.facts.map(({ id }) => id),
    ),
    "export type FactId = (typeof factIds)[number];\n",
    "/** Id på varje öppen fråga. */",
    constant(
      "questionIds",
      rulebook.registers.questions.map(({ id }) => id),
    ),
    "export type QuestionId = (typeof questionIds)[number];\n",
  ].join("\n");
}

function proposalsModule(rulebook: Rulebook): string {
  const proposals = rulebook.rules.filter(hasContent).flatMap((rule) => {
    const versions = proposedVersions<unknown>(rule);
    return versions.length === 0 ? [] : [[rule.id, ruleValue(rule, versions)] as const];
  });
  return [
    BANNER,
    "/** Det som är aviserat eller föreslaget. Inget av detta gäller, och det kan bli något annat. */",
    constant("proposals", Object.fromEntries(proposals)),
  ].join("\n");
}

function editionsModule(views: readonly EditionView[]): string {
  const imports = views.map((view) => `import { ${constantName(view)} } from "./${view.edition.id}.ts";`);
  const entries = views.map((view) => `  ${JSON.stringify(view.edition.id)}: ${constantName(view)},`);
  return [
    BANNER,
    ...imports,
    "",
    "/** Varje utgåva med de regler som var beslutade och gällde någon dag under dess år. */",
    `export const editions = {\n${entries.join("\n")}\n} as const;`,
    "export type EditionId = keyof typeof editions;",
    "/** Id på de regler som finns i en utgåva. */",
    'export type RuleIdIn<E extends EditionId> = keyof (typeof editions)[E]["rules"];\n',
  ].join("\n");
}

function editionModule(view: EditionView): string {
  const { edition, rules } = view;
  return [
    BANNER,
    `/** ${edition.title}, ${edition.from} till och med ${edition.through}. */`,
    constant(constantName(view), {
      id: edition.id,
      from: edition.from,
      through: edition.through,
      state: edition.state,
      rules: Object.fromEntries(rules.map(({ rule, versions }) => [rule.id, ruleValue(rule, versions)])),
    }),
  ].join("\n");
}

/** What a service needs of a rule; the examples and the register's texts are in the data files. */
function ruleValue(rule: ContentRule, versions: readonly unknown[]): Record<string, unknown> {
  return {
    id: rule.id,
    kind: rule.kind,
    title: rule.title,
    ...(rule.kind === "requirement" ? { obligation: rule.obligation } : {}),
    ...("exceptions" in rule && rule.exceptions.length > 0 ? { exceptions: rule.exceptions } : {}),
    questions: rule.questions,
    versions,
  };
}

function constant(name: string, value: unknown): string {
  return `export const ${name} = ${JSON.stringify(value, null, 2)} as const;\n`;
}

function editionPath({ edition }: EditionView): string {
  return `generated/rules/${edition.id}.ts`;
}

/** `skane/vardcentral/2025` becomes `skaneVardcentral2025`. */
function constantName({ edition }: EditionView): string {
  return edition.id.replace(/[/-](\w)/g, (_, letter: string) => letter.toUpperCase());
}
