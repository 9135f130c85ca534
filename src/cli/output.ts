/** Where results go: `--out FORMAT[=FILE]`, any number of files and at most one format on the screen. */
import { resolve } from "node:path";
import { usage } from "./words/usage.ts";
import { painter, type Paint } from "../render/layout.ts";
import {
  valueOf,
  valuesOf,
  type Arguments,
  type CommandResult,
  type Format,
  type Output,
  type Surroundings,
  type Target,
} from "./command.ts";
import { EXIT, type ExitCode } from "./exit-code.ts";

/** A wrong use of the command line, found where the command itself knows more than the table. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** How each format that a command knows is made. Text is made per target, since only a terminal has colour. */
export type Renderers = Partial<Record<Format, (paint: Paint) => string>>;

/** The targets that `--out` asks for; text on the screen when it asks for none. Throws {@link UsageError}. */
export function targetsOf(input: Arguments, formats: readonly Format[], workingFolder: string): readonly Target[] {
  const asked = valuesOf(input, "out").map((value) => targetOf(value, formats));
  const targets = asked.length === 0 ? [{ format: "text", path: null } as const] : asked;
  const paths = targets.flatMap(({ path }) => (path === null ? [] : [resolve(workingFolder, path)]));
  if (targets.length - paths.length > 1) throw new UsageError(usage.twiceToScreen());
  const twice = paths.find((path, index) => paths.indexOf(path) !== index);
  const shown = targets.find(({ path }) => path !== null && resolve(workingFolder, path) === twice)?.path;
  if (shown) throw new UsageError(usage.twiceToFile(shown));
  return targets;
}

function targetOf(value: string, formats: readonly Format[]): Target {
  const [name = "", ...rest] = value.split("=");
  const format = formats.find((it) => it === name);
  if (format === undefined) throw new UsageError(usage.unknownFormat(name, formats));
  const path = rest.join("=");
  if (value.includes("=") && path === "") throw new UsageError(usage.fileNameMissing(format));
  return { format, path: path === "" ? null : path };
}

/** How many entries a text lists at most: `--max`, where 0 is all. Throws {@link UsageError}. */
export function maxOf(input: Arguments, otherwise: number): number {
  const given = valueOf(input, "max");
  if (given === null) return otherwise;
  if (!/^\d{1,6}$/.test(given)) throw new UsageError(usage.notACount("--max", given));
  return Number(given);
}

/** The result of a command: every target rendered. */
export function rendered(
  exitCode: ExitCode,
  targets: readonly Target[],
  renderers: Renderers,
  { colour }: Pick<Surroundings, "colour">,
): CommandResult {
  const outputs = targets.flatMap((target): readonly Output[] => {
    const render = renderers[target.format];
    return render === undefined ? [] : [{ target, content: render(painter(colour && target.path === null)) }];
  });
  return { exitCode, outputs, remark: "" };
}

/** The result of a command that only has text. */
export function textResult(content: string, exitCode: ExitCode = EXIT.done): CommandResult {
  return { exitCode, outputs: [{ target: { format: "text", path: null }, content }], remark: "" };
}
