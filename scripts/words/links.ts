/** Why a link of the source register is listed. */
export const linkFault = {
  status: (code: number): string => `svarar ${code}`,
  timeout: "svarar inte i tid",
  unreachable: "går inte att nå",
} as const;
