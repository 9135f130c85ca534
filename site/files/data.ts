/** The rules as open data: JSON per edition, one CSV of every version, and the description of the data set. */
import type { EditionView } from "../../src/rulebook/editions.ts";
import type { Standing } from "../../src/rulebook/model.ts";
import { editionChapters } from "../chapters.ts";
import type { Site } from "../data.ts";
import { plainText } from "../markdown.ts";
import { checkSentence } from "../parts/content.ts";
import { absoluteAddress, editionUrl, ruleUrl, to } from "../urls.ts";
import { checksOf, versionsOf } from "../versions.ts";
import { csvHead, dataset as words } from "../words/files.ts";

export function editionJson(site: Site, view: EditionView): string {
  const { module, edition } = view;
  const within = new Set<unknown>(view.rules.flatMap(({ versions }) => [...versions]));
  return `${JSON.stringify(
    {
      edition: edition.id,
      title: edition.title,
      module: module.title,
      from: edition.from,
      through: edition.through,
      state: edition.state,
      decision: edition.decision,
      asOf: site.today,
      url: absoluteAddress(site.baseUrl, editionUrl(edition)),
      chapters: editionChapters(site, view).map(({ slug, title, items }) => ({
        id: slug,
        title,
        rules: items.map(({ rule }) => ({
          ...rule,
          url: absoluteAddress(site.baseUrl, ruleUrl(rule.id)),
          versions: rule.versions.filter((version) => within.has(version)),
        })),
      })),
    },
    null,
    1,
  )}\n`;
}

/** Semicolons and a byte order mark, as spreadsheets with Swedish settings want it. One row per version. */
export function rulesCsv(site: Site): string {
  const rows = site.contentRules.flatMap((rule) =>
    versionsOf(rule).map(({ version, content }) => [
      rule.id,
      rule.title,
      rule.kind,
      rule.kind === "requirement" ? rule.obligation : "",
      rule.home.region,
      rule.concerns.join(" "),
      rule.chapter,
      version.standing.status,
      ...days(version.standing),
      plainText(version.text),
      checksOf(content)
        .map((check) => checkSentence(site, check))
        .join(" | "),
      version.sources.map(({ source, at }) => `${source}: ${at}`).join(" | "),
      absoluteAddress(site.baseUrl, ruleUrl(rule.id)),
    ]),
  );
  return `\uFEFF${[csvHead, ...rows].map((cells) => cells.map(csvCell).join(";")).join("\r\n")}\r\n`;
}

function days(standing: Standing): readonly string[] {
  return standing.status === "beslutad" ? [standing.from, standing.through ?? ""] : ["", ""];
}

/** A cell that a spreadsheet would take for a formula gets an apostrophe first. */
export function csvCell(text: string): string {
  const harmless = /^[=+\-@\t\r]/u.test(text) ? `'${text}` : text;
  return /[;"\r\n]/u.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** DCAT-AP-SE as JSON-LD: one catalogue, one data set, one distribution per file. */
export function dcatJson(site: Site): string {
  const address = (path: string): string => absoluteAddress(site.baseUrl, to(path));
  const file = (path: string, title: string, mediaType: string): object => ({
    "@type": "dcat:Distribution",
    "@id": address(path),
    "dcterms:title": { "@value": title, "@language": "sv" },
    "dcat:accessURL": { "@id": address(path) },
    "dcat:downloadURL": { "@id": address(path) },
    "dcat:mediaType": { "@id": `https://www.iana.org/assignments/media-types/${mediaType}` },
    "dcterms:license": { "@id": words.licence },
  });
  const publisher = { "@id": address("om/"), "@type": "foaf:Agent", "foaf:name": words.publisher };
  return `${JSON.stringify(
    {
      "@context": {
        dcat: "http://www.w3.org/ns/dcat#",
        dcterms: "http://purl.org/dc/terms/",
        foaf: "http://xmlns.com/foaf/0.1/",
        vcard: "http://www.w3.org/2006/vcard/ns#",
        xsd: "http://www.w3.org/2001/XMLSchema#",
      },
      "@type": "dcat:Catalog",
      "@id": address("data/"),
      "dcterms:title": { "@value": words.catalogue, "@language": "sv" },
      "dcterms:description": { "@value": words.catalogueText, "@language": "sv" },
      "dcterms:language": { "@id": "http://publications.europa.eu/resource/authority/language/SWE" },
      "dcterms:publisher": publisher,
      "dcat:dataset": {
        "@type": "dcat:Dataset",
        "@id": `${address("data/")}#datamangd`,
        "dcterms:title": { "@value": words.title, "@language": "sv" },
        "dcterms:description": { "@value": words.text, "@language": "sv" },
        "dcterms:publisher": publisher,
        "dcat:contactPoint": { "@type": "vcard:Organization", "@id": address("kontakt/"), "vcard:fn": words.publisher },
        "dcterms:modified": { "@value": site.today, "@type": "xsd:date" },
        "dcat:theme": { "@id": "http://publications.europa.eu/resource/authority/data-theme/HEAL" },
        "dcterms:accessRights": { "@id": "http://publications.europa.eu/resource/authority/access-right/PUBLIC" },
        "dcat:keyword": words.keywords.map((keyword) => ({ "@value": keyword, "@language": "sv" })),
        "dcat:distribution": [
          file("data/regler.csv", words.csv, "text/csv"),
          file("kalender.ics", words.ics, "text/calendar"),
          file("atom.xml", words.atom, "application/atom+xml"),
          ...site.editions.map(({ edition }) =>
            file(`${edition.id}/regelbok.json`, words.json(edition.title), "application/json"),
          ),
        ],
      },
    },
    null,
    1,
  )}\n`;
}
