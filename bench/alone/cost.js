/** Loaded before a program that is measured: says at its end, on a channel of its own, what it has cost. */
import { writeFileSync } from "node:fs";

process.on("exit", () => {
  const { user, system } = process.cpuUsage();
  const { maxRSS } = process.resourceUsage();
  writeFileSync(3, JSON.stringify({ ms: (user + system) / 1000, mb: maxRSS / 1024 }));
});
