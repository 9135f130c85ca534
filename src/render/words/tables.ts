/** What the exported tables and their columns hold. Names are ASCII, so that no database needs quotes for them. */

export const tableWords = {
  moduler: {
    about: "Ett vårdval i en region, eller regler som flera delar.",
    columns: {
      id: "Mappen: regionen och vårdvalet, med snedstreck emellan.",
      region: "Regionens id, eller nationellt.",
      slag: "Vårdvalets id, gemensamt, eller other för en lag eller överenskommelse.",
      titel: "Vad det heter.",
    },
  },
  utgavor: {
    about: "Ett års beslutade underlag för en modul.",
    columns: {
      id: "Modulen och året.",
      modul: "Modulen.",
      ar: "Året.",
      titel: "Vad utgåvan heter.",
      fran: "Första dagen.",
      till: "Sista dagen, som räknas in.",
      lage: "beslutad, rekonstruerad (bara andrahandskällor) eller kommande.",
    },
  },
  kallor: {
    about: "Dokument som reglerna är hämtade ur.",
    columns: {
      id: "Källans id.",
      titel: "Dokumentets titel.",
      utgivare: "Vem som gav ut det.",
      datum: "När det gavs ut.",
      niva: "Hur nära den beslutade texten källan är.",
      adress: "Webbadress.",
    },
  },
  beslut: {
    about: "Politiska beslut.",
    columns: {
      id: "Beslutets id.",
      titel: "Vad det gäller.",
      organ: "Vem som beslutade.",
      datum: "Dagen för beslutet.",
      referens: "Paragraf eller ärende.",
    },
  },
  fragor: {
    about: "Öppna frågor: det som källorna inte säger, eller säger på flera sätt.",
    columns: {
      id: "Frågans id.",
      titel: "Frågan.",
      slag: "otydlig, motsagelse, saknas eller obesvarad.",
      tvekan: "Vad som är oklart.",
    },
  },
  uppgifter: {
    about: "Uppgifter som en enhet kan lämna om sig själv.",
    columns: {
      id: "Uppgiftens id.",
      titel: "Vad uppgiften heter.",
      fraga: "Frågan till enheten.",
      slag: "Vad svaret är: heltal, decimaltal, ja-nej, val, mangd eller datum.",
      enhet: "Vad talet räknas i.",
      minst: "Minsta rimliga värde.",
      hogst: "Största rimliga värde.",
    },
  },
  siffror: {
    about: "Antal och utfall som källorna nämner. De är inga regler.",
    columns: {
      id: "Siffrans id.",
      titel: "Vad som räknats.",
      varde: "Talet. Tomt när källan inte säger ett exakt tal.",
      ord: "Källans ord, till exempel cirka 4 000.",
      enhet: "Vad talet räknas i.",
      tid: "Tiden som siffran avser, som källan skriver den.",
      region: "Regionen, riket eller annan-region.",
      vardval: "Vårdvalet, när siffran gäller ett.",
    },
  },
  amnen: {
    about: "Vad regler handlar om, så att regionerna kan ställas sida vid sida.",
    columns: { id: "Ämnets id.", titel: "Vad ämnet heter.", omfattar: "Vilka regler som hör hit." },
  },
  regler: {
    about: "En regel har ett id som aldrig försvinner. Vad den säger en viss dag står i lydelser.",
    columns: {
      id: "Regelns id: modulen och filens namn.",
      modul: "Modulen som regeln står i.",
      slag: "Regelns sort: requirement (krav), compensation (ersättning), reporting (redovisning) och så vidare.",
      titel: "Vad regeln heter.",
      kapitel: "Kapitlet i modulen.",
      amne: "Vad regeln handlar om, oberoende av region.",
      skyldighet: "ska, bor, mal eller riktvarde. Bara krav har en, och bara ett ska-krav kan brytas.",
      mottagare: "Vem regeln riktar sig till.",
    },
  },
  flyttade_regler: {
    about: "Id som har fått ett nytt id, eller delats i flera.",
    columns: { id: "Det gamla id:t.", till: "Det nya." },
  },
  regler_vardval: {
    about: "Vilka vårdval en regel gäller.",
    columns: { regel: "Regeln.", vardval: "Vårdvalets id." },
  },
  regler_fragor: {
    about: "Vilka öppna frågor en regel väcker.",
    columns: { regel: "Regeln.", fraga: "Frågan." },
  },
  lydelser: {
    about: "Vad en regel säger under en tid.",
    columns: {
      id: "Regelns id och lydelsens nummer.",
      regel: "Regeln.",
      nummer: "Lydelserna i tidsordning, från 1.",
      status: "beslutad, foreslagen, aviserad eller avslagen. Bara det som är beslutat kan gälla.",
      fran: "Första dagen. Tomt för det som inte är beslutat.",
      till: "Sista dagen, som räknas in. Tomt när ingen är känd.",
      beslut: "Beslutet, när det är känt.",
      text: "Regelns text, i våra ord.",
    },
  },
  undantag: {
    about: "Tillfälliga undantag. Under de dagarna gäller undantagets text i stället för lydelsens.",
    columns: {
      id: "Regelns id och undantagets namn.",
      regel: "Regeln.",
      status: "Som för lydelser.",
      exakt: "1 när dagarna är kända, 0 när de är de yttersta dagar som källans ord kan betyda.",
      benamning: "Källans ord för tiden, när dagarna inte är kända.",
      fran: "Första dagen, eller den tidigast möjliga.",
      till: "Sista dagen, eller den senast möjliga.",
      text: "Undantagets text.",
    },
  },
  kontroller: {
    about:
      "Hur ett krav prövas. Flera rader för samma lydelse är flera sätt att läsa texten, och ingen läsart är vald.",
    columns: {
      id: "Lydelsens eller undantagets id och läsartens namn.",
      lydelse: "Lydelsen, om det är en.",
      undantag: "Undantaget, om det är ett.",
      lasart: "Läsarten, när texten kan läsas på flera sätt.",
      fraga: "Frågan om hur texten ska läsas.",
      slag: "Sorten av kontroll.",
      beskrivning: "Kontrollen i ord.",
      villkor: "När kravet gäller, som JSON.",
      uttryck: "Kontrollen som JSON.",
    },
  },
  nivaer: {
    about: "Tal som ett krav mäter mot.",
    columns: {
      id: "Kontrollens id och platsen i den.",
      kontroll: "Kontrollen.",
      plats: "Var talet står, som JSON Pointer.",
      jamforelse: "at-least (minst), at-most (högst), more-than (mer än) eller less-than (mindre än).",
      varde: "Talet.",
      enhet: "Vad det räknas i. Tomt för ett tal utan enhet.",
    },
  },
  hanvisningar: {
    about: "Var i en källa en lydelse eller ett undantag står.",
    columns: {
      id: "Lydelsens eller undantagets id och hänvisningens nummer.",
      lydelse: "Lydelsen, om det är en.",
      undantag: "Undantaget, om det är ett.",
      kalla: "Källan.",
      plats: "Rubrik, bild, fråga eller paragraf.",
      niva: "Hur nära den beslutade texten stället är.",
    },
  },
  antaganden: {
    about: "Det som ingen källa säger, men som regeln räknar med.",
    columns: {
      id: "Lydelsens eller undantagets id och antagandets nummer.",
      lydelse: "Lydelsen, om det är en.",
      undantag: "Undantaget, om det är ett.",
      om: "Vad det handlar om: from, through, wording, value, period, obligation eller scope.",
      text: "Antagandet.",
    },
  },
} as const;

