/** Which days a class of days holds: the field's own words, each spelt out. */
import { describe, expect, test } from "vitest";
import { DAYS, daysOf, WORKING_DAYS } from "../../src/quantity/day-class.ts";

const WEEK = ["mandag", "tisdag", "onsdag", "torsdag", "fredag", "lordag", "sondag"];

describe("the days of a class", () => {
  test("all days are the week and the public holiday", () => {
    expect(DAYS).toEqual([...WEEK, "helgdag"]);
    expect(daysOf("alla-dagar")).toEqual([...WEEK, "helgdag"]);
  });

  test("working days are Monday through Friday", () => {
    expect(WORKING_DAYS).toEqual(WEEK.slice(0, 5));
    expect(daysOf("vardagar")).toEqual(WEEK.slice(0, 5));
  });

  test("the weekend has the public holiday with it", () => {
    expect(daysOf("helg")).toEqual(["lordag", "sondag", "helgdag"]);
  });

  test.each(DAYS)("%s is itself alone", (day) => {
    expect(daysOf(day)).toEqual([day]);
  });
});
