/** The words after `npm run site`. Whatever is not known is refused with a sentence, never skipped. */
import { isCalendarDate } from "../../src/quantity/calendar.ts";
import { readFlags, type Flag } from "../../src/flags/flags.ts";
import { suggestion } from "../../src/read/suggest.ts";
import { optionSaid as say } from "../../site/words/build.ts";

export interface SiteCommand {
  /** The day to show, or null for the newest day in the data. */
  readonly today: string | null;
  readonly baseUrl: string;
  /** The address of the repository, or null when it is not public. */
  readonly repository: string | null;
  /** The e-mail address that readers write to, or null. */
  readonly contact: string | null;
  /** Whether editions are printed as PDF files too. */
  readonly pdf: boolean;
  /** The folder as it was written, from the project's folder. */
  readonly out: string;
  readonly serve: boolean;
  readonly port: number;
}

export type Asked =
  | { readonly ok: true; readonly command: SiteCommand }
  | { readonly ok: false; readonly message: string };

const VALUES = ["today", "base-url", "repository", "contact", "out", "port"] as const;
type ValueName = (typeof VALUES)[number];
const SWITCHES = ["pdf", "serve"] as const;

const FLAGS: readonly Flag[] = [
  ...VALUES.map((name) => ({ name, value: say.value, repeatable: false, choices: [] })),
  ...SWITCHES.map((name) => ({ name, value: null, repeatable: false, choices: [] })),
];
const NAMES = FLAGS.map(({ name }) => name);

const DEFAULTS = { "base-url": "https://ffu-regler.example/", out: "dist-site", port: "8080" };
const HIGHEST_PORT = 65_535;

export function askedFor(words: readonly string[]): Asked {
  const read = readFlags(words, {
    own: FLAGS,
    known: FLAGS,
    unknown: (name, written) => say.unknown(written, suggestion(name, NAMES), NAMES),
  });
  if (read.is === "wrong") return refused(read.sentence);
  const [extra] = read.positionals;
  if (extra !== undefined) return refused(say.unexpected(extra));
  const value = (name: ValueName): string | null => read.flags.get(name)?.[0] ?? null;
  const command: SiteCommand = {
    today: value("today"),
    baseUrl: value("base-url") ?? DEFAULTS["base-url"],
    repository: value("repository"),
    contact: value("contact"),
    pdf: read.flags.has("pdf"),
    out: value("out") ?? DEFAULTS.out,
    serve: read.flags.has("serve"),
    port: Number(value("port") ?? DEFAULTS.port),
  };
  const fault = valueFault(command, value("port") ?? DEFAULTS.port);
  return fault === null ? { ok: true, command } : refused(fault);
}

/** The same build without serving it, as words: what a child process is started with. */
export function wordsOf({ today, baseUrl, repository, contact, out }: SiteCommand): readonly string[] {
  const optional = (flag: string, value: string | null): readonly string[] => (value === null ? [] : [flag, value]);
  return [
    "--base-url",
    baseUrl,
    "--out",
    out,
    ...optional("--today", today),
    ...optional("--repository", repository),
    ...optional("--contact", contact),
  ];
}

function valueFault({ today, baseUrl, repository, contact, pdf, serve }: SiteCommand, port: string): string | null {
  if (pdf && serve) return say.pdfNotServed;
  if (today !== null && !isCalendarDate(today)) return say.badDate(today);
  if (!isAddress(baseUrl, /^https?:$/u)) return say.badAddress("--base-url", baseUrl);
  // A link on a page has to be a safe one.
  if (repository !== null && !isAddress(repository, /^https:$/u)) return say.badAddress("--repository", repository);
  if (contact !== null && !/^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/u.test(contact)) return say.badContact(contact);
  return /^\d{1,5}$/u.test(port) && Number(port) <= HIGHEST_PORT ? null : say.badPort(port, HIGHEST_PORT);
}

function isAddress(text: string, protocol: RegExp): boolean {
  return URL.canParse(text) && protocol.test(new URL(text).protocol);
}

function refused(message: string): Asked {
  return { ok: false, message };
}
