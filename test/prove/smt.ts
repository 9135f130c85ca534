/** Terms of the SMT-LIB language as text, and nothing of what they mean here. */

/** A term: `(>= x 3)`. */
export type Term = string;

export const TRUE: Term = "true";
export const FALSE: Term = "false";

export function and(terms: readonly Term[]): Term {
  return terms.length === 0 ? TRUE : `(and ${terms.join(" ")} true)`;
}

export function or(terms: readonly Term[]): Term {
  return terms.length === 0 ? FALSE : `(or ${terms.join(" ")} false)`;
}

export function not(term: Term): Term {
  return `(not ${term})`;
}

export function implies(premise: Term, conclusion: Term): Term {
  return `(=> ${premise} ${conclusion})`;
}

export function equal(left: Term, right: Term): Term {
  return `(= ${left} ${right})`;
}

export function sum(terms: readonly Term[]): Term {
  return terms.length === 0 ? "0" : `(+ ${terms.join(" ")} 0)`;
}

export function times(left: Term, right: Term): Term {
  return `(* ${left} ${right})`;
}

export function compare(how: ">=" | ">" | "<=" | "<", left: Term, right: Term): Term {
  return `(${how} ${left} ${right})`;
}

/** 1 where the term is true, else 0. */
export function indicator(term: Term): Term {
  return `(ite ${term} 1 0)`;
}

/** An exact number, from the digits that a person has written: 13.4 is 134/10, never a float. */
export function numeral(value: number): Term {
  const [whole = "0", decimals = ""] = Math.abs(value).toString().split(".");
  const digits = BigInt(whole + decimals);
  const exact = decimals === "" ? `${digits}` : `(/ ${digits} ${10n ** BigInt(decimals.length)})`;
  return value < 0 ? `(- ${exact})` : exact;
}
