/** The reader's script: the package's own reader of profiles, for the page that opens a file or a link. */
import { readProfile } from "../../../src/read/profile.ts";
import { checkJson } from "../../../src/render/json.ts";
import type { ReaderData } from "../data.ts";
import { openFragment } from "../open-link.ts";
import { whole } from "../quiet-texts.ts";
import { reportCsv } from "../table.ts";
import type { Reader } from "./reader.ts";

/** Written into the script before this code. */
declare const register: ReaderData;

const ffuReader: Reader = {
  readProfile: (source) => readProfile(source, register),
  openFragment,
  answerAs: { csv: reportCsv, json: (report) => checkJson([whole(report, register)]) },
};

Object.assign(globalThis, { ffuReader });
