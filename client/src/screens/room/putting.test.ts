import { describe, expect, it } from "vitest";

import { rowsOf } from "../../wire";
import { namedBy, workingDaysAfter } from "./putting";

const LABELS = ["", "1.", "2.", "2 bis.", "3.", "20.", ""];
const paragraphs = rowsOf({ paragraphs: LABELS.map((label, at) => ({ id: `par-${at}`, document: "d-1", order: `a${at}`, label, content: ["Text."] })) }).paragraphs ?? [];

function labels(typed: string): readonly string[] {
  return namedBy(typed, paragraphs).found.map((each) => each.label);
}

describe("paragraphs by their numbers", () => {
  it("are found exactly, spaces and case aside", () => {
    expect(labels("2, 2 BIS; 20")).toEqual(["2.", "2 bis.", "20."]);
  });

  it("are not guessed from a beginning", () => {
    expect(namedBy("1, 200, 2 b", paragraphs)).toMatchObject({ found: [{ label: "1." }], unknown: ["200", "2 b"] });
  });

  it("may be a run, which takes what lies between", () => {
    expect(labels("1-3")).toEqual(["1.", "2.", "2 bis.", "3."]);
    expect(labels("2 \u2013 2 bis, 2")).toEqual(["2.", "2 bis."]);
  });

  it("may not be a run that ends before it begins", () => {
    expect(namedBy("3-1", paragraphs).unknown).toEqual(["3-1"]);
  });
});

describe("working days", () => {
  it("leave Saturdays and Sundays out", () => {
    expect(workingDaysAfter(new Date("2026-03-05T12:00:00Z"), 2)).toBe("2026-03-09");
    expect(workingDaysAfter(new Date("2026-03-05T23:30:00Z"), 15)).toBe("2026-03-26");
  });
});
