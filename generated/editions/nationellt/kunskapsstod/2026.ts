// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.


export interface NationelltKunskapsstod2026 {
  readonly id: "nationellt/kunskapsstod/2026";
  readonly from: "2026-01-01";
  readonly through: "2026-12-31";
  readonly state: "kommande";
  readonly rules: {
  };
}

/** Nationella kunskapsstöd 2026, 2026-01-01 till och med 2026-12-31. */
export const nationelltKunskapsstod2026: NationelltKunskapsstod2026 = {
  id: "nationellt/kunskapsstod/2026",
  from: "2026-01-01",
  through: "2026-12-31",
  state: "kommande",
  rules: {
  },
};
