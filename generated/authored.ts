// Skapad ur schemas/ och registren i specs/ av npm run generate. Ändra där, inte här.

/**
 * Små bokstäver a-z, siffror och bindestreck, till exempel oppettid-vecka.
 */
export type Slug = string;
/**
 * Ett datum som ÅÅÅÅ-MM-DD inom citattecken, till exempel "2025-09-01".
 */
export type CalendarDate = string;
/**
 * Hur nära den beslutade texten uppgiften är hämtad.
 */
export type SourceLevel =
  "ffu-text" | "beslut" | "lag" | "officiellt-svar" | "officiell-webb" | "rapport" | "bild" | "nyhet" | "slutsats";
/**
 * Nummer på de rader i specs/inventering.tsv som posten bär.
 *
 * @minItems 1
 */
export type InventoryRows = number[];
/**
 * De ställen som uppgiften är hämtad från. Minst ett.
 *
 * @minItems 1
 */
export type Citations = Citation[];
/**
 * Sökvägen under specs/ utan filändelse, till exempel region/vardval/oppettid-vecka.
 */
export type RuleId = string;
/**
 * Löpande svensk text. Markdown med stycken, listor och betoning.
 */
export type Prose = string;
/**
 * Det vårdval som en enhet har avtal om. Id i vardval.yaml.
 */
export type CareChoice = "vardcentral" | "barnavardscentral" | "barnmorskemottagning" | "psykoterapi";
/**
 * Regeln i en form som en dator kan räkna på. Välj en sort med kind.
 */
export type Check =
  | OpeningHoursCheck
  | OpeningChannelsCheck
  | StaffingCheck
  | NumberCheck
  | ShareCheck
  | RatioCheck
  | RequiredSetCheck
  | AllowedSetCheck
  | OneOfCheck
  | NoticePeriodCheck
  | DeadlineCheck
  | TimeBetweenCheck
  | AttestationCheck
  | ManualCheck
  | AllCheck
  | AnyCheck
  | WhenCheck;
/**
 * Vilka dagar det gäller. Vardagar är måndag till fredag.
 */
export type DayClass =
  | "vardagar"
  | "helg"
  | "alla-dagar"
  | "mandag"
  | "tisdag"
  | "onsdag"
  | "torsdag"
  | "fredag"
  | "lordag"
  | "sondag"
  | "helgdag";
/**
 * Ett klockslag som TT:MM inom citattecken, till exempel "08:00". 24:00 får stå som slut.
 */
export type ClockTime = string;
/**
 * Från och till klockslag, till exempel ["08:00", "17:00"]. Bara tid inom fönstret räknas.
 *
 * @minItems 2
 * @maxItems 2
 */
export type ClockWindow = ClockTime[];
/**
 * Tid i det här fönstret räknas inte: tiden före och efter räknas tillsammans, till exempel ["08:00", "17:00"].
 *
 * @minItems 2
 * @maxItems 2
 */
export type OutsideWindow = ClockTime[];
/**
 * Bara tid då någon i yrket är på plats räknas, till exempel lakare. Id ur yrken.yaml.
 */
export type PresentProfession = string;
/**
 * Om tid hos en samverkande enhet räknas.
 */
export type CooperationAllowed = "egen" | "egen-eller-samverkan";
/**
 * Antal timmar. Halvtimme skrivs 0.5.
 */
export type Hours = number | "ej-angivet";
/**
 * Hur patienten når enheten.
 */
export type Channel = "besok" | "digitalt" | "telefon";
/**
 * Kontaktvägar.
 *
 * @minItems 1
 */
export type Channels = Channel[];
/**
 * Antal personer.
 */
export type Persons = number | "ej-angivet";
/**
 * Sammanlagd tjänstgöringsgrad i procent av heltid.
 */
export type ServicePercent = number | "ej-angivet";
/**
 * Id på en uppgift i uppgifter.yaml.
 */
export type FactId = string;
/**
 * Minsta tillåtna värde.
 */
export type AtLeast = number | "ej-angivet";
/**
 * Största tillåtna värde.
 */
export type AtMost = number | "ej-angivet";
/**
 * Värdet ska vara större än detta.
 */
export type MoreThan = number | "ej-angivet";
/**
 * Värdet ska vara mindre än detta.
 */
export type LessThan = number | "ej-angivet";
/**
 * En uppgift, eller antal personer eller heltidstjänster bland personalen.
 */
export type Quantity = FactQuantity | PersonsQuantity | FullTimeQuantity;
/**
 * Hur många av nämnaren som gränsen gäller, till exempel 1000, eller procent: en andel av nämnaren. Utelämnat betyder 1.
 */
export type RatioBase = number | "procent";
/**
 * Om nämnaren räknas precis, eller varje påbörjat antal som ett helt. Utelämnat betyder precis.
 */
export type RatioRounding = "precis" | "per-paborjat";
/**
 * Varken golv eller tak: kontrollen visar hur långt ifrån enheten ligger, och föreslår ingen ändring.
 */
export type GuideValue = number;
/**
 * Varifrån mängden hämtas i enhetsprofilen.
 */
export type SetSource = FactSet | SubcontractorSet;
/**
 * Ett värde som uppgiften kan ha.
 */
export type Code = string;
/**
 * Värden ur registret.
 *
 * @minItems 1
 */
export type Codes = Code[];
/**
 * Så många av de uppräknade räcker.
 */
export type AtLeastCount = number;
/**
 * Tilläggsuppdragets id.
 */
export type AddOnId = string;
/**
 * Antal kalenderdagar.
 */
export type NoticeDays = number | "ej-angivet";
/**
 * Antal månader. En månad slutar på samma dag i nästa månad, eller på månadens sista dag om den dagen inte finns.
 */
export type Months = number | "ej-angivet";
/**
 * Vad tiden räknas i.
 */
export type TimeUnit = "dagar" | "arbetsdagar" | "manader";
/**
 * Så många dagar, arbetsdagar eller månader. Dagen som tiden räknas från räknas inte själv.
 */
export type TimeCount = number | "ej-angivet";
/**
 * En hel mening som den ansvariga svarar ja eller nej på.
 */
export type Statement = string;
/**
 * Hur regionen följer upp kravet.
 */
export type FollowUpMethod = "sjalvdeklaration" | "dokument" | "intervju" | "platsbesok" | "registerdata";
/**
 * Varför kravet inte kan kontrolleras maskinellt.
 */
export type Because = string;
/**
 * Minst två kontroller.
 *
 * @minItems 2
 */
export type Checks = Check[];
/**
 * När något gäller. Välj en sort med kind.
 */
export type Condition =
  | FactIsCondition
  | FactRangeCondition
  | TimeSinceCondition
  | OperatorCondition
  | MunicipalityCondition
  | AddOnCondition
  | AllConditions
  | AnyCondition
  | NotCondition;
/**
 * Vem som driver enheten.
 */
export type Operator = "privat" | "egen-regi";
/**
 * En kommunkod med fyra siffror inom citattecken, eller en kommungrupp ur specs/regioner.yaml.
 */
export type MunicipalityOrGroup = string;
/**
 * Kommunkoder med fyra siffror inom citattecken, och kommungrupper ur specs/regioner.yaml.
 *
 * @minItems 1
 */
export type Municipalities = MunicipalityOrGroup[];
/**
 * Minst två villkor.
 *
 * @minItems 2
 */
export type Conditions = Condition[];
/**
 * Fyra siffror inom citattecken, till exempel "1281".
 */
export type MunicipalityCode = string;
/**
 * Ett årtal inom citattecken, till exempel "2026".
 */
export type Year = string;
/**
 * Kort rubrik på svenska.
 */
export type Title = string;
/**
 * Regionen vars regler det gäller. Id i regioner.yaml.
 */
export type Region =
  | "stockholm"
  | "uppsala"
  | "sormland"
  | "ostergotland"
  | "jonkoping"
  | "kronoberg"
  | "kalmar"
  | "gotland"
  | "blekinge"
  | "skane"
  | "halland"
  | "vastra-gotaland"
  | "varmland"
  | "orebro"
  | "vastmanland"
  | "dalarna"
  | "gavleborg"
  | "vasternorrland"
  | "jamtland-harjedalen"
  | "vasterbotten"
  | "norrbotten";
/**
 * Regionen, eller nationellt. Id i regioner.yaml.
 */
export type HomeRegion =
  | "stockholm"
  | "uppsala"
  | "sormland"
  | "ostergotland"
  | "jonkoping"
  | "kronoberg"
  | "kalmar"
  | "gotland"
  | "blekinge"
  | "skane"
  | "halland"
  | "vastra-gotaland"
  | "varmland"
  | "orebro"
  | "vastmanland"
  | "dalarna"
  | "gavleborg"
  | "vasternorrland"
  | "jamtland-harjedalen"
  | "vasterbotten"
  | "norrbotten"
  | "nationellt";
/**
 * Den region som siffran gäller (id i regioner.yaml), riket eller annan-region.
 */
