/** The locks of decided editions as they were written, and what is said where the rules no longer fit them. */
import { folderOf } from "../rulebook/ids.ts";
import { join, posix } from "node:path";
import { brokenLocks, type BrokenLock, type ModuleLocks } from "../compare/locks.ts";
import type { Rulebook } from "../rulebook/model.ts";
import { finding, sortedFindings } from "./codes.ts";
import { listFolder, namesIn, readSource } from "./files.ts";
import type { Finding } from "./finding.ts";
import { LIMITS } from "./limits.ts";
import type { PartRead } from "./load.ts";
import { editionsOf, isAt } from "./paths.ts";
import { textsOnMain } from "./recorded.ts";
import { startOf, valuePosition } from "./source.ts";
import * as say from "./words/locks.ts";

/** Where the locks stand, from the folder that `specs/` lies in. */
export const LOCKS = "generated/las";

/** Every lock there is, and what is wrong with those that cannot be read: what they lock may have been changed. */
export interface LocksRead {
  readonly locks: readonly ModuleLocks[];
  readonly findings: readonly Finding[];
}

/** The locks that bind: those of the main branch, or those on disk where git can't tell. */
export async function readLocks(root: string): Promise<LocksRead> {
  const onMain = await textsOnMain(root, LOCKS, ".json");
  if (onMain === null) return locksOnDisk(root);
  const read = onMain.map(({ name, text }) => ({ lock: locksIn(text), file: posix.join(LOCKS, name) }));
  return {
    locks: read.flatMap(({ lock }) => (lock === null ? [] : [lock])),
    findings: read.flatMap(({ lock, file }) =>
      lock === null ? [finding("K412", startOf(file), say.unreadable())] : [],
    ),
  };
}

/** None before they are first written, and none beside rules of another project. */
async function locksOnDisk(root: string): Promise<LocksRead> {
  const folder = join(root, LOCKS);
  const there = await namesIn(folder, LOCKS);
  if (!there.ok) return { locks: [], findings: [there.finding] };
  if (there.names.length === 0) return { locks: [], findings: [] };
  const listed = await listFolder(folder, LOCKS, /\.json$/);
  const locks: ModuleLocks[] = [];
  const findings = [...listed.findings];
  for (const name of listed.names) {
    const file = posix.join(LOCKS, name);
    const read = await readSource(join(folder, name), file, LIMITS.listBytes);
    const lock = read.ok ? locksIn(read.source.text) : null;
    if (!read.ok) findings.push(read.finding);
    else if (lock === null) findings.push(finding("K412", startOf(file), say.unreadable()));
    else locks.push(lock);
  }
  return { locks, findings };
}

/** Null where it is no record of locks. The program writes them, so that one is what it says it is. */
function locksIn(text: string): ModuleLocks | null {
  try {
    const value: unknown = JSON.parse(text);
    const isRecord = typeof value === "object" && value !== null && "module" in value && "editions" in value;
    return isRecord && typeof value.editions === "object" && value.editions !== null ? (value as ModuleLocks) : null;
  } catch {
    return null;
  }
}

/** Every lock that the rules break without saying why, at what was changed. */
export function lockFindings(
  locks: readonly ModuleLocks[],
  { rulebook, positions, unread }: PartRead,
): readonly Finding[] {
  return sortedFindings(
    brokenLocks(heldAgainst(locks, unread), rulebook).map((broken) => {
      const { file, pointer, isCorrected } = placeOf(broken, rulebook);
      const own = positions.get(file);
      const where = own === undefined ? startOf(file) : valuePosition(own, file, pointer);
      const { is, part, editions } = broken;
      return is === "changed"
        ? finding("K412", where, say.changed(part, editions), { pointer, paste: say.correction(isCorrected) })
        : finding("K412", where, say.gone(broken.rule, part, editions), { pointer });
    }),
  );
}

/** The locks of what could be read: what could not is not gone. */
function heldAgainst(locks: readonly ModuleLocks[], unread: readonly string[]): readonly ModuleLocks[] {
  if (unread.length === 0) return locks;
  const isRead = (file: string): boolean => !unread.some((name) => isAt(file, name));
  return locks
    .filter(({ module }) => isRead(editionsOf(module)))
    .map(({ module, editions }) => ({
      module,
      editions: Object.fromEntries(
        Object.entries(editions).map(([year, rules]) => [
          year,
          Object.fromEntries(Object.entries(rules).filter(([id]) => isRead(`specs/${id}.yaml`))),
        ]),
      ),
    }));
}

interface LockPlace {
  readonly file: string;
  readonly pointer: string;
  /** Whether the part has been corrected before: then only one more entry is to be written. */
  readonly isCorrected: boolean;
}

function placeOf({ rule: id, part }: BrokenLock, { rules }: Rulebook): LockPlace {
  const rule = rules.find((it) => it.id === id);
  const top = { file: rule?.file ?? editionsOf(folderOf(id)), pointer: "", isCorrected: false };
  if (rule === undefined || rule.kind === "moved" || rule.kind === "split") return top;
  const none = { ...top, pointer: "/versions" };
  const version = rule.versions.findIndex(({ standing }) => standing.status === "beslutad" && standing.from === part);
  const stated = rule.versions[version];
  if (stated !== undefined)
    return { ...top, pointer: `/versions/${version}`, isCorrected: stated.corrections.length > 0 };
  const exceptions = "exceptions" in rule ? rule.exceptions : [];
  const exception = exceptions.findIndex((it) => it.id === part);
  const other = exceptions[exception];
  return other === undefined
    ? none
    : { ...top, pointer: `/exceptions/${exception}`, isCorrected: other.corrections.length > 0 };
}
