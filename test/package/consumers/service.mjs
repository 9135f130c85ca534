// The example service, asked for what it answers and for everything that it cannot use. Prints what the test expects.
import { app } from "./service/app.mjs";

const service = await app();
const PROFILE = { unit: { name: "Prov", region: "skane", careChoice: "vardcentral" }, facts: { listade: 8200 } };
const JSON_TYPE = { "content-type": "application/json" };
const post = (url, payload, headers = JSON_TYPE) => service.inject({ method: "POST", url, payload, headers });
const get = (url) => service.inject({ url });

const rules = (await get("/rules?region=skane&careChoice=vardcentral&date=2026-03-01")).json();
const weekly = rules.rules.find(({ id }) => id === "skane/vardcentral/oppettid-vecka");
console.log("rules:", rules.covering.is, weekly.levels[0].value, weekly.levels[0].unit);

const DAY = "date=2026-03-01";
const text = JSON.stringify(PROFILE);
const report = (await post(`/report?${DAY}`, text)).json();
const states = (await post(`/states?${DAY}`, text)).json();
const same = report.answer.results.every(({ rule, state }) => states.answer[rule.id] === state);
console.log("states and report:", report.answer.verdict, same);
const yaml = "unit: { name: Prov, region: skane, careChoice: vardcentral }";
console.log("YAML:", (await post(`/states?${DAY}`, yaml, { "content-type": "application/yaml" })).statusCode);

const wrong = [
  ["no date", await post("/states", text)],
  ["no such day", await post("/states?date=2026-13-01", text)],
  ["two days", await post(`/states?${DAY}&${DAY}`, text)],
  ["no region", await get(`/rules?careChoice=vardcentral&${DAY}`)],
  ["no profile", await post(`/states?${DAY}`)],
  ["a damaged fact", await post(`/states?${DAY}`, text.replace("8200", "-4"))],
  ["another type", await post(`/states?${DAY}`, text, { "content-type": "image/png" })],
  ["too much", await post(`/states?${DAY}`, "x".repeat(300_000))],
  ["no such address", await get("/finns/inte")],
  ["no address at all", await get("/%ZZ")],
];
for (const [what, response] of wrong) {
  const [{ code, pointer, message }] = response.json().findings;
  console.log(`${what}:`, response.statusCode, code, pointer, typeof message);
}

// Every text that JSON can be cut to, and values of every sort in place of every field.
const cut = Array.from({ length: text.length }, (_, n) => text.slice(0, n));
const values = [null, 0, -1, 1e308, "", "__proto__", [], [[]], {}, { $ref: "#" }, true];
const odd = values.flatMap((value) => [
  JSON.stringify(value),
  JSON.stringify({ ...PROFILE, unit: value }),
  JSON.stringify({ ...PROFILE, facts: { listade: value } }),
  JSON.stringify({ ...PROFILE, facts: { [String(value)]: 1 } }),
  JSON.stringify({ ...PROFILE, openingHours: value, staff: [value] }),
]);
const codes = new Set();
for (const body of [...cut, ...odd]) codes.add((await post(`/report?${DAY}`, body)).statusCode);
console.log("damaged:", [...codes].sort().join(" "));