export type FigureArea =
  | "stockholm"
  | "uppsala"
  | "sormland"
  | "ostergotland"
  | "jonkoping"
  | "kronoberg"
  | "kalmar"
  | "gotland"
  | "blekinge"
  | "skane"
  | "halland"
  | "vastra-gotaland"
  | "varmland"
  | "orebro"
  | "vastmanland"
  | "dalarna"
  | "gavleborg"
  | "vasternorrland"
  | "jamtland-harjedalen"
  | "vasterbotten"
  | "norrbotten"
  | "riket"
  | "annan-region";
/**
 * Det som ingen källa säger rakt ut.
 *
 * @minItems 1
 */
export type Assumptions = Assumption[];
/**
 * Ett tal, eller ej-angivet när källan nämner kravet men inte talet.
 */
export type Limit = number | "ej-angivet";
/**
 * Ja, nej eller vet ej.
 */
export type YesNoUnsure = "ja" | "nej" | "vet-ej";
/**
 * Ett tal, eller källans ord när talet inte är exakt, till exempel cirka 4 000.
 */
export type FigureValue = number | string;
/**
 * Det mål som siffran ska jämföras med: gränsen i en regel, eller en siffra som källan anger som mål. De ska räknas på samma sätt.
 */
export type FigureTarget =
  | {
      rule: RuleId;
    }
  | {
      atLeast: Slug;
    }
  | {
      atMost: Slug;
    };
/**
 * En del av en påhittad enhet. Välj en sort med kind.
 */
export type UnitPart = DrawnPart | HoursPart | StaffPart | AddOnPart | SubcontractorPart | FactPart;
/**
 * Hur ett värde blir till. Välj en sort med kind.
 */
export type Draw =
  | FixedDraw
  | SameDraw
  | BetweenDraw
  | OneOfDraw
  | ChanceDraw
  | ShareDraw
  | PartDraw
  | OnePerDraw
  | LessDraw
  | TimesDraw;
/**
 * jamn: alla tal lika ofta. mitten: oftast nära mitten.
 */
export type Spread = "jamn" | "mitten";
/**
 * De rader i källans text som uppgiften står på, räknade från 1: 285-290 328. Tomt för en källa utan fil.
 *
 * Items: En rad, eller första och sista raden med bindestreck.
 */
export type RowLines = string[];
/**
 * Källans eget ord för hur bindande uppgiften är.
 */
export type SourceBinding =
  | "ska"
  | "krav"
  | "beslutat"
  | "uppdrag"
  | "galler"
  | "bor"
  | "mal"
  | "riktvarde"
  | "far"
  | "definierar"
  | "konstaterar"
  | "pagar"
  | "aviserar"
  | "forslag"
  | "fraga";
/**
 * Den som källan riktar uppgiften till: ett vårdval (id i vardval.yaml) eller någon annan.
 */
export type SourceAddressee =
  | "vardcentral"
  | "barnavardscentral"
  | "barnmorskemottagning"
  | "psykoterapi"
  | "alla-vardval"
  | "alla-vardgivare"
  | "egen-regi"
  | "halsoenhet"
  | "digital-vardgivare"
  | "annan-leverantor"
  | "sjukhus"
  | "region"
  | "kommun"
  | "staten"
  | "patient"
  | "ingen";
/**
 * De rader i källans text som uppgiften står på, räknade från 1: 285-290 328.
 *
 * @minItems 1
 *
 * Items: En rad, eller första och sista raden med bindestreck.
 */
export type SourceLines = string[];
/**
 * Den som källan riktar uppgiften till, när det inte är ett vårdval.
 */
export type OtherAddressee =
  | "alla-vardval"
  | "alla-vardgivare"
  | "egen-regi"
  | "halsoenhet"
  | "digital-vardgivare"
  | "annan-leverantor"
  | "sjukhus"
  | "region"
  | "kommun"
  | "staten"
  | "patient"
  | "ingen";
/**
 * Dagen som uppgifterna avser, om inget annat sägs.
 */
export type AsOf = string;
/**
 * Klockslag då enheten öppnar.
 */
export type Opens = string;
/**
 * Klockslag då enheten stänger. 24:00 är midnatt.
 */
export type Closes = string;
/**
 * Sätt true för en dag då enheten är stängd.
 */
export type Closed = true;
/**
 * Yrken som har någon på plats hela den här tiden, till exempel [lakare]. Utelämnat är okänt, och [] är ingen.
 *
 * @minItems 0
 * @maxItems 30
 *
 * Items: Id på ett yrke i registret.
 */
export type Present = string[];
/**
 * Namnet på den enhet som har öppet i samverkan.
 */
export type CooperationUnit = string;
/**
 * Alla tider då enheten är öppen. En dag som inte står med räknas som stängd, utom helgdag som då är okänd.
 *
 * @minItems 0
 * @maxItems 200
 */
export type OpeningHours = OpeningInterval[];
/**
 * Perioder med andra öppettider. De ersätter de vanliga tiderna.
 *
 * @minItems 0
 * @maxItems 100
 */
export type Seasons = Season[];
/**
 * Ett id, eller ett id med högskolepoäng och datum.
 */
export type HeldCompetence = string | DetailedCompetence;
/**
 * En rad per person eller tjänst, aldrig med namn. Tom lista betyder ingen personal.
 *
 * @minItems 0
 * @maxItems 1000
 */
export type Staff = StaffMember[];
/**
 * Dagen då uppdraget sades upp.
 */
export type NoticeGiven = string;
/**
 * Dagen då uppdraget är tänkt att sluta.
 */
export type Ends = string;
/**
 * Tilläggsuppdrag som enheten har eller har haft. Tom lista betyder inga.
 *
 * @minItems 0
 * @maxItems 200
 */
export type AddOns = HeldAddOn[];
/**
 * Underleverantörer. Tom lista betyder inga.
 *
 * @minItems 0
 * @maxItems 500
 */
export type Subcontractors = Subcontractor[];
/**
 * Ett värde, eller ett värde med dag och anmärkning.
 */
export type FactEntry = number | string | FactSetValue | DetailedFact;
/**
 * Flera värden.
 *
 * @minItems 0
 * @maxItems 500
 */
export type FactSetValue = string[];
/**
 * Vilken roll som intygar, till exempel verksamhetschef.
 */
export type AttestingRole = string;
/**
 * En regel med daterade versioner. En fil per regel.
 */
export type Rule =
  | RequirementRule
  | CompensationRule
  | DecisionTableRule
  | ReportingRule
  | ProcedureRule
  | GrantRule
  | DefinitionRule
  | CountingRuleRule
  | ScopeRule
  | MovedRule
  | SplitRule;
/**
 * Id på ett kapitel i utgavor.yaml.
 */
export type ChapterId = string;
/**
 * Ämnets id i amnen.yaml. Regler om samma ämne ställs bredvid varandra, region för region.
 */
export type TopicId = string;
/**
 * Hur bindande kravet är. Bara ska kan brytas.
 */
export type Obligation = "ska" | "bor" | "mal" | "riktvarde";
/**
 * Vem regeln riktar sig till. Utelämnat betyder enheten.
 */
export type Addressee = "enhet" | "leverantor" | "region" | "kommun" | "patient";
/**
 * Vilka vårdval regeln gäller. Utelämnat betyder det vårdval som mappen heter efter, och alla i gemensamt.
 *
 * @minItems 1
 */
export type Concerns = CareChoice[];
/**
 * Id på ett begrepp i begrepp.yaml.
 */
export type TermId = string;
/**
 * Begrepp i begrepp.yaml som regeln bygger på.
 *
 * @minItems 1
 */
export type TermIds = TermId[];
/**
 * Id på en fråga i fragor.yaml.
 */
export type QuestionId = string;
/**
 * Frågor i fragor.yaml som rör regeln.
 *
 * @minItems 1
 */
export type QuestionIds = QuestionId[];
/**
 * Id på andra regler.
 *
 * @minItems 1
 */
export type RuleIds = RuleId[];
/**
 * Vad källan säger händer om kravet inte följs.
 */
export type Consequence = string;
/**
 * Första dagen som versionen gäller. Bara för beslutade versioner.
 */
export type From = string;
/**
 * Sista dagen, om versionen slutar utan att en ny tar vid.
 */
export type Through = string;
/**
 * Bara det som är beslutat kan gälla.
 */
export type Status = "aviserad" | "foreslagen" | "beslutad" | "avslagen";
/**
 * Regeln på svenska med egna ord. Varje tal i kontrollen ska stå i texten.
 */
export type RuleText = string;
/**
 * Id på ett beslut i beslut.yaml.
 */
export type DecisionId = string;
/**
 * Id på det beslut i beslut.yaml som ger versionen dess sista dag. Skrivs tillsammans med through.
 */
export type RepealId = string;
/**
 * Rättelser av en redan beslutad version, den äldsta först.
 *
 * @minItems 1
 */
export type Corrections = Correction[];
/**
 * Exakta dagar, eller källans ord med yttersta dagar.
 */
export type ExceptionPeriod = Period | ImprecisePeriod;
/**
 * Det utfall som kontrollen ska ge.
 */
export type ExpectedState =
  "met" | "not-met" | "unknown" | "not-applicable" | "needs-attestation" | "upcoming" | "proposed";
/**
 * Exempel som är tester och visas för läsaren.
 *
 * @minItems 1
 */
export type Examples = Example[];
/**
 * Vad beloppet räknas i.
 */
