/** What the reader's script can do for the page. */
import type { UnitsRead } from "../../../src/read/fleet/whole.ts";

export interface FleetReader {
  readonly readUnits: (file: string, bytes: Uint8Array) => UnitsRead;
}
