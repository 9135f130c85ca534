import { describe, expect, it } from "vitest";
import { addressOf } from "../../scripts/release/address.ts";

const WORKFLOW = { GITHUB_SERVER_URL: "https://kod.example", GITHUB_REPOSITORY: "region/ffu-regler" };

describe("the project's address", () => {
  it("is the one that is given, or that of the repository a workflow runs in", () => {
    expect(addressOf("https://annan.example/regler.git", WORKFLOW)).toEqual({
      homepage: "https://annan.example/regler#readme",
      repository: { type: "git", url: "git+https://annan.example/regler.git" },
      bugs: { url: "https://annan.example/regler/issues" },
      files: "https://annan.example/regler/blob",
    });
    expect(addressOf(undefined, WORKFLOW)?.repository.url).toBe("git+https://kod.example/region/ffu-regler.git");
  });

  it.each([{}, { GITHUB_SERVER_URL: "https://kod.example" }, { GITHUB_REPOSITORY: "region/ffu-regler" }])(
    "is unknown of %j",
    (surroundings) => expect(addressOf(undefined, surroundings)).toBeNull(),
  );

  it.each(["", "http://kod.example/x", "/srv/kod", "git@kod.example:x.git", "https://kod.example", "https://a:b@c/d"])(
    "is not %j",
    (text) => expect(addressOf(text, WORKFLOW)).toBeNull(),
  );
});
