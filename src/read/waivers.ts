/**
 * Waivers: warnings that are left for a time, with a reason and a last day. Only what is not an error can be waived, and
 * what the rules say can't: a waiver hides a finding from whoever mends, never a fault from whoever reads.
 */
import type * as Authored from "../../generated/authored.ts";
import type { IsoDate } from "../rulebook/model.ts";
import { finding, severityOf, sortedFindings } from "./codes.ts";
import type { Finding } from "./finding.ts";
import { idOf, REGISTERS } from "./paths.ts";
import { valuePosition, type Positions } from "./source.ts";
import type { Said } from "./words/said.ts";
import { isFindingCode } from "./words/titles.ts";
import * as say from "./words/waivers.ts";

/** What is left of the findings, and those that a waiver took. */
export interface Waived {
  readonly findings: readonly Finding[];
  readonly waived: readonly Finding[];
}

export function withoutWaived(
  findings: readonly Finding[],
  waivers: readonly Authored.Waiver[],
  positions: Positions,
  today: IsoDate,
): Waived {
  const isIn = ({ through }: Authored.Waiver): boolean => today <= through;
  const taken = (it: Finding): boolean => waivers.some((waiver) => isIn(waiver) && covers(waiver, it));
  const [waived, left] = [findings.filter(taken), findings.filter((it) => !taken(it))];
  const faults = waivers.flatMap((waiver, n): readonly Finding[] => {
    const fault = faultOf(waiver, findings, isIn(waiver));
    if (fault === null) return [];
    const pointer = `/waivers/${n}/${fault.field}`;
    return [finding(fault.code, valuePosition(positions, REGISTERS.waivers, pointer), fault.said, { pointer })];
  });
  return { findings: sortedFindings([...left, ...faults]), waived };
}

function covers({ code, rule, field }: Authored.Waiver, { code: found, severity, where, pointer }: Finding): boolean {
  if (severity === "error" || found !== code || idOf(where.file) !== rule) return false;
  const at = `/${field ?? ""}`;
  return field === undefined || pointer === at || pointer.startsWith(`${at}/`);
}

interface Fault {
  readonly code: "K950" | "K951";
  readonly field: "code" | "through";
  readonly said: Said;
}

function faultOf(waiver: Authored.Waiver, findings: readonly Finding[], isIn: boolean): Fault | null {
  const { code, rule, through } = waiver;
  const useless = (said: Said): Fault => ({ code: "K951", field: "code", said });
  if (!isFindingCode(code)) return useless(say.unknownCode(code));
  if (severityOf(code) === "error") return useless(say.isAnError(code));
  if (!findings.some((it) => covers(waiver, it))) return useless(say.matchesNothing(code, rule));
  return isIn ? null : { code: "K950", field: "through", said: say.expired(code, rule, through) };
}
