/** Two rulebooks whose registers say the same, sharing them: what is made ready by a register is then made once for both. */
import type { Rulebook } from "../rulebook/model.ts";
import { isSameData } from "./same-data.ts";

/** The older one, with the newer one's registers where they are the same. */
export function sharingRegisters(older: Rulebook, newer: Rulebook): Rulebook {
  const isShared = older.registers !== newer.registers && isSameData(older.registers, newer.registers);
  return isShared ? { ...older, registers: newer.registers } : older;
}
