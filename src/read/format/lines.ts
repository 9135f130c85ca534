/** Text that is put together line by line: spaces and blank lines come out as the format wants them. */

/** Lines in the making. */
export interface Lines {
  readonly done: string[];
  /** The line that is being written: "" while nothing stands on it. */
  current: string;
}

export function newLines(): Lines {
  return { done: [], current: "" };
}

/** Puts a text at the end of the line, or at its column where nothing stands on the line yet. */
export function put(lines: Lines, text: string, column: number): void {
  lines.current += lines.current === "" ? `${" ".repeat(column)}${text}` : text;
}

/** One space, unless the line begins here or has one. */
export function gap(lines: Lines): void {
  if (lines.current !== "" && !lines.current.endsWith(" ")) lines.current += " ";
}

/** Ends the line. Of several blank lines one is kept, and none at the top. */
export function endLine(lines: Lines): void {
  const line = lines.current.trimEnd();
  const last = lines.done.at(-1);
  if (line !== "" || (last !== undefined && last !== "")) lines.done.push(line);
  lines.current = "";
}

/** Ends the line with all that stands on it, in the middle of a text: there a blank line or a space may mean something. */
export function endTextLine(lines: Lines): void {
  lines.done.push(lines.current);
  lines.current = "";
}

/** The column that the content of the line begins in, after the dashes of lists. */
export function contentColumn({ current }: Lines): number {
  return /^(?:- | )*/.exec(current)?.[0].length ?? 0;
}

/** All that was written, with one line end last. */
export function textOf(lines: Lines): string {
  endLine(lines);
  return `${lines.done.join("\n").trimEnd()}\n`;
}
