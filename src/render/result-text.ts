/** One requirement of a report as text: the lines of its story, with labels in a column of their own. */
import { factPlaceText, labels, answerLine } from "./words/report.ts";
import { plainBlocks } from "./prose.ts";
import { ends, fieldLines, type Field, type Paint } from "./layout.ts";
import type { Background, Line, Place, ResultStory } from "./result-story.ts";

export interface ResultStyle {
  readonly paint: Paint;
  readonly verbose: boolean;
}

const MARGIN = 4;
const LABEL_WIDTH = 10;

/** A requirement with its heading, its lines, and what it rests on where its state is told. */
export function resultLines(story: ResultStory, { paint, verbose }: ResultStyle): readonly string[] {
  const fields = [
    ...story.lines.flatMap(lineFields),
    ...(story.about === "state" ? backgroundFields(story.background, verbose) : []),
  ];
  return [...headLines(story, paint), ...fieldLines(fields, MARGIN, LABEL_WIDTH, paint)];
}

function headLines({ mark, title, rule, tone }: ResultStory, paint: Paint): readonly string[] {
  const [first, ...rest] = ends(`  ${mark} ${title}`, rule, MARGIN);
  return [first.replace(mark, () => paint(tone, mark)), ...rest];
}

function lineFields(line: Line): readonly Field[] {
  switch (line.is) {
    // What is asked can be the rule's own text, with a list in it.
    case "said":
      return plainBlocks(line.text).map((text, index) => [index === 0 ? line.label : "", text]);
    case "suggestion":
      return [[line.label, line.text]];
    case "places":
      return [[line.label, line.places.map(({ text }) => text).join(", ")]];
    case "answers":
      return [
        [line.label, line.text],
        ...line.answers.map(({ number, label, requirement, state, gap }): Field => {
          const text = answerLine(label, requirement, state, gap);
          return ["", number === null ? text : `${number}. ${text}`];
        }),
      ];
  }
}

function backgroundFields(background: Background, verbose: boolean): readonly Field[] {
  const { notes, explanation, facts, questions, sources, source } = background;
  const rows = (label: string, texts: readonly string[]): readonly Field[] => texts.map((text) => [label, text]);
  const brief = rows(labels.note, notes);
  if (!verbose) return [...brief, ...rows(labels.source, source === null ? [] : [source])];
  return [
    ...brief,
    ...rows(labels.state, explanation === null ? [] : [explanation]),
    ...rows(labels.facts, facts.map(factText)),
    ...rows(labels.question, questions),
    ...rows(labels.source, sources),
  ];
}

function factText({ text, pointer }: Place): string {
  return factPlaceText(text, placeText(pointer));
}

/** A JSON pointer as a person reads it: `facts.listade`, `staff.2.percent`. Places in a list count from one. */
export function placeText(pointer: string): string {
  return pointer
    .split("/")
    .slice(1)
    .filter((part, index, parts) => part !== "-" || index < parts.length - 1)
    .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"))
    .map((part) => (/^\d+$/.test(part) ? String(Number(part) + 1) : part))
    .join(".");
}
