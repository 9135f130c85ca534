// The warehouse that the example made, held against the lines that it was made from. Prints what the test expects.
import { readFileSync } from "node:fs";
import { DuckDBInstance } from "@duckdb/node-api";

const [, , warehouse, ...files] = process.argv;
const runs = files.map((file) =>
  readFileSync(file, "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line)),
);
const units = runs.map((lines) => lines.filter(({ is }) => is === "unit"));
const [before, after] = units;

const database = await (await DuckDBInstance.create(warehouse)).connect();
const count = async (query) => Number((await database.runAndReadAll(query)).getRows()[0][0]);
const same = async (what, query, byHand) => console.log(`${what}:`, (await count(query)) === byHand && byHand > 0);

await same("units", "SELECT count(*) FROM enheter", units.flat().length);
await same("unread", "SELECT count(*) FROM olasta", runs.flat().filter(({ is }) => is === "unread").length);
const states = units.flat().flatMap((unit) => Object.values(unit.states));
await same("states", "SELECT count(*) FROM utfall", states.length);
await same(
  "unknown",
  "SELECT count(*) FROM utfall WHERE utfall = 'unknown'",
  states.filter((state) => state === "unknown").length,
);
const turned = before.flatMap((unit, n) =>
  Object.entries(unit.states).filter(([rule, state]) => state === "met" && after[n].states[rule] === "not-met"),
);
await same(
  "turned",
  "SELECT count(*) FROM utfall AS a JOIN utfall AS b USING (fil, rad, regel) WHERE a.dag < b.dag AND a.utfall = 'met' AND b.utfall = 'not-met'",
  turned.length,
);
