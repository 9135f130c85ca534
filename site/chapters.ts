/** The chapters of an edition: those of its own module first, then those of the shared rules that reach it. */
import type { EditionRule, EditionView } from "../src/rulebook/editions.ts";
import type { ContentRule, Module } from "../src/rulebook/model.ts";
import { moduleOf, type Site } from "./data.ts";

export interface ChapterOf<Item> {
  /** For the address: `bemanning`, or `skane-gemensamt-bemanning` for a shared one. */
  readonly slug: string;
  readonly title: string;
  readonly intro: string | null;
  /** The module the chapter is shared from, or null for the edition's own. */
  readonly sharedFrom: Module | null;
  readonly items: readonly Item[];
}

export function editionChapters(site: Site, view: EditionView): readonly ChapterOf<EditionRule>[] {
  return grouped(site, view.module, view.rules, ({ rule }) => rule);
}

export function ruleChapters(
  site: Site,
  module: Module,
  rules: readonly ContentRule[],
): readonly ChapterOf<ContentRule>[] {
  return grouped(site, module, rules, (rule) => rule);
}

function grouped<Item>(
  site: Site,
  own: Module,
  items: readonly Item[],
  ruleOf: (item: Item) => ContentRule,
): readonly ChapterOf<Item>[] {
  const homes = [own, ...site.rulebook.modules.filter(({ id }) => id !== own.id)];
  return homes.flatMap((home) =>
    home.chapters.flatMap((chapter) => {
      const inside = items.filter((item) => {
        const rule = ruleOf(item);
        return rule.chapter === chapter.id && moduleOf(site, rule)?.id === home.id;
      });
      const shared = home.id === own.id ? null : home;
      const slug = shared === null ? chapter.id : `${home.id.replaceAll("/", "-")}-${chapter.id}`;
      return inside.length === 0
        ? []
        : [{ slug, title: chapter.title, intro: chapter.intro ?? null, sharedFrom: shared, items: inside }];
    }),
  );
}
