import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { describeCheck, evaluateCheck } from "../../src/check/kinds/index.ts";
import { neededFacts } from "../../src/check/kinds/reads.ts";
import type { Outcome } from "../../src/check/outcome.ts";
import { REGISTERS } from "./build.ts";
import { judgedWhole } from "./closing-proof.ts";
import { anyHours, channelHours, channelsCheck, edited, inContext, open } from "./opening-build.ts";
import type { ChannelsCheck, Entry, Hours } from "./opening-build.ts";

const ALL: Pick<Entry, "channels"> = { channels: ["besok", "digitalt", "telefon"] };
const PHONE: Pick<Entry, "channels"> = { channels: ["telefon"] };
const PREMISES: Pick<Entry, "channels"> = { channels: ["besok", "digitalt"] };

const CHECK: ChannelsCheck = {
  kind: "opening-channels",
  days: "vardagar",
  between: ["08:00", "17:00"],
  channels: ["besok", "digitalt", "telefon"],
};

function judged(hours: Hours, check = CHECK) {
  return judgedWhole(check, inContext({ openingHours: hours }));
}

describe("channels during opening hours", () => {
  it.each<[string, Hours, Outcome["state"]]>([
    ["all channels all the time", [open("vardagar", "08:00", "17:00", ALL)], "met"],
    [
      "all channels in two entries",
      [open("vardagar", "08:00", "17:00", PREMISES), open("vardagar", "08:00", "17:00", PHONE)],
      "met",
    ],
    [
      "phone closes an hour early",
      [open("vardagar", "08:00", "17:00", PREMISES), open("vardagar", "08:00", "16:00", PHONE)],
      "not-met",
    ],
    [
      "phone only outside the window is no opening that counts",
      [open("vardagar", "08:00", "17:00", ALL), open("vardagar", "17:00", "18:00", PHONE)],
      "met",
    ],
    [
      "phone opens before the premises",
      [open("vardagar", "07:30", "17:00", PHONE), open("vardagar", "08:00", "17:00", ALL)],
      "met",
    ],
    [
      "closed at lunch altogether",
      [open("vardagar", "08:00", "12:00", ALL), open("vardagar", "13:00", "17:00", ALL)],
      "met",
    ],
    ["channels not stated", [open("vardagar", "08:00", "17:00")], "unknown"],
    [
      "channels not stated, yet all are open in another entry",
      [open("vardagar", "08:00", "17:00"), open("vardagar", "08:00", "17:00", ALL)],
      "met",
    ],
    [
      "channels not stated in one entry, a breach in another",
      [open("mandag", "08:00", "17:00"), open("tisdag", "08:00", "17:00", PHONE)],
      "not-met",
    ],
    ["open only outside the window", [open("vardagar", "17:00", "20:00", PHONE)], "not-applicable"],
    ["open only on other days", [open("lordag", "08:00", "17:00", PHONE)], "not-applicable"],
    [
      "a cooperating unit's phone is not the unit's",
      [
        open("vardagar", "08:00", "17:00", PREMISES),
        open("vardagar", "08:00", "17:00", { ...PHONE, cooperation: "Söder" }),
      ],
      "not-met",
    ],
    [
      "a cooperating unit's time is not the unit's",
      [open("vardagar", "08:00", "17:00", { ...PHONE, cooperation: "Söder" })],
      "not-applicable",
    ],
    ["closing time missing, all channels stated", [{ days: "vardagar", opens: "08:00", ...ALL }], "met"],
    [
      "closing time missing beside hours that are clear, all channels",
      [open("vardagar", "08:00", "12:00", ALL), { days: "vardagar", opens: "13:00", ...ALL }],
      "met",
    ],
    [
      "closing time missing, a channel lacks",
      [open("vardagar", "08:00", "12:00", ALL), { days: "vardagar", opens: "13:00", ...PHONE }],
      "unknown",
    ],
  ])("%s", (_law, hours, state) => {
    expect(judged(hours).state).toBe(state);
  });

  it("names the channel and the hours it lacks each day", () => {
    const outcome = judged([open("vardagar", "08:00", "17:00", PREMISES), open("vardagar", "08:00", "16:00", PHONE)]);
    expect(outcome).toMatchObject({
      state: "not-met",
      gap: {
        kind: "channels",
        required: { value: "2700" },
        actual: { value: "2400" },
        difference: { value: "300", unit: "minuter" },
        sentence: "Telefon saknas måndag–fredag 16:00–17:00.",
      },
      closings: [
        {
          sentence: "Håll öppet även telefon måndag–fredag 16:00–17:00.",
          edits: [
            {
              path: ["openingHours", 2],
              value: { days: "vardagar", opens: "16:00", closes: "17:00", channels: ["telefon"] },
            },
          ],
        },
      ],
    });
    expect(outcome.state === "not-met" && outcome.gap.kind === "channels" && outcome.gap.closedHours).toHaveLength(5);
  });

  it("asks for the channels of the entry that does not state them", () => {
    expect(judged([open("vardagar", "08:00", "12:00", ALL), open("vardagar", "12:00", "17:00")])).toMatchObject({
      state: "unknown",
      missing: [{ pointer: "/openingHours/1/channels", reason: "incomplete" }],
    });
  });

  it("a phone that opens at 8 and closes nobody knows when is asked about", () => {
    const outcome = judged([
      open("vardagar", "08:00", "17:00", PREMISES),
      { days: "vardagar", opens: "08:00", ...PHONE },
    ]);
    expect(outcome).toMatchObject({ state: "unknown", missing: [{ pointer: "/openingHours/1/closes" }] });
  });

  it("a phone that opens too late is a breach whenever it closes", () => {
    const hours = [
      open("vardagar", "08:00", "17:00", PREMISES),
      { days: "vardagar" as const, opens: "09:00", ...PHONE },
    ];
    expect(judged(hours)).toMatchObject({
      state: "not-met",
      gap: { sentence: "Telefon saknas måndag–fredag 08:00–09:00." },
      closings: [],
    });
  });

  it("asks for the opening hours when there are none, and for holidays when they count", () => {
    expect(evaluateCheck(CHECK, inContext({}))).toMatchObject({
      state: "unknown",
      missing: [{ pointer: "/openingHours", reason: "absent" }],
    });
    expect(judged([open("lordag", "08:00", "12:00", ALL)], { ...CHECK, days: "helg" })).toMatchObject({
      state: "unknown",
      missing: [{ pointer: "/openingHours/-" }],
    });
  });

  it("says it in words", () => {
    expect(describeCheck(CHECK, REGISTERS)).toBe(
      "fysiskt besök, digitalt besök och telefon hela den tid enheten har öppet, vardagar 08:00–17:00",
    );
    expect(judged([]).sentence).toContain("inga öppettider i fönstret");
    expect(neededFacts(CHECK)).toEqual([{ part: "openingHours" }]);
  });

  it("a closing that is applied gives met, and one minute less does not", () => {
    let closings = 0;
    fc.assert(
      fc.property(channelsCheck, fc.oneof(anyHours, channelHours), (check, hours) => {
        const given = inContext({ openingHours: hours });
        for (const { edits, oneStepLess } of judgedWhole(check, given).closings) {
          closings += 1;
          expect(evaluateCheck(check, edited(given, edits)).state).toBe("met");
          expect(evaluateCheck(check, edited(given, oneStepLess ?? [])).state).toBe("not-met");
        }
      }),
      { numRuns: 1000 },
    );
    expect(closings).toBeGreaterThan(10);
  });
});
