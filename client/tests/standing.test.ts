import { expect, test } from "vitest";

import { EMPTY, outline, paragraphsIn, withRows, type Tables } from "../src/replica";
import { HELD, holds, keyFor } from "../src/screens/standing/holds";
import { daysUntil, drawn, spansOf, total } from "../src/screens/standing/progress";
import { concerned, waitsIn } from "../src/screens/standing/waiting";
import { alternative, documentWith, paragraph } from "./room";

function span(sitting: string, seq: number, states: Record<string, number>, opened = 0): Record<string, unknown> {
  return { sitting, since: "2026-03-01T10:00:00Z", until: "2026-03-01T13:00:00Z", seq, states, open: opened, opened, closed: 0 };
}

const bracket = {
  id: "b1",
  alternatives: [
    { id: "a1", content: ["may"], sponsors: [], behind: ["BRA"] },
    { id: "a2", content: [{ id: "b2", alternatives: [alternative("a3", ["shall"], ["FRA"]), alternative("a4", [])] }], sponsors: ["JPN"], behind: [] },
  ],
};
const text = [paragraph("one", [bracket]), paragraph("two", ["Text."])];

function tables(more: object): Tables {
  return withRows(EMPTY.tables, documentWith(1, { paragraphs: text, ...more }).rows);
}

const paragraphs = paragraphsIn(outline(tables({}), "d-1"));

function position(id: string, delegation: string, more: object): object {
  return { id, document: "d-1", target: { paragraph: "two" }, delegation, standing: true, ...more };
}

test("states are put together as the pictures stack them", () => {
  const [first] = spansOf({ spans: [span("s1", 4, { agreed: 2, deleted: 1, "in question": 1, clean: 3, contested: 5 })] });
  expect(first?.parts).toEqual({ agreed: 3, provisionally: 0, clean: 4, bracketed: 0, contested: 5 });
  expect(first === undefined ? 0 : total(first)).toBe(12);
});

test("time between two sittings is drawn only where something changed in it", () => {
  const spans = spansOf({ spans: [span("s1", 4, { clean: 2 }), span("", 5, { clean: 2 }), span("s2", 9, { clean: 2 }), span("", 11, { clean: 1, agreed: 1 }), span("s3", 12, { agreed: 2 })] });
  expect(drawn(spans).map((each) => each.seq)).toEqual([4, 9, 11, 12]);
});

test("the day of the report is day 0, and a date that is none is none", () => {
  expect(daysUntil("2026-03-31", Date.parse("2026-03-31T08:00:00Z"))).toBe(0);
  expect(daysUntil("2026-03-31", Date.parse("2026-03-21T08:00:00Z"))).toBe(10);
  expect(daysUntil("2026-03-31", Date.parse("2026-04-01T08:00:00Z"))).toBe(-1);
  expect(daysUntil("", 0)).toBeNull();
});

test("what waits for what comes from marks and from objections that stand, once each", () => {
  const mark = { id: "m", document: "d-1", paragraph: "two", is_a: "pending paragraph", awaits: "one" };
  const objection = position("p", "FRA", { position: "object", pending_paragraph: "one" });
  const waits = waitsIn(tables({ marks: [mark], positions: [objection] }), paragraphs);
  expect(waits.map((wait) => [wait.from.id, wait.to.id])).toEqual([["two", "one"]]);
  expect(concerned(waits, paragraphs).map((each) => each.id)).toEqual(["one", "two"]);
});

test("who holds what counts sponsors at any depth, positions that stand, and nothing that is to be confirmed", () => {
  const positions = [
    position("1", "USA", { position: "object" }),
    position("2", "CHE", { position: "reserve" }),
    position("3", "NOR", { position: "support", to_be_confirmed: true }),
  ];
  const held = holds(tables({ positions }), paragraphs);
  expect([...held].map(([key, what]) => [key, HELD.filter((each) => what.has(each))])).toEqual([
    [keyFor("BRA", "one"), ["behind"]],
    [keyFor("JPN", "one"), ["sponsor"]],
    [keyFor("FRA", "one"), ["sponsor"]],
    [keyFor("USA", "two"), ["object"]],
    [keyFor("CHE", "two"), ["reserve"]],
  ]);
});
