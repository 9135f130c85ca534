/**
 * Authored prose as markup. Only paragraphs, lists, emphasis and links are recognised, and markup is made from the
 * parsed tokens by hand: whatever else the text holds, it comes out as text.
 */
import MarkdownIt from "markdown-it";
import { Html, html, join, nothing, type Target } from "./html.ts";

type Token = ReturnType<InstanceType<typeof MarkdownIt>["parse"]>[number];

/** Where `krav:` and `begrepp:` links lead. Null leaves the link's text without a link. */
export type LinkResolver = (kind: "krav" | "begrepp", id: string) => Target | null;

/** How a text gets ids of its paragraphs (`s2`) and list items (`s2-p3`), and what is put last in each of them. */
export interface Anchoring {
  readonly prefix: string;
  /** `item` is the list item's number in its list, or null for a paragraph. */
  readonly paragraphLink: (anchor: string, ordinal: number, item: number | null) => Html;
}

const SAFE_LINK = /^(?:https:\/\/[^\s/]|mailto:[^\s]|(?:krav|begrepp):[a-z0-9])/iu;

const parser = new MarkdownIt("zero").enable(["list", "emphasis", "link", "escape", "newline"]);
parser.validateLink = (url) => SAFE_LINK.test(url);

/** Prose as paragraphs and lists. */
export function markdown(text: string, resolve: LinkResolver, anchoring: Anchoring | null = null): Html {
  return blocks(parser.parse(text, {}), resolve, anchoring);
}

/** Prose as a single run of text, for table cells and list items. */
export function inlineMarkdown(text: string, resolve: LinkResolver): Html {
  const runs = parser.parse(text, {}).filter(({ type }) => type === "inline");
  return join(
    runs.map((token) => inline(token.children ?? [], resolve)),
    " ",
  );
}

/** Prose without any marks, for titles, feeds and tables of plain text. */
export function plainText(text: string): string {
  const blocks = plainBlocks(text);
  return blocks
    .map((block, index) => separator(blocks[index - 1], block) + block.text)
    .join("")
    .trim();
}

/** What stood on lines of their own still reads as an enumeration on one. */
function separator(before: PlainBlock | undefined, { inList }: PlainBlock): string {
  const isNext = before?.inList === true && inList;
  return isNext && !/(?:[.,;:!?]|\b(?:och|eller|samt))$/u.test(before.text.trimEnd()) ? ", " : " ";
}

/** The first sentence, and a sign where more follows. */
export function firstSentence(text: string): string {
  const whole = plainText(text);
  const [first = whole] = /^.*?[.!?](?=\s+\p{Lu})/u.exec(whole) ?? [];
  return first === whole ? whole : `${first} …`;
}

/** A paragraph or a list item without any marks. */
export interface PlainBlock {
  readonly text: string;
  readonly inList: boolean;
}

/** Prose without any marks, paragraph by paragraph and item by item. */
export function plainBlocks(text: string): readonly PlainBlock[] {
  const runs = parser.parse(text, {}).filter(({ type }) => type === "inline");
  return runs.map(({ children, level }) => ({
    text: (children ?? [])
      .map((child) => (isBreak(child) ? " " : child.content))
      .join("")
      .replaceAll(/\s+/gu, " "),
    inList: level > 1,
  }));
}

function blocks(tokens: readonly Token[], resolve: LinkResolver, anchoring: Anchoring | null): Html {
  const out: Html[] = [];
  let ordinal = 0;
  let item = 0;
  tokens.forEach((token, index) => {
    const opensBlock = token.level === 0 && token.nesting === 1;
    if (opensBlock) {
      ordinal += 1;
      item = 0;
    }
    if (token.type === "list_item_open" && token.level === 1) item += 1;
    const anchor = anchoring && anchorOf(anchoring, token, ordinal, item);
    if (token.type === "inline") {
      out.push(inline(token.children ?? [], resolve));
      if (anchoring) out.push(linkAfter(anchoring, tokens, index, ordinal, item));
    } else {
      out.push(blockTag(token, anchor));
    }
  });
  return join(out);
}

/** Only the first run of a list item gets the link: the item is one place, whatever stands in it. */
function linkAfter(
  { prefix, paragraphLink }: Anchoring,
  tokens: readonly Token[],
  index: number,
  ordinal: number,
  item: number,
): Html {
  const [around, paragraph] = [tokens[index - 2], tokens[index - 1]];
  if (paragraph?.level === 0) return paragraphLink(`${prefix}s${ordinal}`, ordinal, null);
  const isItem = around?.type === "list_item_open" && around.level === 1;
  return isItem ? paragraphLink(`${prefix}s${ordinal}-p${item}`, ordinal, item) : nothing;
}

function anchorOf(anchoring: Anchoring, token: Token, ordinal: number, item: number): string | null {
  if (token.nesting !== 1) return null;
  if (token.level === 0) return `${anchoring.prefix}s${ordinal}`;
  return token.type === "list_item_open" && token.level === 1 ? `${anchoring.prefix}s${ordinal}-p${item}` : null;
}

const BLOCK_TAGS: Readonly<Record<string, string>> = {
  paragraph: "p",
  bullet_list: "ul",
  ordered_list: "ol",
  list_item: "li",
};

function blockTag(token: Token, anchor: string | null): Html {
  const name = BLOCK_TAGS[token.type.replace(/_(?:open|close)$/u, "")];
  if (name === undefined || token.hidden) return nothing;
  return tag(name, token.nesting, anchor === null ? nothing : html` id="${anchor}"`);
}

function inline(tokens: readonly Token[], resolve: LinkResolver): Html {
  const closers: Html[] = [];
  const parts = tokens.map((token) => {
    switch (token.type) {
      case "em_open":
      case "em_close":
        return tag("em", token.nesting, nothing);
      case "strong_open":
      case "strong_close":
        return tag("strong", token.nesting, nothing);
      case "link_open": {
        const address = linkAddress(String(token.attrGet("href") ?? ""), resolve);
        closers.push(address === null ? nothing : html`</a>`);
        return address === null ? nothing : html`<a href="${address}">`;
      }
      case "link_close":
        return closers.pop() ?? nothing;
      case "hardbreak":
        return html`<br>`;
      case "softbreak":
        return html` `;
      default:
        return html`${token.content}`;
    }
  });
  return join(parts);
}

function linkAddress(href: string, resolve: LinkResolver): Target | string | null {
  const own = /^(krav|begrepp):(.+)$/iu.exec(href);
  if (own === null) return href;
  const kind = own[1]?.toLowerCase() === "krav" ? "krav" : "begrepp";
  return resolve(kind, own[2] ?? "");
}

function tag(name: string, nesting: number, attributes: Html): Html {
  const known = new Html([name]);
  return nesting === 1 ? html`<${known}${attributes}>` : html`</${known}>`;
}

function isBreak(token: Token): boolean {
  return token.type === "softbreak" || token.type === "hardbreak";
}
