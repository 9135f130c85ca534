/** What a cell says, as a profile says it. What cannot be understood is left as it stands, for the reader of profiles to refuse. */
import { slugOf } from "../../formats.ts";
import type { Fact } from "../../../rulebook/model.ts";

/** An id by its name, with or without the word region before it. */
export function idFor(written: string, known: readonly string[]): string {
  const slug = slugOf(written) ?? "";
  const names = new Set([slug, slug.replace(/^region-/, "")]);
  return known.find((id) => names.has(id)) ?? written;
}

/** The answer to a fact: numbers as people write them, values by their id or their title. */
export function factValue(fact: Fact, text: string): unknown {
  switch (fact.type) {
    case "heltal":
    case "decimaltal":
      return numberOf(text);
    case "ja-nej":
      return idFor(text, ["ja", "nej", "vet-ej"]);
    case "val":
      return valueFor(fact, text);
    case "mangd":
      return text.split(/[|,]/).map((it) => valueFor(fact, it.trim()));
    case "datum":
      return text;
  }
}

function valueFor({ values = [] }: Fact, written: string): string {
  const slug = slugOf(written);
  return values.find(({ id, title }) => id === slug || slugOf(title) === slug)?.id ?? written;
}

/** `8 200,0` is 8200. More digits than a number holds exactly stay text. */
function numberOf(text: string): number | string {
  const plain = text.replaceAll(/\s/gu, "").replace(",", ".").replace("\u2212", "-");
  return /^-?\d{1,15}(\.\d{1,6})?$/.test(plain) ? Number(plain) : text;
}
