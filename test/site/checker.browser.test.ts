/** The check and the search in a real browser: no request, keyboard alone, from disk. */
import { mkdtemp, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, type BrowserContext, type BrowserContextOptions, type Page as Tab } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { swedishDate } from "../../src/words/format.ts";
import { readProfile } from "../../src/read/profile.ts";
import { ffu, ROOT } from "../cli/ffu.ts";
import { startBrowser, usedIn } from "./browser.ts";
import { hasBrowser, served, type Served } from "./served.ts";
import type { OutputFile } from "../../site/page.ts";
import { realSite, shippedFiles } from "./site.ts";

const CHECKER = "/kontroll/skane/vardcentral/index.html";
const example = (path: string): string => join(ROOT, "examples/vardcentral", path);

describe.runIf(hasBrowser)("the check in the browser", () => {
  let files: readonly OutputFile[];
  let server: Served;
  let browser: Browser;
  /** One for all tests, which is half the time: it keeps the scripts, and what a page stores is taken away after each. */
  let reader: BrowserContext;
  /** What a test begins in: to make a tab and throw it away takes longer than to open the page in it. */
  let first: Tab;
  let requests: string[];
  let noise: string[];
  const tabs: Tab[] = [];

  beforeAll(async () => {
    files = await shippedFiles();
    server = await served(files);
    browser = await startBrowser();
    reader = await contextWith({});
    first = await reader.newPage();
  });
  afterAll(async () => {
    await browser.close();
    server.close();
  });
  afterEach(async () => {
    for (const tab of tabs.splice(0)) {
      await tab.evaluate("localStorage.clear()");
      if (tab === first) await emptied(tab);
      else await tab.close();
    }
  });

  const contextWith = (options: BrowserContextOptions): Promise<BrowserContext> =>
    usedIn(browser, { locale: "sv-SE", viewport: { width: 1280, height: 900 }, ...options });

  async function emptied(tab: Tab): Promise<void> {
    tab.removeAllListeners();
    await tab.emulateMedia({ media: null });
    await tab.goto("about:blank");
  }

  async function open(address: string, context: BrowserContext = reader): Promise<Tab> {
    const tab = context === reader && !tabs.includes(first) ? first : await context.newPage();
    tabs.push(tab);
    requests = [];
    noise = [];
    tab.on("console", (message) => noise.push(message.text()));
    tab.on("pageerror", (error) => noise.push(error.message));
    tab.on("request", (request) => {
      if (!request.url().endsWith("/ikon.svg")) requests.push(request.url());
    });
    await tab.goto(address.startsWith("file:") ? address : `${server.origin}${address}`);
    await tab.locator(".verdict, .search-count").first().waitFor({ state: "attached" });
    requests = [];
    return tab;
  }

  const verdict = (tab: Tab): Promise<string> => tab.locator(".verdict").innerText();
  const day = async (tab: Tab, date: string): Promise<void> => {
    await tab.getByLabel("Dag", { exact: true }).first().fill(date);
    await expect.poll(() => tab.locator(".answer .kicker").innerText()).toContain(swedishDate(date));
  };
  const profile = async (tab: Tab, path: string): Promise<void> => {
    await tab.getByLabel("Öppna en profilfil").setInputFiles(path);
    await expect.poll(() => tab.getByLabel("Enhetens namn").inputValue()).not.toBe("Vår enhet");
  };

  it("answers at once, and never says yes to an empty form", async () => {
    const tab = await open(CHECKER);
    expect(await verdict(tab)).toContain("Kan inte avgöras än");
    expect(await tab.locator(".watermark").first().innerText()).toBe("Provräkning. Inte ett beslut från regionen.");
    expect(noise).toEqual([]);
  });

  it("sends nothing anywhere, whatever is filled in, saved or shared", async () => {
    const tab = await open(CHECKER);
    await tab.getByRole("button", { name: "Vardagar 08–17" }).first().click();
    await tab.getByRole("button", { name: "Lägg till person" }).click();
    await tab.getByLabel("Hur många personer är listade hos er?").fill("8 200");
    await tab.getByLabel("Jämför med nästa år").check();
    const download = tab.waitForEvent("download");
    await tab.getByRole("button", { name: "Spara som YAML" }).click();
    await download;
    await tab.getByRole("button", { name: "Gör en länk" }).click();
    await tab.getByLabel("Länk med era uppgifter").waitFor();
    expect(requests.filter((url) => !url.startsWith("blob:"))).toEqual([]);
    expect(noise).toEqual([]);
  });

  it("fetches only its own reader when a file is opened", async () => {
    const tab = await open(CHECKER);
    await profile(tab, example("granen.yaml"));
    await profile(tab, example("tallen.json"));
    expect(requests).toEqual([`${server.origin}/kontroll/lasare.js`]);
    expect(noise).toEqual([]);
  });

  it("gives the command line's JSON, byte for byte", async () => {
    const tab = await open(CHECKER);
    await profile(tab, example("tallen.json"));
    await day(tab, "2025-10-06");
    const waiting = tab.waitForEvent("download");
    await tab.getByRole("button", { name: "Spara svaret som JSON" }).click();
    const saved = await readFile(await (await waiting).path(), "utf8");
    const line = "check examples/vardcentral/tallen.json --out json --date 2025-10-06";
    expect(saved).toBe((await ffu(line, { workingFolder: ROOT, packageFolder: ROOT })).stdout);
  });

  it("saves the answer as a table, marked as a trial run", async () => {
    const tab = await open(CHECKER);
    await profile(tab, example("bjorken-30-timmar.yaml"));
    await day(tab, "2025-10-06");
    const waiting = tab.waitForEvent("download");
    await tab.getByRole("button", { name: "Spara svaret som CSV" }).click();
    const download = await waiting;
    expect(download.suggestedFilename()).toBe("provrakning-2025-10-06.csv");
    const saved = await readFile(await download.path(), "utf8");
    expect(saved.charCodeAt(0)).toBe(0xfeff);
    expect(saved.split("\r\n").find((line) => line.includes(";skane/vardcentral/oppettid-vecka;"))).toContain(
      "15 timmar",
    );
  });

  describe("on paper", () => {
    const printed = async (tab: Tab): Promise<string> => {
      await tab.emulateMedia({ media: "print" });
      await tab.evaluate("dispatchEvent(new Event('beforeprint'))");
      return (await tab.locator(".filled").innerText()).replaceAll(/\s+/gu, " ");
    };

    it("the answer is followed by all that was filled in, and by nothing else", async () => {
      const tab = await open(CHECKER);
      expect(await tab.locator(".filled").isVisible()).toBe(false);
      await profile(tab, example("granen.yaml"));
      const text = await printed(tab);
      for (const stated of [
        "Uppgifter i provräkningen Enheten Enhetens namn Vårdcentralen Granen",
        "Dagar Måndag–fredag, Öppnar 08:00, Stänger 17:00, Kontaktvägar Besök, Digitalt, Telefon",
        "1. Läkare: Tjänstgöringsgrad 100 %, Kompetens Specialistkompetens i allmänmedicin",
        "specialistutbildning i vård av äldre 60 hp",
        "Tilläggsuppdrag Vi har inga tilläggsuppdrag",
        "Hur många personer är listade hos er? 8 200 personer",
        "Fast vårdkontakt: Vi erbjuder fast vårdkontakt. Ja. Intygat av verksamhetschef den 15 september 2025.",
      ])
        expect(text).toContain(stated);
      // What no answer has been given to, and what the form would add next, is not an answer.
      expect(text).not.toMatch(/Vet ej|Roll som intygar|Inte angivet|Välj/u);
      await tab.evaluate("dispatchEvent(new Event('afterprint'))");
      await tab.emulateMedia({ media: "screen" });
      expect(await tab.locator(".filled").textContent()).toBe("");
    });

    it("an empty form says only what it is called", async () => {
      const tab = await open(CHECKER);
      expect(await printed(tab)).toBe("Uppgifter i provräkningen Enheten Enhetens namn Vår enhet");
    });

    it("a period with other hours can be read off the paper, question by question", async () => {
      const tab = await open(CHECKER);
      await profile(tab, example("oxeln-sommartider.yaml"));
      const asked = await tab.evaluate<readonly string[]>(
        `[...document.querySelectorAll(".check-form .field input[type=text]")]
          .filter((it) => it.value !== "" && it.closest(".attest-defaults, [hidden]") === null)
          .map((it) => it.value.replaceAll(/\\s+/gu, " "))`,
      );
      const text = await printed(tab);
      expect(asked.length).toBeGreaterThan(5);
      expect(asked.filter((value) => !text.includes(value))).toEqual([]);
    });

    it("each sheet says whose answer it is, for which day, and that it is a trial run", async () => {
      const tab = await open(CHECKER);
      await profile(tab, example("granen.yaml"));
      await day(tab, "2025-10-06");
      await printed(tab);
      expect(await tab.locator(".running").innerText()).toBe(
        "Vårdcentralen Granen · Vårdcentral i Region Skåne · 6 oktober 2025 · Provräkning. Inte ett beslut från regionen.",
      );
    });
  });

  it("reads the bytes of a file as the command line does, and a huge one not at all", async () => {
    const tab = await open(CHECKER);
    const text = "unit: { name: Eken, region: skane, careChoice: vardcentral }\n";
    const refused = async (name: string, buffer: Buffer): Promise<string> => {
      await tab.getByLabel("Öppna en profilfil").setInputFiles({ name, mimeType: "text/yaml", buffer });
      await expect.poll(() => tab.locator(".fault-summary").innerText()).toContain(name);
      return await tab.locator(".fault-summary").innerText();
    };
    expect(await refused("utf16.yaml", Buffer.from(`\uFEFF${text}`, "utf16le"))).toContain("Spara filen som UTF-8.");
    expect(await refused("latin1.yaml", Buffer.from(text.replace("Eken", "Älgen"), "latin1"))).toContain("UTF-8");
    expect(await refused("stor.yaml", Buffer.from(`${text}#${"x".repeat(1_048_576)}`))).toContain("högst 1 MB");
    expect(requests).toEqual([`${server.origin}/kontroll/lasare.js`]);
    expect(await tab.getByLabel("Enhetens namn").inputValue()).toBe("Vår enhet");
  });

  it("names a row of opening hours after the days that are chosen, and stays in it", async () => {
    const tab = await open(CHECKER);
    await tab.getByRole("button", { name: "Vardagar 08–17" }).first().click();
    const days = tab.locator(".hours-row").getByLabel("Dagar");
    await days.focus();
    await tab.keyboard.press("ArrowDown");
    await tab.getByRole("group", { name: "Tid 1, måndag", exact: true }).waitFor();
    expect(await days.inputValue()).toBe("mandag");
    expect(await days.evaluate((it) => it === it.ownerDocument.activeElement)).toBe(true);
  });

  it("offers no profession before another where no requirement names one", async () => {
    const tab = await open("/kontroll/skane/psykoterapi/index.html");
    const add = tab.getByRole("button", { name: "Lägg till person" });
    const chosen = tab.locator(".chooser").filter({ has: add }).getByLabel("Yrke");
    expect(await chosen.inputValue()).toBe("");
    await add.click();
    expect(await tab.locator("[data-place='/staff/0']").count()).toBe(0);
    expect(await chosen.evaluate((it) => it === it.ownerDocument.activeElement)).toBe(true);
    await chosen.selectOption({ label: "Psykolog" });
    await add.click();
    expect(await tab.getByRole("group", { name: "1. Psykolog" }).count()).toBe(1);
  });

  it("tries a suggestion in the form, and takes it back when asked", async () => {
    const tab = await open(CHECKER);
    await profile(tab, example("bjorken-30-timmar.yaml"));
    await day(tab, "2025-10-06");
    const weekly = tab.locator(".group-not-met .card").filter({ hasText: "Öppettid per vecka" });
    await weekly
      .getByRole("button", { name: /^Pröva i formuläret/u })
      .first()
      .click();
    await expect.poll(() => weekly.count()).toBe(0);
    expect(await tab.locator(".group-met .card").filter({ hasText: "Öppettid per vecka" }).count()).toBe(1);
    expect(await tab.evaluate("document.activeElement?.className")).toBe("notice");
    expect(await tab.locator(".hours-row").count()).toBeGreaterThan(1);
    await tab.getByRole("button", { name: "Ångra" }).click();
    await expect.poll(() => weekly.count()).toBe(1);
    expect(await tab.evaluate("document.activeElement?.id")).toBe("svar");
  });

  it("offers no way back that would lose what was written since", async () => {
    const tab = await open(CHECKER);
    await profile(tab, example("granen.yaml"));
    expect(await tab.getByRole("button", { name: "Ångra" }).count()).toBe(1);
    await tab.getByLabel("Enhetens namn").fill("Björken");
    await expect.poll(() => tab.getByRole("button", { name: "Ångra" }).count()).toBe(0);
  });

  it("can be emptied by mistake without loss", async () => {
    const tab = await open(CHECKER);
    await profile(tab, example("granen.yaml"));
    await tab.getByRole("button", { name: "Töm formuläret" }).click();
    expect(await tab.getByLabel("Enhetens namn").inputValue()).toBe("Vår enhet");
    await tab.getByRole("button", { name: "Ångra" }).click();
    expect(await tab.getByLabel("Enhetens namn").inputValue()).toBe("Vårdcentralen Granen");
    expect(await tab.evaluate("document.activeElement?.textContent")).toBe("Töm formuläret");
  });

  it("changes the days of a period after it has been added", async () => {
    const tab = await open(CHECKER);
    await profile(tab, example("granen.yaml"));
    await tab.locator(".seasons > summary").click();
    await tab.getByRole("button", { name: "Lägg till period" }).click();
    const period = tab.getByRole("group", { name: "Period 1" });
    await period.getByLabel("Från och med").fill("2027-06-21");
    await period.getByLabel("Från och med").blur();
    expect(await period.getByLabel("Till och med").inputValue()).toBe("2027-06-21");
    await period.getByLabel("Till och med").fill("2027-06-20");
    await period.getByLabel("Till och med").blur();
    expect(await period.locator(".error:visible").innerText()).toContain("får inte komma före");
    await period.getByLabel("Till och med").fill("15 augusti 2027");
    await period.getByLabel("Till och med").blur();
    const waiting = tab.waitForEvent("download");
    await tab.getByRole("button", { name: "Spara som JSON" }).first().click();
    const saved: unknown = JSON.parse(await readFile(await (await waiting).path(), "utf8"));
    expect(saved).toMatchObject({ seasons: [{ from: "2027-06-21", through: "2027-08-15" }] });
  });

  it("draws the time that is missing on every day that lacks it", async () => {
    const tab = await open(CHECKER);
    await profile(tab, example("bjorken-30-timmar.yaml"));
    await day(tab, "2025-10-06");
    const lacks = tab.locator(".week-grid").first().locator(".lack title");
    await expect.poll(() => lacks.allTextContents()).toEqual(Array.from({ length: 5 }, () => "14:00–17:00"));
  });

  it("shows the way to the right page when a file is of another care choice", async () => {
    const tab = await open(CHECKER);
    await tab.getByLabel("Öppna en profilfil").setInputFiles(join(ROOT, "examples/kronoberg/bergsnas-stad.yaml"));
    const link = tab.locator(".fault-summary").getByRole("link");
    await link.click();
    await tab.locator(".verdict").waitFor();
    expect(new URL(tab.url()).pathname).toBe("/kontroll/kronoberg/vardcentral/index.html");
  });

  it("says what the reader of files warns of, beside the way back", async () => {
    const tab = await open(CHECKER);
    const text =
      "unit: { name: Eken, region: skane, careChoice: vardcentral }\nstaff: [{ profession: lakare, percent: 120 }]\naddOns: [{ id: sexologisk-mottagning }]\n";
    await tab
      .getByLabel("Öppna en profilfil")
      .setInputFiles({ name: "eken.yaml", mimeType: "text/yaml", buffer: Buffer.from(text) });
    await expect.poll(() => tab.locator(".notice").innerText()).toContain("120");
    expect(await tab.getByLabel("Enhetens namn").inputValue()).toBe("Eken");
    // The page carries no title of what another care choice has.
    expect(await tab.getByText("sexologisk-mottagning, hör inte till vårdvalet").first().isVisible()).toBe(true);
  });

  it("does what waits before the click on a suggestion is judged", async () => {
    const tab = await open(CHECKER);
    await profile(tab, example("bjorken-30-timmar.yaml"));
    await day(tab, "2025-10-06");
    await tab.getByLabel("Enhetens namn").click();
    await tab.keyboard.press("End");
    await tab.keyboard.type(" norra");
    // A real press, without leaving the field first, longer than the answer waits.
    const offer = tab.getByRole("button", { name: /^Pröva i formuläret/u }).first();
    await offer.evaluate((it) => it.scrollIntoView({ block: "center" }));
    const box = await offer.boundingBox();
    if (box === null) throw new Error("no suggestion is shown");
    await tab.mouse.move(box.x + 5, box.y + 5);
    await tab.mouse.down();
    await tab.waitForTimeout(600);
    await tab.mouse.up();
    await expect.poll(() => tab.locator(".notice").first().innerText()).toContain("Infört i formuläret");
    expect(await tab.getByLabel("Enhetens namn").inputValue()).toMatch(/norra$/u);
  });

  it("takes a nurse on a BVC for a BVC nurse, and lets the tick be taken away", async () => {
    const tab = await open("/kontroll/skane/barnavardscentral/index.html");
    await tab.getByLabel("Yrke").first().selectOption("sjukskoterska");
    await tab.getByRole("button", { name: "Lägg till person" }).click();
    const role = tab.getByRole("checkbox", { name: "BVC-sjuksköterska" });
    expect(await role.isChecked()).toBe(true);
    await role.uncheck();
    expect(await role.isChecked()).toBe(false);
  });

  it("claims no channel that nobody has chosen", async () => {
    const tab = await open(CHECKER);
    await tab.getByRole("button", { name: "Vardagar 08–17" }).first().click();
    for (const name of ["Besök", "Digitalt", "Telefon"])
      expect(await tab.locator(".hours-row").getByRole("checkbox", { name }).isChecked()).toBe(false);
  });

  it("tells beside next year's comparison what is proposed and under review", async () => {
    const tab = await open(CHECKER);
    await tab.getByLabel("Jämför med nästa år").check();
    const compared = tab.locator(".compared");
    await expect.poll(() => compared.innerText()).toContain("Kan ändras: ");
    expect(await compared.innerText()).not.toContain("Ingenting skiljer sig");
  });

  it("saves a profile that the command line reads as it was opened", async () => {
    const tab = await open(CHECKER);
    await profile(tab, example("granen.yaml"));
    const waiting = tab.waitForEvent("download");
    await tab.getByRole("button", { name: "Spara som YAML" }).click();
    const saved = await readFile(await (await waiting).path(), "utf8");
    const { rulebook } = (await realSite()).data;
    const read = (text: string): unknown => {
      const result = readProfile({ file: "profil.yaml", text }, rulebook);
      return result.ok ? result.profile : result.findings;
    };
    expect(read(saved)).toEqual(read(await readFile(example("granen.yaml"), "utf8")));
  });

  it("opens a link to the same answers, computed anew", async () => {
    const tab = await open(CHECKER);
    await profile(tab, example("bjorken-30-timmar.yaml"));
    await day(tab, "2025-10-06");
    await tab.getByRole("button", { name: "Gör en länk" }).click();
    await expect.poll(() => tab.getByLabel("Länk med era uppgifter").inputValue()).toContain("#v1.");
    const link = await tab.getByLabel("Länk med era uppgifter").inputValue();
    const answer = await tab.locator(".answer").innerText();
    const other = await open(new URL(link).pathname + new URL(link).hash);
    await expect.poll(() => other.getByLabel("Enhetens namn").inputValue()).not.toBe("Vår enhet");
    await expect.poll(() => other.locator(".answer").innerText()).toBe(answer);
  });

  it("opens a link that is pasted into a page that is open", async () => {
    const tab = await open(CHECKER);
    await tab.getByLabel("Enhetens namn").fill("Björken");
    await tab.getByRole("button", { name: "Gör en länk" }).click();
    await expect.poll(() => tab.getByLabel("Länk med era uppgifter").inputValue()).toContain("#v1.");
    const link = await tab.getByLabel("Länk med era uppgifter").inputValue();
    const other = await open(CHECKER);
    await other.evaluate(`location.hash = ${JSON.stringify(new URL(link).hash)}`);
    await expect.poll(() => other.getByLabel("Enhetens namn").inputValue()).toBe("Björken");
  });

  it("refuses a broken link, and says so first on the page", async () => {
    const tab = await open(`${CHECKER}#v1.trasig`);
    const summary = tab.getByRole("region", { name: "Det finns ett problem" });
    await expect.poll(() => summary.isVisible()).toBe(true);
    expect(await tab.title()).toMatch(/^Fel: /u);
    expect(await tab.evaluate("document.activeElement?.className")).toBe("fault-summary");
  });

  it("refuses a broken file with the reader's own sentences, and keeps what was filled in", async () => {
    const tab = await open(CHECKER);
    await tab.getByLabel("Enhetens namn").fill("Björken");
    const buffer = Buffer.from("unit: { name: A, region: skane, careChoice: vardcentral }\nstaf: []\n");
    await tab.getByLabel("Öppna en profilfil").setInputFiles({ name: "fel.yaml", mimeType: "text/yaml", buffer });
    await expect.poll(() => tab.locator(".fault-summary").innerText()).toContain("staff");
    expect(await tab.getByLabel("Enhetens namn").inputValue()).toBe("Björken");
  });

  it("never moves the focus while somebody writes, and says the news once", async () => {
    const tab = await open(CHECKER);
    const field = tab.getByLabel("Hur många personer är listade hos er?");
    await field.click();
    await tab.keyboard.type("8200");
    await tab.waitForTimeout(600);
    expect(await field.evaluate((it) => it === it.ownerDocument.activeElement)).toBe(true);
    await tab.getByRole("button", { name: "Vardagar 08–16" }).first().click();
    await expect.poll(() => tab.getByRole("status").first().innerText()).toContain("Uppfyller inte kraven");
  });

  it("says what is wrong where it is, and waits with saving until it is mended", async () => {
    const tab = await open(CHECKER);
    const field = tab.getByLabel("Hur många personer är listade hos er?");
    await field.fill("tolv");
    await field.blur();
    const message = "Skriv ett heltal med siffror, till exempel 1 234.";
    expect(await tab.locator(".error:visible").innerText()).toBe(`Fel: ${message}`);
    await tab.getByRole("button", { name: "Spara som YAML" }).click();
    const link = tab.locator(".fault-summary").getByRole("link");
    expect(await link.innerText()).toBe(`Hur många personer är listade hos er?: ${message}`);
    await link.click();
    expect(await field.evaluate((it) => it === it.ownerDocument.activeElement)).toBe(true);
    expect(await tab.title()).toMatch(/^Fel: /u);
    await field.fill("1 234");
    await field.blur();
    expect(await tab.locator(".error:visible").count()).toBe(0);
    await expect.poll(() => tab.locator(".fault-summary").isVisible()).toBe(false);
    expect(await tab.title()).not.toMatch(/^Fel: /u);
  });

  it("is filled in with the keyboard alone, from the first question to the answer", async () => {
    const tab = await open(CHECKER);
    const reach = async (name: string): Promise<void> => {
      for (let step = 0; step < 200; step += 1) {
        await tab.keyboard.press("Tab");
        const text = await tab.evaluate(
          "(document.activeElement?.textContent || document.activeElement?.labels?.[0]?.textContent || '').trim()",
        );
        if (String(text).startsWith(name)) return;
      }
      throw new Error(`${name} nås inte`);
    };
    await reach("Vardagar 08–17");
    await tab.keyboard.press("Enter");
    await reach("Öppnar");
    await tab.keyboard.press("ControlOrMeta+a");
    await tab.keyboard.type("9");
    await reach("Lägg till person");
    await tab.keyboard.press("Enter");
    await reach("Inte angivet");
    await expect.poll(() => verdict(tab)).toContain("Uppfyller inte kraven");
    const weekly = tab.locator(".group-not-met .card").filter({ hasText: "Öppettid per vecka" });
    expect(await weekly.innerText()).toContain("5 timmar");
  });

  it("is read in the order day, questions, answer, what to do with them", async () => {
    const tab = await open(CHECKER);
    expect(await tab.locator("#kontroll h2").allInnerTexts()).toEqual([
      "Vilken dag?",
      "Om er enhet",
      "Svar",
      "Klarar ni det som kommer?",
      "Spara eller skicka vidare",
    ]);
    await profile(tab, example("tallen.json"));
    const groups = await tab.locator(".answer h3").allInnerTexts();
    expect(groups[0]).toMatch(/^Inte uppfyllt/u);
    expect(groups[1]).toBe("Fyll i först");
  });

  it("can be painted: a stretch drawn on the week becomes a row", async () => {
    const tab = await open(CHECKER);
    await tab.locator(".week-grid").first().scrollIntoViewIfNeeded();
    const box = await tab.locator(".week-grid").first().boundingBox();
    if (box === null) throw new Error("no week");
    const row = box.y + (box.height * 33) / 232;
    await tab.mouse.move(box.x + box.width * 0.3, row);
    await tab.mouse.down();
    await tab.mouse.move(box.x + box.width * 0.6, row, { steps: 4 });
    await tab.mouse.up();
    expect(await tab.locator(".hours-row").count()).toBe(1);
    expect(await tab.locator(".hours-row select").inputValue()).toBe("mandag");
  });

  it("compares with another day", async () => {
    const tab = await open(CHECKER);
    await profile(tab, example("bjorken-30-timmar.yaml"));
    await day(tab, "2025-08-31");
    await tab.getByLabel("Jämför med nästa år").check();
    await expect.poll(() => tab.locator(".compared").innerText()).toContain("Öppettid per vecka");
    expect(await tab.locator(".compared").innerText()).not.toContain("Ingen utgåva är beslutad");
    await tab.getByLabel("Jämför med dagen").fill("2099-01-01");
    await expect.poll(() => tab.locator(".compared").innerText()).toContain("Ingen utgåva är beslutad för den dagen.");
  });

  it("stores nothing unless it is asked to, and forgets when told", async () => {
    const tab = await open(CHECKER);
    await tab.getByLabel("Enhetens namn").fill("Björken");
    await tab.waitForTimeout(400);
    expect(await tab.evaluate("localStorage.length")).toBe(0);
    await tab.getByLabel("Spara i den här webbläsaren").check();
    await tab.getByLabel("Enhetens namn").fill("Björken 2");
    await expect.poll(() => tab.evaluate("localStorage.length")).toBe(1);
    await tab.reload();
    await expect.poll(() => tab.getByLabel("Enhetens namn").inputValue()).toBe("Björken 2");
    await tab.getByRole("button", { name: "Rensa det som är sparat" }).click();
    expect(await tab.evaluate("localStorage.length")).toBe(0);
    expect(await tab.evaluate("document.cookie")).toBe("");
  });

  it("works from disk", async () => {
    const folder = await mkdtemp(join(tmpdir(), "ffu-sida-"));
    for (const { path, content } of files.filter((file) =>
      /^(kontroll\/|sok\/|stil\.css|ikon\.svg)/u.test(file.path),
    )) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), content);
    }
    const tab = await open(pathToFileURL(join(folder, CHECKER)).href);
    await profile(tab, example("granen.yaml"));
    await day(tab, "2025-10-06");
    await expect.poll(() => verdict(tab)).toMatch(/Uppfyller de \d+ krav som regelboken känner/u);
    expect(noise).toEqual([]);
    await rm(folder, { recursive: true });
  });

  it("says without scripts how to do it instead", async () => {
    const tab = await (await contextWith({ javaScriptEnabled: false })).newPage();
    tabs.push(tab);
    await tab.goto(`${server.origin}${CHECKER}`);
    expect(await tab.locator(".no-script").isVisible()).toBe(true);
    await tab.getByRole("link", { name: "Blankett att skriva ut" }).click();
    expect(await tab.locator("h1").innerText()).toContain("Blankett");
  });

  it("searches without a request, and keeps the query in the address after the sign that is never sent", async () => {
    const tab = await open("/sok/index.html");
    await tab.getByLabel("Vad letar ni efter?").fill("öppettider");
    await expect.poll(() => tab.locator(".search-count").innerText()).toMatch(/träff/u);
    expect(new URL(tab.url()).search).toBe("");
    expect(new URL(tab.url()).hash).toContain("q=");
    expect(requests).toEqual([]);
    await tab.locator(".hits a").first().click();
    expect(await tab.locator("h1").innerText()).not.toBe("Sök");
  });
});
