/** The chapters of an edition: those of its own module first, then those of the shared rules that reach it. */
import type { EditionRule, EditionView } from "../src/rulebook/editions.ts";
import type { ContentRule, Module } from "../src/rulebook/model.ts";
import { type Site } from "./data.ts";
import type { Target } from "./html.ts";
import { chapterUrl } from "./urls.ts";
import { moduleOf, isOwnRule } from "../src/rulebook/modules.ts";

export interface ChapterOf<Item> {
  /** For the address: `bemanning`, or `<region>-gemensamt-bemanning` for a shared one. */
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
        return rule.chapter === chapter.id && moduleOf(site.rulebook.modules, rule)?.id === home.id;
      });
      const shared = home.id === own.id ? null : home;
      const slug = slugFor(own, home, chapter.id);
      return inside.length === 0
        ? []
        : [{ slug, title: chapter.title, intro: chapter.intro ?? null, sharedFrom: shared, items: inside }];
    }),
  );
}

function slugFor(own: Module, home: Module, chapter: string): string {
  return home.id === own.id ? chapter : `${home.id.replaceAll("/", "-")}-${chapter}`;
}

/** Where a rule stands in an edition that has it: in its chapter. */
export function placeInEdition(site: Site, { module, edition }: EditionView, rule: ContentRule): Target {
  const slug = slugFor(module, moduleOf(site.rulebook.modules, rule) ?? module, rule.chapter);
  return { ...chapterUrl(edition, slug), anchor: anchorOf(rule) };
}

/** The same on the chapter's page and in the whole book. Shared rules may have the same last part as the edition's own. */
export function anchorOf({ id }: Pick<ContentRule, "id">): string {
  return `regel-${id.replaceAll("/", "-")}`;
}

/** The editions of a rule's own module that have the rule, the oldest first. */
export function editionsWith(site: Site, rule: ContentRule): readonly EditionView[] {
  return site.editions.filter(
    ({ module, rules }) => isOwnRule(rule, module) && rules.some((it) => it.rule.id === rule.id),
  );
}
