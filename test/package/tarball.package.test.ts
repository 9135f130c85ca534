/**
 * What a downstream team gets, from the tarball and nothing else: a project of their own made anew, in which the entries are
 * imported, required, compiled by three versions of TypeScript, bundled and opened in a browser under a strict policy. Run
 * by `npm run test:package`; it installs from npm. `FFU_TARBALL` names a tarball to try instead of one made here.
 */
import { execFile } from "node:child_process";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { gzipSync } from "node:zlib";
import { Ajv } from "ajv";
import { chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { decided } from "../../generated/decided.ts";
import { ruleIds } from "../../generated/ids.ts";
import { proposals } from "../../generated/proposals.ts";
import vardcentral from "../../generated/rulebooks/skane/vardcentral.ts";
import { packed as packedFrom } from "../../scripts/release/tarball.ts";
import { executablePath, hasBrowser } from "../site/served.ts";

const ROOT = join(import.meta.dirname, "../..");
const run = promisify(execFile);

const SERVICE = join(ROOT, "examples/service");

let project: string;
/** The tarball, and what it holds. */
let tarball: string;
let packed: { readonly unpackedSize: number; readonly files: readonly { path: string }[] };

beforeAll(async () => {
  project = await mkdtemp(join(tmpdir(), "ffu-konsument-"));
  await cp(join(import.meta.dirname, "consumers"), project, { recursive: true });
  await cp(SERVICE, join(project, "service"), { recursive: true });
  tarball = process.env["FFU_TARBALL"] ?? (await packedFrom(ROOT, project)).file;
  const { stdout } = await run("npm", ["pack", "--dry-run", "--json", tarball], { cwd: project });
  [packed] = JSON.parse(stdout) as [typeof packed];
  await run("npm", ["install", "--no-audit", "--no-fund", "--prefer-offline", tarball], { cwd: project });
});

afterAll(async () => {
  await rm(project, { recursive: true, force: true });
});

/** What a command in the project prints; with everything it said where it fails. */
async function said(file: string, ...args: readonly string[]): Promise<string> {
  const ran = await run(process.execPath, [join(project, file), ...args], { cwd: project }).catch((error: unknown) => {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    throw new Error(`${file} ${args.join(" ")}\n${stdout}${stderr}`);
  });
  return ran.stdout.trimEnd();
}

describe("the tarball", () => {
  it("holds no sources beside what was made from them, nothing of the workshop, and weighs what it may", () => {
    const paths = packed.files.map(({ path }) => path);
    expect(paths.filter((path) => /(?<!\.d)\.ts$|^(?:test|scripts|site|src|specs)\//u.test(path))).toEqual([]);
    expect(packed.unpackedSize).toBeLessThan(1_750_000 + decided.rules.length * 13_500);
  });

  it("brings along one package, for YAML", async () => {
    const { dependencies } = JSON.parse(await readFile(join(ROOT, "package.json"), "utf8")) as { dependencies: object };
    expect(Object.keys(dependencies)).toEqual(["yaml"]);
  });

  it("has a command that answers without the sources", async () => {
    expect(await said("node_modules/ffu-regler/bin/ffu.js", "explain", "oppettid-vecka")).toContain(
      "Öppettid per vecka",
    );
    expect(await said("node_modules/ffu-regler/bin/ffu.js", "validate", "--specs", join(ROOT, "specs"))).toContain(
      "Slutkod 0",
    );
    await expect(said("node_modules/ffu-regler/bin/ffu.js", "validate")).rejects.toThrow("följer inte med");
  });

  it("has schemas that a strict validator takes as they come", async () => {
    const schemas = packed.files.map(({ path }) => path).filter((path) => path.startsWith("dist/json/schemas/"));
    expect(schemas.length).toBeGreaterThan(1);
    for (const path of schemas) {
      const text = await readFile(join(project, "node_modules/ffu-regler", path), "utf8");
      expect(() => new Ajv().compile(JSON.parse(text) as object), path).not.toThrow();
    }
  });
});

describe("a program", () => {
  it("imports every entry", async () => {
    expect(await said("modules.mjs", join(ROOT, "specs"))).toMatchInlineSnapshot(`
      "whole rulebook: does-not-meet
      own rulebook: does-not-meet
      typed rule: true
      ids and proposals: true true
      rules from disk: true
      a profile that is not there: K902"
    `);
  });

  it("requires them", async () => {
    expect(await said("commonjs.cjs")).toMatchInlineSnapshot(`
      "threshold: 45
      data: true decided.schema.json
      wrong call: true FFU_DATE date"
    `);
  });

  it.each(["5.4", "5.9", "7"])(
    "compiles with TypeScript %s, strictly and with the package's own types looked at",
    async (version) => {
      const strict = ["--noEmit", "--strict", "--skipLibCheck", "false", "--target", "ES2022", "--lib", "ES2022,DOM"];
      for (const [module, resolution] of [
        ["NodeNext", "NodeNext"],
        ["ESNext", "bundler"],
      ] as const) {
        const how = ["--module", module, "--moduleResolution", resolution];
        await said(`node_modules/typescript-${version}/bin/tsc`, ...strict, ...how, "types.mts");
      }
    },
  );
});

describe("the example of a service", () => {
  it("answers, and says what is wrong with what it cannot use", async () => {
    expect(await said("service.mjs")).toMatchInlineSnapshot(`
      "rules: covered 45 timmar per vecka
      states and report: cannot-conclude true
      YAML: 200
      no date: 400 FFU_DATE /date string
      no such day: 400 FFU_DATE /date string
      two days: 400 FFU_DATE /date string
      no region: 400 FFU_REGION /region string
      no profile: 400 K106  string
      a damaged fact: 400 K206 /facts/listade string
      another type: 415 FST_ERR_CTP_INVALID_MEDIA_TYPE  string
      too much: 413 FST_ERR_CTP_BODY_TOO_LARGE  string
      no such address: 404 ADRESS  string
      no address at all: 400 FST_ERR_BAD_URL  string
      damaged: 200 400"
    `);
  });

  it("describes itself by OpenAPI, with nothing that is not there", async () => {
    const code = [
      `import { Validator } from "@seriousme/openapi-schema-validator";`,
      `import { description } from "./service/description.mjs";`,
      `console.log(JSON.stringify(await new Validator().validate(structuredClone(description))));`,
    ];
    await writeFile(join(project, "openapi.mjs"), code.join("\n"));
    expect(JSON.parse(await said("openapi.mjs"))).toMatchObject({ valid: true });
    await writeFile(
      join(project, "described.mjs"),
      `import { description } from "./service/description.mjs"; console.log(JSON.stringify(description));`,
    );
    const text = await said("described.mjs");
    const { components } = JSON.parse(text) as { components: { schemas: Record<string, unknown> } };
    const targets = [...text.matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/gu)].map(([, name = ""]) => name);
    expect(targets.filter((name) => !(name in components.schemas))).toEqual([]);
  });
});

describe("the checkers of packages", () => {
  it("publint has nothing to say", async () => {
    expect(
      await said("node_modules/publint/src/cli.js", "node_modules/ffu-regler", "--strict", "--pack", "false"),
    ).toContain("All good");
  });

  // Node's old resolution knows no `exports`, and CommonJS reaches modules by `require`: both rows are decided.
  it("attw finds the types of every entry", async () => {
    await said("node_modules/@arethetypeswrong/cli/dist/index.js", "--profile", "esm-only", tarball);
  });
});

/** What a page or a service loads of code, minified and compressed, and the most it may weigh. */
const CODE: readonly (readonly [names: string, bytes: number])[] = [
  ["checkUnit", 54_000],
  ["states", 50_500],
  ["readProfile", 59_000],
  ["thresholdOn", 5_500],
  ["diff", 54_500],
  ["covered, rulesInForce", 3_000],
  ["isoDate", 1_500],
];

/** The same of data, which may weigh more the more rules it holds. */
const DATA: readonly (readonly [what: string, imported: string, rules: number, bytesPerRule: number])[] = [
  ["a care choice", 'data from "ffu-regler/rulebooks/skane/vardcentral"', vardcentral.rules.length, 625],
  ["all that is decided", 'data from "ffu-regler"', decided.rules.length, 625],
  ["all typed rules", '* as data from "ffu-regler/editions"', ruleIds.length, 300],
  ["one typed rule", '* as data from "ffu-regler/rules/skane/vardcentral/oppettid-vecka"', 1, 1_500],
  ["proposals", '* as data from "ffu-regler/proposals"', Object.keys(proposals).length, 600],
];

describe("a bundle", () => {
  it.each(CODE)("of %s weighs no more than it may", async (names, most) => {
    const code = await bundled(`import { ${names} } from "ffu-regler"; console.log(${names})`);
    expect(gzipSync(code, { level: 9 }).length).toBeLessThanOrEqual(most);
  });

  it.each(DATA)("of %s weighs no more than its rules may", async (_what, imported, rules, bytesPerRule) => {
    const code = await bundled(`import ${imported}; console.log(data)`);
    expect(gzipSync(code, { level: 9 }).length).toBeLessThanOrEqual(rules * bytesPerRule);
  });

  it.skipIf(!hasBrowser)("runs in a browser that allows no code made from text and no request", async () => {
    const code = await bundled(`
      import { checkUnit, isoDate, readProfile } from "ffu-regler";
      import rules from "ffu-regler/rulebooks/skane/vardcentral";
      const read = readProfile("unit: { name: Prov, region: skane, careChoice: vardcentral }", rules);
      document.title = checkUnit(rules, read.profile, { date: isoDate("2026-03-01") }).verdict;
    `);
    expect(await titleInBrowser(code)).toEqual({ title: "cannot-conclude", errors: [] });
  });
});

async function bundled(code: string): Promise<string> {
  const [entry, out] = [join(project, "entry.mjs"), join(project, "out.js")];
  await writeFile(entry, code);
  const options = ["--bundle", "--minify", "--format=esm", `--outfile=${out}`, "--log-level=error"];
  await run(join(project, "node_modules/.bin/esbuild"), [entry, ...options], { cwd: project });
  return readFile(out, "utf8");
}

async function titleInBrowser(code: string): Promise<{ title: string; errors: readonly string[] }> {
  const server = createServer((request, response) => {
    const isScript = request.url === "/out.js";
    response.setHeader("content-type", isScript ? "text/javascript" : "text/html; charset=utf-8");
    response.setHeader("content-security-policy", "default-src 'none'; script-src 'self'");
    response.end(isScript ? code : `<!doctype html><title>-</title><script type="module" src="/out.js"></script>`);
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  try {
    const page = await browser.newPage();
    const errors: string[] = [];
    page.on("pageerror", ({ message }) => errors.push(message));
    await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/`, { waitUntil: "load" });
    return { title: await page.title(), errors };
  } finally {
    await browser.close();
    server.close();
  }
}
