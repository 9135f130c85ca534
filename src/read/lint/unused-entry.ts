import type { Pointed } from "../words/references.ts";
import * as say from "../words/references.ts";
import { hasErrors } from "../codes.ts";
import { REGISTERS } from "../paths.ts";
import { textLinks } from "./links.ts";
import { allReferences } from "./references.ts";
import type { LintRule, Problem } from "./rule.ts";

/** A register entry that nothing points at. Not asked while files are broken: one of them may be what uses it. */
export const unusedEntry: LintRule = {
  code: "K306",
  check: (context) => {
    if (hasErrors(context.findings)) return [];
    // That a made-up unit has something makes no rule ask for it.
    const references = allReferences(context).filter(({ file }) => file !== REGISTERS.fleets);
    const used = new Set([...references, ...textLinks(context)].map(({ what, id }) => `${what} ${id}`));
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
      ...unused("fråga", registers.questions, REGISTERS.questions, "/questions"),
      ...unused("uppgift", registers.facts, REGISTERS.facts, "/facts"),
    ];
  },
};
