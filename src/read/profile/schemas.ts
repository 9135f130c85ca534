/** The schema of profiles, brought along: pages and services open no file for it. */
import { profileSchema } from "../../../generated/profile-schema.ts";
import { schemasOf, type Schemas } from "../schemas.ts";

/** Knows profiles only. */
export const PROFILE_SCHEMAS: Schemas = schemasOf([profileSchema]);