export type AmountUnit =
  | "kr"
  | "kr-per-manad"
  | "kr-per-besok"
  | "kr-per-enhet"
  | "kr-per-listad"
  | "kr-per-poang"
  | "mkr"
  | "mdkr-per-ar"
  | "procent"
  | "procent-av-ersattningen"
  | "poang"
  | "manader"
  | "dagar";
/**
 * Beloppen i regeln.
 *
 * @minItems 1
 */
export type Amounts = Amount[];
/**
 * Ett värde, flera värden eller ett talintervall. Utelämnad cell betyder vilket som helst.
 */
export type TableCell = string | string[] | TableRange;
/**
 * Exempel som är tester och visas för läsaren.
 *
 * @minItems 1
 */
export type TableExamples = TableExample[];
/**
 * När något ska ske.
 *
 * @minItems 1
 */
export type DueDates = Due[];
/**
 * Varför raderna inte har någon rad i inventeringen.
 */
export type StretchReason = "rubrik" | "dagordning" | "bild" | "hanvisning" | "bakgrund";

/**
 * Register över frågor som har ställts till regionen och de svar som har getts.
 */
export interface AnswersFile {
  /**
   * Register över frågor som har ställts till regionen och de svar som har getts.
   *
   * @minItems 1
   */
  answers: AskedQuestion[];
}
/**
 * En fråga med svar, eller en fråga som ingen har besvarat. Ange antingen answer eller unanswered.
 */
export interface AskedQuestion {
  id: Slug;
  /**
   * Frågan med egna ord.
   */
  question: string;
  /**
   * Svaret med egna ord. Utelämnas när frågan inte är besvarad.
   */
  answer?: string;
  /**
   * Frågan är ställd men inte besvarad.
   */
  unanswered?: true;
  date: CalendarDate;
  sources: Citations;
  /**
   * Id på de regler som svaret tolkar eller frågan gäller.
   *
   * @minItems 1
   */
  rules?: RuleId[];
  /**
   * Id i fragor.yaml som hör ihop med frågan.
   *
   * @minItems 1
   */
  questions?: Slug[];
  note?: Prose;
}
/**
 * Var i en källa uppgiften står.
 */
export interface Citation {
  /**
   * Id i kallor.yaml.
   */
  source: string;
  /**
   * Rubrik, bild, fråga eller paragraf där uppgiften står.
   */
  at: string;
  level?: SourceLevel;
  inventory?: InventoryRows;
}
/**
 * Register över vårdvalen, i den ordning de räknas upp.
 */
export interface CareChoicesFile {
  /**
   * Vårdvalen.
   *
   * @minItems 1
   */
  careChoices: CareChoiceEntry[];
}
/**
 * Ett vårdval, och vad det och dess enheter kallas.
 */
export interface CareChoiceEntry {
  id: CareChoice;
  /**
   * Vad vårdvalet heter mitt i en mening, till exempel ungdomsmottagning.
   */
  name: string;
  unit: UnitWords;
  /**
   * Den vanliga förkortningen.
   */
  abbreviation: string;
  /**
   * Andra ord som människor söker med när de menar vårdvalet, ett ord i taget och i de former de skrivs.
   *
   * @minItems 1
   */
  aliases?: string[];
}
/**
 * Vad en enhet i vårdvalet kallas, med liten bokstav.
 */
export interface UnitWords {
  /**
   * Obestämd form, till exempel ungdomsmottagning.
   */
  one: string;
  /**
   * Bestämd form, till exempel ungdomsmottagningen.
   */
  definite: string;
  /**
   * Flertal, till exempel ungdomsmottagningar.
   */
  many: string;
}
/**
 * Hur länge enheten ska vara öppen inom ett tidsfönster, per vecka eller per dag.
 */
export interface OpeningHoursCheck {
  kind: "opening-hours";
  days: DayClass;
  between?: ClockWindow;
  outside?: OutsideWindow;
  present?: PresentProfession;
  cooperation?: CooperationAllowed;
  atLeastHoursPerWeek?: Hours;
  atLeastHoursPerDay?: Hours;
  atLeastHoursInTotal?: Hours;
}
/**
 * Vilka kontaktvägar som ska vara öppna under hela öppettiden i fönstret.
 */
export interface OpeningChannelsCheck {
  kind: "opening-channels";
  days: DayClass;
  between?: ClockWindow;
  channels: Channels;
}
/**
 * Antal personer och sammanlagd tjänstgöringsgrad i procent bland personal som uppfyller något av villkoren.
 */
export interface StaffingCheck {
  kind: "staffing";
  who: StaffSelection;
  atLeastPersons?: Persons;
  atLeastPercent?: ServicePercent;
}
/**
 * Personal som uppfyller något av villkoren räknas, var person en gång.
 */
export interface StaffSelection {
  /**
   * Minst ett villkor.
   *
   * @minItems 1
   */
  anyOf: StaffCriterion[];
}
/**
 * Ett yrke, en kompetens, eller båda. Saknas fältet spelar det ingen roll.
 */
export interface StaffCriterion {
  /**
   * Id på ett yrke i yrken.yaml.
   */
  profession?: string;
  /**
   * Id på en kompetens i yrken.yaml.
   */
  competence?: string;
  /**
   * Minsta antal högskolepoäng i kompetensen.
   */
  atLeastCredits?: number;
  /**
   * Id på en roll i yrken.yaml, till exempel st-lakare.
   */
  role?: string;
  /**
   * Vilka anställningar som räknas. Utelämnat säger källan inte om inhyrda räknas.
   */
  employment?: "anstalld" | "inhyrd" | "alla";
}
/**
 * En uppgift jämförs med en gräns.
 */
export interface NumberCheck {
  kind: "number";
  fact: FactId;
  atLeast?: AtLeast;
  atMost?: AtMost;
  moreThan?: MoreThan;
  lessThan?: LessThan;
}
/**
 * En del av en helhet i procent, räknad exakt.
 */
export interface ShareCheck {
  kind: "share";
  part: FactId;
  of: FactId;
  atLeast?: AtLeast;
  atMost?: AtMost;
  moreThan?: MoreThan;
  lessThan?: LessThan;
}
/**
 * En mängd per en annan, till exempel barn per sjuksköterska eller recept per 1 000 listade.
 */
export interface RatioCheck {
  kind: "ratio";
  numerator: Quantity;
  denominator: Quantity;
  per?: RatioBase;
  rounding?: RatioRounding;
  guideValue?: GuideValue;
  atLeast?: AtLeast;
  atMost?: AtMost;
  moreThan?: MoreThan;
  lessThan?: LessThan;
  ofWhich?: SubMinimum;
}
/**
 * En taluppgift.
 */
export interface FactQuantity {
  kind: "fact";
  fact: FactId;
}
/**
 * Antal personer bland personalen.
 */
export interface PersonsQuantity {
  kind: "persons";
  who: StaffSelection;
}
/**
 * Sammanlagd tjänstgöringsgrad delad med 100.
 */
export interface FullTimeQuantity {
  kind: "full-time";
  who: StaffSelection;
}
/**
 * En del av täljaren som också har en minsta nivå per samma nämnare.
 */
export interface SubMinimum {
  numerator: Quantity;
  atLeast: AtLeast;
}
/**
 * Mängden ska innehålla alla uppräknade, eller minst ett visst antal av dem.
 */
export interface RequiredSetCheck {
  kind: "required-set";
  of: SetSource;
  required: Codes;
  atLeast?: AtLeastCount;
}
/**
 * En uppgift av typen mängd.
 */
export interface FactSet {
  kind: "fact";
  fact: FactId;
}
/**
 * Yrkena hos de underleverantörer som utför tjänsten.
 */
export interface SubcontractorSet {
  kind: "subcontractors";
  service: Slug;
}
/**
 * Mängden får bara innehålla de uppräknade.
 */
export interface AllowedSetCheck {
  kind: "allowed-set";
  of: SetSource;
  allowed: Codes;
}
/**
 * Uppgiften ska ha ett av de uppräknade värdena.
 */
export interface OneOfCheck {
  kind: "one-of";
  fact: FactId;
  values: Codes;
}
/**
 * Så många dagar eller månader före det planerade slutet ska tilläggsuppdraget sägas upp. Avtalets egen uppsägning skrivs som tid mellan två dagar (time-between).
 */
export interface NoticePeriodCheck {
  kind: "notice-period";
  addOn?: AddOnId;
  atLeastDays?: NoticeDays;
  atLeastMonths?: Months;
}
/**
 * En dag i profilen ska infalla senast ett visst datum.
 */
export interface DeadlineCheck {
  kind: "deadline";
  fact: FactId;
  latest: CalendarDate;
}
/**
 * Minst eller högst så lång tid från en dag i profilen till en annan, till exempel svar inom fem arbetsdagar eller uppsägning minst 12 månader före avtalets slut.
 */
export interface TimeBetweenCheck {
  kind: "time-between";
  from: FactId;
  to: FactId;
  unit: TimeUnit;
  atLeast?: TimeCount;
  atMost?: TimeCount;
}
/**
 * En ansvarig person intygar att kravet är uppfyllt.
 */
export interface AttestationCheck {
  kind: "attestation";
  statement: Statement;
  method?: FollowUpMethod;
}
/**
 * Kravet kan inte kontrolleras maskinellt.
 */
