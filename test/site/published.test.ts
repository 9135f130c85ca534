/** What the site publishes as data: JSON that follows its schema, a feed, checksums, and the page about it all. */
import { createHash } from "node:crypto";
import { Ajv, type ValidateFunction } from "ajv";
import { beforeAll, describe, expect, it } from "vitest";
import { isCalendarDate } from "../../src/quantity/calendar.ts";
import { editionViews } from "../../src/rulebook/editions.ts";
import { fileSize } from "../../site/words/data-page.ts";
import { prepareSite } from "../../site/data.ts";
import { codeExample } from "../../site/parts/code-example.ts";
import { printed, promised } from "../printed.ts";
import { BASE_URL, realSite, type RealSite } from "./site.ts";

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type JsonObject = { [key: string]: Json };

let site: RealSite;
beforeAll(async () => {
  site = await realSite();
});

const file = (path: string): string => {
  const found = site.files.find((it) => it.path === path);
  if (found === undefined) throw new Error(path);
  return found.content;
};
const json = (path: string): JsonObject => JSON.parse(file(path)) as JsonObject;
const text = (value: Json | undefined): string => (typeof value === "string" ? value : "");
const pathOf = (address: Json | undefined): string => text(address).replace(BASE_URL, "");
const compiled = new Map<string, ValidateFunction>();

/** The schema that the file itself names, taken from the published files. */
function validatorOf(document: JsonObject): ValidateFunction {
  const address = text(document["$schema"]);
  const known = compiled.get(address);
  if (known !== undefined) return known;
  const schema = json(pathOf(address));
  expect(schema["$id"]).toBe(address);
  const fresh = new Ajv({ strict: true, formats: { date: isCalendarDate } }).compile(schema);
  compiled.set(address, fresh);
  return fresh;
}

const editionPaths = (): readonly string[] =>
  site.files.map(({ path }) => path).filter((path) => path.endsWith("/regelbok.json"));
const allPaths = (): readonly string[] => [...editionPaths(), "data/handelser.json", "data/register.json"];

describe("a JSON file", () => {
  it("follows the schema it names", () => {
    expect(editionPaths()).toHaveLength(editionViews(site.data.rulebook).length);
    for (const path of allPaths()) {
      const document = json(path);
      const validate = validatorOf(document);
      expect(validate(document) ? [] : [path, ...(validate.errors ?? [])]).toEqual([]);
    }
  });
  it("says its format, its day and its page", () => {
    for (const path of allPaths()) {
      const document = json(path);
      expect(document).toMatchObject({ formatVersion: 1 });
      const page = `${pathOf(document["url"])}index.html`;
      expect(site.files.some((it) => it.path === page)).toBe(true);
      expect(isCalendarDate(text(document["knownThrough"]))).toBe(true);
    }
  });
  it("holds, per edition, the very rules and versions of the package", () => {
    for (const { edition, rules } of editionViews(site.data.rulebook)) {
      const chapters = json(`${edition.id}/regelbok.json`)["chapters"] as { rules: JsonObject[] }[];
      const published = chapters.flatMap((chapter) => chapter.rules);
      const versionsById = new Map(published.map((rule) => [rule["id"], rule["versions"]]));
      expect(versionsById).toEqual(
        new Map(rules.map(({ rule, versions }) => [rule.id, JSON.parse(JSON.stringify(versions))])),
      );
    }
  });
  it("has the exceptions that may cover some day of the edition, and no other", () => {
    const exceptionsIn = (year: string): Json =>
      (json(`skane/vardcentral/${year}/regelbok.json`)["chapters"] as { rules: JsonObject[] }[])
        .flatMap(({ rules }) => rules)
        .filter(({ id }) => id === "skane/vardcentral/oppettid-vecka")
        .flatMap(({ exceptions }) => (exceptions as { id: string }[]).map(({ id }) => id));
    expect(exceptionsIn("2026")).toEqual(["sommar-2026"]);
    expect(exceptionsIn("2025")).toEqual([]);
  });
});

/** A place in a document, and the same place without list numbers: faults are tried once for each sort of place. */
interface Place {
  readonly steps: readonly (string | number)[];
  readonly sort: string;
}

function placesOf(value: Json, steps: readonly (string | number)[] = [], path = ""): Place[] {
  const sort = `${path}${variant(value)}`;
  const here = { steps, sort };
  if (Array.isArray(value)) return [here, ...value.flatMap((it, n) => placesOf(it, [...steps, n], `${sort}[]`))];
  if (typeof value !== "object" || value === null) return [here];
  return [here, ...Object.entries(value).flatMap(([key, it]) => placesOf(it, [...steps, key], `${sort}.${key}`))];
}

/** What tells the alternatives of an object apart. */
function variant(value: Json): string {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return "";
  const told = ["kind", "by", "precision", "end"].map((key) => text(value[key])).filter((word) => word !== "");
  return told.length === 0 ? "" : `(${told.join(" ")})`;
}

function at(document: Json, steps: readonly (string | number)[]): Json {
  return steps.reduce<Json>((value, step) => (value as JsonObject)[step] ?? null, document);
}

