/** From the schema checker's errors to findings: one per cause, in Swedish, where the fault stands. */
import { groupBy } from "../quantity/group.ts";
import type { FindingCode } from "./words/titles.ts";
import type { Said } from "./words/said.ts";
import * as say from "./words/fields.ts";
import { finding } from "./codes.ts";
import type { Finding } from "./finding.ts";
import { repeatsSummedUp } from "./repeats.ts";
import { withoutNoise } from "./schema-noise.ts";
import { asList, asShape, type SchemaError, type Shape } from "./schema/shape.ts";
import { choicesOf, descriptionOf, resolved, titleOf, type FileKind, type Schemas } from "./schemas.ts";
import { patternFault, formatFault } from "./schema-text.ts";
import { childPointer, keyPosition, lastOf, valuePosition, type Positions } from "./source.ts";
import { suggestion } from "./suggest.ts";

/** What was read from a file, and where it stands. */
export interface Authored {
  readonly file: string;
  readonly value: unknown;
  readonly positions: Positions;
}

/** Every way in which a file does not follow its schema. */
export function schemaFindings(schemas: Schemas, kind: FileKind, authored: Authored): readonly Finding[] {
  return findingsOfErrors(schemas, schemas.errors(kind, authored.value), authored);
}

/** The same for a file that has been held against its schema already. */
export function findingsOfErrors(
  schemas: Schemas,
  found: readonly SchemaError[],
  authored: Authored,
): readonly Finding[] {
  const all = withoutNoise(found, schemas);
  const moved = movedFields(all);
  const errors = all.filter((it) => !moved.some(({ missing }) => missing === it));
  const strange = errors.filter(({ keyword }) => keyword === "additionalProperties");
  const groups = groupBy(strange, ({ instancePath }) => instancePath);
  const firstOfGroup = (error: SchemaError): boolean => groups.get(error.instancePath)?.[0] === error;
  const findings = errors.flatMap((error) => {
    if (error.keyword !== "additionalProperties") return [explained(error, faultOf(error, schemas), authored)];
    // What a group holds that does not exist is told once, at its first such field.
    if (!firstOfGroup(error)) return [];
    return unknownFields(error, schemas, moved).map((fault) => explained(error, fault, authored));
  });
  // Without its heading a section runs into the one above, and every record of it is at fault in the same ways.
  return errors.some(isMissingSection) ? repeatsSummedUp(findings, 1) : repeatsSummedUp(findings);
}

/**
 * What was found in a text with empty fields, of which those that must be there say so, and what belongs in them. `rest` is
 * what stands around them: there they are missing.
 */
export function emptiesSaid(
  schemas: Schemas,
  kind: FileKind,
  rest: unknown,
  findings: readonly Finding[],
): readonly Finding[] {
  if (!findings.some(({ code }) => code === "K202")) return findings;
  const needed = new Map(
    withoutNoise(schemas.errors(kind, rest), schemas).flatMap(
      ({ keyword, instancePath, params, parentSchema }): readonly (readonly [string, Said])[] => {
        if (keyword !== "required") return [];
        const key = String(params["missingProperty"]);
        const name = { key, title: titleOf(parentSchema, key, schemas) };
        const description = descriptionOf(parentSchema, key, schemas);
        const said = say.emptyButNeeded(name, description, choicesOf(parentSchema, key, schemas));
        return [[childPointer(instancePath, key), said]];
      },
    ),
  );
  return findings.map((it) => (it.code === "K202" ? { ...it, ...needed.get(it.pointer) } : it));
}

/** A field that stands too far out or in: unknown where it is, and missing where it belongs. */
interface Moved {
  readonly key: string;
  readonly from: string;
  readonly missing: SchemaError;
}

function movedFields(errors: readonly SchemaError[]): readonly Moved[] {
  const unknown = errors.filter(({ keyword }) => keyword === "additionalProperties");
  return errors.flatMap((missing): readonly Moved[] => {
    if (missing.keyword !== "required") return [];
    const key = String(missing.params["missingProperty"]);
    const to = missing.instancePath;
    const isAround = (outer: string, inner: string): boolean => inner.startsWith(`${outer}/`);
    const stands = unknown.find(
      ({ params, instancePath: from }) =>
        params["additionalProperty"] === key && (isAround(from, to) || isAround(to, from)),
    );
    return stands === undefined ? [] : [{ key, from: stands.instancePath, missing }];
  });
}