/** What stands around the tables. */
export const tablesPage = {
  head: "Primärvårdens förfrågningsunderlag. Skriptet går att läsa in i SQLite, DuckDB och PostgreSQL.",
  view: "Varje beslutad lydelse med dagarna den gäller. Det som gäller en dag:\n  SELECT * FROM i_kraft WHERE '2026-03-01' BETWEEN fran AND till\nFör ett vårdval väljs också regler_vardval, regionen eller nationellt, och mottagare enhet eller leverantor.\nEtt undantag kan gälla i stället: se tabellen undantag.",
  title: "Tabellerna i ffu export",
  origin:
    "Skapad av `npm run generate` ur tabellernas egna beskrivningar. Ändra i src/render/words/tables.ts, inte här.",
  about:
    "`ffu export --csv <mapp>` skriver en fil per tabell, `ffu export --sql <fil>` alla tabeller i ett skript. Dagar skrivs ÅÅÅÅ-MM-DD. Ett tomt fält i CSV är ett värde som saknas.",
  viewHeading: "i_kraft (vy)",
  columns: ["Kolumn", "Innehåll"],
  optional: "Kan saknas.",
  of: (table: string): string => `Finns i ${table}.`,
} as const;

/** How a column is explained in the page and in the script. */
export function columnSaid(column: {
  readonly about: string;
  readonly of: string | null;
  readonly isOptional: boolean;
}): string {
  const { about, of, isOptional } = column;
  const more = [of === null ? "" : tablesPage.of(of), isOptional ? tablesPage.optional : ""];
  return [about, ...more.filter((part) => part !== "")].join(" ");
}
