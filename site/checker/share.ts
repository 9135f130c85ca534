/**
 * A link that carries the whole state in its fragment, which browsers never send anywhere. Only what was filled in is in
 * it, never a result: whoever opens the link has it computed anew by the rules of that day.
 */
import type { IsoDate, Profile } from "../../src/rulebook/model.ts";

export interface Shared {
  readonly date: IsoDate;
  /** The other day to compare with, or null. */
  readonly compared: IsoDate | null;
  readonly profile: Profile;
}

export const VERSION = "v1";

/** `#v1.…`, without the sign in front. */
export async function fragmentOf({ date, compared, profile }: Shared): Promise<string> {
  const plain = new Blob([JSON.stringify({ date, compared, profile })]).stream();
  const packed = await new Response(plain.pipeThrough(new CompressionStream("deflate-raw"))).arrayBuffer();
  return `${VERSION}.${toBase64Url(new Uint8Array(packed))}`;
}

/** True for a fragment that means to carry a state, whichever version it has. */
export function isShared(fragment: string): boolean {
  return /^v\d+\./u.test(fragment);
}

function toBase64Url(bytes: Uint8Array): string {
  const text = Array.from(bytes, (byte) => String.fromCodePoint(byte)).join("");
  return btoa(text).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}
