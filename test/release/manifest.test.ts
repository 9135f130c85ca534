import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { addressOf } from "../../scripts/release/address.ts";
import { publishedManifest, type Manifest } from "../../scripts/release/manifest.ts";

const own = JSON.parse(readFileSync(join(import.meta.dirname, "../../package.json"), "utf8")) as Manifest;

describe("package.json as it is published", () => {
  it("has no script that npm would warn of, and nothing but what the package needs", () => {
    expect(own).toHaveProperty("scripts.prepare");
    const { scripts: _scripts, devDependencies: _tools, ...rest } = own;
    expect(publishedManifest(own, null)).toEqual(rest);
  });

  it("says where the project lives, which the project's own does not", () => {
    const address = addressOf("https://kod.example/ffu-regler", {});
    expect(own).not.toHaveProperty("repository");
    expect(publishedManifest(own, address)).toMatchObject({
      repository: { type: "git", url: "git+https://kod.example/ffu-regler.git" },
      bugs: { url: "https://kod.example/ffu-regler/issues" },
      homepage: "https://kod.example/ffu-regler#readme",
    });
    expect(publishedManifest(own, address)).toHaveProperty("files", own["files"]);
  });
});