function withChange(document: JsonObject, steps: readonly (string | number)[], change: (value: Json) => Json): Json {
  const copy = structuredClone(document);
  const last = steps.at(-1);
  if (last === undefined) return change(copy);
  const parent = at(copy, steps.slice(0, -1)) as JsonObject;
  parent[last] = change(parent[last] ?? null);
  return copy;
}

/** Small documents that each have one rule, so that a thousand faults can be tried. */
function oneRuleEach(path: string): JsonObject[] {
  const document = json(path);
  return (document["chapters"] as JsonObject[]).flatMap((chapter) =>
    (chapter["rules"] as JsonObject[]).map((rule) => ({ ...document, chapters: [{ ...chapter, rules: [rule] }] })),
  );
}

function tinyDocuments(): JsonObject[] {
  const events = json("data/handelser.json");
  return [
    ...editionPaths().flatMap(oneRuleEach),
    ...(events["events"] as JsonObject[]).map((event) => ({ ...events, events: [event] })),
  ];
}

/** A unit's facts in an example are whatever the example needs. */
const OPEN = /\.profile(?:\.|$)/u;

/** Every place of a new sort in the documents. */
function* freshPlaces(): Generator<{ readonly document: JsonObject; readonly place: Place }> {
  const seen = new Set<string>();
  for (const document of tinyDocuments()) {
    for (const place of placesOf(document)) {
      const sort = `${text(document["$schema"])} ${place.sort}`;
      if (seen.has(sort) || OPEN.test(place.sort)) continue;
      seen.add(sort);
      yield { document, place };
    }
  }
}

describe("a single fault", () => {
  const accepted = (change: (value: Json) => Json, concerns: (value: Json, place: Place) => boolean): string[] => {
    const faults: string[] = [];
    let tried = 0;
    for (const { document, place } of freshPlaces()) {
      if (!concerns(at(document, place.steps), place)) continue;
      tried += 1;
      if (validatorOf(document)(withChange(document, place.steps, change))) faults.push(place.sort);
    }
    expect(tried).toBeGreaterThan(30);
    return faults;
  };
  const isObject = (value: Json): boolean => typeof value === "object" && value !== null && !Array.isArray(value);

  it("in the form of an unknown field is not valid anywhere", () => {
    expect(accepted((value) => ({ ...(value as JsonObject), okant: null }), isObject)).toEqual([]);
  });
  it("in the form of a value of another type is not valid anywhere", () => {
    const other = (value: Json): Json => (typeof value === "boolean" || value === null ? 17 : true);
    expect(accepted(other, () => true)).toEqual([]);
  });
  it("in the form of an unknown word is not valid where the words are few", () => {
    const few = /\.(?:kind|status|end|by|precision|level|obligation|addressee|region|module|state|class|direction)$/u;
    expect(
      accepted(
        () => "okänt",
        (value, { sort }) => typeof value === "string" && few.test(sort),
      ),
    ).toEqual([]);
  });
  it("in the form of a day that does not exist is not valid", () => {
    const days = /\.(?:from|through|date|knownThrough)$/u;
    for (const day of ["2025-02-30", "2025-9-1", "igår"]) {
      expect(
        accepted(
          () => day,
          (value, { sort }) => typeof value === "string" && days.test(sort),
        ),
      ).toEqual([]);
    }
  });
  it("in the form of a missing field is not valid down to the versions, where every field is always there", () => {
    const parents =
      /(?:^|\.chapters\[\]|\.rules\[\]\([^)]*\)(?:\.(?:versions|exceptions)\[\])?|\.standing\([^)]*\)|\.sources\[\]|\.home|\.module|\.events\[\]\([^)]*\))$/u;
    const missing: string[] = [];
    let tried = 0;
    for (const { document, place } of freshPlaces()) {
      const parent = at(document, place.steps);
      if (!parents.test(place.sort) || !isObject(parent)) continue;
      if (place.sort.includes("underReview") || place.sort.includes("check")) continue;
      for (const key of Object.keys(parent as JsonObject)) {
        tried += 1;
        const without = (value: JsonObject): JsonObject =>
          Object.fromEntries(Object.entries(value).filter(([name]) => name !== key));
        if (validatorOf(document)(withChange(document, place.steps, (value) => without(value as JsonObject)))) {
          missing.push(`${place.sort}.${key}`);
        }
      }
    }
    expect(tried).toBeGreaterThan(200);
    expect(missing).toEqual([]);
  });
});

interface Event {
  readonly id: string;
  readonly date: string;
  readonly kind: string;
  readonly class: string | null;
  readonly sentence: string;
  readonly url: string;
  readonly rule: { readonly id: string };
}

