/** The entry of the script that tells what lies ahead: a script of its own, fetched when somebody asks for it. */
import type { AheadData } from "./data.ts";
import { tellerOf } from "./tell.ts";

/** Written into the script before this code. */
declare const framover: AheadData;

Object.assign(globalThis, { ffuAhead: tellerOf(framover) });
