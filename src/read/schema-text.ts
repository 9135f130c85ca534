/** What is wrong with a text that does not have the form its field asks for. */
import type { Said } from "./words/said.ts";
import * as words from "./words/formats.ts";
import { emptyText, type FieldName } from "./words/fields.ts";
import { clockFault, dateFault, idFault } from "./formats.ts";

export interface TextFault {
  readonly code: "K202" | "K205";
  readonly said: Said;
}

type Explain = (text: string) => Said;

/** By the regular expression as it stands in the schema files. */
const BY_PATTERN: ReadonlyMap<string, Explain> = new Map<string, Explain>([
  ["^[a-z0-9]+(-[a-z0-9]+)*$", (text) => idFault(text, false)],
  ["^[a-z0-9]+(-[a-z0-9]+)*(/[a-z0-9]+(-[a-z0-9]+)*)+$", (text) => idFault(text, true)],
  ["^20[0-9]{2}$", words.year],
  ["^[0-9]{4}$", words.municipalityCode],
  ["^([0-9]{4}|[a-z][a-z0-9]*(-[a-z0-9]+)*)$", words.municipalityOrGroup],
  ["^[a-z][a-z0-9]*(-[a-z0-9]+)*$", (text) => idFault(text, false)],
  ["^https://", words.webAddress],
  ["^SE[0-9]{10}-[A-Z0-9]{1,20}$", words.hsaId],
  ["^[0-9a-f]{12}$", words.comparisonCode],
]);

const BY_FORMAT: ReadonlyMap<string, Explain> = new Map<string, Explain>([
  ["calendar-date", dateFault],
  ["clock-time", clockFault],
]);

export function patternFault(text: string, name: FieldName, pattern: unknown): TextFault {
  return textFault(text, name, BY_PATTERN.get(String(pattern)));
}

export function formatFault(text: string, name: FieldName, format: unknown): TextFault {
  return textFault(text, name, BY_FORMAT.get(String(format)));
}

function textFault(text: string, name: FieldName, explain: Explain | undefined): TextFault {
  if (text === "") return { code: "K202", said: emptyText(name) };
  return { code: "K205", said: (explain ?? words.otherFormat)(text) };
}
