import { describe, expect, test } from "vitest";

import { applyEvents, EMPTY, withDocument, type Replica } from "../src/replica";
import { rowsOf } from "../src/wire";
import { documentWith, event, paragraph } from "./room";

function started(): Replica {
  const { seq, rows } = documentWith(1, { paragraphs: [paragraph("par-1", ["one"])] });
  return { seq, early: [], tables: withDocument(EMPTY.tables, "d-1", rows) };
}

const amended = event(2, "paragraph.proposed", { paragraphs: [paragraph("par-1", ["two"], { version: 2 })] });
const added = event(3, "paragraph.added", { paragraphs: [paragraph("par-2", ["new"])] });
const removed = event(4, "paragraph.removed", {}, { removed: [["paragraphs", "par-1"]] });

describe("the replica", () => {
  test("fetched before, with the events applied, it is what is fetched after", () => {
    const after = documentWith(4, { paragraphs: [paragraph("par-2", ["new"])] });
    const { replica } = applyEvents(started(), [amended, added, removed]);
    expect(replica.seq).toBe(after.seq);
    expect(replica.tables).toEqual(withDocument(started().tables, "d-1", after.rows));
  });

  test.each([
    [[removed, amended, added]],
    [[added, added, amended, removed, amended]],
  ])("frames in any order and doubled give the same rows", (frames) => {
    const inOrder = applyEvents(started(), [amended, added, removed]).replica;
    const inPieces = frames.reduce((replica, each) => applyEvents(replica, [each]).replica, started());
    expect(inPieces).toEqual(inOrder);
  });

  test("a gap is told and nothing after it is applied", () => {
    const { replica, applied, gap } = applyEvents(started(), [added]);
    expect({ seq: replica.seq, applied: applied.length, gap }).toEqual({ seq: 1, applied: 0, gap: true });
    expect(applyEvents(replica, [amended])).toMatchObject({ gap: false, replica: { seq: 3 } });
  });

  test("rows too large for an event are asked for", () => {
    const { refetch } = applyEvents(started(), [event(2, "document.created", {}, { refetch: ["d-1"] })]);
    expect(refetch).toEqual(["d-1"]);
  });

  test("a row that is none is refused by name, and what was left out is empty", () => {
    expect(() => rowsOf({ paragraphs: [{ id: "par-1", content: "no list" }] })).toThrow("paragraphs.content");
    expect(rowsOf({ paragraphs: [{ id: "par-1" }] }).paragraphs?.[0]).toMatchObject({ content: [], inside: null, agreement: null });
  });
});
