/** `npm run site`: what it is asked for, what it tells on the way, and what it may replace. */
import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { promisify } from "node:util";
import { afterEach, beforeEach, describe, expect, it, test } from "vitest";
import { build } from "../../scripts/site/build.ts";
import { askedFor, wordsOf, type SiteCommand } from "../../scripts/site/options.ts";
import { progressOn } from "../../scripts/site/progress.ts";
import { mayBeReplaced, writeSite } from "../../scripts/site/write.ts";

const ROOT = join(import.meta.dirname, "../..");

function commandOf(...words: readonly string[]): SiteCommand {
  const asked = askedFor(words);
  if (!asked.ok) throw new Error(asked.message);
  return asked.command;
}

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "bygge-"));
});
afterEach(() => rm(folder, { recursive: true }));

describe("what the build is asked for", () => {
  it("has a default for everything", () => {
    expect(commandOf()).toEqual({
      today: null,
      baseUrl: "https://ffu-regler.example/",
      repository: null,
      contact: null,
      pdf: false,
      out: "dist-site",
      serve: false,
      port: 8080,
    });
  });
  it("can be given, with a space or an equals sign", () => {
    const words = ["--today=2026-05-12", "--base-url", "https://a.example/b", "--out", "ut", "--port", "0", "--serve"];
    expect(commandOf(...words, "--repository", "https://a.example/r", "--contact=fragor@a.example")).toEqual({
      today: "2026-05-12",
      baseUrl: "https://a.example/b",
      repository: "https://a.example/r",
      contact: "fragor@a.example",
      pdf: false,
      out: "ut",
      serve: true,
      port: 0,
    });
  });
  it("can be with PDF files", () => {
    expect(commandOf("--pdf").pdf).toBe(true);
  });
  it("is handed on to a build of its own as it was, without the serving", () => {
    for (const words of [
      [],
      ["--today", "2026-05-12", "--out", "ut", "--contact", "a@b.example", "--repository", "https://a.example/"],
    ]) {
      expect(commandOf(...wordsOf(commandOf(...words, "--serve", "--port", "9000")))).toEqual(commandOf(...words));
    }
  });
  test.each([
    ["an unknown flag, with the nearest one", ["--uot", "x"], "Flaggan --uot finns inte. Menade du --out?"],
    ["a short flag", ["-o", "x"], "Flaggan -o finns inte."],
    ["a word without a flag", ["webb"], "tar inte emot ”webb”"],
    ["a flag without its value", ["--out"], "Flaggan --out behöver ett värde"],
    ["a flag whose value is the next flag", ["--out", "--serve"], "Flaggan --out behöver ett värde"],
    ["an empty value", ["--out="], "Flaggan --out behöver ett värde"],
    ["a value where there is none", ["--serve=ja"], "Flaggan --serve tar inget värde"],
    ["the same flag twice", ["--out", "a", "--out", "b"], "Flaggan --out får bara anges en gång"],
    ["a day that does not exist", ["--today", "2026-02-30"], "”2026-02-30” är inget datum"],
    ["an address that is none", ["--base-url", "exempel.se"], "”exempel.se” är ingen webbadress"],
    ["an address of another kind", ["--base-url", "file:///tmp/"], "är ingen webbadress"],
    ["a repository over an unsafe link", ["--repository", "http://a.example/"], "är ingen webbadress"],
    ["a contact that is no e-mail address", ["--contact", "kontakt"], "”kontakt” är ingen e-postadress"],
    ["PDF files of a site that is edited", ["--pdf", "--serve"], "Ange --pdf eller --serve, inte båda"],
    ["a port that is no number", ["--port", "8o80"], "”8o80” är ingen port"],
    ["a port that does not exist", ["--port", "65536"], "”65536” är ingen port"],
  ])("is refused: %s", (_, words, sentence) => {
    const asked = askedFor(words);
    expect(asked.ok ? "" : asked.message).toContain(sentence);
  });
});

describe("the progress of a build", () => {
  const shown = (isTTY: boolean, columns = 80): string => {
    const screen = Object.assign(new PassThrough(), { isTTY, columns });
    const progress = progressOn(screen);
    progress.step("Läser reglerna …");
    progress.step("Skriver filer …");
    progress.further("Skriver filer … 50");
    progress.end();
    return String(screen.read());
  };
  it("is one line that is written over on a terminal, and gone at the end", () => {
    const text = shown(true);
    expect(text).not.toContain("\n");
    const lines = text.split("\u001B[1G\u001B[2K");
    expect(lines).toEqual(["", "Läser reglerna …", "Skriver filer …", "Skriver filer … 50", ""]);
  });
  it("never wraps on a narrow terminal", () => {
    for (const line of shown(true, 10).split("\u001B[1G\u001B[2K")) expect(line.length).toBeLessThan(10);
  });
  it("is a line per step in a log, without control characters", () => {
    expect(shown(false)).toBe("Läser reglerna …\nSkriver filer …\n");
  });
});

