/** Reads a whole fleet, for what cannot be said of a part of it. */
import { withDistinctIds } from "../../compare/distinct-ids.ts";
import type { FleetUnit } from "../../compare/fleet-unit.ts";
import type { Finding } from "../../read/finding.ts";
import { fleetFiles } from "../../read/words/fleet.ts";
import { openFleet, type Reading, type Unread } from "./units.ts";

export type FleetRead =
  /** The remarks say what had to be assumed of how a file is written. */
  | { readonly is: "read"; readonly units: readonly FleetUnit[]; readonly remarks: readonly string[] }
  | { readonly is: "broken" | "missing"; readonly messages: readonly string[]; readonly findings: readonly Finding[] };

interface Gathered {
  readonly units: FleetUnit[];
  readonly remarks: string[];
  readonly messages: string[];
  readonly findings: Finding[];
  anyBroken: boolean;
}

/** Every unit, in the order given. One that cannot be read stops the whole: a number over part of a fleet says nothing. */
export async function readFleet(paths: readonly string[], reading: Omit<Reading, "skip">): Promise<FleetRead> {
  const gathered: Gathered = { units: [], remarks: [], messages: [], findings: [], anyBroken: false };
  for (const path of paths) await gather(path, { ...reading, skip: 0 }, gathered);
  const { units, remarks, messages, findings, anyBroken } = gathered;
  if (messages.length > 0) return { is: anyBroken ? "broken" : "missing", messages, findings };
  return { is: "read", units: withDistinctIds(units), remarks };
}

async function gather(path: string, reading: Reading, gathered: Gathered): Promise<void> {
  const fleet = await openFleet(path, reading);
  if (fleet.is === "unread") {
    refuse(fleet, gathered);
    return;
  }
  const before = gathered.units.length + gathered.messages.length;
  gathered.remarks.push(...fleet.remarks);
  for await (const { items } of fleet.batches) {
    for (const item of items) {
      if (item.is === "unread") refuse(item, gathered);
      else gathered.units.push({ id: item.profile.unit.name, profile: item.profile });
    }
  }
  if (gathered.units.length + gathered.messages.length === before) gathered.messages.push(fleetFiles.empty(path));
}

function refuse({ message, findings, missing }: Unread, gathered: Gathered): void {
  gathered.messages.push(message);
  gathered.findings.push(...findings);
  gathered.anyBroken ||= !missing;
}
