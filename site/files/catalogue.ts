/**
 * The open data as DCAT-AP-SE describes it: a catalogue of data sets, each with a distribution per format. When a format
 * is spread over several files, the Swedish profile has them as several download addresses of one distribution.
 */
import type { Site } from "../data.ts";
import { absoluteAddress, to } from "../urls.ts";
import { whereText } from "../regions.ts";
import { dataset as words } from "../words/files.ts";
import type { MeasuredFile } from "./checksums.ts";
import { datasetsOf, type Dataset, type Distribution } from "./datasets.ts";
import { schemaTarget, type PublishedSchema } from "./json.ts";
import type { RdfValue, Resource } from "./rdf.ts";

const AUTHORITY = "http://publications.europa.eu/resource/authority";
const MEDIA_TYPES = "https://www.iana.org/assignments/media-types";

export function catalogueOf(site: Site, files: readonly MeasuredFile[]): readonly Resource[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const datasets = datasetsOf(site);
  return [
    catalogue(site, datasets),
    publisher(site),
    contact(site),
    ...datasets.flatMap((dataset) => [
      datasetResource(site, dataset),
      ...dataset.distributions.flatMap((it) => distributionResources(site, dataset, it, byPath)),
    ]),
    ...standards(site, datasets),
  ];
}

function catalogue(site: Site, datasets: readonly Dataset[]): Resource {
  return {
    id: address(site, "data/"),
    type: "dcat:Catalog",
    says: [
      ["dcterms:title", { swedish: words.catalogue }],
      ["dcterms:description", { swedish: words.catalogueText(whereText(site.rulebook)) }],
      ["dcterms:publisher", { iri: publisherId(site) }],
      ["dcterms:license", { iri: words.licence }],
      ["dcterms:language", SWEDISH],
      ["dcterms:modified", { typed: site.knownThrough, as: "xsd:date" }],
      ["foaf:homepage", { iri: address(site, "data/") }],
      ["dcat:themeTaxonomy", { iri: `${AUTHORITY}/data-theme` }],
      ["dcat:dataset", ...datasets.map(({ id }) => ({ iri: datasetId(site, id) }))],
    ],
  };
}

const SWEDISH: RdfValue = { iri: `${AUTHORITY}/language/SWE` };

function publisher(site: Site): Resource {
  return {
    id: publisherId(site),
    type: "foaf:Agent",
    says: [
      ["foaf:name", { plain: words.publisher }],
      ["foaf:homepage", { iri: address(site, "") }],
    ],
  };
}

function contact(site: Site): Resource {
  return {
    id: contactId(site),
    type: "vcard:Organization",
    says: [
      ["vcard:fn", { plain: words.contact }],
      ["vcard:hasURL", { iri: address(site, "kontakt/") }],
    ],
  };
}

function datasetResource(site: Site, { id, title, text, keywords, page, distributions }: Dataset): Resource {
  return {
    id: datasetId(site, id),
    type: "dcat:Dataset",
    says: [
      ["dcterms:title", { swedish: title }],
      ["dcterms:description", { swedish: text }],
      ["dcterms:publisher", { iri: publisherId(site) }],
      ["dcat:contactPoint", { iri: contactId(site) }],
      ["dcat:keyword", ...keywords.map((swedish) => ({ swedish }))],
      ["dcat:theme", { iri: `${AUTHORITY}/data-theme/HEAL` }],
      ["dcterms:spatial", { iri: `${AUTHORITY}/country/SWE` }],
      ["dcterms:language", SWEDISH],
      ["dcterms:accessRights", { iri: `${AUTHORITY}/access-right/PUBLIC` }],
      ["dcterms:accrualPeriodicity", { iri: `${AUTHORITY}/frequency/IRREG` }],
      ["dcterms:modified", { typed: site.knownThrough, as: "xsd:date" }],
      ["dcat:landingPage", { iri: address(site, page) }],
      ["dcat:distribution", ...distributions.map((it) => ({ iri: distributionId(site, id, it.id) }))],
    ],
  };
}

/** A distribution, and the checksum when it is a single file. */
function distributionResources(
  site: Site,
  dataset: Dataset,
  { id, title, mediaType, paths, schema }: Distribution,
  files: ReadonlyMap<string, MeasuredFile>,
): readonly Resource[] {
  const own = distributionId(site, dataset.id, id);
  const [first = "", ...others] = paths;
  const file = others.length === 0 ? files.get(first) : undefined;
  const checksum = `${own}-sha256`;
  return [
    {
      id: own,
      type: "dcat:Distribution",
      says: [
        ["dcterms:title", { swedish: title }],
        ["dcat:accessURL", { iri: address(site, others.length === 0 ? first : "data/") }],
        ["dcat:downloadURL", ...paths.map((path) => ({ iri: address(site, path) }))],
        ["dcterms:format", { plain: mediaType }],
        ["dcat:mediaType", { iri: `${MEDIA_TYPES}/${mediaType}` }],
        ["dcterms:license", { iri: words.licence }],
        ["dcterms:language", SWEDISH],
        ...(schema === null ? [] : ([["dcterms:conformsTo", { iri: schemaId(site, schema) }]] as const)),
        ...(file === undefined
          ? []
          : ([
              ["dcat:byteSize", { typed: String(file.bytes), as: "xsd:nonNegativeInteger" }],
              ["spdx:checksum", { iri: checksum }],
            ] as const)),
      ],
    },
    ...(file === undefined
      ? []
      : ([
          {
            id: checksum,
            type: "spdx:Checksum",
            says: [
              ["spdx:algorithm", { iri: "http://spdx.org/rdf/terms#checksumAlgorithm_sha256" }],
              ["spdx:checksumValue", { typed: file.sha256, as: "xsd:hexBinary" }],
            ],
          },
        ] as const)),
  ];
}

/** The schemas that the JSON files follow. */
function standards(site: Site, datasets: readonly Dataset[]): readonly Resource[] {
  const named = datasets.flatMap(({ distributions }) => distributions.flatMap(({ schema }) => schema ?? []));
  return named.map((schema) => ({
    id: schemaId(site, schema),
    type: "dcterms:Standard",
    says: [["dcterms:title", { swedish: words.schema(schema) }]],
  }));
}

function address(site: Site, path: string): string {
  return absoluteAddress(site.baseUrl, to(path));
}
function publisherId(site: Site): string {
  return `${address(site, "om/")}#utgivare`;
}
function contactId(site: Site): string {
  return `${address(site, "kontakt/")}#kontakt`;
}
function datasetId(site: Site, id: string): string {
  return `${address(site, "data/")}#datamangd-${id}`;
}
function distributionId(site: Site, dataset: string, id: string): string {
  return `${address(site, "data/")}#${dataset}-${id}`;
}
function schemaId(site: Site, schema: PublishedSchema): string {
  return absoluteAddress(site.baseUrl, schemaTarget(schema));
}