export interface ManualCheck {
  kind: "manual";
  because: Because;
  method?: FollowUpMethod;
}
/**
 * Alla delkontroller ska vara uppfyllda.
 */
export interface AllCheck {
  kind: "all";
  of: Checks;
}
/**
 * Minst en av delkontrollerna ska vara uppfylld.
 */
export interface AnyCheck {
  kind: "any";
  of: Checks;
}
/**
 * Kontrollen gäller bara när villkoret är uppfyllt.
 */
export interface WhenCheck {
  kind: "when";
  if: Condition;
  then: Check;
}
/**
 * En uppgift har ett visst svar.
 */
export interface FactIsCondition {
  kind: "fact-is";
  fact: FactId;
  is: Code;
}
/**
 * En taluppgift ligger inom en gräns.
 */
export interface FactRangeCondition {
  kind: "fact-range";
  fact: FactId;
  atLeast?: AtLeast;
  atMost?: AtMost;
  moreThan?: MoreThan;
  lessThan?: LessThan;
}
/**
 * Så lång tid har gått sedan en dag som enheten uppger, till exempel sedan starten eller sedan den dag då taket passerades.
 */
export interface TimeSinceCondition {
  kind: "time-since";
  fact: FactId;
  unit: TimeUnit;
  atLeast?: TimeCount;
  lessThan?: TimeCount;
}
/**
 * Enheten drivs privat eller i egen regi.
 */
export interface OperatorCondition {
  kind: "operator";
  is: Operator;
}
/**
 * Enheten ligger i någon av kommunerna.
 */
export interface MunicipalityCondition {
  kind: "municipality";
  in: Municipalities;
}
/**
 * Enheten har tilläggsuppdraget på dagen.
 */
export interface AddOnCondition {
  kind: "add-on";
  holds: AddOnId;
}
/**
 * Alla villkor är uppfyllda.
 */
export interface AllConditions {
  kind: "all-of";
  of: Conditions;
}
/**
 * Minst ett villkor är uppfyllt.
 */
export interface AnyCondition {
  kind: "any-of";
  of: Conditions;
}
/**
 * Villkoret är inte uppfyllt.
 */
export interface NotCondition {
  kind: "not";
  condition: Condition;
}
/**
 * Från och med och till och med, båda dagarna räknas in.
 */
export interface Period {
  from: CalendarDate;
  through: CalendarDate;
}
/**
 * En period som källan bara anger i ord. within är de yttersta dagar den kan ligga mellan.
 */
export interface ImprecisePeriod {
  /**
   * Som källan uttrycker det, till exempel sommaren 2026.
   */
  label: string;
  within: Period;
}
/**
 * Något som ingen källa säger rakt ut. Visas för läsaren.
 */
export interface Assumption {
  /**
   * Vilken uppgift antagandet gäller.
   */
  about: "from" | "through" | "value" | "period" | "obligation" | "scope" | "wording";
  text: Prose;
}
/**
 * Register över beslut.
 */
export interface DecisionsFile {
  /**
   * Register över beslut.
   *
   * @minItems 1
   */
  decisions: Decision[];
}
/**
 * Register över beslut.
 */
export interface Decision {
  id: Slug;
  title: Title;
  /**
   * Vem som beslutade.
   */
  body: string;
  region?: Region;
  date: CalendarDate;
  /**
   * Källan säger bara vilken månad. Skriv månadens sista dag i date.
   */
  monthOnly?: boolean;
  /**
   * Paragraf eller ärende.
   */
  reference?: string;
  /**
   * Beslutet var inte fattat när källan skrevs.
   */
  pending?: boolean;
  note?: Prose;
  sources: Citations;
}
/**
 * Ett vårdvals utgåvor och kapitel.
 */
export interface EditionsFile {
  title: Title;
  region: HomeRegion;
  careChoice?: CareChoice;
  /**
   * Kapitlen i den ordning de läses.
   *
   * @minItems 1
   */
  chapters: Chapter[];
  /**
   * Utgåvorna, den äldsta först.
   *
   * @minItems 1
   */
  editions: Edition[];
}
/**
 * Ett kapitel.
 */
export interface Chapter {
  id: Slug;
  title: Title;
  intro?: Prose;
}
/**
 * Ett års regler.
 */
export interface Edition {
  year: Year;
  title: Title;
  from: CalendarDate;
  through: CalendarDate;
  /**
   * Id i beslut.yaml.
   */
  decision?: string;
  /**
   * Hur väl utgåvan är känd.
   */
  state: "beslutad" | "rekonstruerad" | "kommande";
  /**
   * Hur mycket av det tryckta underlaget som är läst. Utelämnat: hel när utgåvan är beslutad, annars andrahand.
   */
  completeness?: "hel" | "delvis" | "andrahand";
  /**
   * Avsnitten i det tryckta underlagets innehållsförteckning, så långt den har gått att läsa.
   *
   * @minItems 1
   */
  printed?: PrintedSection[];
  /**
   * Tryckta avsnittsnummer per regel, när de är kända.
   */
  sections?: {
    [k: string]: string | undefined;
  };
  note?: Prose;
  sources: Citations;
}
/**
 * Ett avsnitt i det tryckta underlaget.
 */
export interface PrintedSection {
  /**
   * Avsnittets nummer i underlaget.
   */
  section: string;
  title: Title;
}
/**
 * Register över de uppgifter som kontrollerna frågar efter.
 */
export interface FactsFile {
  /**
   * Register över de uppgifter som kontrollerna frågar efter.
   *
   * @minItems 1
   */
  facts: Fact[];
}
/**
 * Register över de uppgifter som kontrollerna frågar efter.
 */
export interface Fact {
  id: Slug;
  title: Title;
  question: Prose;
  /**
   * Vad svaret är.
   */
  type: "heltal" | "decimaltal" | "ja-nej" | "val" | "mangd" | "datum";
  /**
   * Vad talet räknas i, till exempel personer.
   */
  unit?: string;
  /**
   * Minsta rimliga värde.
   */
  min?: number;
  /**
   * Största rimliga värde.
   */
  max?: number;
  /**
   * Minsta steg som är meningsfullt.
   */
  step?: number;
  /**
   * De värden som finns.
   *
   * @minItems 1
   *
   * Items: Ett värde.
   */
  values?: {
    id: Slug;
    title: Title;
  }[];
  /**
   * Uppgift som denna är en del av, och aldrig kan överstiga.
   */
  partOf?: string;
  /**
   * Uppgiften är för gammal efter så många dagar.
   */
  maxAgeDays?: number;
  help?: Prose;
}
/**
 * Register över daterade siffror: antal, utfall, ekonomi och folkmängd.
 */
export interface FiguresFile {
  /**
   * Register över daterade siffror: antal, utfall, ekonomi och folkmängd.
   *
   * @minItems 1
   */
  figures: Figure[];
  /**
   * Summor som källorna själva anger, eller som måste stämma.
   *
   * @minItems 1
   */
  sums: FigureSum[];
}
/**
 * En siffra som en källa anger, med den tid den avser.
 */
export interface Figure {
  id: Slug;
  title: Title;
  value: FigureValue;
  /**
   * Vad siffran räknas i, till exempel mottagningar eller procent.
   */
  unit: string;
  asOf: FigureTime;
  region: FigureArea;
  careChoice?: CareChoice;
  sources: Citations;
  note?: Prose;
  /**
   * Id i fragor.yaml på den fråga som siffran väcker.
   *
   * @minItems 1
   */
  questions?: Slug[];
  /**
   * Regler som siffran visar utfallet av. Siffran visas på deras sidor.
   *
   * @minItems 1
   */
  rules?: RuleId[];
  target?: FigureTarget;
  /**
   * Andra siffror som säger något annat om samma sak.
   *
   * @minItems 1
   */
  conflictsWith?: Slug[];
}
/**
 * Den tid siffran avser, som källan uttrycker den, och de yttersta dagarna när de är kända.
 */
export interface FigureTime {
  /**
   * Som källan uttrycker tiden, till exempel augusti 2024.
   */
  label: string;
  from?: CalendarDate;
  through?: CalendarDate;
}
/**
 * Delar som tillsammans ska bli totalen.
 */
export interface FigureSum {
  id: Slug;
  title: Title;
  /**
   * Id på den siffra som är summan, eller talet självt när ingen källa anger det som en egen siffra.
   */
  total: number | Slug;
  /**
   * Id på de siffror som summeras.
   *
   * @minItems 2
   */
  parts: Slug[];
  note?: Prose;
}
/**
 * Påhittade enheter att pröva ändringar på: hur många ett vårdval i en region har, och hur deras uppgifter brukar ligga. Inget i dem handlar om någon.
 */
export interface FleetsFile {
  /**
   * Antalet enheter per region och vårdval.
   */
  fleets: Fleet[];
  /**
   * Hur uppgifterna brukar ligga.
   */
  unitPatterns: UnitPattern[];
}
/**
 * Så många påhittade enheter som ett vårdval i en region har när en ändring prövas.
 */
