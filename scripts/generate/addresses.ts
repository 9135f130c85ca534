/** `generated/las/adresser/<module>.txt`: the promised addresses of the site. One that is lost stops the run. */
import { PACKAGE_SCHEMAS } from "../../src/read/package-schemas.ts";
import { NO_SCRIPTS } from "../../site/scripts.ts";
import { buildSite } from "../../site/build.ts";
import { newestKnownDay } from "../../site/data.ts";
import {
  addressCount,
  joinedAddresses,
  lostAddresses,
  promisedAddresses,
  RECORD,
  recordText,
} from "../../site/addresses.ts";
import { addressSaid } from "../../site/words/build.ts";
import type { Rulebook } from "../../src/rulebook/model.ts";
import { promisedBefore, recordedAddresses } from "../site/recorded.ts";
import type { GeneratedFile } from "./output.ts";

/** The record as it now is. */
export interface AddressRecord {
  readonly files: readonly GeneratedFile[];
  /** How many addresses are new in it. */
  readonly added: number;
  /** What has been lost of it, as Swedish lines; empty when all is well. */
  readonly faults: readonly string[];
}

/** `root` is the project's folder. Of what is promised nothing is taken away: a person does that. */
export async function addressRecord(root: string, rulebook: Rulebook): Promise<AddressRecord> {
  const recorded = await recordedAddresses(root);
  const promised = await promisedBefore(root);
  const files = pagesOf(rulebook);
  const lost = lostAddresses(promised, rulebook, files);
  const all = joinedAddresses(promised, promisedAddresses(rulebook, files));
  return {
    files: all.map(({ module, addresses }) => ({ path: `${RECORD}/${module}.txt`, text: recordText(addresses) })),
    added: addressCount(joinedAddresses(recorded, all)) - addressCount(recorded),
    faults:
      lost.length === 0
        ? []
        : [addressSaid.title, ...lost.map((it) => `  ${addressSaid.lost(it)}`), ...addressSaid.fix],
  };
}

/** The site without what has no part in its addresses: the bundled scripts, the styles and where it is published. */
function pagesOf(rulebook: Rulebook): ReturnType<typeof buildSite>["files"] {
  const data = {
    rulebook,
    today: newestKnownDay(rulebook),
    baseUrl: "https://ffu-regler.example/",
    repository: null,
    contact: null,
    pdf: false,
    specs: [],
    schemas: PACKAGE_SCHEMAS,
    lineOf: () => 1,
  };
  return buildSite(data, "", NO_SCRIPTS).files;
}
