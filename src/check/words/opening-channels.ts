/** What is said of the channels through which a patient reaches the unit. */
import type { Span } from "../../quantity/clock.ts";
import type { DayClass } from "../../quantity/day-class.ts";
import { list, upperFirst } from "../../words/format.ts";
import { dayClassText, stretchesText, windowText } from "./opening.ts";
import type { DaySpan } from "./opening.ts";

export type ChannelCode = "besok" | "digitalt" | "telefon";

function channelName(channel: ChannelCode): string {
  switch (channel) {
    case "besok":
      return "fysiskt besök";
    case "digitalt":
      return "digitalt besök";
    case "telefon":
      return "telefon";
  }
}

export function channelsText(channels: readonly ChannelCode[]): string {
  return list(channels.map(channelName), "och");
}

/** `fysiskt besök och telefon hela den tid enheten har öppet, vardagar 08:00–17:00`. */
export function channelsRequirement(channels: readonly ChannelCode[], days: DayClass, window: Span): string {
  return `${channelsText(channels)} hela den tid enheten har öppet, ${dayClassText(days)}${windowText(window)}`;
}

export function channelsMet(requirement: string): string {
  return `Alla kontaktvägar är öppna när enheten är öppen. Kravet är ${requirement}.`;
}

export function channelsNotMet(requirement: string): string {
  return `Någon kontaktväg är stängd när enheten är öppen. Kravet är ${requirement}.`;
}

/** `telefon saknas måndag–fredag 16:00–17:00` for each channel that is shut while the unit is open. */
export function channelsMissing(
  shut: readonly { readonly channel: ChannelCode; readonly stretches: readonly DaySpan[] }[],
): string {
  const each = shut.map(({ channel, stretches }) => `${channelName(channel)} saknas ${stretchesText(stretches)}`);
  const sentence = each.join("; ");
  return `${upperFirst(sentence)}.`;
}

export function keepChannelsOpen(
  wanted: readonly { readonly channel: ChannelCode; readonly stretches: readonly DaySpan[] }[],
): string {
  const each = wanted.map(({ channel, stretches }) => `${channelName(channel)} ${stretchesText(stretches)}`);
  return `Håll öppet även ${list(each, "och")}.`;
}

export function nothingOpen(requirement: string): string {
  return `Det finns inga öppettider i fönstret, så kravet blir inte aktuellt: ${requirement}.`;
}
