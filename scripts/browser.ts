/** The browser that takes pictures, prints pages and opens them in tests. */
import { existsSync } from "node:fs";

export const executablePath = process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium";
export const hasBrowser = existsSync(executablePath);
