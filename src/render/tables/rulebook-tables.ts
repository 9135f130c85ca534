/** The rulebook as tables, one per concept, each after those that it refers to. */
import { describeCheck } from "../../check/kinds/index.ts";
import { levelsIn, waysToJudge } from "../../check/levels.ts";
import { hasContent } from "../../rulebook/in-force.ts";
import type {
  ContentRule,
  Module,
  Registers,
  Requirement,
  RequirementContent,
  Rule,
  RuleException,
  Rulebook,
  Version,
} from "../../rulebook/model.ts";
import { moduleOf } from "../../rulebook/modules.ts";
import { key, maybe, one, tableOf, text, type Table } from "./table.ts";

export function rulebookTables({ modules, rules, registers }: Rulebook): readonly Table[] {
  const living = rules.filter(hasContent);
  const stated = living.flatMap(statedIn);
  return [
    ...registerTables(modules, registers),
    ...ruleTables(modules, rules, living),
    ...versionTables(stated),
    ...checkTables(stated, registers),
    ...groundTables(stated),
  ];
}

/** A version or an exception, with its id and that of its rule. */
type Stated =
  | {
      readonly is: "version";
      readonly id: string;
      readonly rule: ContentRule;
      readonly nth: number;
      readonly content: Version<unknown>;
    }
  | {
      readonly is: "exception";
      readonly id: string;
      readonly rule: ContentRule;
      readonly content: RuleException<unknown>;
    };

function statedIn(rule: ContentRule): readonly Stated[] {
  const versions = rule.versions.map((content, n): Stated => ({
    is: "version",
    id: `${rule.id}#${n + 1}`,
    rule,
    nth: n + 1,
    content,
  }));
  const exceptions: readonly RuleException<unknown>[] = "exceptions" in rule ? rule.exceptions : [];
  return [
    ...versions,
    ...exceptions.map((content): Stated => ({ is: "exception", id: `${rule.id}#${content.id}`, rule, content })),
  ];
}

function isVersion(it: Stated): it is Extract<Stated, { is: "version" }> {
  return it.is === "version";
}

function isException(it: Stated): it is Extract<Stated, { is: "exception" }> {
  return it.is === "exception";
}

/** Which of the two tables an entry belongs to. */
const OWNER = {
  lydelse: maybe<{ readonly of: Stated }>(({ of }) => (of.is === "version" ? of.id : null), "lydelser"),
  undantag: maybe<{ readonly of: Stated }>(({ of }) => (of.is === "exception" ? of.id : null), "undantag"),
};

function registerTables(modules: readonly Module[], registers: Registers): readonly Table[] {
  const editions = modules.flatMap((module) => module.editions.map((edition) => ({ module, edition })));
  return [
    tableOf("moduler", modules, {
      id: key(({ id }) => id),
      region: text(({ home }) => home.region),
      slag: text(({ home }) => home.module),
      titel: text(({ title }) => title),
    }),
    tableOf("utgavor", editions, {
      id: key(({ edition }) => edition.id),
      modul: one("moduler", ({ module }) => module.id),
      ar: text(({ edition }) => edition.year),
      titel: text(({ edition }) => edition.title),
      fran: { type: "date", value: ({ edition }) => edition.from },
      till: { type: "date", value: ({ edition }) => edition.through },
      lage: text(({ edition }) => edition.state),
    }),
    tableOf("kallor", registers.sources, {
      id: key(({ id }) => id),
      titel: text(({ title }) => title),
      utgivare: text(({ publisher }) => publisher),
      datum: { type: "date", isOptional: true, value: ({ date }) => date },
      niva: text(({ level }) => level),
      adress: maybe(({ url }) => url),
    }),
    tableOf("beslut", registers.decisions, {
      id: key(({ id }) => id),
      titel: text(({ title }) => title),
      organ: text(({ body }) => body),
      datum: { type: "date", value: ({ date }) => date },
      referens: maybe(({ reference }) => reference),
    }),
    tableOf("fragor", registers.questions, {
      id: key(({ id }) => id),
      titel: text(({ title }) => title),
      slag: text(({ kind }) => kind),
      tvekan: text(({ doubt }) => doubt),
    }),
    tableOf("amnen", registers.topics, {
      id: key(({ id }) => id),
      titel: text(({ title }) => title),
      omfattar: text(({ about }) => about),
    }),
    tableOf("uppgifter", registers.facts, {
      id: key(({ id }) => id),
      titel: text(({ title }) => title),
      fraga: text(({ question }) => question),
      slag: text(({ type }) => type),
      enhet: maybe(({ unit }) => unit),
      minst: { type: "number", isOptional: true, value: ({ min }) => min },
      hogst: { type: "number", isOptional: true, value: ({ max }) => max },
    }),
    tableOf("siffror", registers.figures, {
      id: key(({ id }) => id),
      titel: text(({ title }) => title),
      varde: { type: "number", isOptional: true, value: ({ value }) => (typeof value === "number" ? value : null) },
      ord: maybe(({ value }) => (typeof value === "number" ? null : value)),
      enhet: text(({ unit }) => unit),
      tid: text(({ asOf }) => asOf.label),
      region: text(({ region }) => region),
      vardval: maybe(({ careChoice }) => careChoice),
    }),
  ];
}