describe("the events", () => {
  const events = (): readonly Event[] => json("data/handelser.json")["events"] as unknown as readonly Event[];

  it("are those of the calendar, under the same names", () => {
    const names = [
      ...file("kalender.ics")
        .replaceAll("\r\n ", "")
        .matchAll(/^UID:(.+)@/gmu),
    ].map(([, name]) => name);
    expect(events().map(({ id }) => id)).toEqual(names);
    expect(new Set(names).size).toBe(names.length);
  });
  it("are those of the feed, which tells the newest first and says the same of each", () => {
    const told = [...file("atom.xml").matchAll(/<entry>\n<title>(.*?)<\/title>\n<id>(.*?)<\/id>/gu)];
    const known = new Map(events().map((event) => [`${event.url}-${event.kind}`, event]));
    expect(told.length).toBeGreaterThan(10);
    for (const [, title, id = ""] of told)
      expect(known.get(id)?.sentence.replaceAll("&", "&amp;").replaceAll('"', "&quot;")).toBe(title);
    const updated = [...file("atom.xml").matchAll(/<updated>(.{10})T/gu)].map(([, day = ""]) => day);
    expect(updated).toEqual(updated.toSorted().toReversed());
  });
  it("know that 45 hours a week was a tightening", () => {
    const found = events().filter(({ rule, date }) => rule.id.endsWith("oppettid-vecka") && date === "2025-09-01");
    expect(found).toMatchObject([
      { kind: "changes", class: "tightened", sentence: "Skärpt 1 september 2025: Öppettid per vecka" },
    ]);
  });
  it("have a class only where something begins to apply", () => {
    const classed = new Set(events().flatMap((event) => (event.class === null ? [] : [event.kind])));
    expect([...classed].filter((kind) => /last-day|over|due|known/u.test(kind))).toEqual([]);
    expect(classed).toContain("changes");
  });
  it("are told in the feed no later than the day of the site", () => {
    const days = [...file("atom.xml").matchAll(/<updated>(.{10})T/gu)].map(([, day = ""]) => day);
    expect(days.filter((day) => day > site.data.today)).toEqual([]);
  });
  it("stand one per row in the table, in the same order", () => {
    const rows = file("data/handelser.csv").slice(1).trimEnd().split("\r\n").slice(1);
    expect(rows.map((row) => row.slice(0, 10))).toEqual(events().map(({ date }) => date));
  });
});

describe("the checksums", () => {
  const lines = (): readonly (readonly [string, string])[] =>
    file("data/SHA256SUMS")
      .trimEnd()
      .split("\n")
      .map((line) => {
        const [, sum = "", path = ""] = /^([0-9a-f]{64}) {2}(\S+)$/u.exec(line) ?? [];
        return [sum, pathOf(new URL(path, `${BASE_URL}data/SHA256SUMS`).href)] as const;
      });

  it("are right", () => {
    for (const [sum, path] of lines()) expect(createHash("sha256").update(file(path)).digest("hex")).toBe(sum);
  });
  it("cover every file but the pages and what they are shown with", () => {
    const covered = lines().map(([, path]) => path);
    const rest = site.files.map(({ path }) => path).filter((path) => !covered.includes(path));
    const shown =
      /(?:^|\/)(?:index|inbadda|404)\.html$|^(?:stil|urval|amnesval)\.css$|^ikon\.svg$|^sitemap\.xml$|^robots\.txt$|^(?:kontroll|prova|sok)\//u;
    expect(rest.filter((path) => !shown.test(path))).toEqual(["data/SHA256SUMS"]);
    expect(new Set(covered).size).toBe(covered.length);
  });
  it("begin at each file on the page of data", () => {
    const page = file("data/index.html");
    for (const path of ["data/regler.csv", "data/dcat.rdf", "skane/vardcentral/2026/regelbok.json"]) {
      expect(page).toContain(`<code>${createHash("sha256").update(file(path)).digest("hex").slice(0, 12)}</code>`);
    }
  });
});

describe("the page of data", () => {
  it("leads to every file of data", () => {
    const page = file("data/index.html");
    const hrefs = new Set(
      [...page.matchAll(/href="([^"]+)"/gu)].map(([, href = ""]) =>
        pathOf(new URL(href, `${BASE_URL}data/index.html`).href),
      ),
    );
    const data = site.files
      .map(({ path }) => path)
      .filter((path) => !path.startsWith("kontroll/"))
      .filter((path) => /\.(?:json|jsonld|rdf|csv|ics|yaml)$|(?:^|\/)atom\.xml$|SHA256SUMS$/u.test(path));
    expect(data.filter((path) => !hrefs.has(path))).toEqual([]);
  });
  it.each([
    [0, "0 byte"],
    [812, "812 byte"],
    [999, "999 byte"],
    [1000, "1 kB"],
    [82_600, "83 kB"],
    [999_499, "999 kB"],
    [999_500, "1 MB"],
    [1_440_000, "1,4 MB"],
  ])("says %d bytes as %s", (bytes, text) => {
    expect(fileSize(bytes)).toBe(text);
  });
  it("shows code that runs and prints what its comments say", async () => {
    const example = codeExample(prepareSite(site.data)) ?? "";
    expect(promised(example).length).toBeGreaterThan(0);
    expect(await printed([example])).toEqual([promised(example)]);
  });
});
