// The same as a program of CommonJS has it: Node 20.19 and later load modules with require.
const { default: rulebook, FfuInputError, isoDate, thresholdOn } = require("ffu-regler");
const decided = require("ffu-regler/data/decided.json");
const schema = require("ffu-regler/schemas/decided.schema.json");

console.log("threshold:", thresholdOn(rulebook, "skane/vardcentral/oppettid-vecka", isoDate("2026-03-01")).value);
console.log("data:", JSON.stringify(decided) === JSON.stringify(rulebook), schema.$id);
try {
  thresholdOn(rulebook, "skane/vardcentral/oppettid-vecka", "idag");
} catch (error) {
  console.log("wrong call:", error instanceof FfuInputError, error.code, error.argument);
}
