/** The formats that each command gives its result in: its help, its parsing and its output read them here. */
import type { Format } from "./command.ts";
import type { CommandName } from "./command-spec.ts";

export const FORMATS = {
  check: ["text", "json", "ndjson", "csv"],
  validate: ["text", "json", "github", "junit"],
  facts: ["text", "json"],
  decide: ["text", "json"],
  coverage: ["text", "json"],
  diff: ["text", "json", "markdown", "github", "sarif", "csv", "html"],
  impact: ["text", "json", "markdown", "csv", "html"],
  timeline: ["text", "json"],
  ahead: ["text", "json", "markdown"],
  "pr-report": ["markdown", "json"],
  watch: ["markdown", "json"],
  "example-fleet": ["ndjson"],
  receipt: ["json"],
  verify: ["text", "json"],
} as const satisfies Partial<Record<CommandName, readonly Format[]>>;

/** A command that takes `--out`. */
export type FormattedCommand = keyof typeof FORMATS;
