// Skapad ur package.json av npm run generate. Ändra där, inte här.

/** Paketets version. */
export const version: string = "1.0.0";
