/** Whether all is tried that there is to try, as in `npm run test:laws`, or the sample of `npm test`. */
export const IN_FULL = process.env["LAWS"] === "full";

/** How many cases a law is tried on: all that it is meant for, or a fortieth. */
export function cases(full: number): number {
  return IN_FULL ? full : Math.ceil(full / 40);
}
