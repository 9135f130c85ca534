/** The description of the open data, held to what DCAT-AP-SE asks of catalogues, data sets and distributions. */
import { beforeAll, describe, expect, it } from "vitest";
import { BASE_URL, realSite, type RealSite } from "./site.ts";

type Value = string | { readonly "@id"?: string; readonly "@value"?: string; readonly "@type"?: string };
type Node = Readonly<Record<string, Value | readonly Value[]>> & { readonly "@id": string; readonly "@type": string };

let site: RealSite;
let nodes: readonly Node[];
beforeAll(async () => {
  site = await realSite();
  nodes = (JSON.parse(file("data/dcat.jsonld")) as { "@graph": readonly Node[] })["@graph"];
});

const file = (path: string): string => {
  const found = site.files.find((it) => it.path === path);
  if (found === undefined) throw new Error(path);
  return found.content;
};
const all = (node: Node, property: string): readonly Value[] => {
  const value = node[property];
  if (value === undefined) return [];
  return Array.isArray(value) ? (value as readonly Value[]) : [value as Value];
};
const links = (node: Node, property: string): readonly string[] =>
  all(node, property).map((value) => (typeof value === "string" ? value : (value["@id"] ?? "")));
const ofType = (type: string): readonly Node[] => nodes.filter((node) => node["@type"] === type);
const pathOf = (address: string): string => address.replace(BASE_URL, "");

const DEMANDED = [
  ["dcat:Catalog", "dcterms:title dcterms:description dcterms:publisher dcterms:license dcat:dataset"],
  ["dcat:Dataset", "dcterms:title dcterms:description dcterms:publisher dcat:contactPoint dcat:distribution"],
  ["dcat:Dataset", "dcat:keyword dcat:theme dcterms:accessRights dcterms:accrualPeriodicity"],
  ["dcat:Distribution", "dcterms:title dcat:accessURL dcat:downloadURL dcterms:license dcterms:format"],
  ["foaf:Agent", "foaf:name"],
  ["vcard:Organization", "vcard:fn"],
  ["spdx:Checksum", "spdx:algorithm spdx:checksumValue"],
  ["dcterms:Standard", "dcterms:title"],
] as const;

describe("the description of the data", () => {
  it.each(DEMANDED)("gives each %s its %s", (type, properties) => {
    expect(ofType(type).length).toBeGreaterThan(0);
    for (const node of ofType(type)) {
      expect(properties.split(" ").filter((property) => all(node, property).length === 0)).toEqual([]);
    }
  });
  it("names everything: harvesters take no nameless resource, and no address that is not whole", () => {
    const ids = nodes.map((node) => node["@id"]);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^https?:\/\//u.test(id))).toEqual([]);
  });
  it("leads from the catalogue to every resource in it", () => {
    const byId = new Map(nodes.map((node) => [node["@id"], node]));
    const reached = new Set<string>();
    const visit = (id: string): void => {
      const node = byId.get(id);
      if (node === undefined || reached.has(id)) return;
      reached.add(id);
      for (const property of Object.keys(node).filter((name) => !name.startsWith("@"))) {
        links(node, property).forEach(visit);
      }
    };
    visit(ofType("dcat:Catalog")[0]?.["@id"] ?? "");
    expect(nodes.map((node) => node["@id"]).filter((id) => !reached.has(id))).toEqual([]);
  });
  it("keeps the publisher apart from the contact", () => {
    const publishers = new Set(nodes.flatMap((node) => links(node, "dcterms:publisher")));
    const contacts = new Set(nodes.flatMap((node) => links(node, "dcat:contactPoint")));
    expect([publishers.size, contacts.size]).toEqual([1, 1]);
    expect([...publishers].filter((id) => contacts.has(id))).toEqual([]);
  });
  it("leads to files that are there, and to every file of data but those that describe others", () => {
    const paths = new Set(site.files.map(({ path }) => path));
    const told = new Set(ofType("dcat:Distribution").flatMap((node) => links(node, "dcat:downloadURL").map(pathOf)));
    expect([...told].filter((path) => !paths.has(path))).toEqual([]);
    const data = [...paths]
      .filter((path) => /\.(?:json|csv|ics|yaml)$|(?:^|\/)atom\.xml$|regelbok-[\w-]+\.html$/u.test(path))
      .filter((path) => !/^data\/schema\/|^kontroll\//u.test(path));
    expect(data.filter((path) => !told.has(path))).toEqual([]);
  });
  it("gives the size and the checksum of what is a single file", () => {
    const sums = new Map(
      file("data/SHA256SUMS")
        .trimEnd()
        .split("\n")
        .map((line) => [pathOf(new URL(line.slice(66), `${BASE_URL}data/`).href), line.slice(0, 64)]),
    );
    const single = ofType("dcat:Distribution").filter((node) => links(node, "dcat:downloadURL").length === 1);
    expect(single.length).toBeGreaterThan(4);
    for (const node of single) {
      const path = pathOf(links(node, "dcat:downloadURL")[0] ?? "");
      const [checksum] = links(node, "spdx:checksum").map((id) => nodes.find((it) => it["@id"] === id));
      expect(checksum?.["spdx:checksumValue"]).toMatchObject({ "@value": sums.get(path) });
      expect(node["dcat:byteSize"]).toMatchObject({ "@value": String(Buffer.byteLength(file(path))) });
    }
  });
  it("names the schema of each JSON file, and the schema is published", () => {
    const described = ofType("dcat:Distribution").filter((node) => node["dcterms:format"] === "application/json");
    expect(described.length).toBe(3);
    for (const node of described) {
      const [path = ""] = links(node, "dcat:downloadURL").map(pathOf);
      const { $schema } = JSON.parse(file(path)) as { readonly $schema: string };
      expect(links(node, "dcterms:conformsTo")).toEqual([$schema]);
      expect(() => file(pathOf($schema))).not.toThrow();
    }
  });
  it("says the same as RDF/XML, which data portals fetch", () => {
    const xml = file("data/dcat.rdf");
    const statements = [
      ...xml.matchAll(/^ <([a-z]+:\w+) (?:rdf:resource="([^"]*)"\/>|[^>]*>([^<]*)<)|^ <([a-z]+:\w+)>([^<]*)</gmu),
    ];
    const told = statements.map(([, name, link, text, plainName, plain]) =>
      [name ?? plainName, link ?? text ?? plain].join(" "),
    );
    const expected = nodes.flatMap((node) =>
      Object.keys(node)
        .filter((property) => !property.startsWith("@"))
        .flatMap((property) =>
          all(node, property).map((value) => {
            const text = typeof value === "string" ? value : (value["@id"] ?? value["@value"] ?? "");
            return `${property} ${text.replaceAll("&", "&amp;")}`;
          }),
        ),
    );
    expect(told).toEqual(expected);
    expect([...xml.matchAll(/^<([a-z]+:\w+) rdf:about="([^"]*)"/gmu)].map(([, type, id]) => `${type} ${id}`)).toEqual(
      nodes.map((node) => `${node["@type"]} ${node["@id"]}`),
    );
  });
});
