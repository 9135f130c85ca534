/** The schemas that a profile leads to, compiled when the site was built: pages make no code from text. */
import check from "../../../schemas/check.schema.json" with { type: "json" };
import common from "../../../schemas/common.schema.json" with { type: "json" };
import profile from "../../../schemas/profile.schema.json" with { type: "json" };
import { validate } from "virtual:profile-validator";
import { definitionIn } from "../../../src/read/schemas.ts";
import type { Schemas } from "../../../src/read/schemas.ts";

const FILES = [common, check, profile];

/** Knows profiles only: the reader of this script reads nothing else. */
export const PROFILE_SCHEMAS: Schemas = {
  errors: (_kind, value) => (validate(value) ? [] : [...(validate.errors ?? [])]),
  definition: (name) => definitionIn(FILES, name),
};