describe("the folder of a site", () => {
  const SITE = ["index.html", "stil.css", "sitemap.xml"].map((path) => ({ path, content: path }));
  it("may be replaced when it is new, empty or a site, and never when it holds anything else", async () => {
    const inside = join(folder, "ut");
    expect(mayBeReplaced(inside)).toBe(true);
    expect(mayBeReplaced(folder)).toBe(true);
    await writeSite(inside, SITE, () => {});
    expect(mayBeReplaced(inside)).toBe(true);
    expect(mayBeReplaced(folder)).toBe(false);
    expect(mayBeReplaced(join(inside, "index.html"))).toBe(false);
    expect(mayBeReplaced(ROOT)).toBe(false);
  });
  it("holds the new site and nothing of the old one", async () => {
    const out = join(folder, "ut");
    await writeSite(out, [...SITE, { path: "gammal/index.html", content: "" }], () => {});
    const counts: number[] = [];
    await writeSite(out, [...SITE, { path: "ny/sida/index.html", content: "å" }], (count) => counts.push(count));
    expect((await readdir(out, { recursive: true })).sort()).toEqual(
      [...SITE.map(({ path }) => path), "ny", "ny/sida", "ny/sida/index.html"].sort(),
    );
    expect(await readFile(join(out, "ny/sida/index.html"), "utf8")).toBe("å");
    expect(counts).toEqual([1, 2, 3, 4]);
    expect(await readdir(folder)).toEqual(["ut"]);
  });
  it("holds the folders that something else has made, and none that was not made", async () => {
    await mkdir(join(folder, "namn"));
    await writeFile(join(folder, "namn/index.html"), "namn");
    await writeSite(join(folder, "ut"), SITE, () => {}, { api: join(folder, "namn"), saknas: join(folder, "saknas") });
    expect(await readFile(join(folder, "ut/api/index.html"), "utf8")).toBe("namn");
    expect(await readdir(join(folder, "ut"))).toEqual([...SITE.map(({ path }) => path), "api"].sort());
  });
  it("keeps the old site when a file would end up outside", async () => {
    const out = join(folder, "ut");
    await writeSite(out, SITE, () => {});
    await expect(writeSite(out, [{ path: "../utanför.html", content: "" }], () => {})).rejects.toThrow(RangeError);
    expect(await readdir(out)).toHaveLength(SITE.length);
    expect(await readdir(folder)).toEqual(["ut"]);
  });
});

describe("a build", () => {
  const quiet = { step: () => {}, further: () => {}, end: () => {} };
  it("of rules with a fault says file, line and column, and leaves the folder alone", async () => {
    await mkdir(join(folder, "specs"));
    await writeFile(join(folder, "specs/kallor.yaml"), "kallor: [\n");
    const outcome = await build(folder, commandOf("--out", "ut"), quiet);
    expect(outcome).toMatchObject({ ok: false, exitCode: 65 });
    expect(outcome.message).toMatch(/^Reglerna går inte att läsa: .*fel/u);
    expect(outcome.message).toContain("specs/kallor.yaml");
    expect(outcome.message).toMatch(/rad \d+, kolumn \d+/u);
    expect(await readdir(folder)).toEqual(["specs"]);
  });
  it("with PDF files and without a browser is not begun, and says what prints them", async () => {
    const steps: string[] = [];
    const command = commandOf("--pdf", "--out", join(folder, "ut"));
    const outcome = await build(ROOT, command, { ...quiet, step: (text) => steps.push(text) }, "/finns/inte/chromium");
    expect(outcome).toEqual({
      ok: false,
      exitCode: 69,
      message:
        "PDF-filerna skrivs ut av en webbläsare, och ingen finns på /finns/inte/chromium. Installera chromium, ange en annan med CHROMIUM_PATH, eller bygg utan --pdf.",
    });
    expect(steps).toEqual([]);
    expect(await readdir(folder)).toEqual([]);
  });
  it("into a folder of other things is not begun", async () => {
    await writeFile(join(folder, "viktigt.txt"), "");
    const steps: string[] = [];
    const outcome = await build(ROOT, commandOf("--out", folder), { ...quiet, step: (text) => steps.push(text) });
    expect(outcome).toMatchObject({ ok: false, exitCode: 64 });
    expect(steps).toEqual([]);
    expect(await readdir(folder)).toEqual(["viktigt.txt"]);
  });
});

describe("the command", () => {
  const run = (...words: readonly string[]): Promise<unknown> =>
    promisify(execFile)(process.execPath, ["--import", "tsx", "scripts/site.ts", ...words], { cwd: ROOT });

  it("ends with a sentence and 64 when it is asked wrongly", async () => {
    await expect(run("--serv")).rejects.toMatchObject({
      code: 64,
      stdout: "",
      stderr: expect.stringMatching(/^Flaggan --serv finns inte\. Menade du --serve\?[^\n]*\n$/u),
    });
  });
  it("ends with a sentence and 69 when the port is taken", async () => {
    const other = createServer();
    await new Promise<void>((ready) => {
      other.listen(0, "127.0.0.1", ready);
    });
    const address = other.address();
    const port = typeof address === "object" && address !== null ? address.port : 0;
    await expect(run("--serve", "--port", String(port))).rejects.toMatchObject({
      code: 69,
      stdout: "",
      stderr: expect.stringMatching(new RegExp(`^Port ${port} går inte att använda[^\\n]*\\n$`, "u")),
    });
    other.close();
  });
  it("shows the site until it is interrupted, and then ends well", async () => {
    const words = ["--serve", "--port", "0", "--out", join(folder, "ut")];
    const server = spawn(process.execPath, ["--import", "tsx", "scripts/site.ts", ...words], { cwd: ROOT });
    const said = await new Promise<string>((resolve) => {
      server.stdout.once("data", (text: Buffer) => resolve(String(text)));
    });
    expect(said).toMatch(/^Läs på http:\/\/localhost:\d+\/ /u);
    server.kill("SIGINT");
    const [code, signal]: unknown[] = await once(server, "close");
    expect({ code, signal }).toEqual({ code: 0, signal: null });
    // Its output is closed by the last one who could write to it, so no build is left behind.
  });
});
