/** How many cases a law is tried on: all that it is meant for in `npm run test:laws`, a twentieth in `npm test`. */
export function cases(full: number): number {
  return process.env["LAWS"] === "full" ? full : Math.ceil(full / 20);
}
