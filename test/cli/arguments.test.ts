import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseCommandLine } from "../../src/cli/arguments.ts";
import { COMMANDS, GLOBAL_FLAGS } from "../../src/cli/commands.ts";
import { FORMATS } from "../../src/cli/formats.ts";
import { completionScript, helpText } from "../../src/cli/help.ts";

function wrong(...words: readonly string[]): string {
  const parsed = parseCommandLine(words);
  return parsed.is === "wrong" ? parsed.sentence : `(${parsed.is})`;
}

describe("a command line the table does not know is refused", () => {
  const cases: readonly (readonly [words: readonly string[], says: string])[] = [
    [[], "Ange ett kommando."],
    [["chekc"], "Kommandot ”chekc” finns inte. Menade du check?"],
    [["zzz"], "Kommandot ”zzz” finns inte."],
    [["help", "chekc"], "Kommandot ”chekc” finns inte. Menade du check?"],
    [["--date", "2026-03-01", "check"], "Skriv kommandot först, före --date."],
    [["check", "a.yaml", "--dat", "2026-03-01"], "Flaggan --dat finns inte för ffu check. Menade du --date?"],
    [["check", "a.yaml", "--zzzzzz"], "Flaggan --zzzzzz finns inte för ffu check."],
    [["check", "a.yaml", "-x"], "Flaggan -x finns inte för ffu check."],
    [
      ["check", "a.yaml", "--fail-on", "error"],
      "Flaggan --fail-on hör till ffu validate och ffu diff, inte till ffu check.",
    ],
    [["validate", "--template"], "Flaggan --template hör till ffu facts, inte till ffu validate."],
    [["check", "a.yaml", "--date", "2026-03-01", "--date=2026-03-02"], "Flaggan --date får bara anges en gång."],
    [["check", "a.yaml", "--verbose", "--verbose"], "Flaggan --verbose får bara anges en gång."],
    [["check", "a.yaml", "--date"], "Flaggan --date behöver ett värde: --date ÅÅÅÅ-MM-DD."],
    [["check", "a.yaml", "--date="], "Flaggan --date behöver ett värde: --date ÅÅÅÅ-MM-DD."],
    [["check", "a.yaml", "--date", "--verbose"], "Flaggan --date behöver ett värde: --date ÅÅÅÅ-MM-DD."],
    [["check", "a.yaml", "--verbose=ja"], "Flaggan --verbose tar inget värde."],
    [["validate", "--fail-on", "notice"], "”notice” går inte att ange för --fail-on. Välj error eller warning."],
    [["facts", "vardcentral"], "ffu facts tar inte emot ”vardcentral”. Skrev du en flagga utan bindestreck?"],
    [["explain", "K203", "K204"], "ffu explain tar inte emot ”K204”. Skrev du en flagga utan bindestreck?"],
  ];
  it.each(cases)("%j", (words, says) => {
    expect(wrong(...words)).toBe(says);
  });

  it("a command that needs something to work on says what", () => {
    expect(wrong("explain")).toMatch(/^ffu explain behöver minst en regel eller kod\./);
  });
});

describe("a command line the table knows is read", () => {
  it("repeatable flags keep every value in order, single ones their only one", () => {
    const parsed = parseCommandLine(
      "check a.yaml --rule x --date 2026-03-01 b.yaml --rule=y --what-if listade=-5".split(" "),
    );
    if (parsed.is !== "run") throw new Error(parsed.is);
    expect(parsed.command.name).toBe("check");
    expect(parsed.input.positionals).toEqual(["a.yaml", "b.yaml"]);
    expect(Object.fromEntries(parsed.input.flags)).toEqual({
      rule: ["x", "y"],
      date: ["2026-03-01"],
      "what-if": ["listade=-5"],
    });
  });

  it("after -- everything is a path, even what looks like a flag", () => {
    const parsed = parseCommandLine(["check", "--", "--date"]);
    expect(parsed.is === "run" && parsed.input.positionals).toEqual(["--date"]);
  });

  it.each([["--help"], ["-h"], ["help"]])("%s asks for the help of all commands", (word) => {
    expect(parseCommandLine([word])).toEqual({ is: "help", command: null });
  });

  it.each(COMMANDS.map(({ name }) => name))("%s has help of its own, whatever else is missing", (name) => {
    for (const words of [
      [name, "--help"],
      [name, "-h"],
      ["help", name],
    ]) {
      const parsed = parseCommandLine(words);
      expect(parsed.is === "help" && parsed.command?.name).toBe(name);
    }
  });

  it("--version", () => {
    expect(parseCommandLine(["--version"])).toEqual({ is: "version" });
  });
});

describe("whatever is written, the parser answers", () => {
  const word = fc.oneof(
    fc.string({ unit: "grapheme" }),
    fc.constantFrom(...COMMANDS.map(({ name }) => name)),
    fc.constantFrom(...[...COMMANDS.flatMap(({ flags }) => flags), ...GLOBAL_FLAGS].map(({ name }) => `--${name}`)),
    fc.constantFrom("--", "-", "--=", "-h", "__proto__", "--__proto__", "--constructor=x"),
  );
  it("never throws, and runs only with flags of the command", () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 6 }), (words) => {
        const parsed = parseCommandLine(words);
        if (parsed.is !== "run") return;
        const own = new Set([...parsed.command.flags, ...GLOBAL_FLAGS].map(({ name }) => name));
        expect([...parsed.input.flags.keys()].filter((name) => !own.has(name))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});

describe("help and completion say the whole table", () => {
  it("every command, flag and exit code stands in the help", () => {
    const general = helpText(null, (_, text) => text);
    for (const { name } of COMMANDS) expect(general).toContain(name);
    for (const code of [0, 1, 2, 64, 65, 66, 70]) expect(general).toMatch(new RegExp(`^ {2}${code} `, "m"));
    for (const command of COMMANDS) {
      const own = helpText(command, (_, text) => text);
      for (const { name } of command.flags) expect(own).toContain(`--${name}`);
      expect(own.split("\n").filter((line) => line.length > 80)).toEqual([]);
    }
  });

  it("the help of a command names its own formats and no others", () => {
    const all = new Set<string>(Object.values(FORMATS).flat());
    for (const [name, own] of Object.entries(FORMATS)) {
      const command = COMMANDS.find((it) => it.name === name);
      const said = command?.flags.find((flag) => flag.name === "out")?.summary ?? "";
      const named = [...all].filter((format) => said.match(/[a-z]+/g)?.includes(format));
      expect(named.toSorted(), name).toEqual(own.toSorted());
    }
    expect(COMMANDS.filter(({ flags }) => flags.some((it) => it.name === "out")).map(({ name }) => name)).toEqual(
      Object.keys(FORMATS),
    );
  });

  it("completion knows every command and its own flags only", () => {
    const script = completionScript();
    for (const { name, flags } of COMMANDS) {
      const line = script.split("\n").find((it) => it.trim().startsWith(`${name})`)) ?? "";
      for (const flag of flags) expect(line).toContain(`--${flag.name}`);
      const others = COMMANDS.flatMap((it) => it.flags).filter((it) => !flags.some(({ name: own }) => own === it.name));
      for (const flag of others) expect(line.split(/[ "]/)).not.toContain(`--${flag.name}`);
    }
  });
});
