/** Help and shell completion, made from the command table. */
import { COLUMNS, document, fieldLines, indented, wrap, type Paint } from "../render/layout.ts";
import { EXIT_CODES } from "../render/words/run.ts";
import { help } from "./words/help.ts";
import { COMMANDS, GLOBAL_FLAGS } from "./commands.ts";
import { type CommandSpec, type FlagSpec } from "./command-spec.ts";

const MARGIN = 2;
const CODE_WIDTH = 4;

/** The help of one command, or of all when `command` is null. */
export function helpText(command: CommandSpec | null, paint: Paint): string {
  return document(command === null ? generalLines(paint) : commandLines(command, paint));
}

function generalLines(paint: Paint): readonly string[] {
  const width = Math.max(...COMMANDS.map(({ name }) => name.length)) + 1;
  return [
    ...wrap(help.about, COLUMNS),
    "",
    `${help.usage} ffu ${help.command} [${help.flag}]`,
    "",
    paint("heading", help.commands),
    ...fieldLines(
      COMMANDS.map(({ name, summary }) => [name, summary]),
      MARGIN,
      width,
      paint,
    ),
    "",
    ...flagSection(GLOBAL_FLAGS, paint),
    "",
    paint("heading", help.exitCodes),
    ...fieldLines(EXIT_CODES, MARGIN, CODE_WIDTH, paint),
    "",
    help.more,
  ];
}

function commandLines({ name, summary, positional, flags }: CommandSpec, paint: Paint): readonly string[] {
  const words = positional === null ? "" : ` ${positionalText(positional)}`;
  return [
    ...wrap(summary, COLUMNS),
    "",
    `${help.usage} ffu ${name}${words} [${help.flag}]`,
    ...(positional === null ? [] : indented(positional.summary, MARGIN)),
    "",
    ...flagSection([...flags, ...GLOBAL_FLAGS], paint),
  ];
}

function positionalText({ name, least, most }: NonNullable<CommandSpec["positional"]>): string {
  const shown = `<${name}>${most > 1 ? " …" : ""}`;
  return least === 0 ? `[${shown}]` : shown;
}

function flagSection(flags: readonly FlagSpec[], paint: Paint): readonly string[] {
  return [
    paint("heading", help.flags),
    ...flags.flatMap(({ name, value, summary }) => [
      `  --${name}${value === null ? "" : ` ${value}`}`,
      ...indented(summary, 6),
    ]),
  ];
}

/** A bash script that completes commands, flags and the few fixed values. */
export function completionScript(): string {
  const cases = COMMANDS.map(({ name, flags }) => {
    const words = [...flags, ...GLOBAL_FLAGS].map((flag) => `--${flag.name}`).join(" ");
    return `    ${name}) words="${words}" ;;`;
  });
  const values = COMMANDS.flatMap(({ flags }) => flags)
    .filter(({ choices }) => choices.length > 0)
    .map(({ name, choices }) => `    --${name}) words="${choices.join(" ")}" ;;`);
  return [
    "_ffu() {",
    "  local words=''",
    '  case "${COMP_WORDS[1]}" in',
    ...cases,
    `    *) words="${COMMANDS.map(({ name }) => name).join(" ")} --help --version" ;;`,
    "  esac",
    '  case "${COMP_WORDS[COMP_CWORD-1]}" in',
    ...values,
    "  esac",
    '  COMPREPLY=($(compgen -W "$words" -- "${COMP_WORDS[COMP_CWORD]}"))',
    "}",
    "complete -o default -F _ffu ffu",
    "",
  ].join("\n");
}
