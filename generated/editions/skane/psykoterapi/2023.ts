// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

import { rule as skanePsykoterapiInteTillampligt } from "../../../rules/skane/psykoterapi/inte-tillampligt.ts";

export interface SkanePsykoterapi2023 {
  readonly id: "skane/psykoterapi/2023";
  readonly from: "2023-09-01";
  readonly through: "2023-12-31";
  readonly state: "rekonstruerad";
  readonly rules: {
    readonly "skane/psykoterapi/inte-tillampligt": typeof skanePsykoterapiInteTillampligt;
  };
}

/** Förfrågningsunderlag och avtal Psykoterapi från september 2023, 2023-09-01 till och med 2023-12-31. */
export const skanePsykoterapi2023: SkanePsykoterapi2023 = {
  id: "skane/psykoterapi/2023",
  from: "2023-09-01",
  through: "2023-12-31",
  state: "rekonstruerad",
  rules: {
    "skane/psykoterapi/inte-tillampligt": skanePsykoterapiInteTillampligt,
  },
};
