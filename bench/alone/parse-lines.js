/** The least that reading a fleet can be: every line parsed, and nothing looked at. */
import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";

for await (const line of createInterface({ input: createReadStream(process.argv[2]) })) JSON.parse(line);
