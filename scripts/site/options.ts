/** The words after `npm run site`. Whatever is not known is refused with a sentence, never skipped. */
import { parseArgs } from "node:util";
import { isCalendarDate } from "../../src/quantity/calendar.ts";
import { suggestion } from "../../src/read/suggest.ts";
import { optionSaid as say } from "../../site/words/build.ts";

export interface SiteCommand {
  /** The day to show, or null for the newest day in the data. */
  readonly today: string | null;
  readonly baseUrl: string;
  /** The address of the repository, or null when it is not public. */
  readonly repository: string | null;
  /** The folder as it was written, from the project's folder. */
  readonly out: string;
  readonly serve: boolean;
  readonly port: number;
}

export type Asked =
  | { readonly ok: true; readonly command: SiteCommand }
  | { readonly ok: false; readonly message: string };

const VALUES = ["today", "base-url", "repository", "out", "port"] as const;
type ValueName = (typeof VALUES)[number];
const FLAGS = [...VALUES, "serve"];

const DEFAULTS = { "base-url": "https://ffu-regler.example/", out: "dist-site", port: "8080" };
const HIGHEST_PORT = 65_535;

export function askedFor(words: readonly string[]): Asked {
  const { tokens } = parseArgs({
    args: [...words],
    options: { ...Object.fromEntries(VALUES.map((name) => [name, { type: "string" }])), serve: { type: "boolean" } },
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const given = new Map<string, string>();
  for (const token of tokens) {
    if (token.kind === "option-terminator") continue;
    if (token.kind === "positional") return refused(say.unexpected(token.value));
    const fault = flagFault(token, given);
    if (fault !== null) return refused(fault);
    given.set(token.name, token.value ?? "");
  }
  const value = (name: ValueName): string | null => given.get(name) ?? null;
  const command: SiteCommand = {
    today: value("today"),
    baseUrl: value("base-url") ?? DEFAULTS["base-url"],
    repository: value("repository"),
    out: value("out") ?? DEFAULTS.out,
    serve: given.has("serve"),
    port: Number(value("port") ?? DEFAULTS.port),
  };
  const fault = valueFault(command, value("port") ?? DEFAULTS.port);
  return fault === null ? { ok: true, command } : refused(fault);
}

/** The same build without serving it, as words: what a child process is started with. */
export function wordsOf({ today, baseUrl, repository, out }: SiteCommand): readonly string[] {
  const optional = (flag: string, value: string | null): readonly string[] => (value === null ? [] : [flag, value]);
  return ["--base-url", baseUrl, "--out", out, ...optional("--today", today), ...optional("--repository", repository)];
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value?: string | undefined;
  readonly inlineValue?: boolean | undefined;
}

function flagFault(
  { name, rawName, value, inlineValue }: OptionToken,
  before: ReadonlyMap<string, string>,
): string | null {
  if (!rawName.startsWith("--") || !FLAGS.includes(name)) return say.unknown(rawName, suggestion(name, FLAGS), FLAGS);
  if (before.has(name)) return say.repeated(rawName);
  if (name === "serve") return value === undefined ? null : say.takesNoValue(rawName);
  const isNextFlag = inlineValue === false && value?.startsWith("-") === true;
  return value === undefined || value === "" || isNextFlag ? say.needsValue(rawName) : null;
}

function valueFault({ today, baseUrl, repository }: SiteCommand, port: string): string | null {
  if (today !== null && !isCalendarDate(today)) return say.badDate(today);
  if (!isAddress(baseUrl, /^https?:$/u)) return say.badAddress("--base-url", baseUrl);
  // A link on a page has to be a safe one.
  if (repository !== null && !isAddress(repository, /^https:$/u)) return say.badAddress("--repository", repository);
  return /^\d{1,5}$/u.test(port) && Number(port) <= HIGHEST_PORT ? null : say.badPort(port, HIGHEST_PORT);
}

function isAddress(text: string, protocol: RegExp): boolean {
  return URL.canParse(text) && protocol.test(new URL(text).protocol);
}

function refused(message: string): Asked {
  return { ok: false, message };
}
