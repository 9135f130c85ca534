/** Characters that no authored file may hold, because a reader cannot see that they are there. */
import * as say from "../words/reading.ts";
import { finding } from "../codes.ts";
import type { Finding } from "../finding.ts";
import { LIMITS } from "../limits.ts";
import { locator } from "../source.ts";
import type { SourceText } from "../source.ts";

const NAMES: ReadonlyMap<number, string> = new Map([
  [0x85, "radbrytning NEL"],
  [0xad, "mjukt bindestreck"],
  [0x61c, "läsriktningstecken"],
  [0x180e, "mongoliskt blanksteg"],
  [0x200b, "nollbreddsblanksteg"],
  [0x200c, "nollbreddsavskiljare"],
  [0x200d, "nollbreddsfogare"],
  [0x200e, "läsriktningstecken"],
  [0x200f, "läsriktningstecken"],
  [0x2028, "radbrytning LS"],
  [0x2029, "styckebrytning PS"],
  [0x2060, "ordfogare"],
  [0xfeff, "byteordningsmärke"],
]);

/** Ranges of code units in which every character is invisible, a control or half of one. */
const SUSPECT: readonly (readonly [first: number, last: number])[] = [
  [0x00, 0x08],
  [0x0b, 0x1f],
  [0x7f, 0x9f],
  [0xad, 0xad],
  [0x61c, 0x61c],
  [0x180e, 0x180e],
  [0x200b, 0x200f],
  [0x2028, 0x202e],
  [0x2060, 0x206f],
  [0xd800, 0xdfff],
  [0xfeff, 0xfeff],
  [0xfff9, 0xffff],
];

/** Nearly every character of a file: asked first, because a file can have a million. */
function isOrdinary(unit: number): boolean {
  return (unit >= 0x20 && unit < 0x7f) || unit === 0x0a || (unit >= 0xa0 && unit < 0x2000 && !isSuspect(unit));
}

function isSuspect(unit: number): boolean {
  return SUSPECT.some(([first, last]) => unit >= first && unit <= last);
}

/** The faults of a text, at most a few of each kind. A leading byte order mark must be gone already. */
export function characterFindings(source: SourceText): readonly Finding[] {
  const { text } = source;
  const at = locator(source);
  const findings = hardSpaceIndents(text).map((index) =>
    finding("K109", at(index, index + 1), say.hardSpaceAsIndent()),
  );
  for (let index = 0; index < text.length; index += 1) {
    const fault = isOrdinary(text.charCodeAt(index)) ? null : faultAt(text, index);
    if (fault === null) continue;
    findings.push(finding(fault.code, at(index, index + 1), fault.said));
    if (fault.stop || findings.length >= LIMITS.sameFaultPerFile) break;
  }
  return findings;
}

/** The first character of a value that nobody can see, such as one that the file hides in an escape: `"\\u202e"`. */
export function hiddenIn(text: string): Pick<Fault, "code" | "said"> | null {
  for (let index = 0; index < text.length; index += 1) {
    const fault = isOrdinary(text.charCodeAt(index)) ? null : faultAt(text, index);
    if (fault !== null) return fault;
  }
  return null;
}

/** The same for every text and every name inside a value. */
export function hiddenInside(value: unknown): Pick<Fault, "code" | "said"> | null {
  if (typeof value === "string") return hiddenIn(value);
  if (typeof value !== "object" || value === null) return null;
  for (const [name, inner] of Object.entries(value)) {
    const hidden = hiddenIn(name) ?? hiddenInside(inner);
    if (hidden !== null) return hidden;
  }
  return null;
}

/** A hard space looks like indent and is not: the line belongs somewhere else than the eye says. */
function hardSpaceIndents(text: string): readonly number[] {
  return [...text.matchAll(/^[ \t]*(?=[\u00A0\u2000-\u200A\u202F\u205F\u3000])/gm)]
    .slice(0, LIMITS.sameFaultPerFile)
    .map((match) => match.index + match[0].length);
}

interface Fault {
  readonly code: "K107" | "K109";
  readonly said: ReturnType<typeof say.notUtf8>;
  /** One such fault says all there is to say of the file. */
  readonly stop: boolean;
}

function faultAt(text: string, index: number): Fault | null {
  const unit = text.charCodeAt(index);
  if (!isSuspect(unit)) return null;
  if (unit === 0x0d) {
    return text[index + 1] === "\n" ? null : { code: "K107", said: say.oldMacLineEnds(), stop: true };
  }
  if (unit === 0xfffd) return { code: "K107", said: say.notUtf8(), stop: true };
  if (unit >= 0xd800 && unit <= 0xdfff) {
    return isPaired(text, index) ? tagCharacter(text, index) : invisible(unit, "halvt tecken");
  }
  if (unit < 0x20 || unit === 0x7f || (unit >= 0x80 && unit <= 0x9f && unit !== 0x85)) {
    return { code: "K107", said: say.controlCharacter(unicode(unit)), stop: false };
  }
  return invisible(unit, NAMES.get(unit) ?? "osynligt styrtecken för läsriktning");
}

function isPaired(text: string, index: number): boolean {
  const unit = text.charCodeAt(index);
  const isHigh = unit < 0xdc00;
  const other = text.charCodeAt(isHigh ? index + 1 : index - 1);
  return isHigh ? other >= 0xdc00 && other <= 0xdfff : other >= 0xd800 && other <= 0xdbff;
}

/** U+E0000–E007F spell hidden ASCII. */
function tagCharacter(text: string, index: number): Fault | null {
  const point = text.codePointAt(index) ?? 0;
  return point >= 0xe_0000 && point <= 0xe_007f ? invisible(point, "dolt tecken") : null;
}

function invisible(point: number, name: string): Fault {
  return { code: "K109", said: say.invisibleCharacter(name, unicode(point)), stop: false };
}

function unicode(point: number): string {
  return `U+${point.toString(16).toUpperCase().padStart(4, "0")}`;
}
