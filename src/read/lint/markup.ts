import type { Said } from "../words/said.ts";
import * as say from "../words/texts.ts";
import { allProse, linksIn, type Prose } from "./links.ts";
import type { LintContext, LintRule, Problem } from "./rule.ts";
import { snippetPosition } from "./snippet.ts";

interface Forbidden {
  readonly looks: RegExp;
  readonly said: (found: string) => Said;
}

/** Texts have paragraphs, lists, emphasis and links; everything else breaks the page or hides something in it. */
const FORBIDDEN: readonly Forbidden[] = [
  { looks: /<\/?[a-z!?][^<>]*>|<!--|&(?:[a-z]+|#\d+|#x[\da-f]+);/gi, said: say.html },
  { looks: /^ {0,3}#{1,6}(?=\s)/gm, said: say.heading },
  { looks: /^ {0,3}(?:={3,}|-{3,})[ \t]*$/gm, said: say.heading },
  { looks: /^ {0,3}\|.*\|[ \t]*$/gm, said: say.table },
  { looks: /^ {0,3}(?:```|~~~)/gm, said: say.codeBlock },
  { looks: /^ {0,3}\[[^\]]+\]:/gm, said: say.referenceLink },
  { looks: /\[\^[^\]]*\]/g, said: say.footnote },
];

/** No forbidden markup does without one of these: most texts need no closer look. */
const SUSPICIOUS = /[<&#=|`~[]|---/;

export const forbiddenMarkup: LintRule = {
  code: "K701",
  check: (context) =>
    allProse(context)
      .filter(({ text }) => SUSPICIOUS.test(text))
      .flatMap((prose) =>
        FORBIDDEN.flatMap(({ looks, said }) =>
          [...prose.text.matchAll(looks)].map((match) =>
            inProse(context, prose, match.index, match[0].length, said(match[0].trim())),
          ),
        ),
      ),
};

const ALLOWED_TARGET = [
  /^https:\/\/[^\s/@:]+\.[^\s/@:]+(?:[/?#]\S*)?$/,
  /^mailto:[^\s@]+@[^\s@]+$/,
  /^krav:[a-z0-9-]+(?:\/[a-z0-9-]+)+$/,
  /^begrepp:[a-z0-9-]+$/,
];
const LOOKS_LIKE_ADDRESS = /^(?:https?:\/\/|www\.)\S+$/i;
/** `www.a.se`, `https://a.se/x` and `namn@a.se` name a host; `rapport.pdf` and `t.ex.` name none. */
const HOST =
  /(?:[\p{L}\d-]+\.)+(?!(?:ex|pdf|docx?|xlsx?|pptx?|odt|html?|csv|tsv|txt|ya?ml|json|zip)\b)\p{L}{2,24}(?![\p{L}\d])/giu;

export const forbiddenLink: LintRule = {
  code: "K702",
  check: (context) => allProse(context).flatMap((prose) => [...images(context, prose), ...links(context, prose)]),
};

function images(context: LintContext, prose: Prose): readonly Problem[] {
  return [...prose.text.matchAll(/!\[/g)].map(({ index }) => inProse(context, prose, index, 2, say.image()));
}

function links(context: LintContext, prose: Prose): readonly Problem[] {
  return linksIn(prose.text).flatMap(({ text, target, start, length }): readonly Problem[] => {
    if (prose.text[start - 1] === "!") return [];
    if (!ALLOWED_TARGET.some((it) => it.test(target))) {
      return [inProse(context, prose, start, length, say.forbiddenLink(target))];
    }
    const misleading = inProse(context, prose, start, length, say.misleadingLink(text, target));
    if (namesAnotherHost(text, target)) return [misleading];
    return LOOKS_LIKE_ADDRESS.test(text) && text !== target ? [{ ...misleading, severity: "warning" }] : [];
  });
}

/** A reader who sees one address must not be led to another. A link to a rule or a term leads nowhere else. */
function namesAnotherHost(text: string, target: string): boolean {
  const [, own] = /^(?:https:\/\/|mailto:[^@]*@)([^/?#]+)/.exec(target) ?? [];
  if (own === undefined) return false;
  const plain = (host: string): string => host.toLowerCase().replace(/^www\./, "");
  return [...text.matchAll(HOST)].some(([host]) => plain(host) !== plain(own));
}

function inProse(context: LintContext, prose: Prose, start: number, length: number, said: Said): Problem {
  const { file, pointer } = prose;
  return { file, pointer, said, where: snippetPosition(context, prose, prose.text, start, length) };
}
