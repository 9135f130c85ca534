/**
 * The keywords that the schemas use, each as the check it makes. They stand in the order in which ajv tries them: a test
 * holds what is found, and its order, against what ajv finds.
 */
import { isSameData } from "../../compare/same-data.ts";
import { FORMATS } from "../formats.ts";
import { asList, asShape, type At, type Check, type Shape, type Wrong } from "./shape.ts";

export interface Compiling {
  /** The check of a schema inside another. */
  readonly part: (schema: unknown) => Check;
  /** What a `$ref` points to. */
  readonly definition: (reference: unknown) => Shape;
}

export interface Keyword {
  readonly name: string;
  readonly check: (asked: unknown, shape: Shape, compiling: Compiling) => Check;
}

export interface Type {
  readonly isOf: (value: unknown) => boolean;
  /** The values that the keywords look at, whether or not they are quite of the type. */
  readonly isLike: (value: unknown) => boolean;
  readonly keywords: readonly Keyword[];
}

export function wrong(
  keyword: string,
  parentSchema: Shape,
  params: Wrong["params"],
  data: unknown,
  at: At | null,
): Wrong {
  return { keyword, at, params, parentSchema, data };
}

/** Asks nothing, and need not be called. */
export const ASKS_NOTHING: Check = () => undefined;

/** One check after the other; all of them are made. */
export function inTurn(checks: readonly Check[]): Check {
  const asking = checks.filter((check) => check !== ASKS_NOTHING);
  const [only = ASKS_NOTHING, ...more] = asking;
  if (more.length === 0) return only;
  return (value, at, errors) => {
    for (const check of asking) check(value, at, errors);
  };
}

/** A keyword that asks one thing of a value; `param` is what it is called when it is told. */
function asking(
  name: string,
  param: string,
  rule: (asked: unknown, shape: Shape) => (value: unknown) => boolean,
): Keyword {
  return {
    name,
    check: (asked, shape) => {
      const isFollowed = rule(asked, shape);
      return (value, at, errors) => {
        if (!isFollowed(value)) errors.push(wrong(name, shape, { [param]: asked }, value, at));
      };
    },
  };
}

function limiting(
  name: string,
  measure: (value: unknown) => number,
  isWithin: (measured: number, limit: number) => boolean,
): Keyword {
  return asking(name, "limit", (asked) => {
    const limit = Number(asked);
    return (value) => isWithin(measure(value), limit);
  });
}

const atMost = (measured: number, limit: number): boolean => measured <= limit;
const atLeast = (measured: number, limit: number): boolean => measured >= limit;
const above = (measured: number, limit: number): boolean => measured > limit;

/** How long a text may be. Nearly all are so short, or so long, that no character needs to be looked at. */
const maxLength: Keyword = asking("maxLength", "limit", (asked) => {
  const limit = Number(asked);
  return (value) => typeof value === "string" && (value.length <= limit || textLength(value) <= limit);
});

const minLength: Keyword = asking("minLength", "limit", (asked) => {
  const limit = Number(asked);
  return (value) => typeof value === "string" && (value.length >= 2 * limit || textLength(value) >= limit);
});

/** How many characters a text has: one outside the basic plane is one, not two. */
function textLength(text: string): number {
  let pairs = 0;
  for (let index = 1; index < text.length; index += 1) {
    if (!isLow(text.charCodeAt(index)) || !isHigh(text.charCodeAt(index - 1))) continue;
    pairs += 1;
    index += 1;
  }
  return text.length - pairs;
}

const isHigh = (unit: number): boolean => unit >= 0xd800 && unit < 0xdc00;
const isLow = (unit: number): boolean => unit >= 0xdc00 && unit < 0xe000;

const itemCount = (value: unknown): number => asList(value).length;
const fieldCount = (value: unknown): number => Object.keys(asShape(value) ?? {}).length;

const reference: Keyword = {
  name: "$ref",
  check: (to, _, { part, definition }) => {
    let target: Check | null = null;
    // Made when it is first needed, for schemas refer to themselves.
    return (value, at, errors) => (target ??= part(definition(to)))(value, at, errors);
  },
};

const allOf: Keyword = { name: "allOf", check: (asked, _, { part }) => inTurn(asList(asked).map(part)) };

/**
 * A branch of another type takes no value, and is not tried. Where not exactly one takes it, what all of them say of it
 * stands, and then this.
 */
