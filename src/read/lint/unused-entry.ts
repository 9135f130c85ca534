import { readsOf } from "../../check/kinds/reads.ts";
import type { Pointed } from "../words/references.ts";
import * as say from "../words/references.ts";
import { hasErrors } from "../codes.ts";
import { REGISTERS } from "../paths.ts";
import { textLinks } from "./links.ts";
import { allReferences } from "./references.ts";
import { checksOf, livingRules, statedParts } from "./parts.ts";
import type { LintContext, LintRule, Problem } from "./rule.ts";

/** A register entry that nothing points at. Not asked while files are broken: one of them may be what uses it. */
export const unusedEntry: LintRule = {
  code: "K306",
  check: (context) => {
    if (hasErrors(context.findings)) return [];
    // That a made-up unit has something makes no rule ask for it.
    const references = allReferences(context).filter(({ file }) => file !== REGISTERS.fleets);
    const used = new Set([
      ...[...references, ...textLinks(context)].map(({ what, id }) => `${what} ${id}`),
      ...factsRead(context).map((id) => `uppgift ${id}`),
    ]);
    const { registers } = context;
    const unused = (
      what: Pointed,
      entries: readonly { readonly id: string }[],
      file: string,
      pointer: string,
    ): Problem[] =>
      entries.flatMap(({ id }, index) =>
        used.has(`${what} ${id}`) ? [] : [{ file, pointer: `${pointer}/${index}/id`, said: say.unused(what, id) }],
      );
    return [
      ...unused("källa", registers.sources, REGISTERS.sources, "/sources"),
      ...unused("beslut", registers.decisions, REGISTERS.decisions, "/decisions"),
      ...unused("begrepp", registers.terms, REGISTERS.terms, "/terms"),
      ...unused("ämne", registers.topics, REGISTERS.topics, "/topics"),
      ...unused("fråga", registers.questions, REGISTERS.questions, "/questions"),
      ...unused("uppgift", registers.facts, REGISTERS.facts, "/facts"),
    ];
  },
};

/** Facts that a check asks for without naming them, as hours in cooperation do. */
function factsRead(context: LintContext): readonly string[] {
  return livingRules(context)
    .flatMap(statedParts)
    .flatMap(checksOf)
    .flatMap(({ check }) => readsOf(check).reads ?? [])
    .flatMap((need) => (need.part === "fact" ? [need.fact] : []));
}
