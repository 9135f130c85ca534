/** Barriers on a page, as axe finds them, in the ways in which a page is looked at. */
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { Page as Tab } from "playwright-core";

/** What axe is asked: all of it, the rules that are named, or nothing where only the width is measured. */
type Asked = readonly string[] | "all" | "nothing";

export interface Look {
  readonly name: string;
  readonly viewport: { readonly width: number; readonly height: number };
  readonly colorScheme: "light" | "dark";
  readonly asked: Asked;
}

const SCREEN = { width: 1280, height: 900 };
const PHONE = { width: 320, height: 640 };
/** What colours can change, and what width can. */
const COLOURS = ["color-contrast", "link-in-text-block"];
const WIDTH = ["color-contrast", "target-size", "scrollable-region-focusable"];

/** All is asked once, and then again only what colours or width can change. */
export const LOOKS: readonly Look[] = [
  { name: "light", viewport: SCREEN, colorScheme: "light", asked: "all" },
  { name: "dark", viewport: SCREEN, colorScheme: "dark", asked: COLOURS },
  { name: "a phone", viewport: PHONE, colorScheme: "light", asked: WIDTH },
];

/** What is seen at a glance: for the sample, where a page is one of many that share their parts. */
export const FIRST_LOOKS: readonly Look[] = [
  { name: "light", viewport: SCREEN, colorScheme: "light", asked: "all" },
  { name: "a phone", viewport: PHONE, colorScheme: "light", asked: "nothing" },
];

/** Ways in which a form that is filled in can look otherwise. */
export const MORE_LOOKS: readonly Look[] = [
  ...LOOKS,
  { name: "a dark phone", viewport: PHONE, colorScheme: "dark", asked: COLOURS },
  {
    name: "a window that is enlarged four times",
    viewport: { width: 320, height: 256 },
    colorScheme: "light",
    asked: WIDTH,
  },
];

const script = readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/**
 * What is in the way on the page that stands open, look by look: axe's rule and up to three places, and how much wider
 * the page is than its window. The page's security policy must be passed by in its context.
 */
export async function barriers(tab: Tab, looks: readonly Look[]): Promise<readonly string[]> {
  const found: string[] = [];
  await tab.evaluate(await script);
  for (const { name, viewport, colorScheme, asked } of looks) {
    await tab.setViewportSize(viewport);
    await tab.emulateMedia({ colorScheme });
    const violations = await asking(tab, asked);
    const wider = await tab.evaluate<number>("document.documentElement.scrollWidth - innerWidth");
    found.push(...violations.map((it) => `${name}: ${it}`), ...(wider > 0 ? [`${name}: ${wider} px too wide`] : []));
  }
  return found;
}

async function asking(tab: Tab, asked: Asked): Promise<readonly string[]> {
  if (asked === "nothing") return [];
  const options = JSON.stringify({
    resultTypes: ["violations"],
    // No rule that is asked reads style sheets, which would be fetched once more each time.
    preload: false,
    ...(asked === "all"
      ? { rules: { "target-size": { enabled: true } } }
      : { runOnly: { type: "rule", values: asked } }),
  });
  return tab.evaluate<string[]>(
    `axe.run(document, ${options}).then(({ violations }) => violations.map(({ id, nodes }) => id + ' ' + nodes.map(({ target }) => target.join(' ')).slice(0, 3).join(' | ')))`,
  );
}
