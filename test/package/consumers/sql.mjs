// Queries of the documents over the exported tables. Prints how many rows each gives, a line each.
import { readFileSync } from "node:fs";
import { DuckDBInstance } from "@duckdb/node-api";

const [, , script, ...queries] = process.argv;
const database = await (await DuckDBInstance.create(":memory:")).connect();
await database.run(readFileSync(script, "utf8"));
for (const query of queries) console.log((await database.runAndReadAll(query)).currentRowCount);
