/** The reader's script: the package's own reader of profiles, for the page that opens a file. */
import { readProfile } from "../../../src/read/profile.ts";

Object.assign(globalThis, { ffuReadProfile: readProfile });
