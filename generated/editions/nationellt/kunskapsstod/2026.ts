// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.


/** Nationella kunskapsstöd 2026, 2026-01-01 till och med 2026-12-31. */
export const nationelltKunskapsstod2026 = {
  id: "nationellt/kunskapsstod/2026",
  from: "2026-01-01",
  through: "2026-12-31",
  state: "kommande",
  rules: {
  },
} as const;
