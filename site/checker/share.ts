/**
 * A link that carries the whole state in its fragment, which browsers never send anywhere. Only what was filled in is in
 * it, never a result: whoever opens the link has it computed anew by the rules of that day.
 */
import { isCalendarDate } from "../../src/quantity/calendar.ts";
import type { IsoDate, Profile } from "../../src/rulebook/model.ts";
import { links } from "../words/checker.ts";

export interface Shared {
  readonly date: IsoDate;
  /** The other day to compare with, or null. */
  readonly compared: IsoDate | null;
  readonly profile: Profile;
}

/** What a link holds before its profile has been read: text, as from a file. */
export type Opened =
  | { readonly is: "shared"; readonly date: IsoDate; readonly compared: IsoDate | null; readonly profileText: string }
  | { readonly is: "wrong"; readonly message: string };

const VERSION = "v1";
const LONGEST = 60_000;
const MOST_BYTES = 1_000_000;
const RESERVED: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);

/** `#v1.…`, without the sign in front. */
export async function fragmentOf({ date, compared, profile }: Shared): Promise<string> {
  const text = new TextEncoder().encode(JSON.stringify({ date, compared, profile }));
  return `${VERSION}.${toBase64Url(await piped(text, new CompressionStream("deflate-raw"), Number.POSITIVE_INFINITY))}`;
}

/** True for a fragment that means to carry a state, whichever version it has. */
export function isShared(fragment: string): boolean {
  return /^v\d+\./u.test(fragment);
}

export async function openFragment(fragment: string): Promise<Opened> {
  if (!fragment.startsWith(`${VERSION}.`)) return wrong(links.otherVersion);
  if (fragment.length > LONGEST) return wrong(links.tooLong);
  try {
    const bytes = fromBase64Url(fragment.slice(VERSION.length + 1));
    const inflated = await piped(bytes, new DecompressionStream("deflate-raw"), MOST_BYTES);
    return opened(JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(inflated), refuseReserved));
  } catch {
    return wrong(links.broken);
  }
}

function opened(value: unknown): Opened {
  if (typeof value !== "object" || value === null || !("date" in value && "profile" in value))
    return wrong(links.broken);
  const { date, profile } = value;
  const compared = "compared" in value ? value.compared : null;
  if (!isDay(date) || !(compared === null || isDay(compared))) return wrong(links.broken);
  return { is: "shared", date, compared, profileText: JSON.stringify(profile) };
}

function isDay(value: unknown): value is IsoDate {
  return typeof value === "string" && isCalendarDate(value);
}

/** Keys that could reach into the language itself have no place in a profile. */
function refuseReserved(key: string, value: unknown): unknown {
  if (RESERVED.has(key)) throw new SyntaxError("reserved key");
  return value;
}

function wrong(message: string): Opened {
  return { is: "wrong", message };
}

interface Pipe {
  readonly readable: ReadableStream<Uint8Array>;
  readonly writable: WritableStream<Uint8Array<ArrayBuffer>>;
}

/** The bytes after a stream's work. Stops at `most`: a short link can unfold into more than a browser has room for. */
async function piped(bytes: Uint8Array<ArrayBuffer>, pipe: Pipe, most: number): Promise<Uint8Array<ArrayBuffer>> {
  const reader = new Blob([bytes]).stream().pipeThrough(pipe).getReader();
  const parts: Uint8Array[] = [];
  let length = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    length += part.value.length;
    if (length > most) throw new RangeError("too much");
    parts.push(part.value);
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function toBase64Url(bytes: Uint8Array): string {
  const text = Array.from(bytes, (byte) => String.fromCodePoint(byte)).join("");
  return btoa(text).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

function fromBase64Url(text: string): Uint8Array<ArrayBuffer> {
  const plain = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
  return Uint8Array.from(plain, (character) => character.codePointAt(0) ?? 0);
}
