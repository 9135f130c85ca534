#!/usr/bin/env node
import { existsSync, statSync } from "node:fs";

// Joined, the program starts several times faster. Whoever has only compiled it since runs what was compiled.
const joined = new URL("../dist/ffu/main.js", import.meta.url);
const compiled = new URL("../dist/src/cli/main.js", import.meta.url);
// The package that is installed has nothing but what was joined.
const isJoinedSince =
  !existsSync(compiled) || (existsSync(joined) && statSync(joined).mtimeMs >= statSync(compiled).mtimeMs);

await import(isJoinedSince ? joined : compiled);
