/** What carries out each command. It is loaded when it is asked for, so that help is shown without reading them all. */
import type { Command } from "./command.ts";
import type { CommandName } from "./command-spec.ts";

export const LOADERS: Readonly<Record<CommandName, () => Promise<Command>>> = {
  check: async () => (await import("./commands/check.ts")).check,
  validate: async () => (await import("./commands/validate.ts")).validate,
  explain: async () => (await import("./commands/explain.ts")).explain,
  exempel: async () => (await import("./commands/exempel.ts")).exempel,
  new: async () => (await import("./commands/new.ts")).create,
  fmt: async () => (await import("./commands/fmt.ts")).fmt,
  facts: async () => (await import("./commands/facts.ts")).facts,
  decide: async () => (await import("./commands/decide.ts")).decide,
  coverage: async () => (await import("./commands/coverage.ts")).coverage,
  diff: async () => (await import("./commands/diff.ts")).diff,
  impact: async () => (await import("./commands/impact.ts")).impact,
  timeline: async () => (await import("./commands/timeline.ts")).timeline,
  ahead: async () => (await import("./commands/ahead.ts")).ahead,
  changeset: async () => (await import("./commands/changeset.ts")).changeset,
  "pr-report": async () => (await import("./commands/pr-report.ts")).prReport,
  watch: async () => (await import("./commands/watch.ts")).watch,
  "example-fleet": async () => (await import("./commands/example-fleet.ts")).exampleFleet,
  receipt: async () => (await import("./commands/receipt.ts")).receipt,
  verify: async () => (await import("./commands/verify.ts")).verify,
  export: async () => (await import("./commands/export.ts")).exportTables,
  schema: async () => (await import("./commands/schema.ts")).schema,
  completion: async () => (await import("./commands/completion.ts")).completion,
};
