/** The reader's script: the package's own reader of profiles, for the page that opens a file or a link. */
import { readProfileBy } from "../../../src/read/profile/read.ts";
import { checkJson } from "../../../src/render/json.ts";
import type { ReaderData } from "../data.ts";
import { openFragment } from "../open-link.ts";
import { whole } from "../quiet-texts.ts";
import { reportCsv } from "../table.ts";
import type { Reader } from "./reader.ts";
import { PROFILE_SCHEMAS } from "./schemas.ts";

/** Written into the script before this code. */
declare const register: ReaderData;

const ffuReader: Reader = {
  readProfile: (source) => readProfileBy(PROFILE_SCHEMAS, source, register),
  openFragment,
  answerAs: { csv: reportCsv, json: (report) => checkJson([whole(report, register.texts)]) },
};

Object.assign(globalThis, { ffuReader });
