/**
 * Takes pictures of the built site: `npm run pictures`. README shows the page of a rule, and the checker with a unit of the
 * examples filled in; the start page stands where a link to the site is shared. Taken anew when the pages look otherwise; no
 * test compares them.
 *
 *   tsx scripts/pictures.ts <profile> <day> <name of a rule of the unit's care choice>
 */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium, type Page } from "playwright-core";
import { parse } from "yaml";
import type { Profile } from "../src/rulebook/model.ts";
import { fragmentOf } from "../site/checker/share.ts";
import { executablePath } from "./browser.ts";
import { CARD_PICTURE } from "./site/card.ts";

const ROOT = join(import.meta.dirname, "..");
const [file = "", date = "", rule = ""] = process.argv.slice(2);

type Scheme = "light" | "dark";
/** In CSS pixels, and how many of the picture's go into one. */
const SIZE = { viewport: { width: 1180, height: 800 }, deviceScaleFactor: 1.25 } as const;
const CARD_SIZE = { viewport: { width: 1000, height: 525 }, deviceScaleFactor: 1.2 } as const;

/** What is shown, and how the page is brought there. */
interface Picture {
  /** The file's, for a look. */
  readonly file: (scheme: Scheme) => string;
  readonly size: typeof SIZE | typeof CARD_SIZE;
  readonly schemes: readonly Scheme[];
  readonly address: string;
  readonly show: (page: Page) => Promise<unknown>;
}

const profile = parse(await readFile(join(ROOT, file), "utf8")) as Profile;
const folder = `${profile.unit.region}/${profile.unit.careChoice}`;
const filledIn = await fragmentOf({ date, compared: null, profile });

const PICTURES: readonly Picture[] = [
  {
    file: (scheme) => `docs/pictures/krav-${scheme}.png`,
    size: SIZE,
    schemes: ["light", "dark"],
    address: pageOf(`${folder}/${rule}`),
    show: (page) => page.locator("h1").waitFor(),
  },
  {
    file: (scheme) => `docs/pictures/kontroll-${scheme}.png`,
    size: SIZE,
    schemes: ["light", "dark"],
    address: `${pageOf(`kontroll/${folder}`)}#${filledIn}`,
    show: async (page) => {
      const answer = page.locator("#svar");
      await page.locator(`.answer a[href*="${rule}"]`).first().waitFor();
      await answer.evaluate((heading: { scrollIntoView: () => void }) => heading.scrollIntoView());
    },
  },
  {
    file: () => CARD_PICTURE,
    size: CARD_SIZE,
    schemes: ["light"],
    address: pageOf(""),
    show: (page) => page.locator("h1").waitFor(),
  },
];

const browser = await chromium.launch({
  executablePath,
  args: ["--no-sandbox"],
});
for (const { file: target, size, schemes, address, show } of PICTURES) {
  for (const colorScheme of schemes) {
    const context = await browser.newContext({ ...size, colorScheme, locale: "sv-SE" });
    const page = await context.newPage();
    await page.goto(address);
    await show(page);
    await page.screenshot({ path: join(ROOT, target(colorScheme)) });
    await context.close();
  }
}
await browser.close();

function pageOf(path: string): string {
  return pathToFileURL(join(ROOT, "dist-site", path, "index.html")).href;
}
