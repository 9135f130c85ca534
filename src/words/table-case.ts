/** A case of a decision table in words. */
import { lowerFirst, swedishNumber } from "./format.ts";

interface Input {
  readonly id: string;
  readonly title: string;
  readonly unit?: string | undefined;
  readonly values?: readonly { readonly id: string; readonly title: string }[] | undefined;
}

/** What is given of a case, as it stands in a sentence: `BMI 34,95 kg/m², kön man`. */
export function caseText(
  inputs: readonly Input[],
  example: Readonly<Record<string, string | number | undefined>>,
): string {
  return inputs
    .flatMap((input) => {
      const value = example[input.id];
      return value === undefined ? [] : [`${input.title} ${valueText(input, value)}`];
    })
    .map((text, index) => (index === 0 ? text : lowerFirst(text)))
    .join(", ");
}

function valueText({ values, unit }: Input, value: string | number): string {
  if (typeof value === "number") return `${swedishNumber(value)}${unit === undefined ? "" : ` ${unit}`}`;
  return (values?.find(({ id }) => id === value)?.title ?? value).toLowerCase();
}
