/** Names that no unit has: a tree or a flower, and where more are needed a quarter before it. */
const PLANTS = (
  "Alen Almen Asken Aspen Björken Boken Eken Enen Granen Hasseln Häggen Idegranen Kastanjen Lärken Linden Lönnen " +
  "Olvonet Oxeln Pilen Poppeln Rönnen Sälgen Tallen Videt Hagtornet Slånet Fläderbusken Syrenen Nyponet Hallonet " +
  "Blåsippan Vitsippan Gullvivan Prästkragen Blåklinten Vallmon"
).split(" ");

const QUARTERS = ["", "Norra ", "Södra ", "Östra ", "Västra ", "Gamla ", "Nya "];

/** The name of unit number `index`: no two below 252 are the same. */
export function plantName(index: number): string {
  const quarter = QUARTERS[Math.floor(index / PLANTS.length) % QUARTERS.length] ?? "";
  return `${quarter}${PLANTS[index % PLANTS.length] ?? ""}`;
}

/** The municipalities of Skåne, by code. */
export const MUNICIPALITIES: readonly [string, ...string[]] = [
  "1214",
  "1230",
  "1231",
  "1233",
  "1256",
  "1257",
  "1260",
  "1261",
  "1262",
  "1263",
  "1264",
  "1265",
  "1266",
  "1267",
  "1270",
  "1272",
  "1273",
  "1275",
  "1276",
  "1277",
  "1278",
  "1280",
  "1281",
  "1282",
  "1283",
  "1284",
  "1285",
  "1286",
  "1287",
  "1290",
  "1291",
  "1292",
  "1293",
];
