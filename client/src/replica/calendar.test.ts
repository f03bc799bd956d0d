import { expect, it } from "vitest";

import { endsFrom, momentOf, wallOf, workingHoursBetween } from "./calendar";

const PARIS = { time_zone: "Europe/Paris", working_days: [1, 2, 3, 4, 5], holidays: ["2026-03-30"] };

it("counts over a weekend, a holiday and the beginning of daylight saving as the server does", () => {
  expect(workingHoursBetween(PARIS, Date.parse("2026-03-27T14:00Z"), Date.parse("2026-03-31T10:00Z"))).toBe(5);
});

it("moves a deadline as the server does: over a holiday and a weekend, into working hours", () => {
  const ends = (from: string): string => new Date(endsFrom(PARIS, Date.parse(from)) ?? 0).toISOString();
  expect(ends("2026-03-27T14:00Z")).toBe("2026-03-27T14:00:00.000Z");
  expect(ends("2026-03-27T17:00Z")).toBe("2026-03-27T17:00:00.000Z");
  expect(ends("2026-03-27T17:01Z")).toBe("2026-03-31T08:00:00.000Z");
  expect(endsFrom({ ...PARIS, working_days: [] }, 0)).toBeNull();
});

it("counts nothing backwards or at night", () => {
  expect(workingHoursBetween(PARIS, Date.parse("2026-03-31T10:00Z"), Date.parse("2026-03-27T14:00Z"))).toBe(0);
  expect(workingHoursBetween(PARIS, Date.parse("2026-03-26T20:00Z"), Date.parse("2026-03-27T06:00Z"))).toBe(0);
});

it("reads and writes the group's clocks in winter and in summer", () => {
  for (const [wall, moment] of [
    ["2026-03-27T15:00", "2026-03-27T14:00:00.000Z"],
    ["2026-03-31T12:00", "2026-03-31T10:00:00.000Z"],
  ] as const) {
    expect(new Date(momentOf("Europe/Paris", wall)).toISOString()).toBe(moment);
    expect(wallOf("Europe/Paris", Date.parse(moment))).toBe(wall);
  }
});

it("knows zones that are not whole hours away", () => {
  expect(wallOf("Asia/Kathmandu", Date.parse("2026-03-27T14:00Z"))).toBe("2026-03-27T19:45");
});
