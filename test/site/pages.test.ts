import { beforeAll, describe, expect, it } from "vitest";
import { coverageOf } from "../../site/charts/coverage-of.ts";
import { limitStretches } from "../../site/charts/limits.ts";
import { newestKnownDay, prepareSite, type Site } from "../../site/data.ts";
import { eventsOf } from "../../site/events.ts";
import { joinStyles } from "../../site/stylesheet.ts";
import { builtWith, realSite, type RealSite } from "./site.ts";

const built = await realSite();
const site = prepareSite(built.data);

const page = (path: string): string => {
  const found = built.files.find((it) => it.path === `${path}index.html`);
  if (found === undefined) throw new Error(path);
  return found.content;
};
const text = (path: string): string =>
  page(path)
    .replaceAll(/<[^>]+>/gu, " ")
    .replaceAll(/\s+/gu, " ");
const rule = (id: string): Site["contentRules"][number] => {
  const found = site.contentRules.find((it) => it.id === id);
  if (found === undefined) throw new Error(id);
  return found;
};

describe("the page of opening hours", () => {
  it("tells what applies, since when and where it is stated", () => {
    const said = text("skane/vardcentral/oppettid-vecka/");
    expect(said).toContain("Gäller från och med 1 september 2025");
    expect(said).toContain("Minst 45 timmar per vecka");
    expect(said).toMatch(/specs\/skane\/vardcentral\/oppettid-vecka\.yaml, rad \d+/u);
  });
  it("keeps the older wording, with its days", () => {
    expect(text("skane/vardcentral/oppettid-vecka/")).toMatch(
      /Gällde från och med 1 januari 2024 till och med 31 augusti 2025/u,
    );
  });
  it("draws the limit over time: 30, then 45, with 40 some time in the summer", () => {
    const stretches = limitStretches(rule("skane/vardcentral/oppettid-vecka"), site.rulebook.registers);
    expect(stretches.map(({ value, is, from }) => [value, is, from])).toEqual([
      [30, "version", "2024-01-01"],
      [45, "version", "2025-09-01"],
      [40, "may-apply", "2026-06-01"],
    ]);
    expect(page("skane/vardcentral/oppettid-vecka/")).toContain('id="granser-d"');
  });
  it("says that the summer's days are not known", () => {
    expect(text("skane/vardcentral/oppettid-vecka/")).toContain("källan anger inte dagarna");
  });
});

describe("the state on a day", () => {
  it("names the day before the next change as its last", () => {
    const days = site.changeDays;
    const at = days.indexOf("2025-09-01");
    expect(at).toBeGreaterThan(0);
    expect(text("laget/2025-09-01/")).toContain(
      "Det här läget gällde från och med 1 september 2025 till och med 31 december 2025.",
    );
    expect(page("laget/2025-09-01/")).toContain(`../${days[at - 1]}/index.html`);
    expect(page("laget/2025-09-01/")).toContain(`../${days[at + 1]}/index.html`);
  });
  it("that is over leads to the one that is not", () => {
    expect(page("laget/2025-09-01/")).toMatch(/banner-ended[\s\S]*?href="\.\.\/2026-05-07\/index\.html"/u);
    expect(text("laget/2026-05-07/")).not.toContain("Inaktuellt läge");
  });
  it("has a page for every day on which something changes, and each lists what changes", () => {
    for (const day of site.changeDays) {
      const changes = page(`laget/${day}/`).split('class="events"')[1]?.split("</ul>")[0] ?? "";
      expect(changes, day).toContain("<li");
    }
  });
});

describe("events", () => {
  it("stand in the order of their days", () => {
    const days = eventsOf(site, site.contentRules).map(({ date }) => date);
    expect(days).toEqual([...days].sort());
  });
  it("are only of what is decided", () => {
    const proposals = site.contentRules.filter(({ versions }) =>
      versions.every(({ standing }) => standing.status !== "beslutad"),
    );
    expect(eventsOf(site, proposals)).toEqual([]);
  });
});

describe("the sanction ladder", () => {
  it("is drawn with its steps, and written as a list", () => {
    const said = text("skane/gemensamt/sanktionstrappa/");
    expect(said).toMatch(/4 steg nedifrån: Handlingsplan, Erinran, Vite och återkrav och Hävning av avtalet/u);
    expect(page("skane/gemensamt/sanktionstrappa/")).toContain('<ol class="steps">');
  });
  it("says that steps can be skipped", () => {
    expect(text("skane/gemensamt/sanktionstrappa/")).toContain("Steg kan hoppas över");
  });
});

