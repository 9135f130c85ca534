// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.


export interface SkanePsykoterapi2021 {
  readonly id: "skane/psykoterapi/2021";
  readonly from: "2021-06-24";
  readonly through: "2021-12-31";
  readonly state: "rekonstruerad";
  readonly rules: {
  };
}

/** Förfrågningsunderlag och avtal Psykoterapi 2021, 2021-06-24 till och med 2021-12-31. */
export const skanePsykoterapi2021: SkanePsykoterapi2021 = {
  id: "skane/psykoterapi/2021",
  from: "2021-06-24",
  through: "2021-12-31",
  state: "rekonstruerad",
  rules: {
  },
};
