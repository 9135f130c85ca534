import { canonical, type StaffMember } from "../profile.ts";
import type { CheckOf, Registers, StaffSelection } from "../../rulebook/model.ts";
import type { Probe, ProberOf } from "./probe.ts";

type Criterion = StaffSelection["anyOf"][number];

/** Staff at the head count and the percentage, one person or one percent beside, for every way to qualify. */
export const staffingProbes: ProberOf<"staffing"> = (check, registers) =>
  check.who.anyOf
    .flatMap((criterion) =>
      headCounts(check).flatMap((count) =>
        percentages(check, count).map((total): Probe => ({ staff: team(criterion, count, total, registers) })),
      ),
    )
    .concat(unqualified(check, registers));

/** Someone who meets the criterion and nothing more. */
export function member(criterion: Criterion, percent: number, registers: Registers): StaffMember {
  const { competence, profession, atLeastCredits, role, employment } = criterion;
  const held = registers.professions.competences.find(({ id }) => id === competence);
  const own = profession ?? held?.professions[0] ?? "sjukskoterska";
  return {
    profession: canonical(registers, "professions", own),
    percent,
    ...(competence === undefined
      ? {}
      : { competences: [atLeastCredits === undefined ? competence : { id: competence, credits: atLeastCredits }] }),
    ...(role === undefined ? {} : { role: [role] }),
    ...(employment === "inhyrd" ? { employment } : {}),
  };
}

function headCounts({ atLeastPersons }: CheckOf<"staffing">): readonly number[] {
  const wanted = typeof atLeastPersons === "number" ? atLeastPersons : 1;
  return [...new Set([wanted, wanted - 1, wanted + 1, 0])].filter((count) => count >= 0);
}

/** Totals of percent that so many people can have together: at the limit, one beside, and full posts. */
function percentages({ atLeastPercent }: CheckOf<"staffing">, count: number): readonly number[] {
  const full = count * 100;
  const wanted = typeof atLeastPercent === "number" ? [atLeastPercent, atLeastPercent - 1, atLeastPercent + 1] : [];
  return [...new Set([...wanted, full])].filter((total) => total >= 0 && total <= count * 200);
}

/** The first has what is left when the others have their even share. */
function team(criterion: Criterion, count: number, total: number, registers: Registers): readonly StaffMember[] {
  if (count === 0) return [];
  const each = Math.floor(total / count);
  return Array.from({ length: count }, (_, index) =>
    member(criterion, index === 0 ? total - each * (count - 1) : each, registers),
  );
}

/** The right profession without the competence, and with a point too little. */
function unqualified({ who, atLeastPersons }: CheckOf<"staffing">, registers: Registers): readonly Probe[] {
  const count = typeof atLeastPersons === "number" ? atLeastPersons : 1;
  return who.anyOf.flatMap((criterion): readonly Probe[] => {
    const { competences: _, ...without } = member(criterion, 100, registers);
    const credits = criterion.atLeastCredits;
    const short = credits === undefined ? [] : [member({ ...criterion, atLeastCredits: credits - 1 }, 100, registers)];
    return [without, ...short].map((person) => ({ staff: Array.from({ length: count }, () => person) }));
  });
}