describe("the register", () => {
  it("puts å, ä and ö last, in that order", () => {
    const letters = [...page("register/").matchAll(/<h2 id="bokstav-[a-z]+">([^<]+)<\/h2>/gu)].map(
      ([, letter]) => letter,
    );
    const swedish = letters.filter((letter) => letter !== undefined && "ZÅÄÖ".includes(letter));
    expect(swedish.filter((letter) => letter !== "Z")).toEqual(
      ["Å", "Ä", "Ö"].filter((letter) => letters.includes(letter)),
    );
    expect(letters.indexOf("Ö")).toBeGreaterThan(letters.indexOf("V"));
  });
  it("has every rule and term", () => {
    const content = page("register/");
    const missing = [
      ...site.rulebook.rules.map(({ id }) => `../${id}/index.html`),
      ...site.rulebook.registers.terms.map(({ id }) => `../begrepp/${id}/index.html`),
    ].filter((address) => !content.includes(address));
    expect(missing).toEqual([]);
  });
});

describe("coverage", () => {
  it("is counted for requirements and nothing else", () => {
    for (const it of site.contentRules) expect(coverageOf(it) === null).toBe(it.kind !== "requirement");
  });
  it("calls a check with a part only a person can judge a person's", () => {
    const manual = site.contentRules.filter((it) => coverageOf(it) === "manual");
    expect(manual.length).toBeGreaterThan(0);
    for (const it of manual) expect(JSON.stringify(it)).toContain('"kind":"manual"');
  });
});

describe("registers", () => {
  it("link each source to the rules that rest on it", () => {
    const [source] = rule("skane/vardcentral/oppettid-vecka").versions.at(-1)?.sources ?? [];
    expect(page(`kallor/${source?.source}/`)).toContain("../../skane/vardcentral/oppettid-vecka/index.html");
  });
  it("show both readings of an open question", () => {
    expect(text("fragor/bvc-volym-person-eller-heltid/")).toMatch(/1\. Per person .* 2\. Per heltidstjänst/u);
  });
});

describe("the day a site shows", () => {
  it("is the newest of sources and decisions when none is given", () => {
    const day = newestKnownDay(site.rulebook);
    const later = site.rulebook.registers.sources.filter(({ date }) => date !== undefined && date > day);
    expect(later).toEqual([]);
    expect(
      site.rulebook.registers.sources.some(({ date }) => date === day) ||
        site.rulebook.registers.decisions.some(({ date }) => date === day),
    ).toBe(true);
  });
});

describe("the style sheet", () => {
  it("loses only comments and space", () => {
    expect(
      joinStyles([
        "/* a */\na {\n  color: red;\n  margin: 0 1px;\n}\n",
        '@media print {\n  b::after {\n    content: " (" attr(href) ")";\n  }\n}\n',
      ]),
    ).toBe('a{color:red;margin:0 1px}@media print{b::after{content:" (" attr(href) ")"}}\n');
  });
});

describe("a public repository", () => {
  const REPOSITORY = "https://kod.example/regler/";
  const FILE = "specs/skane/vardcentral/oppettid-vecka.yaml";
  let files: RealSite["files"];
  beforeAll(() => {
    ({ files } = builtWith(built, { repository: REPOSITORY }));
  });
  const shown = (path: string): string => files.find((it) => it.path === `${path}index.html`)?.content ?? "";

  it("is one step from every rule, at the very file and line", () => {
    const line = Number(/oppettid-vecka\.yaml, rad (\d+)/u.exec(text("skane/vardcentral/oppettid-vecka/"))?.[1]);
    const content = shown("skane/vardcentral/oppettid-vecka/");
    expect(content).toContain(`href="https://kod.example/regler/edit/main/${FILE}"`);
    expect(content).toContain(`href="https://kod.example/regler/blob/main/${FILE}#L${line}"`);
  });
  it("takes reports of faults", () => {
    expect(shown("kontakt/")).toContain('href="https://kod.example/regler/issues/new/choose"');
  });
  it("is named nowhere when there is none", () => {
    expect(built.files.filter(({ content }) => /\/(?:blob|edit)\/main\//u.test(content))).toEqual([]);
  });
});