function ruleTables(
  modules: readonly Module[],
  rules: readonly Rule[],
  living: readonly ContentRule[],
): readonly Table[] {
  const gone = rules.flatMap((rule) => {
    if (hasContent(rule)) return [];
    return (rule.kind === "moved" ? [rule.to] : rule.to).map((to) => ({ id: rule.id, to }));
  });
  return [
    tableOf("regler", living, {
      id: key(({ id }) => id),
      modul: one("moduler", (rule) => moduleOf(modules, rule)?.id ?? ""),
      slag: text(({ kind }) => kind),
      titel: text(({ title }) => title),
      kapitel: text(({ chapter }) => chapter),
      amne: maybe(({ topic }) => topic, "amnen"),
      skyldighet: maybe((rule) => (rule.kind === "requirement" ? rule.obligation : null)),
      mottagare: text(({ addressee }) => addressee),
    }),
    tableOf("flyttade_regler", gone, {
      id: key(({ id }) => id),
      till: key(({ to }) => to),
    }),
    tableOf(
      "regler_vardval",
      pairs(living, ({ concerns }) => concerns),
      {
        regel: { ...one("regler", ([rule]) => rule.id), isKey: true },
        vardval: key(([, careChoice]) => careChoice),
      },
    ),
    tableOf(
      "regler_fragor",
      pairs(living, ({ questions }) => questions),
      {
        regel: { ...one("regler", ([rule]) => rule.id), isKey: true },
        fraga: { ...one("fragor", ([, question]) => question), isKey: true },
      },
    ),
  ];
}

function pairs<T, U>(items: readonly T[], each: (item: T) => readonly U[]): readonly (readonly [T, U])[] {
  return items.flatMap((item) => each(item).map((inner) => [item, inner] as const));
}

function versionTables(stated: readonly Stated[]): readonly Table[] {
  return [
    tableOf("lydelser", stated.filter(isVersion), {
      id: key(({ id }) => id),
      regel: one("regler", ({ rule }) => rule.id),
      nummer: { type: "whole", value: ({ nth }) => nth },
      status: text(({ content }) => content.standing.status),
      fran: {
        type: "date",
        isOptional: true,
        value: ({ content: { standing } }) => (standing.status === "beslutad" ? standing.from : null),
      },
      till: {
        type: "date",
        isOptional: true,
        value: ({ content: { standing } }) => (standing.status === "beslutad" ? standing.through : null),
      },
      beslut: maybe(({ content }) => content.decision, "beslut"),
      text: text(({ content }) => content.text),
    }),
    tableOf("undantag", stated.filter(isException), {
      id: key(({ id }) => id),
      regel: one("regler", ({ rule }) => rule.id),
      status: text(({ content }) => content.status),
      exakt: { type: "whole", value: ({ content: { period } }) => (period.precision === "exact" ? 1 : 0) },
      benamning: maybe(({ content: { period } }) => (period.precision === "exact" ? null : period.label)),
      fran: {
        type: "date",
        value: ({ content: { period } }) => (period.precision === "exact" ? period.from : period.within.from),
      },
      till: {
        type: "date",
        value: ({ content: { period } }) => (period.precision === "exact" ? period.through : period.within.through),
      },
      text: text(({ content }) => content.text),
    }),
  ];
}

function checkTables(stated: readonly Stated[], registers: Registers): readonly Table[] {
  const checks = stated.flatMap((of) => {
    const content = requirementIn(of);
    if (content === null) return [];
    return waysToJudge(content).map((way) => ({
      of,
      way,
      when: content.when,
      id: `${of.id}#${way.reading ?? "kontroll"}`,
    }));
  });
  const levels = checks.flatMap(({ id, way }) =>
    levelsIn(way.check, "", registers).map((level) => ({ check: id, level })),
  );
  return [
    tableOf("kontroller", checks, {
      id: key(({ id }) => id),
      ...OWNER,
      lasart: maybe(({ way }) => way.reading),
      fraga: maybe(({ way }) => way.question, "fragor"),
      slag: text(({ way }) => way.check.kind),
      beskrivning: text(({ way }) => describeCheck(way.check, registers)),
      villkor: maybe(({ when }) => (when === null ? null : JSON.stringify(when))),
      uttryck: text(({ way }) => JSON.stringify(way.check)),
    }),
    tableOf("nivaer", levels, {
      id: key(({ check, level }) => `${check}${level.path}`),
      kontroll: one("kontroller", ({ check }) => check),
      plats: text(({ level }) => level.path),
      jamforelse: text(({ level }) => level.comparison),
      varde: { type: "number", value: ({ level }) => level.value },
      enhet: maybe(({ level }) => level.unit),
    }),
  ];
}

/** What a requirement's version or exception asks; nothing for other kinds of rules. */
function requirementIn({ is, rule, id }: Stated): RequirementContent | null {
  if (rule.kind !== "requirement") return null;
  const own: Requirement = rule;
  const place = id.slice(rule.id.length + 1);
  if (is === "version") return own.versions[Number(place) - 1] ?? null;
  return own.exceptions.find((exception) => exception.id === place) ?? null;
}

function groundTables(stated: readonly Stated[]): readonly Table[] {
  const numbered = <T>(each: (it: Stated) => readonly T[]) =>
    stated.flatMap((of) => each(of).map((item, n) => ({ of, item, id: `${of.id}#${n + 1}` })));
  return [
    tableOf(
      "hanvisningar",
      numbered(({ content }) => content.sources),
      {
        id: key(({ id }) => id),
        ...OWNER,
        kalla: one("kallor", ({ item }) => item.source),
        plats: text(({ item }) => item.at),
        niva: text(({ item }) => item.level),
      },
    ),
    tableOf(
      "antaganden",
      numbered(({ content }) => content.assumptions),
      {
        id: key(({ id }) => id),
        ...OWNER,
        om: text(({ item }) => item.about),
        text: text(({ item }) => item.text),
      },
    ),
  ];
}
