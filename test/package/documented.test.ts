/** Whoever imports a name reads what it is in the editor, and in the pages that are made of the same comments. */
import { readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { describe, expect, it } from "vitest";

const SRC = join(import.meta.dirname, "../../src");

interface Name {
  readonly name: string;
  readonly file: string;
}

/** What an entry exports: what it hands on from other files, and what it declares itself. */
function namesOf(entry: string): readonly Name[] {
  const text = readFileSync(join(SRC, entry), "utf8");
  const handedOn = [...text.matchAll(/^export (?:type )?\{([^}]+)\} from "([^"]+)"/gmu)].flatMap(
    ([, list = "", from = ""]) =>
      list
        .split(",")
        .map((it) => it.trim().replace(/^type /u, ""))
        .filter((it) => it !== "" && !it.endsWith(" as default"))
        .map((name) => ({ name, file: join(SRC, dirname(entry), from) })),
  );
  const whole = [...text.matchAll(/^export type \* from "([^"]+)"/gmu)].flatMap(([, from = ""]) => {
    const file = join(SRC, dirname(entry), from);
    return declared(readFileSync(file, "utf8")).map((name) => ({ name, file }));
  });
  return [...handedOn, ...whole, ...declared(text).map((name) => ({ name, file: join(SRC, entry) }))];
}

function declared(text: string): readonly string[] {
  return [...text.matchAll(DECLARED)].map(([, name = ""]) => name);
}

const DECLARED = /^export (?:declare )?(?:async )?(?:function|interface|type|class|const) (\w+)/gmu;

/** Whether the declaration stands right below the end of a comment. A file that hands the name on in turn is followed. */
function isDocumented({ name, file }: Name): boolean {
  const text = readFileSync(file, "utf8");
  const declaration = new RegExp(
    `^export (?:declare )?(?:async )?(?:function|interface|type|class|const) ${name}\\b`,
    "mu",
  );
  const at = declaration.exec(text)?.index;
  if (at !== undefined) return text.slice(0, at).trimEnd().endsWith("*/");
  const from = new RegExp(`(?:^import|^export) (?:type )?\\{[^}]*\\b${name}\\b[^}]*\\} from "([^"]+)"`, "mu").exec(
    text,
  )?.[1];
  return from !== undefined && isDocumented({ name, file: join(dirname(file), from) });
}

/** The types of a file that hands names on, exported or not: the pages show what a public type is made of. */
function bareTypes(file: string): readonly string[] {
  const text = readFileSync(file, "utf8");
  return [...text.matchAll(/^(?:export )?(?:interface|type) (\w+)/gmu)]
    .filter(({ index }) => !text.slice(0, index).trimEnd().endsWith("*/"))
    .map(([, name = ""]) => `${relative(SRC, file)}: ${name}`);
}

describe.each(["index.ts", "editions.ts", "node.ts"])("every name of %s", (entry) => {
  const names = namesOf(entry);

  it("has a comment that says what it is", () => {
    expect(names.length).toBeGreaterThan(2);
    expect(names.filter((it) => !isDocumented(it)).map(({ name }) => name)).toEqual([]);
  });

  it("stands among types that say what they are", () => {
    const files = new Set(names.map(({ file }) => file).filter((file) => file.startsWith(SRC)));
    expect([...files].flatMap(bareTypes)).toEqual([]);
  });
});
