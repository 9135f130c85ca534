/** What `ffu fmt` says. */
import { plural } from "../../words/format.ts";

export const formatSaid = {
  done: (changed: number, all: number): string =>
    changed === 0
      ? formatSaid.allInForm(all)
      : `${plural(changed, "fil", "filer")} av ${all} har fått rätt form. Inget av det som de säger är ändrat.`,
  allInForm: (all: number): string => `${plural(all, "fil", "filer")}, alla i rätt form.`,
  notInForm: (files: readonly string[]): readonly string[] => [
    `${plural(files.length, "fil", "filer")} har inte rätt form:`,
    ...files.map((file) => `  ${file}`),
    "Så rättar du: kör ffu fmt.",
  ],
  unreadable: (file: string): string =>
    `${file} går inte att läsa och är lämnad som den är. Kör ffu validate för att se varför.`,
} as const;
