/** Where the files of data lie, counted from the site's root. */
import type { Edition, Module } from "../../src/rulebook/model.ts";

export const PATHS = {
  rulesCsv: "data/regler.csv",
  register: "data/register.json",
  figuresCsv: "data/siffror.csv",
  atom: "atom.xml",
  eventsJson: "data/handelser.json",
  eventsCsv: "data/handelser.csv",
  calendar: "kalender.ics",
  dcatJson: "data/dcat.jsonld",
  dcatXml: "data/dcat.rdf",
  editionJson: ({ id }: Edition): string => `${id}/regelbok.json`,
  editionHtml: ({ id }: Edition): string => `${id}/regelbok-${id.replaceAll("/", "-")}.html`,
  bookPdf: ({ id }: Edition): string => `${id}/regelbok-${id.replaceAll("/", "-")}.pdf`,
  changesPdf: ({ id }: Edition): string => `${id}/andringar-${id.replaceAll("/", "-")}.pdf`,
  moduleAtom: ({ id }: Module): string => `${id}/atom.xml`,
  moduleCalendar: ({ id }: Module): string => `${id}/kalender.ics`,
  spec: (file: string): string => `data/${file}`,
} as const;
