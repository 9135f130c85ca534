/** Tables as CSV for programs: commas, decimal points, no byte order mark, nothing for what has no value (RFC 4180). */
import type { Table, Value } from "./table.ts";

export function tableCsv({ columns, rows }: Table): string {
  const lines = [columns.map(({ name }) => name), ...rows].map((cells) => cells.map(cell).join(","));
  return `${lines.join("\r\n")}\r\n`;
}

function cell(value: Value): string {
  if (value === null) return "";
  const text = String(value);
  return text === "" || /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