export interface Fleet {
  region: Region;
  careChoice: CareChoice;
  /**
   * Mönstret som enheterna görs efter.
   */
  pattern: Slug;
  /**
   * Hur många enheter.
   */
  units: number;
  /**
   * Hur många av dem som regionen driver själv.
   */
  own: number;
  /**
   * Dagen som enheternas uppgifter avser.
   */
  asOf: CalendarDate;
  /**
   * Början på enheternas namn, om den är en annan än vad en enhet kallas i vardval.yaml.
   */
  name?: string;
  /**
   * Var antalen kommer ifrån.
   */
  note?: string;
}
/**
 * Hur uppgifterna om en påhittad enhet brukar ligga. Delarna görs i ordning, så att en del kan bygga på en tidigare.
 */
export interface UnitPattern {
  id: Slug;
  /**
   * Vad som dras och vad enheten fyller i, i ordning.
   *
   * @minItems 1
   */
  parts: UnitPart[];
}
/**
 * Ett värde som dras en gång per enhet och som andra delar kan använda.
 */
export interface DrawnPart {
  kind: "drawn";
  id: Slug;
  draw: Draw;
  when?: DrawnIs;
}
/**
 * Alltid detsamma.
 */
export interface FixedDraw {
  kind: "fixed";
  /**
   * Ett tal, en text eller en lista.
   */
  value: number | string | string[];
}
/**
 * Detsamma som drogs tidigare.
 */
export interface SameDraw {
  kind: "same";
  /**
   * Det dragna värdets id.
   */
  as: Slug;
}
/**
 * Ett helt tal, båda gränserna inräknade.
 */
export interface BetweenDraw {
  kind: "between";
  /**
   * Det minsta talet.
   */
  from: number;
  /**
   * Det största talet.
   */
  to: number | Drawn;
  spread?: Spread;
}
/**
 * Det som drogs tidigare.
 */
export interface Drawn {
  /**
   * Det dragna värdets id.
   */
  drawn: Slug;
}
/**
 * Ett av värdena, så ofta som det står i listan.
 */
export interface OneOfDraw {
  kind: "one-of";
  /**
   * Värdena.
   *
   * @minItems 1
   *
   * Items: Ett tal, en text eller en lista.
   */
  values: (number | string | string[])[];
}
/**
 * Det ena i så många fall av hundra, annars det andra.
 */
export interface ChanceDraw {
  kind: "chance";
  /**
   * I så många fall av hundra.
   */
  percent: number;
  then: Draw;
  otherwise: Draw;
}
/**
 * Så många hundradelar eller tusendelar av ett draget tal, i hela tal.
 */
export interface ShareDraw {
  kind: "share";
  /**
   * Talet som andelen är av.
   */
  of: Slug;
  /**
   * Hundradelar eller tusendelar.
   */
  per: 100 | 1000;
  /**
   * Det minsta talet.
   */
  from: number;
  /**
   * Det största talet.
   */
  to: number;
  spread?: Spread;
}
/**
 * En bestämd del av ett draget tal, i hela tal.
 */
export interface PartDraw {
  kind: "part";
  /**
   * Talet som delen är av.
   */
  of: Slug;
  /**
   * Så många hundradelar.
   */
  percent: number;
  /**
   * Aldrig mindre än så.
   */
  atLeast: number;
}
/**
 * En per så många av ett draget tal, men minst en.
 */
export interface OnePerDraw {
  kind: "one-per";
  /**
   * Talet som delas.
   */
  of: Slug;
  /**
   * Det minsta talet.
   */
  from: number;
  /**
   * Det största talet.
   */
  to: number;
}
/**
 * Ett draget tal minus ett annat, aldrig under noll.
 */
export interface LessDraw {
  kind: "less";
  /**
   * Talet som det dras ifrån.
   */
  of: Slug;
  /**
   * Talet som dras ifrån.
   */
  less: Slug;
}
/**
 * Ett draget tal gånger så många, till exempel barn per sjuksköterska.
 */
export interface TimesDraw {
  kind: "times";
  /**
   * Talet som gångras.
   */
  of: Slug;
  /**
   * Det minsta talet.
   */
  from: number;
  /**
   * Det största talet.
   */
  to: number;
  spread?: Spread;
}
/**
 * Delen finns bara när ett draget värde är något av dessa.
 */
export interface DrawnIs {
  /**
   * Det dragna värdets id.
   */
  drawn: Slug;
  /**
   * Värdena.
   *
   * @minItems 1
   */
  in: string[];
}
/**
 * En öppettid på en eller flera sorters dagar.
 */
export interface HoursPart {
  kind: "opening-hours";
  when?: DrawnIs;
  /**
   * Sorterna av dagar.
   *
   * @minItems 1
   */
  days: DayClass[];
  /**
   * När enheten öppnar.
   */
  opens: ClockTime | Drawn;
  /**
   * När enheten stänger.
   */
  closes: ClockTime | Drawn;
  /**
   * Hur enheten tar emot.
   */
  channels?: Channel[] | Drawn;
  /**
   * Vem enheten samverkar med.
   */
  cooperation?: string;
}
/**
 * Så många av ett slag. De flesta arbetar heltid.
 */
export interface StaffPart {
  kind: "staff";
  when?: DrawnIs;
  /**
   * Hur många.
   */
  count: number | Drawn;
  /**
   * Yrket.
   */
  profession: Slug | Drawn;
  /**
   * Kompetenserna.
   */
  competences?: (Slug | MadeUpCompetence)[] | Drawn;
  /**
   * Rollerna.
   *
   * @minItems 1
   */
  role?: Slug[];
}
/**
 * En kompetens med högskolepoäng.
 */
export interface MadeUpCompetence {
  id: Slug;
  /**
   * Högskolepoäng.
   */
  credits: number | Drawn;
}
/**
 * Ett tilläggsuppdrag.
 */
export interface AddOnPart {
  kind: "add-on";
  when?: DrawnIs;
  /**
   * Tilläggsuppdraget.
   */
  id: Slug | Drawn;
  from: CalendarDate;
  /**
   * Dagen för uppsägning.
   */
  noticeGiven?: CalendarDate | Drawn;
  ends?: CalendarDate;
}
/**
 * En underleverantör. Ett mönster som har delen svarar på frågan även när enheten inte har någon.
 */
export interface SubcontractorPart {
  kind: "subcontractor";
  when?: DrawnIs;
  service: Slug;
  /**
   * Yrket.
   */
  profession: Slug | Drawn;
}
/**
 * En uppgift som enheten har fyllt i. Några få glöms alltid.
 */
export interface FactPart {
  kind: "fact";
  when?: DrawnIs;
  fact: Slug;
  draw: Draw;
}
/**
 * Tabellen inventering.tsv: allt som källorna säger, en numrerad rad var.
 */
export interface InventoryFile {
  /**
   * Tabellen inventering.tsv: allt som källorna säger, en numrerad rad var.
   */
  rows: InventoryRecord[];
}
/**
 * En uppgift ur en källa.
 */
export interface InventoryRecord {
  /**
   * Radens eget nummer. Det byts aldrig.
   */
  n: number;
  /**
   * Källfilens namn, som i kallor.yaml. För en källa utan fil: dess id.
   */
  "source file": string;
  /**
   * Rubrik och rader i källan, för den som letar.
   */
  place: string;
  /**
   * Den region som uppgiften gäller, eller national.
   */
  region: string;
  /**
   * Vårdvalets förkortning, ALL eller en annan part.
   */
  care_choice: string;
  /**
   * Vilken sorts uppgift det är.
   */
  kind: string;
  /**
   * Om uppgiften gäller, är föreslagen eller är ett utfall.
   */
  status: string;
  /**
   * Vad källan säger, i korthet.
   */
  subject: string;
  /**
   * Det som står i raden: uppgift, dagar, mått, tal och anmärkning.
   */
  said: string;
  lines: RowLines;
  binding: SourceBinding;
  /**
   * En eller flera, med semikolon emellan.
   *
   * @minItems 1
   */
  addressee: SourceAddressee[];
}
/**
 * Rader i inventeringen som medvetet inte bärs av någon regel eller något register.
 */
export interface LeftOutFile {
  /**
   * Rader i inventeringen som medvetet inte bärs av någon regel eller något register.
   *
   * @minItems 1
   */
  leftOut: LeftOut[];
}
/**
 * Rader som utelämnas av samma skäl.
 */
export interface LeftOut {
  rows: InventoryRows;
  reason: Prose;
}
/**
 * Register över yrken, kompetenser, roller, tjänster och tilläggsuppdrag.
 */
export interface ProfessionsFile {
  /**
   * Legitimationsyrken och andra yrken.
   *
   * @minItems 1
   */
  professions: Profession[];
  /**
   * Specialistkompetenser och utbildningar.
   *
   * @minItems 1
   */
  competences: Competence[];
  /**
   * Roller på enheten.
   *
   * @minItems 1
   */
  roles: Role[];
  /**
   * Tjänster som en underleverantör kan utföra.
   *
   * @minItems 1
   */
  services: Named[];
  /**
   * Tilläggsuppdrag.
   *
   * @minItems 1
   */
  addOns: Named[];
}
/**
 * Ett yrke.
 */
export interface Profession {
  id: Slug;
  title: Title;
  /**
   * Äldre eller vardagliga ord.
   *
   * @minItems 1
   */
  aliases?: Slug[];
  /**
   * Yrket är ett legitimationsyrke.
   */
  licensed: boolean;
  plural?: Title;
}
/**
 * En kompetens.
 */
