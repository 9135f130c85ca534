/** A short name for a piece of data, the same wherever and whenever it is made. Not for security: FNV-1a, 64 bits. */

/** The prime is 2^40 + 435, and 2^40 moves the low half eight bits up in the high one. */
const PRIME_LOW = 435;
const OFFSET = { high: 0xcbf29ce4, low: 0x84222325 } as const;
const HALF = 2 ** 32;

/**
 * Twelve hexadecimal digits. Objects with the same keys and values are the same, whatever the order of the keys. Counted in two
 * halves of 32 bits, whose products a number holds exactly: a hundred times the speed of one big integer.
 */
export function fingerprint(value: unknown): string {
  let { high, low }: { high: number; low: number } = OFFSET;
  const bytes = new TextEncoder().encode(canonicalText(value));
  for (let at = 0; at < bytes.length; at += 1) {
    const mixed = (low ^ (bytes[at] ?? 0)) >>> 0;
    const product = mixed * PRIME_LOW;
    high = (Math.imul(high, PRIME_LOW) + Math.floor(product / HALF) + (mixed << 8)) | 0;
    low = product >>> 0;
  }
  return `${hex(high >>> 0)}${hex(low)}`.slice(0, 12);
}

function hex(half: number): string {
  return half.toString(16).padStart(8, "0");
}

function canonicalText(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === "object" && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
