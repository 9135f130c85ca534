/** The texts about the site itself. Markdown: paragraphs, lists, emphasis and links. */
import type { IsoDate } from "../../src/rulebook/model.ts";
import { swedishDate } from "../../src/words/format.ts";

export interface AboutSection {
  readonly id: string;
  readonly heading: string;
  readonly text: string;
}

export interface AboutText {
  readonly title: string;
  readonly description: string;
  readonly lead: string;
  readonly sections: readonly AboutSection[];
}

export const about = {
  title: "Om Regelboken",
  description: "Vad Regelboken är och hur den är gjord.",
  lead: "Regelboken är primärvårdens förfrågningsunderlag som data: en regel i taget, med datum, källa och lydelse.",
  sections: [
    {
      id: "vad",
      heading: "Vad det är",
      text: "Regionerna köper primärvård i vårdval. Villkoren beslutas i ett förfrågningsunderlag, FFU. Här finns reglerna ur regionernas underlag, och de nationella regler som berör dem.\n\nVarje regel har en egen sida och ett id som aldrig försvinner. En regel kan ha flera lydelser. Det är datumet som avgör vilken som gäller, inte årtalet på framsidan.",
    },
    {
      id: "inte",
      heading: "Vad det inte är",
      text: "Det är inte det beslutade dokumentet. Reglerna är skrivna med egna ord efter öppna källor, ofta bilder, rapporter och svar på frågor. Källans nivå står vid varje regel.\n\nEn kontroll av en enhet är en räknehjälp. Den är aldrig ett beslut från regionen.",
    },
    {
      id: "ratta",
      heading: "Rätta ett fel",
      text: "Varje regel skrivs i en enda fil, och filens namn står längst ner på regelns sida. Ett förslag till ändring lämnas i kodförrådet, där det granskas innan det förs in.",
    },
  ],
} as const satisfies AboutText;

export const method = {
  title: "Så är reglerna gjorda",
  description: "Hur reglerna samlas in, dateras, prövas och jämförs.",
  lead: "Här står hur en mening i en källa blir en regel, och vad som händer när källan är otydlig.",
  sections: [
    {
      id: "kallor",
      heading: "Källor och nivåer",
      text: "Varje lydelse har minst en källa. Nivån säger hur nära den beslutade texten källan är: själva underlaget, ett beslut, ett officiellt svar, en rapport, ett bildspel eller en slutsats.\n\nDet som ingen källa säger rakt ut skrivs som ett *antagande* och syns på regelns sida. Ett tal eller ett datum läggs aldrig till i tysthet.",
    },
    {
      id: "status",
      heading: "Beslutat, föreslaget, aviserat",
      text: "Bara det som är beslutat kan gälla. Ett förslag kan ha ett tänkt datum, men det gäller inte den dagen om ingen har beslutat det.\n\n- **Gäller**: beslutat, och dagen ligger inom lydelsens tid.\n- **Gäller inte ännu**: beslutat, men börjar senare.\n- **Förslag** och **aviserat**: inte beslutat.\n- **Upphävd**: har gällt men gäller inte längre.\n- **Ses över**: gäller, men regionen har sagt att regeln kan ändras.",
    },
    {
      id: "otydligt",
      heading: "När texten kan läsas på flera sätt",
      text: "Då skrivs alla läsarter ut, var och en med sin egen kontroll. En enhet som klarar alla uppfyller kravet. En enhet som inte klarar någon gör det inte. Annars är svaret att det beror på hur texten läses, och båda visas.",
    },
    {
      id: "tid",
      heading: "Ungefärliga tider",
      text: "En källa kan säga ”sommaren 2026” utan att ange dagar. Då anges de yttersta dagar som orden kan betyda. Inom dem går svaret inte att avgöra, utanför dem är det exakt.",
    },
    {
      id: "prov",
      heading: "Hur krav prövas",
      text: "En del krav kan en dator pröva helt: öppettider, bemanning, andelar, uppsägningstider. Andra behöver ett intyg, och några kan bara en människa bedöma. Vilket som gäller står vid varje krav och räknas samman för varje vårdval.\n\nDet som inte är känt räknas aldrig som nej, och aldrig som ja.",
    },
    {
      id: "andringar",
      heading: "Hur ändringar klassas",
      text: "En ändring är *skärpt* när färre enheter klarar den nya lydelsen, *lättad* när fler gör det och *både och* när några tillkommer och andra faller bort. Är kravet detsamma med andra ord är den *omformulerad*. Går det inte att räkna ut står det att ändringen behöver bedömas.\n\nExempel: när 30 timmar per vecka blev 45 skärptes kravet. En enhet med 40 timmar klarade den gamla lydelsen men inte den nya.",
    },
  ],
} as const satisfies AboutText;

