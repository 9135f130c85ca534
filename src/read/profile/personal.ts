/** A profile is about a unit and its posts. Nothing in it points out a person. */
import { mailAddressIn, personalNumberIn } from "../personal-data.ts";
import { childPointer } from "../source.ts";
import type { Fault } from "./fault.ts";

export function personalFaults(value: unknown): readonly Fault[] {
  return pointsOut(value) ? faultsIn(value, "") : [];
}

/** The shortest address there is: `a@b.se`. A number has ten digits. */
const SHORTEST = 6;

/** Nearly no profile does: then no place in it needs a name. */
function pointsOut(value: unknown): boolean {
  if (typeof value === "string") return value.length >= SHORTEST && ofText(value, "").length > 0;
  if (typeof value === "number") return pointsOut(String(value));
  if (Array.isArray(value)) return value.some(pointsOut);
  if (typeof value !== "object" || value === null) return false;
  return Object.keys(value).some(pointsOut) || Object.values(value).some(pointsOut);
}

function faultsIn(value: unknown, pointer: string): readonly Fault[] {
  if (typeof value === "string" || typeof value === "number") return ofText(String(value), pointer);
  if (Array.isArray(value)) return value.flatMap((item, n) => faultsIn(item, childPointer(pointer, n)));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [
    ...ofText(key, childPointer(pointer, key)),
    ...faultsIn(inner, childPointer(pointer, key)),
  ]);
}

function ofText(text: string, pointer: string): readonly Fault[] {
  if (personalNumberIn(text)) return [{ code: "K704", pointer, wrong: { is: "personal-number" } }];
  return mailAddressIn(text) ? [{ code: "K704", pointer, wrong: { is: "mail-address" } }] : [];
}
