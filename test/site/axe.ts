/** Barriers on a page, as axe finds them, and the ways a page is looked at. */
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { BrowserContextOptions, Page as Tab } from "playwright-core";

/** What axe is asked: all of it, or only the rules that are named. */
export type Asked = readonly string[] | "all";

export interface Look {
  readonly name: string;
  readonly options: BrowserContextOptions;
  readonly asked: Asked;
}

const DARK: BrowserContextOptions = { colorScheme: "dark" };
const PHONE: BrowserContextOptions = { viewport: { width: 320, height: 640 } };
/** What colours can change, and what width can. */
const COLOURS = ["color-contrast", "link-in-text-block"];
const WIDTH = ["color-contrast", "target-size", "scrollable-region-focusable"];

/** All is asked once, and then again only what colours or width can change. */
export const LOOKS: readonly Look[] = [
  { name: "light", options: { viewport: { width: 1280, height: 900 }, colorScheme: "light" }, asked: "all" },
  { name: "dark", options: DARK, asked: COLOURS },
  { name: "a phone", options: PHONE, asked: WIDTH },
];

/** Ways in which a form that is filled in can look otherwise. */
export const MORE_LOOKS: readonly Look[] = [
  ...LOOKS,
  { name: "a dark phone", options: { ...PHONE, ...DARK }, asked: COLOURS },
  {
    name: "a window that is enlarged four times",
    options: { viewport: { width: 320, height: 256 } },
    asked: WIDTH,
  },
];

const script = readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Each barrier as axe's rule and up to three places. The page's security policy must be passed by in its context. */
export async function barriers(tab: Tab, asked: Asked): Promise<readonly string[]> {
  const options = JSON.stringify({
    resultTypes: ["violations"],
    ...(asked === "all"
      ? { rules: { "target-size": { enabled: true } } }
      : { runOnly: { type: "rule", values: asked } }),
  });
  await tab.evaluate(await script);
  return tab.evaluate<string[]>(
    `axe.run(document, ${options}).then(({ violations }) => violations.map(({ id, nodes }) => id + ' ' + nodes.map(({ target }) => target.join(' ')).slice(0, 3).join(' | ')))`,
  );
}
