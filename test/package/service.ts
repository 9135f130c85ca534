/** The example of a service, started from the tarball. */
import { writeFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { inProject, said } from "./project.ts";

export function service(): void {
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
      await writeFile(inProject("openapi.mjs"), code.join("\n"));
      expect(JSON.parse(await said("openapi.mjs"))).toMatchObject({ valid: true });
      await writeFile(
        inProject("described.mjs"),
        `import { description } from "./service/description.mjs"; console.log(JSON.stringify(description));`,
      );
      const text = await said("described.mjs");
      const { components } = JSON.parse(text) as { components: { schemas: Record<string, unknown> } };
      const targets = [...text.matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/gu)].map(([, name = ""]) => name);
      expect(targets.filter((name) => !(name in components.schemas))).toEqual([]);
    });
  });
}
