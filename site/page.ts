/** A page before it is put into the frame that all pages share. */
import { html, nothing, type Html, type Target } from "./html.ts";
import { linkedHeading } from "./parts/heading.ts";
import { permalink } from "./words/common.ts";

/** What sort of page it is. Browser tests open one of each. */
export type PageType =
  | "start"
  | "region"
  | "module"
  | "edition"
  | "book"
  | "chapter"
  | "rule"
  | "moved-rule"
  | "register-list"
  | "source"
  | "decision"
  | "term"
  | "question"
  | "fact"
  | "figure"
  | "calendar"
  | "timeline"
  | "state"
  | "changes"
  | "ahead"
  | "comparison"
  | "comparison-list"
  | "list"
  | "check"
  | "form"
  | "checker"
  | "draft"
  | "draft-list"
  | "search"
  | "data"
  | "about"
  | "not-found"
  | "code";

export interface Crumb {
  readonly label: string;
  readonly target: Target;
}

export interface Page {
  /** From the site's root: `<region>/<care choice>/`. Empty for the start page. */
  readonly path: string;
  readonly type: PageType;
  /** What the page itself is written in. The frame around it is in Swedish. */
  readonly language: "sv" | "en";
  readonly title: string;
  /** Added to the title in the window and in search results, where pages beside each other have the same title. */
  readonly apart: string | null;
  /** A few words above the title that place it. */
  readonly kicker: string | null;
  /** The way here, without the start page and the page itself. */
  readonly trail: readonly Crumb[];
  /** One sentence for search engines and link previews. */
  readonly description: string;
  /** Which edition and day the page speaks of, first in main. */
  readonly versionLine: Html;
  readonly banners: readonly Html[];
  readonly lead: Html;
  /** What has to be read before what stands beside the text. Only for pages with an aside. */
  readonly first: Html;
  readonly body: Html;
  /** Beside the text on wide screens, after the lead on narrow ones. */
  readonly aside: Html;
  /** Printed at the head of every sheet. */
  readonly running: string | null;
  /** Files that say the same in another form. */
  readonly alternates: readonly { readonly type: string; readonly title: string; readonly target: Target }[];
  /** Style sheets and scripts of its own. Reading pages have none. */
  readonly styles: readonly Target[];
  readonly scripts: readonly Target[];
}

type Needed = Pick<Page, "path" | "type" | "title" | "description" | "body">;

/** A page with the parts most pages lack left out. */
export function page(parts: Needed & Partial<Page>): Page {
  return {
    language: "sv",
    apart: null,
    kicker: null,
    trail: [],
    versionLine: nothing,
    banners: [],
    lead: nothing,
    first: nothing,
    aside: nothing,
    running: null,
    alternates: [],
    styles: [],
    scripts: [],
    ...parts,
  };
}

/** A file of the finished site. */
export interface OutputFile {
  readonly path: string;
  readonly content: string;
}

/** A part of a page that its contents lead to. */
export interface Part {
  readonly id: string;
  readonly heading: string;
  readonly content: Html;
}

export function partSections(parts: readonly Part[]): Html {
  return html`${parts.map(({ id, heading, content }) => section(id, heading, content))}`;
}

/** A section with a heading that can be linked to. It gets no name: a page with twenty landmarks has none. */
export function section(id: string, heading: string, body: Html): Html {
  return html`<section>${linkedHeading(2, id, heading, permalink.section(heading))} ${body}</section>`;
}
