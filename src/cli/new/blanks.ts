/** The empty fields of what `ffu new` writes: what each is for, and the text with an answer in it. */

/** A field without a value, with the comment that says what belongs there. */
export interface Blank {
  readonly key: string;
  readonly hint: string;
  readonly line: number;
}

const BLANK = /^(\s*(?:- )?)(\w+):(?: (\w+))? # (.+)$/;

/** In order. What already has a value to begin with is none: it is right for most. */
export function blanksIn(text: string): readonly Blank[] {
  return text.split("\n").flatMap((content, line) => {
    const [, , key, value, hint] = BLANK.exec(content) ?? [];
    return key === undefined || hint === undefined || value !== undefined ? [] : [{ key, hint, line }];
  });
}

/** The text with a value in the field, and without the comment. An empty answer leaves the field as it is. */
export function filledIn(text: string, { line }: Blank, answer: string): string {
  if (answer === "") return text;
  const lines = text.split("\n");
  const [, indent = "", key = ""] = BLANK.exec(lines[line] ?? "") ?? [];
  return lines.with(line, `${indent}${key}: ${scalar(answer)}`).join("\n");
}

/** Words that YAML reads as something else than text. */
const OTHER_THAN_TEXT = /^(?:true|false|null|yes|no|on|off|~)$/i;

/** As it is where that is the same text in YAML; what is written as a map or a list is meant so. */
function scalar(answer: string): string {
  if (/^[{[]/.test(answer)) return answer;
  const isPlain = /^[\p{L}][^\n]*$/u.test(answer) && !/: | #|:$/.test(answer) && !OTHER_THAN_TEXT.test(answer);
  return isPlain ? answer : JSON.stringify(answer);
}
