/** Opens what a link carries. Whoever made it, only a profile, a day and another day come out. */
import { isCalendarDate } from "../../src/quantity/calendar.ts";
import type { IsoDate } from "../../src/rulebook/model.ts";
import { links } from "../words/checker.ts";
import { VERSION } from "./share.ts";

/** What a link holds before its profile has been read: text, as from a file. */
export type Opened =
  | { readonly is: "shared"; readonly date: IsoDate; readonly compared: IsoDate | null; readonly profileText: string }
  | { readonly is: "wrong"; readonly message: string };

const LONGEST = 60_000;
const MOST_BYTES = 1_000_000;
const RESERVED: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);

export async function openFragment(fragment: string): Promise<Opened> {
  if (!fragment.startsWith(`${VERSION}.`)) return wrong(links.otherVersion);
  if (fragment.length > LONGEST) return wrong(links.tooLong);
  try {
    const inflated = await inflate(fromBase64Url(fragment.slice(VERSION.length + 1)));
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

/** Stops at a limit: a short link can unfold into more than a browser has room for. */
async function inflate(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw")).getReader();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    length += part.value.length;
    if (length > MOST_BYTES) throw new RangeError("too much");
    parts.push(part.value);
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

function fromBase64Url(text: string): Uint8Array<ArrayBuffer> {
  const plain = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
  return Uint8Array.from(plain, (character) => character.codePointAt(0) ?? 0);
}
