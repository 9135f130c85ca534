/** What is said when two checks are compared: what changed, and why a person must judge it. */
export function differentKinds(older: string, newer: string): string {
  return `Kontrollerna är av olika slag: ”${older}” och ”${newer}”.`;
}

export function otherFact(older: string, newer: string): string {
  return `Uppgiften ”${older}” har ersatts av ”${newer}”, och registret säger inte hur de hör ihop.`;
}

export function narrowerFact(older: string, newer: string): string {
  return `”${newer}” räknar färre än ”${older}”.`;
}

export function widerFact(older: string, newer: string): string {
  return `”${newer}” räknar fler än ”${older}”.`;
}

export function otherMeasure(older: string, newer: string): string {
  return `Det räknas på olika sätt: ”${older}” och ”${newer}”.`;
}

export function unstatedLevel(): string {
  return "Källan anger inte nivån i den ena eller båda.";
}

export function otherCalendar(): string {
  return "Den ena räknar arbetsdagar och den andra inte. Hur många dagar det är beror på helgerna.";
}

export function turnedAround(numerator: string): string {
  return `Kvoten är vänd. En enhet med 0 ${numerator} bedöms på olika sätt.`;
}

export function otherStatement(): string {
  return "Det som en människa bedömer har fått en annan lydelse.";
}

export function widerCondition(older: string, newer: string): string {
  return `Gäller fler: från ”${older}” till ”${newer}”.`;
}

export function narrowerCondition(older: string, newer: string): string {
  return `Gäller färre: från ”${older}” till ”${newer}”.`;
}

export function otherCondition(older: string, newer: string): string {
  return `Gäller andra: från ”${older}” till ”${newer}”.`;
}

/** A check without a condition applies to everyone. */
export function everyone(): string {
  return "alla";
}

export function bothChanged(): string {
  return "Både villkoret och kontrollen har ändrats, så riktningen behöver prövas på enheter.";
}

export function partAdded(part: string): string {
  return `Tillkommit: ${part}.`;
}

export function partRemoved(part: string): string {
  return `Utgått: ${part}.`;
}

export function sharedFacts(): string {
  return "Delkontroller som drar åt olika håll bygger på samma uppgifter, så riktningen behöver prövas på enheter.";
}

export function notComparableParts(): string {
  return "Delkontrollerna går inte att para ihop.";
}

export function alternativeMayNotApply(): string {
  return "Ett av alternativen gäller inte alla, så riktningen behöver prövas på enheter.";
}
