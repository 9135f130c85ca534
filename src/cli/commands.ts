/** The command table: names, words and flags. Parsing, help and completion all come from it. */
import { commandWords, flagWords, outWords } from "./words/help.ts";
import { FORMATS, type FormattedCommand } from "./formats.ts";
import type { CommandName, CommandSpec, FlagSpec, PositionalSpec } from "./command-spec.ts";

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

/** What each command takes after its name, in the order in which the help lists them. */
const TAKES: Readonly<Record<CommandName, Pick<CommandSpec, "positional" | "flags">>> = {
  check: {
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
  validate: {
    positional: positional(commandWords.validate.positional, 0, MANY),
    flags: [single("fail-on", ["error", "warning"]), single("max"), toggle("watch"), out("validate"), single("specs")],
  },
  explain: {
    positional: positional(commandWords.explain.positional, 1, 1),
    flags: [single("specs")],
  },
  exempel: {
    positional: positional(commandWords.exempel.positional, 1, 1),
    flags: [toggle("write"), single("specs")],
  },
  new: {
    positional: positional(commandWords.new.positional, 0, 2),
    flags: [repeated("set"), single("date"), single("specs")],
  },
  fmt: {
    positional: positional(commandWords.fmt.positional, 0, MANY),
    flags: [{ ...toggle("check-form"), name: "check" }, single("specs")],
  },
  facts: {
    positional: null,
    flags: [single("for"), toggle("template"), out("facts"), single("specs")],
  },
  decide: {
    positional: positional(commandWords.decide.positional, 1, 1),
    flags: [repeated("input"), single("date"), out("decide"), single("specs")],
  },
  coverage: {
    positional: null,
    flags: [single("inventory"), single("sources"), out("coverage"), single("specs")],
  },
  diff: {
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
  impact: {
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
  timeline: {
    positional: positional(commandWords.timeline.positional, 1, 1),
    flags: [single("from"), single("to"), repeated("rule"), toggle("verbose"), out("timeline"), single("specs")],
  },
  ahead: {
    positional: positional(commandWords.ahead.positional, 1, 1),
    flags: [single("year"), single("date"), out("ahead"), single("specs")],
  },
  changeset: {
    positional: null,
    flags: [single("base"), toggle("check"), single("date"), single("specs")],
  },
  "pr-report": {
    positional: null,
    flags: [single("base"), single("date"), out("pr-report"), single("specs")],
  },
  watch: {
    positional: null,
    flags: [single("date"), single("previous"), single("links"), out("watch"), single("specs")],
  },
  "example-fleet": {
    positional: null,
    flags: [single("seed"), out("example-fleet"), single("specs")],
  },
  receipt: {
    positional: positional(commandWords.receipt.positional, 1, 1),
    flags: [single("date"), repeated("rule"), out("receipt"), single("specs")],
  },
  verify: {
    positional: positional(commandWords.verify.positional, 1, 1),
    flags: [out("verify"), single("specs")],
  },
  export: {
    positional: null,
    flags: [single("csv"), single("sql"), single("specs")],
  },
  schema: {
    positional: positional(commandWords.schema.positional, 1, 1),
    flags: [],
  },
  completion: {
    positional: null,
    flags: [],
  },
};

export const COMMANDS: readonly CommandSpec[] = (Object.keys(TAKES) as readonly CommandName[]).map((name) => ({
  name,
  summary: commandWords[name].summary,
  ...TAKES[name],
}));
