/** The JUnit report: one case per finding, and nothing of a file can break out of it. */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { finding } from "../../src/read/codes.ts";
import { startOf } from "../../src/read/source.ts";
import { junitText } from "../../src/render/junit.ts";

const fault = (message: string, file = "specs/a.yaml"): ReturnType<typeof finding> =>
  finding("K203", startOf(file), { message, fix: "Skriv 45." });

describe("findings as JUnit", () => {
  it("are a suite per file and a failed case per error", () => {
    const warning = finding("K514", startOf("specs/b.yaml"), { message: "Inget exempel.", fix: "Lägg till." });
    expect(junitText([fault("Ska vara ett tal."), warning], "specs")).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="ffu validate" tests="2" failures="1">
  <testsuite name="specs/a.yaml" tests="1" failures="1">
    <testcase classname="K203" file="specs/a.yaml" line="1" name="FEL  rad 1, kolumn 1: K203 Fel typ av värde">
      <failure message="K203 Fel typ av värde">Ska vara ett tal.
Så rättar du: Skriv 45.</failure>
    </testcase>
  </testsuite>
  <testsuite name="specs/b.yaml" tests="1" failures="0">
    <testcase classname="K514" file="specs/b.yaml" line="1" name="VARNING  rad 1, kolumn 1: K514 ${warning.title}">
      <system-out>Inget exempel.
Så rättar du: Lägg till.</system-out>
    </testcase>
  </testsuite>
</testsuites>
`);
  });

  it("are one case that passed where there are none", () => {
    expect(junitText([], "specs")).toContain(
      '<testsuite name="specs" tests="1" failures="0">\n    <testcase name="specs"/>',
    );
  });

  it("hold whatever a file holds as text, and only what XML may hold", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), (message, file) => {
        const text = junitText([fault(message, file)], "specs");
        expect(text.match(/<[^>]*>/gu)).toHaveLength(9);
        expect(text).not.toMatch(/[^\P{Cc}\n]|\p{Cs}|[\uFFFE\uFFFF]/u);
      }),
    );
  });
});
