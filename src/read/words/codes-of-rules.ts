/** What each finding code about rules, profiles and texts means, for `ffu explain K503`. */
import type { Explanation } from "./said.ts";

export const CODES_OF_RULES = {
  K301: {
    explanation: "Ett id pekar ut en enda sak. Två id får inte heller skilja sig bara i stora och små bokstäver.",
    wrong: "- id: listade\n- id: listade",
    right: "- id: listade\n- id: listade-barn",
  },
  K302: {
    explanation: "Id:t finns inte i det register eller bland de regler som fältet pekar på.",
    wrong: "fact: listadde",
    right: "fact: listade",
  },
  K304: {
    explanation:
      "Hänvisningarna leder tillbaka till där de började, så det finns inget svar i slutet av kedjan. Det gäller också en regel som hänvisar till sig själv, och en uppgift som jämförs med sig själv.",
    wrong: "a är flyttad till b, och b är flyttad till a",
    right: "a är flyttad till b, och b är en regel",
  },
  K305: {
    explanation:
      "Filens sökväg är regelns id: specs/region/vårdval/namn.yaml med små bokstäver a–z, siffror och bindestreck.",
    wrong: "specs/<region>/<vårdval>/Öppettid vecka.yaml",
    right: "specs/<region>/<vårdval>/oppettid-vecka.yaml",
  },
  K306: {
    explanation:
      "Posten står i registret men ingen regel pekar på den. Den kan vara ny, felstavad någon annanstans eller överflödig.",
    wrong: "En uppgift som ingen kontroll frågar efter",
    right: "Använd posten eller ta bort den.",
  },
  K307: {
    explanation:
      "Fältet inventory säger vilka rader i specs/inventering.tsv som posten bär. Numret måste finnas där, annars räknas täckningen fel.",
    wrong: "inventory: [9999]",
    right: "inventory: [192, 193]",
  },
  K308: {
    explanation:
      "En rad i inventeringen slutar på ett enda ställe: den bärs av en regel eller ett register, eller så är den utelämnad av ett skäl.",
    wrong: "rows: [192] i utelamnat.yaml och inventory: [192] i en regel",
    right: "Raden på ett av ställena",
  },
  K309: {
    explanation:
      "En regel som säger ska behöver en källa som förpliktar den som regeln gäller. Inventeringen säger för varje rad källans eget ord (binding) och vem den riktar sig till (addressee). ska, krav, beslutat och uppdrag förpliktar. Annars är det ett antagande, och ett antagande kan aldrig göra att en enhet bryter mot regeln.",
    wrong: "obligation: ska med en rad som bara konstaterar",
    right: "assumptions: [{ about: obligation, text: Källan säger inte att det är ett krav. }]",
  },
  K310: {
    explanation:
      "inventering.tsv och kallrader.tsv säger med filens namn vilken källa en rad hör till. Samma namn ska stå i fältet file hos en källa i kallor.yaml.",
    wrong: "999_okand.txt",
    right: "Namnet i kallor.yaml",
  },
  K311: {
    explanation:
      "En rad i en källa säger antingen något, och då har den en rad i inventering.tsv, eller ingenting om regler, och då står den i kallrader.tsv.",
    wrong: "Rad 40 i båda tabellerna",
    right: "Rad 40 i en av dem",
  },
  K312: {
    explanation:
      "En ändring prövas på påhittade enheter, så att impact och pr-report kan säga vilka den träffar. De beskrivs i pahittade-enheter.yaml, för varje region och vårdval som har regler. Utan dem syns inte vad en ändring där innebär.",
    wrong: "En mapp med regler som inte står i fleets",
    right: "- region: <region>\n  careChoice: <vårdval>\n  pattern: <mönster>\n  units: 20",
  },
  K313: {
    explanation:
      "Delarna i ett mönster görs i ordning. En del kan bara använda ett värde som har dragits i en tidigare del, och räkna bara med tal. Antalet i egen regi ryms i antalet enheter, och mönstret ska finnas i filen.",
    wrong: "units: 10 och own: 12",
    right: "units: 10 och own: 6",
  },
  K314: {
    explanation:
      "Ett krav i ett vårdvals mapp gäller det vårdvalet, och ett i gemensamt gäller regionens alla. I en annan mapp säger fältet concerns vilka vårdval det gäller. Annars prövas aldrig någon enhet mot det.",
    wrong: "Ett krav i specs/nationellt/lagar/ utan concerns",
    right: "concerns: [id ur vardval.yaml]",
  },
  K315: {
    explanation:
      "Varje tal och varje ska hålls mot de rader i inventering.tsv som regeln anger som källa. En källa utan rader säger ingenting som går att pröva. En källa utan fil har sitt id i kolumnen source file, och kolumnen lines är tom.",
    wrong: "En beslutad regel med en källa som inte har någon rad",
    right: "En rad i inventering.tsv, och dess nummer i inventory",
  },
  K316: {
    explanation:
      "Det som är beslutat ska ha en rad som säger att det gäller. En rad som bara aviserar, föreslår eller frågar visar inte det. Ett antagande om obligation, scope eller value säger vad som är vår läsning.",
    wrong: "status: beslutad, med en enda rad som är ett förslag",
    right: "status: foreslagen",
  },
  K317: {
    explanation:
      "Där vi antar att något är ett krav har vi dragit en slutsats av källan. Källans hänvisning ska säga det med level: slutsats, så att läsaren ser det där källan visas.",
    wrong: "assumptions: [{ about: obligation }], och en källa med nivån rapport",
    right: "sources: [{ source: rapport-2024, at: Uppföljning, level: slutsats }]",
  },
  K318: {
    explanation:
      "Vilken utgåva en översyn eller ett förslag är tänkt för ska stå i en rad som anges som källa för det. Säger källan inget år står det som den säger i note.",
    wrong: "underReview: { edition: 2027 }, med en rad som inte nämner 2027",
    right: "underReview utan edition, när källan inte säger något år",
  },
  K401: {
    explanation:
      "Slutet ligger före början. Sista dagen och stängningstiden ska komma efter första dagen och öppningstiden.",
    wrong: 'from: "2025-09-01", through: "2025-08-31"',
    right: 'from: "2025-08-01", through: "2025-08-31"',
  },
  K402: {
    explanation: "Versionen börjar gälla före den dag då den beslutades. Det händer, men det är ofta en felskrivning.",
    wrong: "from är 2025-01-01 och beslutet är från 2025-04-23",
    right: "from är 2025-05-01",
  },
  K403: {
    explanation: "Två perioder av samma sak får inte gälla samma dag, och den äldsta ska stå först.",
    wrong: "Två versioner från samma dag",
    right: "En version per första dag, den äldsta först",
  },
  K404: {
    explanation:
      "Mellan en periods sista dag och nästa periods första finns dagar då inget gäller. Det kan vara avsikten.",
    wrong: 'through: "2025-04-30" och nästa from: "2025-06-01"',
    right: 'through: "2025-05-31" och nästa from: "2025-06-01"',
  },
  K405: {
    explanation:
      "Ett undantag gör avsteg från något som gäller, så hela dess period ska ligga inom en beslutad version.",
    wrong: "Undantag sommaren 2024 från en regel som gäller från 2025",
    right: "Undantag sommaren 2026",
  },
  K406: {
    explanation:
      "Två undantag från samma regel får inte gälla samma dag, för då går det inte att veta vilket som vinner.",
    wrong: "juni–augusti och augusti–september",
    right: "juni–juli och augusti–september",
  },
  K407: {
    explanation:
      "En beslutad version har ett exakt from. En föreslagen eller aviserad har i stället intended, och aldrig from eller through.",
    wrong: 'status: foreslagen, from: "2026-01-01"',
    right: 'status: foreslagen, intended: { from: "2026-01-01" }',
  },
  K408: {
    explanation:
      "Ett beslutat krav har antingen check eller readings, aldrig båda. Går kravet inte att kontrollera maskinellt är kontrollens sort manual.",
    wrong: "Både check och readings",
    right: "check: { kind: manual, because: … }",
  },
  K409: {
    explanation: "Den öppna fråga som läsarterna svarar på ska också stå i regelns questions, så att läsaren ser den.",
    wrong: "readings: { question: helg } utan questions",
    right: "questions: [helg]",
  },
  K410: {
    explanation:
      "En fråga som någon har ställt har antingen ett svar (answer) eller är obesvarad (unanswered: true). Aldrig båda, och aldrig ingetdera.",
    wrong: "answer: Kravet kvarstår. och unanswered: true",
    right: "answer: Kravet kvarstår.",
  },
  K411: {
    explanation:
      "Den sista dagen är en lördag, söndag eller helgdag. Dagen flyttas inte: det är källans dag som gäller. Men den som läser behöver veta det.",
    wrong: "Senast söndagen den 31 maj 2026, utan att det sägs",
    right: "Texten säger att den 31 maj 2026 är en söndag.",
  },
  K412: {
    explanation:
      "Det som är beslutat ändras inte i tysthet. Varje beslutad version och varje beslutat undantag i en utgåva har ett lås i generated/las. Källor, antaganden och beslut får bättras när som helst. Annat är en rättelse, och den skrivs med dag och skäl i fältet corrections.",
    wrong: "En siffra i en version som redan gällde",
    right: 'corrections: [{ date: "2026-03-02", reason: Talet var fel avskrivet. }]',
  },
  K413: {
    explanation:
      "Regeln har ingen sista dag, så den gäller även i den nyaste utgåvan. Men den nyaste källan är äldre än utgåvan. Att regeln står kvar är då ett antagande, och läsaren ska få veta när den senast är belagd.",
    wrong: "En redovisning från 2024 som enda källa till något som gäller 2026",
    right: "{ about: through, text: Regeln är senast belagd i augusti 2024. Vi räknar med att den står kvar. }",
  },
  K414: {
    explanation:
      "En version avslutar den förra på sin första dag. Är den dagen ett antagande vet ingen när den förra slutade gälla, och däremellan går kravet inte att avgöra. Därför står den sista kända dagen i den förra.",
    wrong: "En andra version med ett antagande om from, och ingen sista dag i den första",
    right: 'through: "2024-08-31" i den första versionen',
  },
  K501: {
    explanation: "Gränserna säger emot varandra, eller kräver mer än vad som får plats. Ingen enhet kan klara det.",
    wrong: "60 timmar per vecka vardagar 08:00–17:00 (som mest 45)",
    right: "45 timmar per vecka vardagar 08:00–17:00",
  },
  K502: {
    explanation:
      "Gränsen eller villkoret utesluter ingenting, så kravet säger inget. Troligen är en siffra eller en uppgift fel.",
    wrong: "atLeast: 0",
    right: "atLeast: 45",
  },
  K503: {
    explanation:
      "Varje tal, klockslag och datum som kontrollen räknar med ska också stå i texten, med siffror eller som ord. Annars säger regeln två olika saker.",
    wrong: "Texten säger 1 800 listade och kontrollen 2000",
    right: "Båda säger 2 000",
  },
  K504: {
    explanation:
      "En kontroll som jämför tal behöver en uppgift som är ett tal med enhet, och en som frågar efter ett val behöver ett val.",
    wrong: "En gräns på en uppgift av typen ja-nej",
    right: "En gräns på en uppgift av typen heltal",
  },
  K505: {
    explanation:
      "Inget värde uppfyller villkoret, eller så säger delarna emot varandra. Det som hänger på det gäller aldrig någon.",
    wrong: "atLeast: 10, atMost: 5",
    right: "atLeast: 5, atMost: 10",
  },
  K506: {
    explanation:
      "En kontroll ska säga vad den kräver: minst en gräns, och för öppettider exakt en av timmar per vecka, per dag eller sammanlagt. Ett riktvärde är ingen gräns för ett ska-krav.",
    wrong: "kind: number, fact: listade",
    right: "kind: number, fact: listade, atMost: 1500",
  },
  K507: {
    explanation: "Uppgiften är en del av en annan uppgift och kan inte vara större än den.",
    wrong: "1 200 av 1 000 listade",
    right: "900 av 1 000 listade",
  },
  K508: {
    explanation:
      "En rad i personallistan är en person eller en tjänst. Mer än 100 procent kan stämma, men är ofta två personer på samma rad.",
    wrong: "percent: 150",
    right: "En rad med 100 och en med 50",
  },
  K509: {
    explanation:
      "Exemplen är tester. När reglerna ger ett annat svar än expect är antingen exemplet eller regeln fel skriven. Titta på båda innan du ändrar.",
    wrong: "expect: met för en enhet med 44 timmar, när kravet är 45",
    right: "expect: not-met",
  },
  K510: {
    explanation:
      "För några indata passar flera rader fast högst en får passa, eller ingen rad alls. Så kan det vara i källan. Då ska det stå i knownOverlaps eller knownGaps, så att läsaren ser det.",
    wrong: "En rad för BMI 30–34,9 och en för 35–39,9, och inget sagt om 34,95",
    right: "knownGaps: Mellan 34,9 och 35,0 finns inget svar.",
  },
  K511: {
    explanation:
      "knownOverlaps eller knownGaps beskriver något som tabellen inte har. Troligen är tabellen ändrad sedan det skrevs.",
    wrong: "knownGaps när varje fall har en rad",
    right: "Ta bort knownGaps.",
  },
  K512: {
    explanation: "Delarna räknas ihop exakt och ska bli totalen. Alla måste vara tal, inte ord som cirka.",
    wrong: "82 + 96 = 179",
    right: "82 + 96 = 178",
  },
  K513: {
    explanation:
      "Varje tal, gräns och dag i en text och en kontroll ska stå i en rad i inventeringen som anges som källa, eller i ett antagande.",
    wrong: "minst 45 timmar, med en rad som säger 30",
    right: "minst 30 timmar",
  },
  K514: {
    explanation:
      "Ett exempel som ligger precis på gränsen och ett precis bredvid visar att regeln räknar som texten säger. Utan dem märks det inte om talet är fel skrivet. Två exempel räcker för en gräns. Kommandot ffu exempel skriver dem.",
    wrong: "Minst 45 timmar, och bara exempel med 20 och 60 timmar",
    right: "Ett exempel med 45 timmar och ett med 44 timmar och 59 minuter",
  },
  K515: {
    explanation:
      "En siffra jämförs med sitt mål på siffrans sista dag. Båda ska vara tal i samma enhet, och en regel som är målet ska ha en enda gräns den dagen.",
    wrong: "unit: recept per 1 000 invånare, med ett mål som räknas per 1 000 listade",
    right: "target: { atMost: antibiotika-mal }, där målet räknas per 1 000 invånare",
  },
  K516: {
    explanation:
      "Tal, dagar, tidslängder, nekande ord, ska och bör, eller vem det gäller är ändrat i texten, men kontrollen är densamma, eller det som intygas, beloppen, tabellen, stegen eller dagarna. Det gäller också det i texten som en ändrad kontroll inte säger. Då säger regeln två olika saker. Ändra det som står bredvid texten, eller svara i fältet assessment att det redan säger det nya.",
    wrong: "Texten går från tolv månader till tre, och kontrollen är kvar",
    right: "Kontrollen går också från tolv månader till tre",
  },
  K701: {
    explanation:
      "Texten får ha stycken, listor, betoning och länkar. HTML, bilder, rubriker, tabeller och fotnoter används inte.",
    wrong: "<b>minst</b>",
    right: "**minst**",
  },
  K702: {
    explanation:
      "Länkar ska börja med https:, mailto:, krav: eller begrepp:. Andra länkar kan leda fel eller köra kod.",
    wrong: "[läs mer](//exempel.se)",
    right: "[läs mer](https://exempel.se)",
  },
  K703: {
    explanation:
      "Texten säger ska där kravet är ett bör-krav, eller tvärtom. Bara ett ska-krav kan brytas, så orden måste stämma.",
    wrong: "obligation: bor och texten Enheten ska ha öppet",
    right: "obligation: bor och texten Enheten bör ha öppet",
  },
  K704: {
    explanation:
      "Det som står här ser ut som ett personnummer eller en e-postadress. Profiler och regler ska aldrig peka ut en person.",
    wrong: "19121212-1212",
    right: "Ta bort uppgiften.",
  },
  K950: {
    explanation:
      "Ett undantag i specs/undantag.yaml gäller till och med en viss dag, och den har passerat. Varningen visas igen. Rätta det som varningen gäller, eller bestäm på nytt och ändra dagen.",
    wrong: "through: en dag som har varit",
    right: "Ta bort undantaget när varningen är åtgärdad.",
  },
  K951: {
    explanation:
      "Undantaget i specs/undantag.yaml motsvaras inte av någon varning: regeln är rättad, koden eller regeln är felskriven, eller så är det ett fel. Fel kan inte undantas, för då vore reglerna inte att lita på.",
    wrong: "code: K503, som är ett fel",
    right: "code: K514, som är en varning på den regeln",
  },
} as const satisfies Readonly<Record<string, Explanation>>;
