/** Written by `scripts/site/bundle.ts`: the profile's schema as code. */
declare module "virtual:profile-validator" {
  import type { ErrorObject } from "ajv";

  export const validate: {
    (value: unknown): boolean;
    readonly errors?: readonly ErrorObject[] | null;
  };
}