const oneOf: Keyword = {
  name: "oneOf",
  check: (asked, shape, { part, definition }) => {
    // Then the value's own tag says which branch it is.
    if ("discriminator" in shape) return inTurn([]);
    const branches = asList(asked).map((branch) => ({ mayTake: typeOf(branch, definition), check: part(branch) }));
    return (value, at, errors) => {
      const before = errors.length;
      let taking = 0;
      for (const { mayTake, check } of branches) {
        if (!mayTake(value)) continue;
        const said = errors.length;
        check(value, at, errors);
        if (errors.length === said) taking += 1;
      }
      errors.length = before;
      if (taking === 1) return;
      for (const { check } of branches) check(value, at, errors);
      errors.push(wrong("oneOf", shape, {}, value, at));
    };
  },
};

/** Whether a value is of the type that a schema asks for; any is where it asks for none. */
function typeOf(schema: unknown, definition: Compiling["definition"]): Type["isOf"] {
  const shape = asShape(schema) ?? {};
  if ("$ref" in shape) return typeOf(definition(shape["$ref"]), definition);
  return TYPES.get(shape["type"])?.isOf ?? (() => true);
}

const discriminator: Keyword = {
  name: "discriminator",
  check: (asked, shape, { part, definition }) => {
    const tag = String(asShape(asked)?.["propertyName"]);
    const branches = new Map(
      asList(shape["oneOf"]).map((branch) => {
        const properties = asShape(definition(asShape(branch)?.["$ref"])["properties"]);
        return [asShape(properties?.[tag])?.["const"], part(branch)] as const;
      }),
    );
    return (value, at, errors) => {
      const tagValue = asShape(value)?.[tag];
      const branch = branches.get(tagValue);
      if (branch === undefined) errors.push(wrong("discriminator", shape, { tag, tagValue }, value, at));
      else branch(value, at, errors);
    };
  },
};

const items: Keyword = {
  name: "items",
  check: (asked, _, { part }) => {
    const check = part(asked);
    return (value, inside, errors) => {
      const list = asList(value);
      for (let key = 0; key < list.length; key += 1) check(list[key], { key, inside }, errors);
    };
  },
};

/** Texts and numbers are told apart without holding each against each. */
function isWithoutRepeats(all: readonly unknown[]): boolean {
  const plain = all.filter((item) => typeof item !== "object");
  const grouped = all.filter((item) => typeof item === "object");
  return (
    new Set(plain).size === plain.length &&
    !grouped.some((item, index) => grouped.slice(0, index).some((earlier) => isSameData(earlier, item)))
  );
}

/** An item of another type than the list's is wrong in itself, and not once more because it stands there twice. */
const uniqueItems: Keyword = asking("uniqueItems", "unique", (_, shape) => {
  const isItem = TYPES.get(asShape(shape["items"])?.["type"])?.isOf;
  return (value) => isWithoutRepeats(isItem === undefined ? asList(value) : asList(value).filter(isItem));
});

const required: Keyword = {
  name: "required",
  check: (asked, shape) => {
    const names = asList(asked).map(String);
    return (value, at, errors) => {
      const fields = asShape(value) ?? {};
      for (const missingProperty of names)
        if (fields[missingProperty] === undefined)
          errors.push(wrong("required", shape, { missingProperty }, value, at));
    };
  },
};

/** What is said of fields that have no schema of their own: that they may not be, or what each must be. */
function strangeFields(shape: Shape, { part }: Compiling): Check {
  const asked = shape["additionalProperties"];
  if (asked === undefined) return ASKS_NOTHING;
  const known = new Set(Object.keys(asShape(shape["properties"]) ?? {}));
  const check = asked === false ? null : part(asked);
  return (value, inside, errors) => {
    const fields = asShape(value) ?? {};
    for (const key in fields) {
      if (known.has(key)) continue;
      if (check !== null) check(fields[key], { key, inside }, errors);
      else errors.push(wrong("additionalProperties", shape, { additionalProperty: key }, value, inside));
    }
  };
}

/** Where nothing is told between strange fields and known ones, one look finds both. */
const areLookedAtTogether = (shape: Shape): boolean => "properties" in shape && !("dependencies" in shape);

const additionalProperties: Keyword = {
  name: "additionalProperties",
  check: (_, shape, compiling) => (areLookedAtTogether(shape) ? ASKS_NOTHING : strangeFields(shape, compiling)),
};