export interface Competence {
  id: Slug;
  title: Title;
  /**
   * Äldre eller vardagliga ord.
   *
   * @minItems 1
   */
  aliases?: Slug[];
  /**
   * Yrken som kan ha kompetensen.
   *
   * @minItems 1
   */
  professions: Slug[];
  holder?: Holder;
}
/**
 * Vad den som har kompetensen kallas, i singular och plural, med liten begynnelsebokstav.
 */
export interface Holder {
  one: Title;
  many: Title;
}
/**
 * En roll på enheten.
 */
export interface Role {
  id: Slug;
  title: Title;
  /**
   * Andra ord.
   *
   * @minItems 1
   */
  aliases?: Slug[];
  /**
   * Vårdval där rollen används.
   *
   * @minItems 1
   */
  careChoices?: CareChoice[];
  /**
   * Yrket hos dem som vanligen har rollen. Formuläret har rollen förvald för den som har yrket.
   */
  heldBy?: Slug;
}
/**
 * En post i registret.
 */
export interface Named {
  id: Slug;
  title: Title;
  /**
   * Andra ord.
   *
   * @minItems 1
   */
  aliases?: Slug[];
  /**
   * Vårdval där posten används.
   *
   * @minItems 1
   */
  careChoices?: CareChoice[];
}
/**
 * En enhets uppgifter. Det som saknas är okänt, aldrig nej. Inga namn på personer.
 */
export interface Profile {
  unit: ProfileUnit;
  asOf?: AsOf;
  openingHours?: OpeningHours;
  seasons?: Seasons;
  staff?: Staff;
  addOns?: AddOns;
  subcontractors?: Subcontractors;
  facts?: FactValues;
  attestations?: Attestations;
  note?: Prose;
}
/**
 * Vilken enhet profilen gäller.
 */
export interface ProfileUnit {
  name: Title;
  region: Region;
  careChoice: CareChoice;
  municipality?: MunicipalityCode;
  operator?: Operator;
  /**
   * Enhetens HSA-id.
   */
  hsaId?: string;
  /**
   * Vad för slags enhet det är.
   */
  unitType?: "enhet" | "filial";
  /**
   * Dagen enheten startade.
   */
  startDate?: string;
}
/**
 * En öppettid för vissa dagar.
 */
export interface OpeningInterval {
  days: DayClass;
  opens?: Opens;
  closes?: Closes;
  closed?: Closed;
  channels?: Channels;
  present?: Present;
  cooperation?: CooperationUnit;
}
/**
 * En period med andra öppettider.
 */
export interface Season {
  from: CalendarDate;
  through: CalendarDate;
  openingHours: OpeningHours;
}
/**
 * Yrke, kompetens och tjänstgöringsgrad på den här enheten.
 */
export interface StaffMember {
  /**
   * Id på ett yrke i registret.
   */
  profession: string;
  /**
   * Kompetenser, med högskolepoäng när det spelar roll.
   *
   * @minItems 0
   * @maxItems 50
   */
  competences?: HeldCompetence[];
  /**
   * Procent av heltid på den här enheten. Utelämnat är okänt.
   */
  percent?: number;
  /**
   * Hur tjänsten är besatt. Utelämnat räknas som anställd.
   */
  employment?: "anstalld" | "inhyrd" | "vakant";
  /**
   * Roller på enheten. En tom lista är ingen roll. Utelämnat är okänt för en roll som ingen annan rad nämner.
   *
   * @minItems 0
   * @maxItems 20
   */
  role?: string[];
  from?: CalendarDate;
  through?: CalendarDate;
}
/**
 * En kompetens med poäng eller datum.
 */
export interface DetailedCompetence {
  /**
   * Id på en kompetens i registret.
   */
  id: string;
  /**
   * Antal högskolepoäng.
   */
  credits?: number;
  completed?: CalendarDate;
}
/**
 * Ett tilläggsuppdrag.
 */
export interface HeldAddOn {
  /**
   * Id på ett tilläggsuppdrag i registret.
   */
  id: string;
  from?: CalendarDate;
  noticeGiven?: NoticeGiven;
  ends?: Ends;
}
/**
 * En underleverantörs tjänst och yrke.
 */
export interface Subcontractor {
  /**
   * Id på en tjänst i registret.
   */
  service: string;
  /**
   * Id på ett yrke i registret.
   */
  profession: string;
  from?: CalendarDate;
  through?: CalendarDate;
}
/**
 * Uppgifter ur uppgifter.yaml. Skriv värdet, eller vet-ej.
 */
export interface FactValues {
  [k: string]: FactEntry | undefined;
}
/**
 * Ett värde och den dag det avser.
 */
export interface DetailedFact {
  /**
   * Själva värdet.
   */
  value: number | string | FactSetValue;
  asOf?: CalendarDate;
  note?: Prose;
}
/**
 * Intyg per regel-id.
 */
export interface Attestations {
  [k: string]: Attestation | undefined;
}
/**
 * Svar, roll och dag. Aldrig namn.
 */
export interface Attestation {
  answer: YesNoUnsure;
  role: AttestingRole;
  date: CalendarDate;
  expires?: CalendarDate;
  evidence?: Prose;
}
/**
 * Det som källorna lämnar öppet eller säger emot varandra om.
 */
export interface QuestionsFile {
  /**
   * Det som källorna lämnar öppet eller säger emot varandra om.
   *
   * @minItems 1
   */
  questions: OpenQuestion[];
}
/**
 * Det som källorna lämnar öppet eller säger emot varandra om.
 */
export interface OpenQuestion {
  id: Slug;
  title: Title;
  /**
   * Vad för slags fråga det är.
   */
  kind: "otydlig" | "motsagelse" | "saknas" | "obesvarad";
  doubt: Prose;
  asked?: Prose;
  sources: Citations;
}
/**
 * Register över regionerna och deras kommuner.
 */
export interface RegionsFile {
  /**
   * Regionerna.
   *
   * @minItems 1
   */
  regions: RegionEntry[];
  /**
   * Grupper av kommuner som regler skiljer på, till exempel glesbygd. En grupp kan ha kommuner i flera regioner.
   */
  municipalityGroups?: MunicipalityGroup[];
}
/**
 * En region och dess kommuner.
 */
export interface RegionEntry {
  id: Region;
  /**
   * Vad regionen heter som organisation.
   */
  name: string;
  /**
   * Vad området heter.
   */
  place: string;
  /**
   * Området med i eller på framför.
   */
  inPlace: string;
  /**
   * SCB:s kod för länet, två siffror inom citattecken.
   */
  code: string;
  /**
   * Kommunerna i länet.
   *
   * @minItems 1
   */
  municipalities: Municipality[];
}
/**
 * En kommun.
 */
export interface Municipality {
  code: MunicipalityCode;
  /**
   * Kommunens namn, utan ordet kommun.
   */
  name: string;
}
/**
 * En namngiven grupp av kommuner.
 */
export interface MunicipalityGroup {
  /**
   * Gruppens namn i reglernas villkor, med små bokstäver.
   */
  id: string;
  /**
   * Vad gruppen kallas i text, till exempel glesbygdskommuner.
   */
  name: string;
  /**
   * Kommunkoderna i gruppen.
   *
   * @minItems 1
   */
  municipalities: MunicipalityCode[];
}
/**
 * Något som enheten ska, bör eller har som mål att göra.
 */
export interface RequirementRule {
  kind: "requirement";
  title: Title;
  chapter: ChapterId;
  topic?: TopicId;
  obligation: Obligation;
  addressee?: Addressee;
  concerns?: Concerns;
  terms?: TermIds;
  questions?: QuestionIds;
  related?: RuleIds;
  consequence?: Consequence;
  underReview?: UnderReview;
  /**
   * Regelns versioner, den äldsta först.
   *
   * @minItems 1
   */
  versions: RequirementVersion[];
  /**
   * Undantag som gäller en period, med hela sin text.
   *
   * @minItems 1
   */
  exceptions?: RequirementException[];
  examples?: Examples;
}
/**
 * Regeln gäller men ses över.
 */
export interface UnderReview {
  note: Prose;
  edition?: Year;
  sources: Citations;
}
/**
 * En version gäller tills nästa beslutade version tar vid, eller till och med through.
 */
export interface RequirementVersion {
  from?: From;
  through?: Through;
  status: Status;
  intended?: Intended;
  text: RuleText;
  sources: Citations;
  decision?: DecisionId;
  repealedBy?: RepealId;
  assumptions?: Assumptions;
  check?: Check;
  readings?: Readings;
  when?: Condition;
  corrections?: Corrections;
  assessment?: Assessment;
}
/**
 * När en aviserad eller föreslagen version är tänkt att gälla.
 */
export interface Intended {
  edition?: Year;
  from?: CalendarDate;
  /**
   * Sista dagen, för ett försök som är tänkt att gälla en tid.
   */
  through?: string;
  /**
   * Som källan uttrycker tiden, till exempel på sikt.
   */
  note?: string;
}
/**
 * När texten kan läsas på flera sätt. Alla räknas, ingen väljs i tysthet.
 */
