/**
 * Statements about resources, written as JSON-LD and as RDF/XML. Both come from the same statements: the data portal
 * harvests RDF/XML, and JSON-LD is what most others read.
 */
import { escapeText } from "../html.ts";
import { jsonText } from "./json.ts";

const PREFIXES = {
  dcat: "http://www.w3.org/ns/dcat#",
  dcterms: "http://purl.org/dc/terms/",
  foaf: "http://xmlns.com/foaf/0.1/",
  spdx: "http://spdx.org/rdf/terms#",
  vcard: "http://www.w3.org/2006/vcard/ns#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
} as const;

/** `dcterms:title`. */
export type Name = `${keyof typeof PREFIXES}:${string}`;

export type RdfValue =
  | { readonly iri: string }
  | { readonly swedish: string }
  | { readonly plain: string }
  | { readonly typed: string; readonly as: Name };

/** Every resource has an address: harvesters do not follow nameless ones. */
export interface Resource {
  readonly id: string;
  readonly type: Name;
  readonly says: readonly (readonly [property: Name, ...values: readonly RdfValue[]])[];
}

export function rdfJson(resources: readonly Resource[]): string {
  return jsonText({ "@context": PREFIXES, "@graph": resources.map(jsonResource) });
}

function jsonResource({ id, type, says }: Resource): object {
  const entries = says.map(([property, ...values]) => {
    const [only, ...others] = values.map(jsonValue);
    return [property, others.length === 0 ? only : [only, ...others]] as const;
  });
  return { "@id": id, "@type": type, ...Object.fromEntries(entries) };
}

function jsonValue(value: RdfValue): object | string {
  if ("iri" in value) return { "@id": value.iri };
  if ("swedish" in value) return { "@value": value.swedish, "@language": "sv" };
  return "plain" in value ? value.plain : { "@value": value.typed, "@type": value.as };
}

export function rdfXml(resources: readonly Resource[]): string {
  const namespaces = Object.entries(PREFIXES).map(([prefix, address]) => ` xmlns:${prefix}="${address}"`);
  return `<?xml version="1.0" encoding="utf-8"?>
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"${namespaces.join("")}>
${resources.map(xmlResource).join("\n")}
</rdf:RDF>
`;
}

function xmlResource({ id, type, says }: Resource): string {
  const lines = says.flatMap(([property, ...values]) => values.map((value) => ` ${xmlStatement(property, value)}`));
  return [`<${type} rdf:about="${escapeText(id)}">`, ...lines, `</${type}>`].join("\n");
}

function xmlStatement(property: Name, value: RdfValue): string {
  if ("iri" in value) return `<${property} rdf:resource="${escapeText(value.iri)}"/>`;
  if ("swedish" in value) return `<${property} xml:lang="sv">${escapeText(value.swedish)}</${property}>`;
  if ("plain" in value) return `<${property}>${escapeText(value.plain)}</${property}>`;
  return `<${property} rdf:datatype="${fullName(value.as)}">${escapeText(value.typed)}</${property}>`;
}

function fullName(name: Name): string {
  const [prefix = "", local = ""] = name.split(":");
  const address = Object.entries(PREFIXES).find(([known]) => known === prefix)?.[1] ?? "";
  return `${address}${local}`;
}
