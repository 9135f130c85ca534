import { folderOf } from "../../rulebook/ids.ts";
import { concernedBy } from "../concerned.ts";
import * as say from "../words/references.ts";
import { livingRules } from "./parts.ts";
import type { LintRule } from "./rule.ts";

/** A requirement concerns some care choice: by its folder, or because it says so. Else no unit is ever held against it. */
export const concernsNobody: LintRule = {
  code: "K314",
  check: (context) => {
    const folders = new Set([...context.modules.map(({ id }) => id), ...context.brokenModules]);
    return livingRules(context).flatMap(({ authored: { id, file, home }, rule }) => {
      // A folder without editions is told of as such.
      if (rule.kind !== "requirement" || !folders.has(folderOf(id))) return [];
      const concerned = rule.concerns ?? concernedBy(home, context);
      if (concerned.length > 0) return [];
      const choices = context.registers.careChoices.map(({ id }) => id);
      const paste = `concerns: [${choices.join(", ")}]`;
      return [{ file, pointer: "/kind", atKey: true, said: say.concernsNobody(), paste }];
    });
  },
};