export const howToRead = {
  title: "Så läser du regelboken",
  description: "En kort läsanvisning till reglernas sidor.",
  lead: "Tre saker räcker för att hitta rätt: datumet, tecknet och källan.",
  sections: [
    {
      id: "datum",
      heading: "Datumet",
      text: "Varje sida visar läget en viss dag. Den dagen står längst ner på sidan och vid varje lista över det som gäller. *Från och med* och *till och med* räknar in dagarna själva.\n\nUnder ”Läget ett datum” finns en sida för varje dag då något ändras.",
    },
    {
      id: "tecken",
      heading: "Tecknen",
      text: "Ett tecken står alltid tillsammans med ord. En fylld prick gäller. En ring med visare gäller inte ännu. En streckad ring är ett förslag. En överstruken ring har upphört.\n\nFörslag har dessutom en streckad ram, så att de inte går att förväxla med en regel som gäller.",
    },
    {
      id: "styrka",
      heading: "Ska, bör, mål och riktvärde",
      text: "- **Ska-krav** är bindande. Bara de kan brytas.\n- **Bör-krav** är rekommendationer.\n- **Mål** ska nås, men att missa ett mål är ingen brist mot avtalet.\n- **Riktvärden** är mått att jämföra sig med, varken golv eller tak.",
    },
    {
      id: "lankar",
      heading: "Länka och hänvisa",
      text: "Varje rubrik, stycke och punkt har en egen länk, tecknet § efter texten. Vid rubriker och punkter syns det när du pekar på dem eller flyttar dit med tangentbordet. Länken ändras inte när regeln får en ny lydelse. Längst ner på sidan finns en färdig hänvisning att kopiera.",
    },
    {
      id: "skriv-ut",
      heading: "Skriva ut",
      text: "Alla sidor går att skriva ut. Hela regelboken för ett år är gjord för A4: den har en innehållsförteckning, utgåva och dag står på varje ark, och ett krav delas inte mellan två sidor om det får plats på en.",
    },
  ],
} as const satisfies AboutText;

export const privacy = {
  title: "Personuppgifter",
  description: "Webbplatsen sparar ingenting om den som läser.",
  lead: "Vi sparar ingenting om dig.",
  sections: [
    {
      id: "sidorna",
      heading: "När du läser",
      text: "Webbplatsen sätter inga kakor, mäter inga besök och hämtar ingenting från andra. Sidorna är färdiga filer och fungerar utan skript. De går att spara och läsa från den egna datorn.",
    },
    {
      id: "sokning",
      heading: "När du söker",
      text: "Sökningen görs i webbläsaren. Det du skriver på söksidan skickas inte. Sökfältet på startsidan tar med ordet i adressen till söksidan, som genast flyttar det till den del av adressen som aldrig skickas.",
    },
    {
      id: "profiler",
      heading: "Uppgifter om en enhet",
      text: "En enhets uppgifter prövas i din egen dator eller webbläsare. De skickas inte någonstans. En profil ska aldrig innehålla namn på personer: personalen anges som yrke och procent av heltid.",
    },
    {
      id: "sparat",
      heading: "Det du själv väljer att spara",
      text: "När du kontrollerar en enhet sparas ingenting av sig självt. Kryssar du i ”Spara i den här webbläsaren” ligger uppgifterna kvar i just den webbläsaren, utan att skickas, tills du trycker på ”Rensa det som är sparat”. Gör du en länk står uppgifterna i länkens sista del, som webbläsare aldrig skickar till någon server. Den som får länken kan läsa dem.",
    },
  ],
} as const satisfies AboutText;

export const ways = "Skriv hit";
export const writeTo = (address: string): string => `Skriv till ${address}`;
export const report = "Skriv ett ärende i kodförrådet";
export const noWay =
  "Den här kopian av webbplatsen är byggd utan adress att skriva till. Fråga den som har lagt ut den. Frågor om avtalet svarar regionen på.";

