/** The lines of a stream of bytes, as many at a time as have come. Nothing is held but the line that has not ended yet. */

/** A line with its number, counted from 1. Null instead of bytes that are more than a line may have. */
export interface Line {
  readonly number: number;
  readonly bytes: Buffer | null;
}

const LINE_FEED = 0x0a;
const NOTHING = Buffer.alloc(0);

export async function* linesOf(
  chunks: AsyncIterable<Buffer>,
  most: number,
): AsyncGenerator<readonly Line[], void, void> {
  let number = 0;
  let begun: Buffer | null = NOTHING;
  for await (const chunk of chunks) {
    const lines: Line[] = [];
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end !== -1; end = chunk.indexOf(LINE_FEED, start)) {
      number += 1;
      lines.push({ number, bytes: joined(begun, chunk.subarray(start, end), most) });
      begun = NOTHING;
      start = end + 1;
    }
    begun = joined(begun, chunk.subarray(start), most);
    yield lines;
  }
  if (begun === null || begun.length > 0) yield [{ number: number + 1, bytes: begun }];
}

/** Null when it has become too long, and then it stays so until it ends. */
function joined(before: Buffer | null, more: Buffer, most: number): Buffer | null {
  if (before === null || before.length + more.length > most) return null;
  return before.length === 0 ? more : Buffer.concat([before, more]);
}
