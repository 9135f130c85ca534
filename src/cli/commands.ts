/** The command table: names, words and flags. Parsing, help and completion all come from it. */
import { commandWords, flagWords, outWords } from "./words/help.ts";
import { FORMATS, type FormattedCommand } from "./formats.ts";
import type { CommandSpec, FlagSpec, PositionalSpec } from "./command-spec.ts";

type FlagName = keyof typeof flagWords;

function toggle(name: FlagName): FlagSpec {
  return { name, value: null, summary: flagWords[name].summary, repeatable: false, choices: [] };
}

function single(name: FlagName, choices: readonly string[] = []): FlagSpec {
  return { name, value: flagWords[name].value, summary: flagWords[name].summary, repeatable: false, choices };
}

function repeated(name: FlagName): FlagSpec {
  return { name, value: flagWords[name].value, summary: flagWords[name].summary, repeatable: true, choices: [] };
}

/** `--out`, with the formats of the command. */
function out(command: FormattedCommand): FlagSpec {
  const { value, summary } = outWords;
  return { name: "out", value, summary: summary(FORMATS[command]), repeatable: true, choices: [] };
}

function positional(
  words: { readonly name: string; readonly summary: string },
  least: number,
  most: number,
): PositionalSpec {
  return { ...words, least, most };
}

const MANY = Number.POSITIVE_INFINITY;

/** Flags that every command takes. */
export const GLOBAL_FLAGS: readonly FlagSpec[] = [toggle("help"), toggle("version")];

export const COMMANDS: readonly CommandSpec[] = [
  {
    name: "check",
    summary: commandWords.check.summary,
    positional: positional(commandWords.check.positional, 0, MANY),
    flags: [
      single("date"),
      single("fleet"),
      single("skip"),
      repeated("rule"),
      repeated("only"),
      repeated("what-if"),
      toggle("verbose"),
      out("check"),
      single("specs"),
    ],
  },
  {
    name: "validate",
    summary: commandWords.validate.summary,
    positional: positional(commandWords.validate.positional, 0, MANY),
    flags: [single("fail-on", ["error", "warning"]), single("max"), toggle("watch"), out("validate"), single("specs")],
  },
  {
    name: "explain",
    summary: commandWords.explain.summary,
    positional: positional(commandWords.explain.positional, 1, 1),
    flags: [single("specs")],
  },
  {
    name: "exempel",
    summary: commandWords.exempel.summary,
    positional: positional(commandWords.exempel.positional, 1, 1),
    flags: [toggle("write"), single("specs")],
  },
  {
    name: "new",
    summary: commandWords.new.summary,
    positional: positional(commandWords.new.positional, 0, 2),
    flags: [repeated("set"), single("date"), single("specs")],
  },
  {
    name: "fmt",
    summary: commandWords.fmt.summary,
    positional: positional(commandWords.fmt.positional, 0, MANY),
    flags: [{ ...toggle("check-form"), name: "check" }, single("specs")],
  },
  {
    name: "facts",
    summary: commandWords.facts.summary,
    positional: null,
    flags: [single("for"), toggle("template"), out("facts"), single("specs")],
  },
  {
    name: "decide",
    summary: commandWords.decide.summary,
    positional: positional(commandWords.decide.positional, 1, 1),
    flags: [repeated("input"), single("date"), out("decide"), single("specs")],
  },
  {
    name: "coverage",
    summary: commandWords.coverage.summary,
    positional: null,
    flags: [single("inventory"), single("sources"), out("coverage"), single("specs")],
  },
  {
    name: "diff",
    summary: commandWords.diff.summary,
    positional: positional(commandWords.diff.positional, 2, 2),
    flags: [
      single("for"),
      repeated("class"),
      single("group", ["klass", "regel", "datum"]),
      { ...repeated("fail-on-class"), name: "fail-on" },
      out("diff"),
      single("specs"),
    ],
  },
  {
    name: "impact",
    summary: commandWords.impact.summary,
    positional: positional(commandWords.impact.positional, 3, MANY),
    flags: [
      single("for"),
      { ...single("only-units", ["samre", "battre", "alla"]), name: "only", repeatable: true },
      { ...single("group-units", ["krav", "enhet"]), name: "group" },
      single("near"),
      toggle("anonymise"),
      single("max"),
      out("impact"),
      single("specs"),
    ],
  },
  {
    name: "timeline",
    summary: commandWords.timeline.summary,
    positional: positional(commandWords.timeline.positional, 1, 1),
    flags: [single("from"), single("to"), repeated("rule"), toggle("verbose"), out("timeline"), single("specs")],
  },
  {
    name: "ahead",
    summary: commandWords.ahead.summary,
    positional: positional(commandWords.ahead.positional, 1, 1),
    flags: [single("year"), single("date"), out("ahead"), single("specs")],
  },
  {
    name: "changeset",
    summary: commandWords.changeset.summary,
    positional: null,
    flags: [single("base"), toggle("check"), single("date"), single("specs")],
  },
  {
    name: "pr-report",
    summary: commandWords["pr-report"].summary,
    positional: null,
    flags: [single("base"), single("date"), out("pr-report"), single("specs")],
  },
  {
    name: "watch",
    summary: commandWords.watch.summary,
    positional: null,
    flags: [single("date"), single("previous"), single("links"), out("watch"), single("specs")],
  },
  {
    name: "example-fleet",
    summary: commandWords["example-fleet"].summary,
    positional: null,
    flags: [single("seed"), out("example-fleet"), single("specs")],
  },
  {
    name: "receipt",
    summary: commandWords.receipt.summary,
    positional: positional(commandWords.receipt.positional, 1, 1),
    flags: [single("date"), repeated("rule"), out("receipt"), single("specs")],
  },
  {
    name: "verify",
    summary: commandWords.verify.summary,
    positional: positional(commandWords.verify.positional, 1, 1),
    flags: [out("verify"), single("specs")],
  },
  {
    name: "export",
    summary: commandWords.export.summary,
    positional: null,
    flags: [single("csv"), single("sql"), single("specs")],
  },
  {
    name: "schema",
    summary: commandWords.schema.summary,
    positional: positional(commandWords.schema.positional, 1, 1),
    flags: [],
  },
  {
    name: "completion",
    summary: commandWords.completion.summary,
    positional: null,
    flags: [],
  },
];