export interface Readings {
  question: QuestionId;
  /**
   * Minst två.
   *
   * @minItems 2
   */
  of: Reading[];
}
/**
 * Ett sätt att läsa texten, med sin egen kontroll.
 */
export interface Reading {
  id: Slug;
  title: Title;
  text: Prose;
  check: Check;
}
/**
 * Varför en redan beslutad version har ändrats i efterhand.
 */
export interface Correction {
  date: CalendarDate;
  reason: Prose;
}
/**
 * Författarens svar när jämförelsen med förra versionen inte kan räknas ut.
 */
export interface Assessment {
  /**
   * Vad ändringen innebär.
   */
  class: "skarpt" | "lattat" | "bade-och" | "omformulerat";
  /**
   * Varför, med minst tjugo tecken.
   */
  reason: string;
  /**
   * Den kod som jämförelsen skrev ut. Bedömningen upphör att gälla när någon av texterna ändras.
   */
  comparison: string;
}
/**
 * Ett tillfälligt undantag med hela sin text. Ligger inom en beslutad period.
 */
export interface RequirementException {
  id: Slug;
  period: ExceptionPeriod;
  status: Status;
  text: RuleText;
  sources: Citations;
  decision?: DecisionId;
  assumptions?: Assumptions;
  check?: Check;
  readings?: Readings;
  when?: Condition;
  corrections?: Corrections;
  assessment?: Assessment;
}
/**
 * En påhittad enhet och det utfall som regeln ska ge. Exemplen är tester.
 */
export interface Example {
  title: Title;
  date: CalendarDate;
  /**
   * De delar av en enhetsprofil som behövs. unit fylls i från regelns mapp.
   */
  profile: {};
  expect: ExpectedState;
  /**
   * Sätt forslag för att pröva en föreslagen version.
   */
  version?: "gallande" | "forslag";
}
/**
 * Ersättning, avdrag eller avgift.
 */
export interface CompensationRule {
  kind: "compensation";
  title: Title;
  chapter: ChapterId;
  topic?: TopicId;
  addressee?: Addressee;
  concerns?: Concerns;
  terms?: TermIds;
  questions?: QuestionIds;
  related?: RuleIds;
  consequence?: Consequence;
  underReview?: UnderReview;
  /**
   * Regelns versioner, den äldsta först.
   *
   * @minItems 1
   */
  versions: CompensationVersion[];
  /**
   * Undantag som gäller en period, med hela sin text.
   *
   * @minItems 1
   */
  exceptions?: CompensationException[];
}
/**
 * En version gäller tills nästa beslutade version tar vid, eller till och med through.
 */
export interface CompensationVersion {
  from?: From;
  through?: Through;
  status: Status;
  intended?: Intended;
  text: RuleText;
  sources: Citations;
  decision?: DecisionId;
  repealedBy?: RepealId;
  assumptions?: Assumptions;
  amounts: Amounts;
  when?: Condition;
  corrections?: Corrections;
  assessment?: Assessment;
}
/**
 * Ett belopp, eller ett annat tal som ersättningen räknas med, med sin enhet.
 */
export interface Amount {
  id: Slug;
  title: Title;
  amount: Limit;
  unit: AmountUnit;
  /**
   * Källan anger beloppet som cirka.
   */
  approximate?: boolean;
  condition?: Prose;
  /**
   * Åt vilket håll pengarna går, eller att talet bara används i beräkningen.
   */
  direction: "ersattning" | "avdrag" | "avgift" | "berakning";
}
/**
 * Ett tillfälligt undantag med hela sin text. Ligger inom en beslutad period.
 */
export interface CompensationException {
  id: Slug;
  period: ExceptionPeriod;
  status: Status;
  text: RuleText;
  sources: Citations;
  decision?: DecisionId;
  assumptions?: Assumptions;
  amounts: Amounts;
  when?: Condition;
  corrections?: Corrections;
  assessment?: Assessment;
}
/**
 * En tabell som ger ett svar för varje kombination av indata.
 */
export interface DecisionTableRule {
  kind: "decision-table";
  title: Title;
  chapter: ChapterId;
  topic?: TopicId;
  addressee?: Addressee;
  concerns?: Concerns;
  terms?: TermIds;
  questions?: QuestionIds;
  related?: RuleIds;
  consequence?: Consequence;
  underReview?: UnderReview;
  /**
   * Regelns versioner, den äldsta först.
   *
   * @minItems 1
   */
  versions: DecisionTableVersion[];
  examples?: TableExamples;
}
/**
 * En version gäller tills nästa beslutade version tar vid, eller till och med through.
 */
export interface DecisionTableVersion {
  from?: From;
  through?: Through;
  status: Status;
  intended?: Intended;
  text: RuleText;
  sources: Citations;
  decision?: DecisionId;
  repealedBy?: RepealId;
  assumptions?: Assumptions;
  table: Table;
  corrections?: Corrections;
  assessment?: Assessment;
}
/**
 * Indata, träffregel och rader.
 */
export interface Table {
  /**
   * Tabellens indatafält.
   *
   * @minItems 1
   */
  inputs: TableInput[];
  /**
   * Vad som gäller när flera rader passar.
   */
  hitPolicy: "unik" | "forsta" | "samlad";
  /**
   * Tabellens rader.
   *
   * @minItems 1
   */
  rows: TableRow[];
  knownGaps?: Prose;
  knownOverlaps?: Prose;
}
/**
 * Ett indatafält i tabellen.
 */
export interface TableInput {
  id: Slug;
  title: Title;
  question: Prose;
  /**
   * Vilka värden fältet har.
   */
  type: "val" | "tal" | "ja-nej";
  /**
   * De värden som finns.
   *
   * @minItems 1
   *
   * Items: Ett värde.
   */
  values?: {
    id: Slug;
    title: Title;
  }[];
  /**
   * Talets enhet.
   */
  unit?: string;
  /**
   * Minsta och största värde, och steg.
   */
  domain?: {
    min: number;
    max: number;
    step: number;
  };
}
/**
 * En rad i tabellen.
 */
export interface TableRow {
  id: Slug;
  /**
   * Villkor per indatafält.
   */
  when: {
    [k: string]: TableCell | undefined;
  };
  then: Prose;
  amount?: Limit;
  unit?: AmountUnit;
  reason?: Prose;
}
/**
 * Ett talintervall.
 */
export interface TableRange {
  atLeast?: number;
  atMost?: number;
  moreThan?: number;
  lessThan?: number;
}
/**
 * Indata och den rad som ska träffa.
 */
export interface TableExample {
  title: Title;
  /**
   * Ett värde per indatafält.
   */
  input: {
    [k: string]: string | number | undefined;
  };
  /**
   * Id på de rader som träffar. Tom lista betyder att ingen rad passar.
   *
   * @minItems 0
   */
  expectRows: Slug[];
}
/**
 * Vad enheten ska lämna in, till vem och när.
 */
export interface ReportingRule {
  kind: "reporting";
  title: Title;
  chapter: ChapterId;
  topic?: TopicId;
  addressee?: Addressee;
  concerns?: Concerns;
  terms?: TermIds;
  questions?: QuestionIds;
  related?: RuleIds;
  consequence?: Consequence;
  underReview?: UnderReview;
  /**
   * Regelns versioner, den äldsta först.
   *
   * @minItems 1
   */
  versions: ReportingVersion[];
}
/**
 * En version gäller tills nästa beslutade version tar vid, eller till och med through.
 */
export interface ReportingVersion {
  from?: From;
  through?: Through;
  status: Status;
  intended?: Intended;
  text: RuleText;
  sources: Citations;
  decision?: DecisionId;
  repealedBy?: RepealId;
  assumptions?: Assumptions;
  duty: Duty;
  corrections?: Corrections;
  assessment?: Assessment;
}
/**
 * Vem som lämnar in vad, till vem och när.
 */
export interface Duty {
  who: Prose;
  to?: Prose;
  what: Prose;
  /**
   * Fälten i redovisningen.
   *
   * @minItems 1
   */
  form?: FormField[];
  due?: DueDates;
}
/**
 * Ett fält i redovisningen.
 */
export interface FormField {
  id: Slug;
  title: Title;
  /**
   * Vad som fylls i.
   */
  type: "ja-nej" | "text" | "tal";
  requiredWhen?: Prose;
}
/**
 * Ett datum, en ungefärlig period, eller återkommande.
 */
export interface Due {
  label: Title;
  date?: CalendarDate;
  within?: Period;
  /**
   * Hur ofta.
   */
  every?: "manad" | "kvartal" | "ar" | "sex-veckor";
  after?: DueAfter;
}
/**
 * Så lång tid efter en annan dag, till exempel tre månader efter kvartalets slut. Antalet 0 är dagen själv.
 */
export interface DueAfter {
  /**
   * Hur många dagar, arbetsdagar eller månader efter.
   */
  count: number;
  unit: TimeUnit;
  /**
   * Vad tiden räknas från, till exempel beslutet om uppsägning. Utelämnat är det slutet på perioden i fältet every.
   */
  event?: string;
}
/**
 * Steg som regionen eller enheten följer.
 */
