/** Tables for spreadsheets: semicolons and a byte order mark, as a Swedish Excel wants them. */
const BYTE_ORDER_MARK = "\uFEFF";
/** What a spreadsheet would take for a formula. */
const FORMULA = /^[=+\-@\t\r]/;

/** A number is written so that a Swedish spreadsheet counts with it: decimal comma and no spaces. */
export type Cell = string | number;

export function csvText(headings: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return csvStart(headings) + rows.map(csvRow).join("");
}

/** What a table that is written row by row begins with. */
export function csvStart(headings: readonly string[]): string {
  return BYTE_ORDER_MARK + csvRow(headings);
}

export function csvRow(cells: readonly Cell[]): string {
  return `${cells.map(csvCell).join(";")}\r\n`;
}

/** Text that a spreadsheet would take for a formula gets an apostrophe first. */
export function csvCell(value: Cell): string {
  if (typeof value === "number") return String(value).replace(".", ",");
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
