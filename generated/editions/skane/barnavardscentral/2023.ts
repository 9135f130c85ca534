// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

import { rule as skaneBarnavardscentralValOchByteAvEnhet } from "../../../rules/skane/barnavardscentral/val-och-byte-av-enhet.ts";

export interface SkaneBarnavardscentral2023 {
  readonly id: "skane/barnavardscentral/2023";
  readonly from: "2023-01-01";
  readonly through: "2023-12-31";
  readonly state: "rekonstruerad";
  readonly rules: {
    readonly "skane/barnavardscentral/val-och-byte-av-enhet": typeof skaneBarnavardscentralValOchByteAvEnhet;
  };
}

/** Förfrågningsunderlag och avtal Barnavårdscentral 2023, 2023-01-01 till och med 2023-12-31. */
export const skaneBarnavardscentral2023: SkaneBarnavardscentral2023 = {
  id: "skane/barnavardscentral/2023",
  from: "2023-01-01",
  through: "2023-12-31",
  state: "rekonstruerad",
  rules: {
    "skane/barnavardscentral/val-och-byte-av-enhet": skaneBarnavardscentralValOchByteAvEnhet,
  },
};
