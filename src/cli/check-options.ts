/** What `ffu check` is asked to do: day, rules, states and tried values, each checked before anything is judged. */
import { STATES, type State } from "../check/result.ts";
import { isCalendarDate } from "../quantity/calendar.ts";
import { suggestion } from "../read/suggest.ts";
import type { Fact, IsoDate, RuleId, Rulebook } from "../rulebook/model.ts";
import { usage } from "./words/usage.ts";
import { flagFault } from "../flags/words.ts";
import { answerShape } from "../render/words/facts.ts";
import { valueOf, valuesOf, type Arguments, type Surroundings } from "./command.ts";
import { UsageError } from "./output.ts";
import { findRule } from "./rulebook.ts";

/** The day to judge. An automatic run must name it. Throws {@link UsageError}. */
export function dateOf(input: Arguments, surroundings: Surroundings): IsoDate {
  const given = valueOf(input, "date");
  if (given === null && surroundings.automatic) throw new UsageError(usage.dateRequired());
  if (given !== null && !isCalendarDate(given)) throw new UsageError(usage.notADate(given));
  return given ?? surroundings.today;
}

/** The rules to judge, or null for all. Throws {@link UsageError}. */
export function rulesOf(input: Arguments, rulebook: Rulebook): readonly RuleId[] | null {
  const asked = valuesOf(input, "rule").map((id) => findRule(rulebook, id));
  const other = asked.find(({ kind }) => kind !== "requirement");
  if (other !== undefined) throw new UsageError(usage.notARequirement(other.id));
  return asked.length === 0 ? null : [...new Set(asked.map(({ id }) => id))];
}

/** The states to show, or null for all. Throws {@link UsageError}. */
export function statesOf(input: Arguments): readonly State[] | null {
  const words = valuesOf(input, "only").flatMap((value) => value.split(","));
  const states = words.map((word) => {
    const state = STATES.find((it) => it === word.trim());
    if (state === undefined) throw new UsageError(flagFault.wrongChoice("--only", word, STATES));
    return state;
  });
  return states.length === 0 ? null : states;
}

/** The values to try, by fact. Throws {@link UsageError}. */
export function whatIfOf(input: Arguments, { registers }: Rulebook): Readonly<Record<string, string | number>> {
  const tried = new Map<string, string | number>();
  for (const text of valuesOf(input, "what-if")) {
    const [, id, value] = /^([^=]+)=(.+)$/.exec(text) ?? [];
    if (id === undefined || value === undefined) throw new UsageError(usage.whatIfForm(text));
    const fact = registers.facts.find((it) => it.id === id);
    if (fact === undefined) {
      throw new UsageError(
        usage.unknownFact(
          id,
          suggestion(
            id,
            registers.facts.map((it) => it.id),
          ),
        ),
      );
    }
    if (fact.type === "mangd") throw new UsageError(usage.whatIfSet(id));
    if (tried.has(id)) throw new UsageError(usage.whatIfTwice(id));
    const read = valueFor(fact, value.trim());
    if (read === null) throw new UsageError(usage.whatIfValue(id, value, answerShape(fact)));
    tried.set(id, read);
  }
  return Object.fromEntries(tried);
}

const WHOLE = /^-?(0|[1-9]\d{0,14})$/;
const DECIMAL = /^-?(0|[1-9]\d{0,14})([.,]\d{1,6})?$/;
const UNSURE = "vet-ej";

/** The value as a profile would hold it, or null when the fact cannot have it. */
function valueFor(fact: Fact, text: string): string | number | null {
  if (text === UNSURE) return text;
  switch (fact.type) {
    case "heltal":
    case "decimaltal":
      return numberFor(fact, text);
    case "ja-nej":
      return oneOf(["ja", "nej"], text);
    case "val":
      return oneOf(
        (fact.values ?? []).map(({ id }) => id),
        text,
      );
    case "datum":
      return isCalendarDate(text) ? text : null;
    case "mangd":
      return text;
  }
}

function oneOf(values: readonly string[], text: string): string | null {
  return values.find((value) => value === text) ?? null;
}

/** A Swedish number (`8 200`, `4,1`) within what the fact can be. `9,000` persons may be nine thousand or nine: refused. */
function numberFor({ type, min, max }: Fact, text: string): number | null {
  const plain = text.replaceAll(/[\s\u00A0]/g, "");
  const value = Number(plain.replace(",", "."));
  const written = type === "decimaltal" ? DECIMAL.test(plain) : WHOLE.test(plain);
  return written && value >= (min ?? -Infinity) && value <= (max ?? Infinity) ? value : null;
}