/** Fields that ask for other fields. */
const dependencies: Keyword = {
  name: "dependencies",
  check: (asked, shape) => {
    const asking = Object.entries(asShape(asked) ?? {}).map(
      ([key, needed]) => [key, asList(needed).map(String)] as const,
    );
    return (value, at, errors) => {
      const fields = asShape(value) ?? {};
      for (const [property, needed] of asking) {
        if (fields[property] === undefined) continue;
        for (const missingProperty of needed)
          if (fields[missingProperty] === undefined)
            errors.push(wrong("dependencies", shape, { property, missingProperty }, value, at));
      }
    };
  },
};

const properties: Keyword = {
  name: "properties",
  check: (asked, shape, compiling) => {
    const checks = new Map(Object.entries(asShape(asked) ?? {}).map(([key, it]) => [key, compiling.part(it)]));
    const strange = areLookedAtTogether(shape) ? strangeFields(shape, compiling) : ASKS_NOTHING;
    return (value, inside, errors) => {
      const fields = asShape(value) ?? {};
      const before = errors.length;
      let isToTell = false;
      // A value has few of the fields that it may have. Where something is said of them it is said in the schema's order.
      for (const key in fields) {
        const check = checks.get(key);
        if (check === undefined) isToTell ||= strange !== ASKS_NOTHING;
        else if (fields[key] !== undefined) check(fields[key], { key, inside }, errors);
      }
      if (!isToTell && errors.length === before) return;
      errors.length = before;
      strange(value, inside, errors);
      for (const [key, check] of checks) {
        if (fields[key] !== undefined) check(fields[key], { key, inside }, errors);
      }
    };
  },
};

/** What may stand in any schema, also in one that says nothing of the type. */
export const GENERAL: readonly Keyword[] = [
  reference,
  asking("const", "allowedValue", (asked) => (value) => value === asked),
  asking("enum", "allowedValues", (asked) => {
    const allowed = new Set(asList(asked));
    return (value) => allowed.has(value);
  }),
  allOf,
  oneOf,
];

const isNumber = (value: unknown): boolean => Number.isFinite(value);
const isText = (value: unknown): boolean => typeof value === "string";
const isYesOrNo = (value: unknown): boolean => typeof value === "boolean";
const isGroup = (value: unknown): boolean => asShape(value) !== null;

const OF_NUMBERS: readonly Keyword[] = [
  limiting("maximum", Number, atMost),
  limiting("minimum", Number, atLeast),
  limiting("exclusiveMinimum", Number, above),
];

/** By the word that a schema calls a type. */
export const TYPES: ReadonlyMap<unknown, Type> = new Map<unknown, Type>([
  ["number", { isOf: isNumber, isLike: isNumber, keywords: OF_NUMBERS }],
  ["integer", { isOf: Number.isInteger, isLike: isNumber, keywords: OF_NUMBERS }],
  ["boolean", { isOf: isYesOrNo, isLike: isYesOrNo, keywords: [] }],
  [
    "string",
    {
      isOf: isText,
      isLike: isText,
      keywords: [
        maxLength,
        minLength,
        asking("pattern", "pattern", (asked) => {
          const pattern = new RegExp(String(asked), "u");
          return (value) => pattern.test(String(value));
        }),
        asking("format", "format", (asked) => {
          const isFormatted = Object.entries(FORMATS).find(([name]) => name === asked)?.[1];
          if (isFormatted === undefined) throw new Error(`no format is called ${String(asked)}`);
          return (value) => isFormatted(String(value));
        }),
      ],
    },
  ],
  [
    "array",
    {
      isOf: Array.isArray,
      isLike: Array.isArray,
      keywords: [limiting("maxItems", itemCount, atMost), limiting("minItems", itemCount, atLeast), items, uniqueItems],
    },
  ],
  [
    "object",
    {
      isOf: isGroup,
      isLike: isGroup,
      keywords: [
        limiting("minProperties", fieldCount, atLeast),
        required,
        additionalProperties,
        dependencies,
        properties,
        discriminator,
      ],
    },
  ],
]);

/** Said to people, or to programs of what the file is: nothing is asked of a value. */
export const SAYS_NOTHING: ReadonlySet<string> = new Set([
  "$schema",
  "$id",
  "title",
  "description",
  "definitions",
  "enumDescriptions",
]);