export const contact = {
  title: "Kontakt",
  description: "Hur du rapporterar ett fel eller föreslår en ändring.",
  lead: "Rätt väg beror på vad frågan gäller.",
  sections: [
    {
      id: "fel",
      heading: "Fel i en regel eller på webbplatsen",
      text: "Berätta på något av de sätt som står sist på sidan. Ange regelns id, vad som står och vad som borde stå, och gärna källan.",
    },
    {
      id: "tolkning",
      heading: "Vad en regel betyder för er",
      text: "Frågor om avtal och tolkning avgörs av regionen, inte här. Vänd dig till din avtalskontakt i regionen.",
    },
    {
      id: "tillganglighet",
      heading: "Brister i tillgänglighet",
      text: "Berätta vad som inte fungerar och vilket hjälpmedel du använder, så att vi kan rätta det. Ärendet hanteras som ett fel på webbplatsen.",
    },
  ],
} as const satisfies AboutText;

export function accessibility(reviewed: IsoDate): AboutText {
  return {
    title: "Tillgänglighetsredogörelse",
    description: "Hur webbplatsen uppfyller kraven på digital tillgänglighet.",
    lead: "Webbplatsen ska kunna användas av alla. Här står hur den är prövad och vad som återstår.",
    sections: [
      {
        id: "niva",
        heading: "Hur tillgänglig webbplatsen är",
        text: "Webbplatsen är gjord för att följa WCAG 2.1 på nivå AA, som lagen om tillgänglighet till digital offentlig service hänvisar till genom EN 301 549.\n\nVarje sidtyp prövas med verktyget axe i ljust läge, mörkt läge och på smal skärm innan en ny version publiceras. Ingen känd brist finns i de proven. Automatiska prov hittar bara en del av alla brister.",
      },
      {
        id: "hur",
        heading: "Det här är gjort",
        text: "- Allt går att läsa utan skript, med tangentbord och med skärmläsare.\n- Status visas med ord och tecken, aldrig bara med färg.\n- Varje bild har en textbeskrivning, och samma uppgifter finns som tabell.\n- Länkar som heter likadant på en sida leder till samma ställe.\n- Sidorna fungerar på 320 bildpunkters bredd och vid 400 procents förstoring.\n- Mörkt läge, hög kontrast och minskad rörelse följer datorns inställning.",
      },
      {
        id: "brister",
        heading: "Kända brister",
        text: "- Breda beslutstabeller behöver rullas i sidled på små skärmar. Rutan de står i går att nå och rulla med tangentbord.\n- Webbplatsen är inte prövad av användare med olika hjälpmedel.",
      },
      {
        id: "anmal",
        heading: "Rapportera en brist",
        text: "Hittar du något som inte fungerar, skriv ett ärende i projektets kodförråd. På sidan Kontakt står hur.",
      },
      {
        id: "granskning",
        heading: "Granskning",
        text: `Redogörelsen avser webbplatsen så som den byggdes för den ${swedishDate(reviewed)}.`,
      },
    ],
  };
}

export const aboutLinks = "Läs mer";

export const notFound = {
  title: "Sidan finns inte",
  description: "Adressen leder inte till någon sida.",
  lead: "Adressen kan vara felskriven. En regels adress ändras aldrig: den består av regelns id.",
  try: "Försök så här",
  find: "Sök på regelns id eller på ett ord",
  ways: {
    register: "Leta i registret från A till Ö",
    rules: "Gå till alla regler",
    repealed: "Se regler som har upphört eller flyttat",
  },
} as const;

export const codes = {
  title: "Felkoder",
  kicker: "Felkod",
  lead: "Vad meddelandena betyder när reglerna eller en enhets uppgifter läses. Samma text visas av kommandot ffu explain.",
  description: "Förklaringar till felkoder.",
  wrong: "Fel",
  right: "Rätt",
  exampleOf: (label: string): string => `exemplet ${label.toLowerCase()}`,
  columns: { code: "Kod", title: "Betyder" },
  findings: "När något läses",
} as const;

/** Why a comparison has to be judged by a person. */
export const reasons = {
  title: "Varför en ändring behöver bedömas",
  kicker: "Varför en ändring behöver bedömas",
  lead: "Går det inte att räkna ut om ett krav blev svårare eller lättare står det att ändringen behöver bedömas. Skälet har en kod.",
  reader:
    "Ändringen står som ”behöver bedömas” tills den som skriver regeln har svarat. Den räknas varken som skärpt eller lättad, och aldrig som oförändrad.",
  example: "Till exempel",
  answer: "Så svarar den som skriver regeln",
} as const;
