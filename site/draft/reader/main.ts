/** The reader's script: the command line's own reader of fleets, for a file that is opened on the page. */
import { readUnits } from "../../../src/read/fleet/whole.ts";
import type { FleetReaderData } from "../data.ts";
import type { FleetReader } from "./reader.ts";

/** Written into the script before this code. */
declare const register: FleetReaderData;

const ffuFleetReader: FleetReader = { readUnits: (file, bytes) => readUnits(file, bytes, register) };

Object.assign(globalThis, { ffuFleetReader });
