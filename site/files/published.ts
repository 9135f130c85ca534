/** Every file of data that the site publishes, measured. */
import { rulesOfModule, type Site } from "../data.ts";
import { eventsOf } from "../events.ts";
import type { OutputFile } from "../page.ts";
import { modulePlace } from "../parts/rule-list.ts";
import { calendarFile } from "../words/files.ts";
import { catalogueOf } from "./catalogue.ts";
import { CHECKSUMS, checksumsText, measured, type MeasuredFile } from "./checksums.ts";
import { editionJson } from "./edition-json.ts";
import { eventsJson } from "./events-json.ts";
import { calendarText } from "./ics.ts";
import { PATHS } from "./paths.ts";
import { rdfJson, rdfXml } from "./rdf.ts";
import { registerJson } from "./register-json.ts";
import { schemaFiles } from "./schemas.ts";
import { standaloneEdition } from "./standalone.ts";
import { eventsCsv, figuresCsv, rulesCsv } from "./tables.ts";
import { atomText, moduleAtomText } from "./xml.ts";

/** `style` is the joined style sheet, which an edition in one file carries with it. */
export function publishedFiles(site: Site, style: string): readonly MeasuredFile[] {
  const data = dataFiles(site, style).map(measured);
  const catalogue = catalogueOf(site, data);
  const described = [
    ...data,
    measured({ path: PATHS.dcatJson, content: rdfJson(catalogue) }),
    measured({ path: PATHS.dcatXml, content: rdfXml(catalogue) }),
  ];
  return [...described, measured({ path: CHECKSUMS, content: checksumsText(described) })];
}

function dataFiles(site: Site, style: string): readonly OutputFile[] {
  return [
    { path: PATHS.rulesCsv, content: rulesCsv(site) },
    { path: PATHS.register, content: registerJson(site) },
    { path: PATHS.figuresCsv, content: figuresCsv(site) },
    ...site.editions.flatMap((view) => [
      { path: PATHS.editionJson(view.edition), content: editionJson(site, view) },
      { path: PATHS.editionHtml(view.edition), content: standaloneEdition(site, view, style) },
    ]),
    ...site.specs.map(({ file, text }) => ({ path: PATHS.spec(file), content: text })),
    { path: PATHS.atom, content: atomText(site) },
    ...site.rulebook.modules.map((module) => ({
      path: PATHS.moduleAtom(module),
      content: moduleAtomText(site, module),
    })),
    { path: PATHS.eventsJson, content: eventsJson(site) },
    { path: PATHS.eventsCsv, content: eventsCsv(site) },
    { path: PATHS.calendar, content: calendarText(site, calendarFile.name, eventsOf(site, site.contentRules)) },
    ...site.rulebook.modules.map((module) => ({
      path: PATHS.moduleCalendar(module),
      content: calendarText(
        site,
        calendarFile.nameFor(modulePlace(site, module)),
        eventsOf(site, rulesOfModule(site, module)),
      ),
    })),
    ...schemaFiles(site),
  ];
}
