/** Listens on the port that PORT names, or 3000. */
import { app } from "./app.mjs";

const service = await app();
const address = await service.listen({ port: Number(process.env["PORT"] ?? 3000) });
process.stdout.write(`${address}\n`);
