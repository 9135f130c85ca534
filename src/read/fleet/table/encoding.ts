/** The bytes of a table as text, as spreadsheets save it: UTF-8, UTF-16 or Windows-1252. */

export interface Decoded {
  readonly text: string;
  /** The encoding where the bytes do not say it and it had to be assumed, else null. */
  readonly assumed: "windows-1252" | null;
}

export function decodedTable(bytes: Uint8Array): Decoded {
  const wide = wideEncoding(bytes);
  if (wide !== null) return { text: new TextDecoder(wide).decode(bytes), assumed: null };
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), assumed: null };
  } catch {
    return { text: new TextDecoder("windows-1252").decode(bytes), assumed: "windows-1252" };
  }
}

/** UTF-16 by its mark, or by the empty half of each letter where the mark is lost. */
function wideEncoding([first, second, third, fourth]: Uint8Array): "utf-16le" | "utf-16be" | null {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  if (first !== 0 && second === 0 && third !== 0 && fourth === 0) return "utf-16le";
  return first === 0 && second !== 0 && third === 0 && fourth !== 0 ? "utf-16be" : null;
}
