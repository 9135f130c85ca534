/** Modules of text that are loaded anew as often as asked for, in this very process: what one load kept, the next never meets. */
import { createRequire } from "node:module";
import { posix } from "node:path";
import { pathToFileURL } from "node:url";
import vm from "node:vm";
import * as standIn from "./vitest.js";

const fromHere = createRequire(`${process.cwd()}/package.json`);

/** @type {Map<string, Promise<Record<string, unknown>>>} */
const packages = new Map([["vitest", Promise.resolve(standIn)]]);

/** @param {string} specifier */
function packageOf(specifier) {
  const known = packages.get(specifier);
  if (known !== undefined) return known;
  const found = specifier.startsWith("node:") ? specifier : pathToFileURL(fromHere.resolve(specifier)).href;
  const loaded = import(found);
  packages.set(specifier, loaded);
  return loaded;
}

/** @param {string} specifier */
async function outside(specifier) {
  const exported = await packageOf(specifier);
  const names = Object.keys(exported);
  return new vm.SyntheticModule(names, function filled() {
    for (const name of names) this.setExport(name, exported[name]);
  });
}

/** @type {Map<string, Buffer>} what the engine made of each text the first time */
const compiled = new Map();

/**
 * @param {ReadonlyMap<string, string>} texts
 * @returns {(path: string) => Promise<unknown>} loads one with all that it imports; what two of them share is loaded once
 */
export function freshModules(texts) {
  /** @type {Map<string, vm.SourceTextModule | Promise<vm.SyntheticModule>>} */
  const loaded = new Map();

  /** @param {string} specifier @param {{ readonly identifier: string }} from */
  const imported = (specifier, from) =>
    moduleAt(specifier.startsWith(".") ? posix.join(posix.dirname(from.identifier), specifier) : specifier);

  /** @param {string} path */
  function moduleAt(path) {
    const known = loaded.get(path);
    if (known !== undefined) return known;
    const made = texts.has(path) ? ownModule(path) : outside(path);
    loaded.set(path, made);
    return made;
  }

  /** @param {string} path */
  function ownModule(path) {
    const cachedData = compiled.get(path);
    const made = new vm.SourceTextModule(texts.get(path) ?? "", {
      identifier: path,
      ...(cachedData === undefined ? {} : { cachedData }),
      importModuleDynamically: async (specifier) => run(await imported(specifier, { identifier: path })),
    });
    if (cachedData === undefined) compiled.set(path, made.createCachedData());
    return made;
  }

  /** @param {vm.SourceTextModule | vm.SyntheticModule} module */
  async function run(module) {
    if (module.status === "unlinked") await module.link(imported);
    await module.evaluate();
    return module;
  }

  return async (path) => run(await moduleAt(path));
}
