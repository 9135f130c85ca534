/**
 * Ett lager av alla enheters utfall, bredvid reglerna som de prövades mot.
 *
 *     npm install @duckdb/node-api@1.5.5-r.5
 *     npx ffu export --sql regler.sql
 *     npx ffu check --fleet enheter.ndjson --date 2025-08-31 --out ndjson=utfall-1.ndjson
 *     npx ffu check --fleet enheter.ndjson --date 2025-09-01 --out ndjson=utfall-2.ndjson
 *     node lager.mjs regler.sql 'utfall-*.ndjson' [lager.duckdb]
 *
 * Utan filnamn sist hålls lagret i minnet. En avbruten körning stoppar allt: den säger inget om de enheter som inte hann med.
 */
import { readFile } from "node:fs/promises";
import { DuckDBInstance } from "@duckdb/node-api";

const [rules = "regler.sql", outcomes = "utfall-*.ndjson", file = ":memory:"] = process.argv.slice(2);
const beside = (name) => readFile(new URL(name, import.meta.url), "utf8");

const database = await (await DuckDBInstance.create(file)).connect();
await database.run(await readFile(rules, "utf8"));

// Bara frågan som läser filerna har ett namn att fylla i, och en körning med namn tar en sats i taget.
for (const statement of statements(await beside("utfall.sql"))) {
  await database.run(statement, statement.includes("$filer") ? { filer: outcomes } : undefined);
}

const cut = (await database.runAndReadAll("SELECT fil FROM korningar WHERE NOT hel ORDER BY fil")).getRows();
if (cut.length > 0) {
  console.error(`Avbruten körning: ${cut.join(", ")}. Kör ffu check --fleet igen.`);
  process.exit(1);
}

for (const statement of statements(await beside("fragor.sql"))) {
  const [title] = statement.split("\n");
  const answer = await database.runAndReadAll(statement);
  console.log(`\n${title.replace("-- ", "")}`);
  console.table(answer.getRowObjectsJson());
}

/** Satserna i ett skript. Ett semikolon sist på raden avslutar en sats. */
function statements(script) {
  return script
    .split(/;\s*$/mu)
    .map((statement) => statement.trim())
    .filter((statement) => statement !== "");
}
