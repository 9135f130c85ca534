/** `npm run site:serve`: one build at a time, pages that load again, and the last good site while something is wrong. */
import { once } from "node:events";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { newestOnly } from "../../scripts/site/newest.ts";
import { previewed, startPreview, type Preview } from "../../scripts/site/preview.ts";
import { serve, type Built, type Served } from "../../scripts/site/serve.ts";
import { serveSaid } from "../../site/words/build.ts";

const POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'self'";
const pageWith = (text: string, policy = POLICY): string =>
  `<!doctype html><html lang="sv"><head><meta http-equiv="Content-Security-Policy" content="${policy}" /></head><body class="page-start"><main>${text}</main></body></html>`;
const policyOf = (page: string): readonly string[] =>
  (/Content-Security-Policy" content="([^"]*)"/u.exec(page)?.[1] ?? "").split(";").map((directive) => directive.trim());

describe("a page as it is sent", () => {
  it("differs only by a script that may run and ask where it came from", () => {
    const sent = previewed(pageWith("Text"), "7", null);
    expect(policyOf(sent)).toEqual([...POLICY.split("; "), "script-src 'self'", "connect-src 'self'"]);
    const plain = sent.replace(/<script src="\/[.\w]+" data-state="7" defer><\/script>/u, "");
    expect(plain.replace("; script-src 'self'; connect-src 'self'", "")).toBe(pageWith("Text"));
  });
  it("has each directive once, also where the page had a script and its quotes were escaped", () => {
    const strict = "default-src &#39;none&#39;; script-src &#39;self&#39;; connect-src &#39;none&#39;";
    expect(policyOf(previewed(pageWith("Text", strict), "7", null))).toEqual([
      "default-src 'none'",
      "script-src 'self'",
      "connect-src 'self'",
    ]);
  });
  it("says first what is wrong, as text", () => {
    const sent = previewed(pageWith("Text"), "7", "Fel: <b> $& i $1");
    expect(sent).toContain(
      '<body class="page-start"><pre class="banner banner-warning" role="alert">Fel: &lt;b&gt; $&amp; i $1</pre><main>',
    );
  });
});

describe("the preview", () => {
  let preview: Preview;
  const ask = async (
    path: string,
  ): Promise<{ readonly status: number; readonly type: string; readonly text: string }> => {
    const response = await fetch(`http://127.0.0.1:${preview.port}/${path}`);
    return {
      status: response.status,
      type: response.headers.get("content-type") ?? "",
      text: await response.text(),
    };
  };
  beforeEach(async () => {
    const started = await startPreview(0);
    if (started === null) throw new Error("no port");
    preview = started;
  });
  afterEach(() => preview.close());

  const SITE = new Map([
    ["index.html", pageWith("Början")],
    ["a/index.html", pageWith("A")],
    ["404.html", pageWith("Finns inte")],
    ["stil.css", "main {}"],
    ["data/a.json", '{"å":"</head>"}'],
  ]);

  it("asks for patience until there is a site", async () => {
    const { status, text } = await ask("a/");
    expect(status).toBe(503);
    expect(text).toContain(serveSaid.building);
    expect(text).toContain("<script");
  });
  it("shows pages at their addresses, and files byte for byte", async () => {
    preview.show(SITE);
    expect(await ask("")).toMatchObject({
      status: 200,
      type: "text/html; charset=utf-8",
      text: expect.stringContaining("Början"),
    });
    expect((await ask("a/")).text).toContain("<main>A</main>");
    expect(await ask("stil.css")).toEqual({ status: 200, type: "text/css; charset=utf-8", text: "main {}" });
    expect((await ask("data/a.json")).text).toBe('{"å":"</head>"}');
  });
  it("answers what does not exist, climbs out or cannot be read with the page that says so", async () => {
    preview.show(SITE);
    for (const path of ["b/", "..%2f..%2fetc/passwd", "%E0%A4%A"]) {
      expect(await ask(path)).toMatchObject({ status: 404, text: expect.stringContaining("Finns inte") });
    }
  });
  it("is in another state after every site and every fault, and each page knows its own", async () => {
    const states = [await ask(".forhandsvisning")];
    preview.show(SITE);
    states.push(await ask(".forhandsvisning"));
    preview.fail("Fel");
    states.push(await ask(".forhandsvisning"));
    expect(new Set(states.map(({ text }) => text)).size).toBe(3);
    expect((await ask("")).text).toContain(`data-state="${states[2]?.text}"`);
  });
  it("keeps the last good site up with the fault above it, until the next good one", async () => {
    preview.fail("Fel i början");
    expect((await ask("")).text).toContain(`${serveSaid.notYet}\n\nFel i början`);
    preview.show(SITE);
    expect((await ask("")).text).not.toContain("Fel i början");
    preview.fail("rad 5, kolumn 13");
    const { status, text } = await ask("a/");
    expect(status).toBe(200);
    expect(text).toContain(`${serveSaid.lastGood}\n\nrad 5, kolumn 13`);
    expect(text).toContain("<main>A</main>");
  });
  it("does not begin on a port that is taken", async () => {
    expect(await startPreview(preview.port)).toBeNull();
  });
});

describe("one run at a time", () => {
  it("begins with the newest, after the older one was aborted and has ended", async () => {
    const told: string[] = [];
    let number = 0;
    const runs = newestOnly(async (signal) => {
      number += 1;
      const own = number;
      told.push(`${own} börjar`);
      await pause(own === 1 ? 60_000 : 0, null, { signal }).catch(() => pause(20));
      told.push(`${own} slutar ${signal.aborted ? "avbruten" : "klar"}`);
    }, 0);
    runs.ask();
    await vi.waitFor(() => expect(told).toEqual(["1 börjar"]));
    runs.ask();
    await vi.waitFor(() => expect(told).toHaveLength(4));
    expect(told).toEqual(["1 börjar", "1 slutar avbruten", "2 börjar", "2 slutar klar"]);
  });
  it("is one run for many questions at once", async () => {
    const run = vi.fn<() => Promise<void>>(() => Promise.resolve());
    const runs = newestOnly(run, 20);
    for (let count = 0; count < 100; count += 1) runs.ask();
    await vi.waitFor(() => expect(run).toHaveBeenCalledOnce());
    await pause(60);
    expect(run).toHaveBeenCalledOnce();
  });
  it("ends what is under way when it is stopped, and begins nothing more", async () => {
    const run = vi.fn<(signal: AbortSignal) => Promise<void>>((signal) =>
      pause(60_000, undefined, { signal }).catch(() => {}),
    );
    const runs = newestOnly(run, 0);
    runs.ask();
    await vi.waitFor(() => expect(run).toHaveBeenCalledOnce());
    await runs.stop();
    expect(run.mock.calls[0]?.[0].aborted).toBe(true);
    const never = newestOnly(run, 20);
    never.ask();
    await never.stop();
    expect(run).toHaveBeenCalledOnce();
  });
});

describe("serving", () => {
  let root: string;
  let rule: string;
  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), "visa-"));
    rule = join(root, "specs.yaml");
    await writeFile(rule, "öppet 30 timmar");
  });
  afterEach(() => rm(root, { recursive: true }));

  const siteOf = (text: string): Built => ({ ok: true, site: new Map([["index.html", pageWith(text)]]) });
  const changes = vi.fn<(files: readonly string[]) => void>();
  const serving = async (build: (signal: AbortSignal) => Promise<Built>): Promise<Served> => {
    const served = await serve({ root, watched: ["specs.yaml"], port: 0, build, changed: changes });
    if (served === null) throw new Error("no port");
    return served;
  };
  const shown = async ({ port }: Served): Promise<string> => (await fetch(`http://127.0.0.1:${port}/`)).text();
  const shows = (served: Served, ...texts: readonly string[]): Promise<void> =>
    vi.waitFor(
      async () => {
        const page = await shown(served);
        for (const text of texts) expect(page).toContain(text);
      },
      { timeout: 300_000 },
    );

  it("builds at the start and at every change, shows what is wrong, and heals with the next good save", async () => {
    const served = await serving(async () => {
      const text = await readFile(rule, "utf8");
      return text.startsWith("öppet") ? siteOf(text) : { ok: false, message: "specs.yaml: rad 1, kolumn 1" };
    });
    try {
      await shows(served, "<main>öppet 30 timmar</main>");
      await writeFile(rule, "stängt");
      await shows(served, "rad 1, kolumn 1", "<main>öppet 30 timmar</main>");
      await writeFile(rule, "öppet 45 timmar");
      await shows(served, '<body class="page-start"><main>öppet 45 timmar</main>');
      expect(new Set(changes.mock.calls.flatMap(([files]) => files))).toEqual(new Set(["specs.yaml"]));
    } finally {
      await served.close();
    }
    await expect(shown(served)).rejects.toThrow("fetch failed");
  });
  it("never shows what was built of something older than the newest change", async () => {
    const told: string[] = [];
    const served = await serving(async (signal) => {
      const text = await readFile(rule, "utf8");
      told.push(text);
      if (text.includes("30")) await once(signal, "abort");
      else await vi.waitFor(() => expect(told).toContain("visa"), { timeout: 300_000 });
      return siteOf(text);
    });
    try {
      await vi.waitFor(() => expect(told).toEqual(["öppet 30 timmar"]));
      await writeFile(rule, "öppet 45 timmar");
      await vi.waitFor(() => expect(told).toContain("öppet 45 timmar"), { timeout: 300_000 });
      expect(await shown(served)).toContain(serveSaid.building);
      told.push("visa");
      await shows(served, "<main>öppet 45 timmar</main>");
    } finally {
      await served.close();
    }
  });
});
