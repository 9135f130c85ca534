/**
 * The peers, each asked the ten questions in the way its own documentation shows. `ready` does once what can be done once;
 * what it gives answers for one unit: true, false, or null for "cannot be said".
 */
import zen from "@gorules/zen-engine";
import { Ajv } from "ajv";
import { evaluate as feel } from "feelin";
import { LogicEngine } from "json-logic-engine";
import { Engine } from "json-rules-engine";
import Publicodes from "publicodes";
import { comparison, namesIn, NAMES, partsOf, QUESTIONS, SIGNS } from "./questions.js";

/** Those that cannot calculate are given each share as a figure, made outside of what is measured. */
function figure({ part, of, amount, answer }) {
  return amount ?? answer ?? `${part}_av_${of}`;
}

function logic(question) {
  const parts = partsOf(question).map(({ part, of, amount, answer, per = 100, ...limit }) => {
    if (answer !== undefined) return { "==": [{ var: answer }, "ja"] };
    const name = Object.keys(limit).find((key) => key in SIGNS);
    return amount === undefined
      ? { [SIGNS[name]]: [{ "*": [{ var: part }, per] }, { "*": [limit[name], { var: of }] }] }
      : { [SIGNS[name]]: [{ var: amount }, limit[name]] };
  });
  return parts.length === 1 ? parts[0] : { and: parts };
}

function jsonLogic(rules) {
  const engine = new LogicEngine();
  const compiled = rules.map((rule) => engine.build(rule));
  return (unit) => compiled.map((run) => run(unit));
}

const OPERATORS = { atLeast: "greaterThanInclusive", atMost: "lessThanInclusive", lessThan: "lessThan" };

export const ENGINES = [
  {
    name: "json-rules-engine",
    answers: "yes or no",
    ready: () => {
      const engine = new Engine([], { allowUndefinedFacts: true });
      for (const question of QUESTIONS) {
        const all = partsOf(question).map((it) => {
          if (it.answer !== undefined) return { fact: it.answer, operator: "equal", value: "ja" };
          const name = Object.keys(it).find((key) => key in OPERATORS);
          return { fact: figure(it), operator: OPERATORS[name], value: it[name] };
        });
        engine.addRule({ name: question.id, conditions: { all }, event: { type: question.id } });
      }
      return async (unit) => {
        const { results } = await engine.run(unit);
        const met = new Set(results.map(({ name }) => name));
        return QUESTIONS.map(({ id }) => met.has(id));
      };
    },
  },
  {
    name: "json-logic-engine, compiled",
    answers: "yes or no",
    ready: () => jsonLogic(QUESTIONS.map(logic)),
  },
  {
    name: "json-logic-engine, compiled, asking for what is missing",
    answers: "also unknown",
    ready: () => jsonLogic(QUESTIONS.map((it) => ({ if: [{ missing: namesIn(it) }, null, logic(it)] }))),
  },
  {
    name: "zen-engine",
    answers: "also unknown",
    ready: () => {
      const expressions = QUESTIONS.map((question) => {
        const lacks = namesIn(question)
          .map((name) => `${name} == null`)
          .join(" or ");
        const holds = partsOf(question)
          .map((it) => comparison(it).replace(" = ", " == "))
          .join(" and ");
        return { id: question.id, key: question.id, value: `${lacks} ? null : ${holds}` };
      });
      const content = {
        nodes: [
          { id: "in", type: "inputNode", name: "in", position: { x: 0, y: 0 } },
          { id: "ten", type: "expressionNode", name: "ten", position: { x: 1, y: 0 }, content: { expressions } },
          { id: "out", type: "outputNode", name: "out", position: { x: 2, y: 0 } },
        ],
        edges: [
          { id: "1", sourceId: "in", targetId: "ten", type: "edge" },
          { id: "2", sourceId: "ten", targetId: "out", type: "edge" },
        ],
      };
      const decision = new zen.ZenEngine().createDecision(Buffer.from(JSON.stringify(content)));
      return async (unit) => {
        const { result } = await decision.evaluate(unit);
        return QUESTIONS.map(({ id }) => result[id] ?? null);
      };
    },
  },
  {
    name: "feelin",
    answers: "also unknown",
    ready: () => {
      const expressions = QUESTIONS.map((question) =>
        partsOf(question)
          .map((it) => comparison(it))
          .join(" and "),
      );
      return (unit) => expressions.map((it) => feel(it, unit).value ?? null);
    },
  },
  {
    name: "publicodes",
    answers: "also unknown",
    ready: () => {
      const rules = {
        ...Object.fromEntries(NAMES.map((name) => [name.replaceAll("_", " "), {}])),
        ...Object.fromEntries(
          QUESTIONS.map((question) => [
            `q ${question.id}`,
            {
              "toutes ces conditions": partsOf(question).map((it) =>
                comparison(it, (text) => `'${text}'`).replaceAll(/[a-z_0-9]*_[a-z_0-9]*/g, (name) =>
                  name.replaceAll("_", " "),
                ),
              ),
            },
          ]),
        ),
      };
      const engine = new Publicodes(rules, { logger: SILENT });
      return (unit) => {
        engine.setSituation(
          Object.fromEntries(
            Object.entries(unit)
              .filter(([name]) => NAMES.includes(name))
              .map(([name, value]) => [name.replaceAll("_", " "), typeof value === "string" ? `'${value}'` : value]),
          ),
        );
        return QUESTIONS.map(({ id }) => engine.evaluate(`q ${id}`).nodeValue ?? null);
      };
    },
  },
  {
    name: "ajv, compiled",
    answers: "yes or no",
    ready: () => {
      const ajv = new Ajv();
      const limits = { atLeast: "minimum", atMost: "maximum", lessThan: "exclusiveMaximum" };
      const compiled = QUESTIONS.map((question) => {
        const parts = partsOf(question);
        const properties = Object.fromEntries(
          parts.map((it) => {
            if (it.answer !== undefined) return [it.answer, { const: "ja" }];
            const name = Object.keys(it).find((key) => key in limits);
            return [figure(it), { type: "number", [limits[name]]: it[name] }];
          }),
        );
        return ajv.compile({ type: "object", required: parts.map(figure), properties });
      });
      return (unit) => compiled.map((validate) => validate(unit));
    },
  },
];

const SILENT = { log() {}, warn() {}, error() {} };

/** A unit as the peers are given it: what is missing is not there. */
export function flattened(profile, minutes) {
  const unit = {};
  for (const [id, entry] of Object.entries(profile.facts ?? {})) {
    if (typeof entry === "number") unit[id.replaceAll("-", "_")] = entry;
  }
  const answer = (rule) => profile.attestations?.[rule]?.answer;
  Object.assign(unit, {
    ...(minutes === null ? {} : { minuter_per_vecka: minutes }),
    ...given("svar_vald", answer("skane/gemensamt/fraga-om-vald")),
    ...given("svar_patientsakerhet", answer("skane/gemensamt/patientsakerhetsarbete")),
  });
  for (const it of QUESTIONS.flatMap(partsOf)) {
    if (it.part === undefined) continue;
    const [part, of] = [unit[it.part], unit[it.of]];
    if (part !== undefined && of !== undefined && of !== 0) unit[figure(it)] = (part * (it.per ?? 100)) / of;
  }
  return unit;
}

function given(name, answer) {
  return answer === "ja" || answer === "nej" ? { [name]: answer } : {};
}
