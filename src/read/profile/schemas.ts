/** The schema of profiles, compiled when the package was made: pages make no code from text, and services load less. */
import { definitions, validate } from "../../../generated/validators/profile.ts";
import { definitionIn, type Schemas } from "../schemas.ts";

/** Knows profiles only. */
export const PROFILE_SCHEMAS: Schemas = {
  errors: (_kind, value) => (validate(value) ? [] : [...(validate.errors ?? [])]),
  definition: (name) => definitionIn([{ definitions }], name),
};