export interface ProcedureRule {
  kind: "procedure";
  title: Title;
  chapter: ChapterId;
  topic?: TopicId;
  addressee?: Addressee;
  concerns?: Concerns;
  terms?: TermIds;
  questions?: QuestionIds;
  related?: RuleIds;
  consequence?: Consequence;
  underReview?: UnderReview;
  /**
   * Regelns versioner, den äldsta först.
   *
   * @minItems 1
   */
  versions: ProcedureVersion[];
}
/**
 * En version gäller tills nästa beslutade version tar vid, eller till och med through.
 */
export interface ProcedureVersion {
  from?: From;
  through?: Through;
  status: Status;
  intended?: Intended;
  text: RuleText;
  sources: Citations;
  decision?: DecisionId;
  repealedBy?: RepealId;
  assumptions?: Assumptions;
  steps: Steps;
  corrections?: Corrections;
  assessment?: Assessment;
}
/**
 * Stegen i ordning. Ger aldrig ett utfall i sig.
 */
export interface Steps {
  /**
   * Hur stegen följer på varandra.
   */
  order: "i-ordning" | "kan-hoppas-over" | "rangordning" | "utan-ordning";
  /**
   * Stegen.
   *
   * @minItems 1
   */
  of: Step[];
}
/**
 * Ett steg i förfarandet.
 */
export interface Step {
  id: Slug;
  title: Title;
  text?: Prose;
  /**
   * Flera åtgärder i samma steg.
   *
   * @minItems 1
   */
  measures?: Title[];
}
/**
 * Ett bidrag med villkor, belopp och datum.
 */
export interface GrantRule {
  kind: "grant";
  title: Title;
  chapter: ChapterId;
  topic?: TopicId;
  addressee?: Addressee;
  concerns?: Concerns;
  terms?: TermIds;
  questions?: QuestionIds;
  related?: RuleIds;
  consequence?: Consequence;
  underReview?: UnderReview;
  /**
   * Regelns versioner, den äldsta först.
   *
   * @minItems 1
   */
  versions: GrantVersion[];
  examples?: Examples;
}
/**
 * En version gäller tills nästa beslutade version tar vid, eller till och med through.
 */
export interface GrantVersion {
  from?: From;
  through?: Through;
  status: Status;
  intended?: Intended;
  text: RuleText;
  sources: Citations;
  decision?: DecisionId;
  repealedBy?: RepealId;
  assumptions?: Assumptions;
  eligibility?: Check;
  amounts?: Amounts;
  dates?: DueDates;
  corrections?: Corrections;
  assessment?: Assessment;
}
/**
 * Vad ett begrepp betyder i reglerna.
 */
export interface DefinitionRule {
  kind: "definition";
  title: Title;
  chapter: ChapterId;
  topic?: TopicId;
  addressee?: Addressee;
  concerns?: Concerns;
  terms?: TermIds;
  questions?: QuestionIds;
  related?: RuleIds;
  consequence?: Consequence;
  underReview?: UnderReview;
  term: TermId;
  /**
   * Regelns versioner, den äldsta först.
   *
   * @minItems 1
   */
  versions: DefinitionVersion[];
}
/**
 * En version gäller tills nästa beslutade version tar vid, eller till och med through.
 */
export interface DefinitionVersion {
  from?: From;
  through?: Through;
  status: Status;
  intended?: Intended;
  text: RuleText;
  sources: Citations;
  decision?: DecisionId;
  repealedBy?: RepealId;
  assumptions?: Assumptions;
  corrections?: Corrections;
  assessment?: Assessment;
}
/**
 * Hur något räknas när ett annat krav följs upp.
 */
export interface CountingRuleRule {
  kind: "counting-rule";
  title: Title;
  chapter: ChapterId;
  topic?: TopicId;
  addressee?: Addressee;
  concerns?: Concerns;
  terms?: TermIds;
  questions?: QuestionIds;
  related?: RuleIds;
  consequence?: Consequence;
  underReview?: UnderReview;
  counts?: RuleIds;
  /**
   * Regelns versioner, den äldsta först.
   *
   * @minItems 1
   */
  versions: CountingRuleVersion[];
}
/**
 * En version gäller tills nästa beslutade version tar vid, eller till och med through.
 */
export interface CountingRuleVersion {
  from?: From;
  through?: Through;
  status: Status;
  intended?: Intended;
  text: RuleText;
  sources: Citations;
  decision?: DecisionId;
  repealedBy?: RepealId;
  assumptions?: Assumptions;
  corrections?: Corrections;
  assessment?: Assessment;
}
/**
 * Vad som ingår i eller undantas från ett uppdrag, eller vad en part får göra.
 */
export interface ScopeRule {
  kind: "scope";
  title: Title;
  chapter: ChapterId;
  topic?: TopicId;
  addressee?: Addressee;
  concerns?: Concerns;
  terms?: TermIds;
  questions?: QuestionIds;
  related?: RuleIds;
  consequence?: Consequence;
  underReview?: UnderReview;
  /**
   * Regelns versioner, den äldsta först.
   *
   * @minItems 1
   */
  versions: ScopeVersion[];
}
/**
 * En version gäller tills nästa beslutade version tar vid, eller till och med through.
 */
export interface ScopeVersion {
  from?: From;
  through?: Through;
  status: Status;
  intended?: Intended;
  text: RuleText;
  sources: Citations;
  decision?: DecisionId;
  repealedBy?: RepealId;
  assumptions?: Assumptions;
  corrections?: Corrections;
  assessment?: Assessment;
}
/**
 * Regeln har fått ett nytt id.
 */
export interface MovedRule {
  kind: "moved";
  title: Title;
  to: RuleId;
}
/**
 * Regeln har delats i flera.
 */
export interface SplitRule {
  kind: "split";
  title: Title;
  to: RuleIds;
}
/**
 * Register över källdokument.
 */
export interface SourcesFile {
  /**
   * Register över källdokument.
   *
   * @minItems 1
   */
  sources: Source[];
}
/**
 * Register över källdokument.
 */
export interface Source {
  id: Slug;
  title: Title;
  publisher: Title;
  date?: CalendarDate;
  /**
   * Sista dagen som källan berättar om, när den inte är dagen i date.
   */
  tellsThrough?: string;
  level: SourceLevel;
  /**
   * Källfilens namn i inventeringen.
   */
  file?: string;
  /**
   * SHA-256 av den text som har lästs, med radbrytningar som LF. Då syns det om texten är en annan.
   */
  sha256?: string;
  /**
   * Webbadress.
   */
  url?: string;
  note?: Prose;
  inventory?: InventoryRows;
}
/**
 * Tabellen kallrader.tsv: de rader i källorna som inte säger något om regler.
 */
export interface StretchesFile {
  /**
   * Tabellen kallrader.tsv: de rader i källorna som inte säger något om regler.
   */
  rows: StretchRecord[];
}
/**
 * Ett stycke av en källa som inte säger något om regler.
 */
export interface StretchRecord {
  /**
   * Källfilens namn, som i kallor.yaml.
   */
  "source file": string;
  lines: SourceLines;
  reason: StretchReason;
  /**
   * Vad stycket handlar om.
   */
  note: string;
}
/**
 * Ordlista.
 */
export interface TermsFile {
  /**
   * Ordlista.
   *
   * @minItems 1
   */
  terms: Term[];
}
/**
 * Ordlista.
 */
export interface Term {
  id: Slug;
  title: Title;
  /**
   * Förkortningar och andra ord för samma sak.
   *
   * @minItems 1
   */
  aliases?: string[];
  definition: Prose;
  /**
   * Ingen källa definierar begreppet.
   */
  undefined?: boolean;
  sources: Citations;
}
/**
 * Vad regler handlar om, oberoende av region. Med dem går det att se vad regionerna kräver i samma sak.
 */
export interface TopicsFile {
  /**
   * Ämnena i den ordning de visas.
   *
   * @minItems 1
   */
  topics: Topic[];
}
/**
 * En sak som flera regioner kan ha regler om.
 */
export interface Topic {
  id: Slug;
  title: Title;
  /**
   * En mening om vilka regler som hör hit.
   */
  about: string;
  /**
   * Regioner där en källa säger att inget krav i ämnet finns. Utelämna en region som ingen källa säger något om.
   *
   * @minItems 1
   */
  absent?: AbsentTopic[];
}
/**
 * Vad källan säger om att ämnet inte regleras.
 */
export interface AbsentTopic {
  region: Region;
  /**
   * Med egna ord.
   */
  note: string;
  sources: Citations;
}
/**
 * Varningar som medvetet lämnas kvar en tid. Fel kan inte undantas.
 */
export interface WaiversFile {
  /**
   * Varningar som medvetet lämnas kvar en tid.
   *
   * @minItems 1
   */
  waivers: Waiver[];
}
/**
 * En varning i en regel som lämnas kvar till en viss dag.
 */
export interface Waiver {
  /**
   * Varningens kod, till exempel K514.
   */
  code: string;
  rule: RuleId;
  /**
   * Fältet i regelns fil, till exempel versions/0/check. Utelämnat gäller undantaget hela regeln.
   */
  field?: string;
  /**
   * Varför varningen får stå kvar. Minst tjugo tecken.
   */
  reason: string;
  /**
   * Vem som bestämde att varningen får stå kvar, och när.
   */
  decision?: string;
  through: CalendarDate;
}
