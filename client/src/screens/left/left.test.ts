import { describe, expect, it } from "vitest";

import { EMPTY, type Tables } from "../../replica";
import { rowsOf, type Paragraph, type PlannedSitting } from "../../wire";
import { movingIn, timeLeft } from "./left";

const HOUR_MS = 3_600_000;

function paragraph(id: string): Paragraph {
  const [made] = rowsOf({ paragraphs: [{ id, document: "d", is_a: "paragraph", state: "clean", label: id, content: [id] }] }).paragraphs ?? [];
  if (made === undefined) throw new Error("no paragraph");
  return made;
}

function tablesWith(waits: readonly (readonly [string, string])[]): Tables {
  const marks = waits.map(([from, to], at) => ({ id: `m${String(at)}`, document: "d", paragraph: from, awaits: to, is_a: "pending paragraph" }));
  return { ...EMPTY.tables, marks: new Map((rowsOf({ marks }).marks ?? []).map((each) => [each.id, each])) };
}

function planned(begins: string, ends: string, interpretation_until = ""): PlannedSitting {
  return { id: begins, meeting: "M", number: 1, begins, ends, interpretation_until };
}

describe("what moves together", () => {
  const open = ["1", "2", "3", "4"].map(paragraph);
  const labels = (tables: Tables): readonly string[] => movingIn(tables, "d", open).map((each) => each.paragraphs.map((one) => one.id).join(" "));

  it("is one paragraph where nothing links it", () => {
    expect(labels(tablesWith([]))).toEqual(["1", "2", "3", "4"]);
  });

  it("goes over several links, in the order of the text", () => {
    expect(labels(tablesWith([["4", "2"], ["2", "1"]]))).toEqual(["1 2 4", "3"]);
    expect(labels(tablesWith([["1", "2"], ["3", "4"], ["4", "2"]]))).toEqual(["1 2 3 4"]);
  });

  it("says by what", () => {
    expect(movingIn(tablesWith([["1", "3"]]), "d", open).map((each) => each.by)).toEqual([["waits"], [], []]);
  });
});

describe("the time that is left", () => {
  const sittings = [planned("2026-03-02T09:00:00Z", "2026-03-02T12:00:00Z", "2026-03-02T12:00:00Z"), planned("2026-03-02T14:00:00Z", "2026-03-02T20:00:00Z", "2026-03-02T17:00:00Z")];

  it("counts what is to come of the sitting that is on, and all of the next", () => {
    expect(timeLeft(sittings, Date.parse("2026-03-02T11:00:00Z"))).toEqual({ sittings: 2, room: 7 * HOUR_MS, interpretation: 4 * HOUR_MS });
  });

  it("has no interpretation after it ended, and nothing after the last sitting", () => {
    expect(timeLeft(sittings, Date.parse("2026-03-02T18:00:00Z"))).toEqual({ sittings: 1, room: 2 * HOUR_MS, interpretation: 0 });
    expect(timeLeft(sittings, Date.parse("2026-03-03T18:00:00Z"))).toEqual({ sittings: 0, room: 0, interpretation: 0 });
  });
});
