/** What is said when a change is completed by a machine. */
export const completeSaid = {
  baseNeeded: "Ange vad ändringen ska jämföras med: --base origin/main.",
  treesNeeded: "Ange två versioner: den före och den efter.",
  added: "Det som är maskinarbete är tillagt: filernas form, det genererade och changeset.",
  nothing: "Det finns inget att lägga till.",
  notForMachines: (path: string): string =>
    `${path} är ändrad på ett sätt som en människa ska bestämma om. Inget läggs till i förslaget.`,
} as const;
