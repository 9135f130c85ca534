/** Laws draw the same cases each time, so that what is green stays green; `SEED=7 npm run test:laws` draws others. */
import * as fc from "fast-check";

fc.configureGlobal({ seed: Number(process.env["SEED"] ?? 1) });
