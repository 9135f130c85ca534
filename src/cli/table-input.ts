/** The case that `ffu decide` is asked about: every value checked against what the table knows. */
import type { InputFault, TableInput } from "../decide/decide.ts";
import { suggestion } from "../read/suggest.ts";
import type { Table } from "../rulebook/model.ts";
import { decideWords, inputFault } from "../render/words/decide.ts";
import { UsageError } from "./output.ts";

/** The values given with `--input`. A number that cannot be read stays text, which the table refuses. Throws {@link UsageError}. */
export function tableInputOf(given: readonly string[], { inputs }: Table): TableInput {
  const values = new Map<string, string | number>();
  for (const text of given) {
    const [, id, value] = /^([^=]+)=(.+)$/.exec(text) ?? [];
    if (id === undefined || value === undefined) throw new UsageError(decideWords.form(text));
    if (values.has(id)) throw new UsageError(decideWords.twice(id));
    const isNumber = inputs.find((it) => it.id === id)?.type === "tal";
    values.set(id, isNumber ? numberOf(value.trim()) : value.trim());
  }
  return Object.fromEntries(values);
}

const NUMBER = /^-?(0|[1-9]\d{0,14})([.,]\d{1,6})?$/;

/** `34,95`, `34.95` or `1 200`. */
function numberOf(text: string): string | number {
  const plain = text.replaceAll(/[\s\u00A0]/g, "");
  return NUMBER.test(plain) ? Number(plain.replace(",", ".")) : text;
}

/** One sentence for each fault, with the question and the values that there are. */
export function faultSentences(faults: readonly InputFault[], { inputs }: Table): readonly string[] {
  const ids = inputs.map(({ id }) => id);
  return faults.map(({ input, fault }) => inputFault(input, fault, inputs, suggestion(input, ids)));
}