function isMissingSection({ keyword, instancePath }: SchemaError): boolean {
  return keyword === "required" && instancePath === "";
}

interface SchemaFault {
  readonly code: FindingCode;
  readonly said: Said;
  /** The fault stands at a field's name, not at its value. */
  readonly key?: string;
}

function explained(error: SchemaError, fault: SchemaFault, { file, positions }: Authored): Finding {
  const pointer = error.instancePath;
  if (fault.code === "K202" && fault.key !== undefined) {
    const first = firstKey(pointer, error.data);
    return finding("K202", keyPosition(positions, file, first), fault.said, { pointer });
  }
  if (fault.key === undefined) {
    return finding(fault.code, valuePosition(positions, file, pointer), fault.said, { pointer });
  }
  const child = childPointer(pointer, fault.key);
  const where = fault.code === "K201" ? keyPosition(positions, file, child) : valuePosition(positions, file, child);
  return finding(fault.code, where, fault.said, { pointer: child });
}

/** A missing field is reported at the first field of the map that lacks it. */
function firstKey(pointer: string, data: unknown): string {
  const first = Object.keys(asShape(data) ?? {})[0];
  return first === undefined ? pointer : childPointer(pointer, first);
}

function faultOf(error: SchemaError, schemas: Schemas): SchemaFault {
  const shape = error.parentSchema;
  const name = { key: lastOf(error.instancePath), title: ownTitle(shape) };
  switch (error.keyword) {
    case "required": {
      const key = String(error.params["missingProperty"]);
      return { code: "K202", key, said: say.missing({ key, title: titleOf(shape, key, schemas) }) };
    }
    case "discriminator":
      return unknownKind(error, schemas);
    case "type":
      return wrongType(error, name);
    case "enum":
    case "const":
      return notAllowed(error, name);
    case "pattern":
      return patternFault(String(error.data), name, error.params["pattern"]);
    case "format":
      return formatFault(String(error.data), name, error.params["format"]);
    default:
      return outsideLimit(error, name);
  }
}

function ownTitle(shape: Shape | null): string | null {
  const title = shape?.["title"];
  return typeof title === "string" ? title : null;
}

/** A field that resembles another is a slip of its own; all others of a group are told as one. */
function unknownFields(error: SchemaError, schemas: Schemas, moved: readonly Moved[]): readonly SchemaFault[] {
  const shape = error.parentSchema;
  const known = Object.keys(asShape(shape?.["properties"]) ?? {});
  const present = Object.keys(asShape(error.data) ?? {});
  const here = moved.filter(({ from }) => from === error.instancePath);
  const isMoved = (key: string): boolean => here.some((it) => it.key === key);
  const strange = present.filter((key) => !known.includes(key) && !isMoved(key));
  const absent = known.filter((key) => !present.includes(key));
  const near = (key: string): string | null =>
    nearField(shape, key, absent, schemas) ?? nearField(shape, key, known, schemas);
  const slips = new Map(strange.map((key) => [key, near(key)]));
  const others = strange.filter((key) => slips.get(key) === null);
  const [first] = others;
  return [
    ...here.map(({ key, missing }): SchemaFault => {
      const groups = missing.instancePath.split("/").filter((part) => !/^\d*$/.test(part));
      return { code: "K201", key, said: say.movedField(key, groups.at(-1) ?? null) };
    }),
    ...[...slips].flatMap(([key, meant]): readonly SchemaFault[] =>
      meant === null ? [] : [{ code: "K201", key, said: say.unknownField(key, meant) }],
    ),
    ...(first === undefined ? [] : [{ code: "K201" as const, key: first, said: say.unknownFields(others, known) }]),
  ];
}

