/** The prose of everything that was read, and the links in it. */
import { childPointer } from "../source.ts";
import type { Reference } from "./references.ts";
import { remembered } from "./remembered.ts";
import type { LintContext, Spot } from "./rule.ts";

export interface Prose extends Spot {
  readonly text: string;
}

/** Fields that are codes, addresses or names of files, never prose. */
const NOT_PROSE: ReadonlySet<string> = new Set(["kind", "id", "url", "file", "pattern", "source", "comparison"]);

export const allProse = remembered(gather);

function gather(context: LintContext): readonly Prose[] {
  return [
    ...context.rules.flatMap(({ file, rule }) => proseIn(rule, file, "")),
    ...context.modules.flatMap(({ file, editions }) => proseIn(editions, file, "")),
    ...context.registerFiles.flatMap(({ file, value }) => proseIn(value, file, "")),
  ];
}

function proseIn(value: unknown, file: string, pointer: string): readonly Prose[] {
  if (typeof value === "string") return [{ file, pointer, text: value }];
  if (Array.isArray(value)) return value.flatMap((item, index) => proseIn(item, file, childPointer(pointer, index)));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    NOT_PROSE.has(key) ? [] : proseIn(inner, file, childPointer(pointer, key)),
  );
}

export interface Link {
  readonly text: string;
  readonly target: string;
  /** Offset of `[` in the prose. */
  readonly start: number;
  readonly length: number;
}

const LINK = /\[((?:[^\][\\]|\\.)*)\]\(([^)]*)\)/g;

export function linksIn(text: string): readonly Link[] {
  if (!text.includes("](")) return [];
  return [...text.matchAll(LINK)].map((match) => ({
    text: match[1] ?? "",
    target: match[2] ?? "",
    start: match.index,
    length: match[0].length,
  }));
}

const TERM = "begrepp:";
const RULE = "krav:";

/** A link to a term or a rule, which points like any other reference. */
export interface TextLink extends Reference {
  readonly link: Link;
  /** The prose that the link stands in. */
  readonly text: string;
}

export function textLinks(context: LintContext): readonly TextLink[] {
  return allProse(context).flatMap(({ file, pointer, text }) =>
    linksIn(text).flatMap((link): readonly TextLink[] => {
      const { target } = link;
      if (target.startsWith(TERM)) {
        return [{ what: "begrepp", id: target.slice(TERM.length), file, pointer, link, text }];
      }
      if (!target.startsWith(RULE)) return [];
      return [{ what: "regel", id: target.slice(RULE.length), file, pointer, link, text }];
    }),
  );
}
