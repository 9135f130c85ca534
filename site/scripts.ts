/** The parts of scripts that are the same for every build of the same code: made by a bundler, joined with data here. */

export interface SiteScripts {
  /** The check in the browser, without the modules named. It expects its data in `regelbok`. */
  readonly checker: (leftOut: readonly string[]) => string;
  /** What is done with an answer once it is there. It stands after the check on the page. */
  readonly more: string;
  /** What lies ahead of a unit, fetched when somebody asks. It expects its data in `framover`. */
  readonly ahead: string;
  /** The reader of profile files, fetched when one is opened. */
  readonly reader: string;
  /** The search. It expects its index in `sokindex`. */
  readonly search: string;
  /** The trying of a proposal. It expects its data in `forslag`. */
  readonly draft: string;
  /** What writes a draft into its rule's file, fetched once there is one. */
  readonly draftedFile: string;
  readonly draftStyle: string;
  /** The reader of own units, fetched when a file is opened. It expects its data in `register`. */
  readonly fleetReader: string;
  /** The style of the pages that have a script. */
  readonly style: string;
}

/** For who builds pages to see what they say, or where they lie, and not what they do. */
export const NO_SCRIPTS: SiteScripts = {
  checker: () => "",
  more: "",
  ahead: "",
  reader: "",
  search: "",
  draft: "",
  draftedFile: "",
  draftStyle: "",
  fleetReader: "",
  style: "",
};

/** A script with its data in front, as one file that browsers run from disk too. */
export function withData(name: string, data: unknown, code: string): string {
  // In a script these two would end a line inside a text.
  const literal = JSON.stringify(data).replaceAll("\u2028", "\\u2028").replaceAll("\u2029", "\\u2029");
  return `(()=>{const ${name}=${literal.replaceAll(TEXT, unquoted)};\n${code}\n})();\n`;
}

/** A text of JSON, with the colon that makes it a key. */
const TEXT = /"((?:[^"\\]|\\.)*)"(:?)/gu;

/** A key that is a name needs no quotes: over all keys of a page that is a hundred and fifty bytes of what is sent. */
function unquoted(whole: string, text: string, colon: string): string {
  return colon !== "" && NAME.test(text) ? `${text}:` : whole;
}

/** `__proto__` is a key in quotes alone. */
const NAME = /^(?!__proto__$)[a-z_$][\w$]*$/iu;
