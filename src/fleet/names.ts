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
