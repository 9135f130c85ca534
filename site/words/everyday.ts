/** How people say things that the rules call something else. */

/** What a question is made of besides what it asks about. */
export const FILLERS: ReadonlySet<string> = new Set(
  `alla att av behöver bli blir bör de den det där du då dess efter eller en enligt er era ert ett finns får för från
   gäller gör göra ha han händer har hos hur här i igen in inte jag kan klar klara klarar klart kommer krav kravet kraven lång länge man med mig min
   mycket måste många mina när ni nu något någon och oss om på sig sin som ska skall så till um under upp ut vad var vara
   varje varför vi vid vilka vilken vilket vill våra vår vårt är än också bara`
    .split(/\s+/u)
    .filter((it) => it !== ""),
);

/** Words that are said, and what each may mean. Several words of a meaning all have to be found. */
export const EVERYDAY: readonly (readonly [said: readonly string[], meant: readonly string[]])[] = [
  [["öppet", "öppna", "öppethållande"], ["öppettid"]],
  [
    ["stängt", "stänga", "stängd", "semesterstängt", "sommarstängt", "sommarstängning", "semesterstängning"],
    ["öppettid", "sommaröppettider"],
  ],
  [["kvällsöppet"], ["öppettid kväll"]],
  [["helgöppet", "lördagsöppet", "söndagsöppet"], ["öppettid helg"]],
  [
    ["telefontid", "telefonkö", "ringa", "växel"],
    ["telefon", "kontakt"],
  ],
  [["doktor"], ["läkare"]],
  [["husläkare", "husdoktor", "patientansvarig"], ["fast läkarkontakt"]],
  [["syster", "sköterska", "sköterskor"], ["sjuksköterska"]],
  [
    ["böter", "vite", "straff", "påföljd", "varning", "bryta", "bryter", "avtalsbrott"],
    ["sanktion", "sanktionstrappa"],
  ],
  [["pengar", "betalt", "betalning", "peng"], ["ersättning"]],
  [["spruta", "sprutor", "influensa"], ["vaccination"]],
  [["personal", "anställda", "tjänster"], ["bemanning"]],
  [
    ["fusk", "fuska", "bedrägeri"],
    ["välfärdsbrott", "oegentlighet"],
  ],
  [["logga", "loggan"], ["logotyp"]],
  [["reklam", "annonsera", "annons"], ["marknadsföring"]],
  [["kontroll", "granska", "granskar", "inspektion"], ["uppföljning"]],
  [["rapportera", "rapport", "redogöra"], ["redovisning"]],
  [
    ["väga", "övervikt", "fetma"],
    ["obesitas", "viktnedgång"],
  ],
  [["motion", "träning"], ["fysisk aktivitet"]],
  [["landsbygdsbidrag", "glesbygdsbidrag"], ["bidrag landsbygd"]],
  [["gyn", "gynmottagning", "gynekolog"], ["gynekologisk"]],
  [["öronläkare", "öronmottagning", "önh"], ["öron"]],
  [["mvc", "mödravårdscentral"], ["barnmorska"]],
  [
    ["adhd", "autism"],
    ["npf", "neuropsykiatrisk"],
  ],
  [
    ["säga", "uppsägningstid"],
    ["uppsägning", "avslutas"],
  ],
  [
    ["byta", "byte"],
    ["omlistning", "byte"],
  ],
  [["webbtid", "nätbokning"], ["tidbokning"]],
  [["nätet", "webben", "internet", "online"], ["digital"]],
];
