/**
 * Takes the pictures that README shows of the built site: `npm run pictures`. They show the page of a rule, and the checker
 * with a unit of the examples filled in. Taken anew when the pages look otherwise; no test compares them.
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

const ROOT = join(import.meta.dirname, "..");
const [file = "", date = "", rule = ""] = process.argv.slice(2);
const SIZE = { width: 1180, height: 800 };

/** What is shown, and how the page is brought there. */
interface Picture {
  readonly name: string;
  readonly address: string;
  readonly show: (page: Page) => Promise<unknown>;
}

const profile = parse(await readFile(join(ROOT, file), "utf8")) as Profile;
const folder = `${profile.unit.region}/${profile.unit.careChoice}`;
const filledIn = await fragmentOf({ date, compared: null, profile });

const PICTURES: readonly Picture[] = [
  {
    name: "krav",
    address: pageOf(`${folder}/${rule}`),
    show: (page) => page.locator("h1").waitFor(),
  },
  {
    name: "kontroll",
    address: `${pageOf(`kontroll/${folder}`)}#${filledIn}`,
    show: async (page) => {
      const answer = page.locator("#svar");
      await page.locator(`.answer a[href*="${rule}"]`).first().waitFor();
      await answer.evaluate((heading: { scrollIntoView: () => void }) => heading.scrollIntoView());
    },
  },
];

const browser = await chromium.launch({
  executablePath,
  args: ["--no-sandbox"],
});
for (const colorScheme of ["light", "dark"] as const) {
  const context = await browser.newContext({ viewport: SIZE, colorScheme, deviceScaleFactor: 1.25, locale: "sv-SE" });
  for (const { name, address, show } of PICTURES) {
    const page = await context.newPage();
    await page.goto(address);
    await show(page);
    await page.screenshot({ path: join(ROOT, `docs/pictures/${name}-${colorScheme}.png`) });
    await page.close();
  }
}
await browser.close();

function pageOf(path: string): string {
  return pathToFileURL(join(ROOT, "dist-site", path, "index.html")).href;
}