/** The keys are English and their titles Swedish: `minst` means `atLeast`, whose title is Minst. */
function nearField(shape: Shape | null, key: string, fields: readonly string[], schemas: Schemas): string | null {
  const near = suggestion(key, fields);
  if (near !== null) return near;
  const titles = fields.map((it) => titleOf(shape, it, schemas) ?? it);
  const title = suggestion(key, titles);
  return title === null ? null : (fields[titles.indexOf(title)] ?? null);
}

function unknownKind(error: SchemaError, schemas: Schemas): SchemaFault {
  const tag = String(error.params["tag"]);
  const kinds = asList(error.parentSchema["oneOf"]).flatMap((it) => kindOfBranch(it, schemas));
  const allowed = kinds.map(({ kind }) => kind);
  const value: unknown = error.params["tagValue"];
  const near = typeof value === "string" ? nearKind(value, kinds) : null;
  return { code: "K204", key: tag, said: say.notAllowed({ key: tag, title: "Sort" }, value, near, allowed) };
}

interface KindOfBranch {
  readonly kind: string;
  readonly title: string | null;
}

function kindOfBranch(branch: unknown, schemas: Schemas): readonly KindOfBranch[] {
  const shape = resolved(asShape(branch) ?? {}, schemas);
  const kind = asShape(asShape(shape["properties"])?.["kind"])?.["const"];
  return typeof kind === "string" ? [{ kind, title: ownTitle(shape) }] : [];
}

/** `krav` means `requirement`, whose title is Krav. */
function nearKind(written: string, kinds: readonly KindOfBranch[]): string | null {
  const titled = kinds.find(({ title }) => title?.toLowerCase() === written.toLowerCase());
  const names = kinds.map(({ kind }) => kind);
  return titled?.kind ?? suggestion(written, names);
}

function wrongType(error: SchemaError, name: say.FieldName): SchemaFault {
  const wanted: unknown = error.params["type"];
  if (!isWanted(wanted)) return { code: "K203", said: say.wrongKind(name, error.data) };
  const format = error.parentSchema["format"];
  if (wanted === "string" && typeof error.data === "number" && format !== undefined) {
    return formatFault(String(error.data), name, format);
  }
  const required = asList(error.parentSchema["required"]).map(String);
  return { code: "K203", said: say.wrongType(name, wanted, error.data, required) };
}

function isWanted(type: unknown): type is say.Wanted {
  return ["number", "integer", "string", "boolean", "array", "object"].some((it) => it === type);
}

const YES_OR_NO: ReadonlySet<unknown> = new Set(["ja", "nej"]);

function notAllowed(error: SchemaError, name: say.FieldName): SchemaFault {
  const allowed: readonly unknown[] =
    error.keyword === "const" ? [error.params["allowedValue"]] : asList(error.params["allowedValues"]);
  if ([...YES_OR_NO].every((it) => allowed.includes(it))) return { code: "K204", said: say.yesOrNo(name, error.data) };
  const words = allowed.map(String);
  const near = typeof error.data === "string" ? suggestion(error.data, words) : null;
  return { code: "K204", said: say.notAllowed(name, error.data, near, words) };
}

function outsideLimit(error: SchemaError, name: say.FieldName): SchemaFault {
  const limit = Number(error.params["limit"]);
  switch (error.keyword) {
    case "minimum":
      return { code: "K206", said: say.tooSmall(name, limit, error.data) };
    case "maximum":
      return { code: "K206", said: say.tooLarge(name, limit, error.data) };
    case "exclusiveMinimum":
      return { code: "K206", said: say.notAbove(name, limit, error.data) };
    case "minLength":
      return error.data === ""
        ? { code: "K202", said: say.emptyText(name) }
        : { code: "K206", said: say.tooShort(name, limit, String(error.data).length) };
    case "minProperties":
      return { code: "K202", said: say.emptyText(name) };
    case "maxLength":
      return { code: "K206", said: say.tooLong(name, limit, String(error.data).length) };
    case "minItems":
      return { code: "K202", said: say.tooFewItems(name, limit) };
    case "maxItems":
      return { code: "K206", said: say.tooManyItems(name, limit) };
    case "uniqueItems":
      return { code: "K204", said: say.notUnique(name) };
    default:
      return { code: "K203", said: say.wrongKind(name, error.data) };
  }
}
