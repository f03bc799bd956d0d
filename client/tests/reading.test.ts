import { describe, expect, test } from "vitest";

import { byLabel, depth, membersCalled, outline, paragraphsIn, places, read, whoseTextWouldGo, withRows, EMPTY, holdingsOf, choicesOf } from "../src/replica";
import { isBracket, rowsOf, type Node } from "../src/wire";
import { alternative, paragraph } from "./room";

const inner = { id: "b2", alternatives: [alternative("a3", ["two"]), alternative("a4", ["three"], ["BRA"])] };
const [content] = rowsOf({
  paragraphs: [
    paragraph("par-1", [
      "take ",
      { id: "b1", alternatives: [alternative("a1", ["one"]), alternative("a2", [inner], ["FRA"]), alternative("a5", [], ["USA"])] },
      { note: "check" },
      " of ",
      { open: "X" },
    ]),
  ],
}).paragraphs?.map((each) => each.content) ?? [[]];
const nodes: readonly Node[] = content ?? [];

describe("readings", () => {
  test.each([
    ["", {}, "take one of [X]"],
    ["FRA", {}, "take two of [X]"],
    ["BRA", {}, "take three of [X]"],
    ["USA", {}, "take  of [X]"],
    ["", { b1: "a2", b2: "a4" }, "take three of [X]"],
  ])("%s reads its own, else the base", (delegation, choosing, text) => {
    expect(read(nodes, delegation, choosing)).toBe(text);
  });

  test("brackets come outer before inner, with the way to them", () => {
    expect(places(nodes).map((each) => [each.bracket.id, each.inside])).toEqual([
      ["b1", {}],
      ["b2", { b1: "a2" }],
    ]);
    expect(depth(nodes)).toBe(2);
  });

  test("whose text would go leaves out who can live with what is kept", () => {
    const bracket = nodes.find(isBracket);
    const position = { document: "d-1", target: { paragraph: "par-1", alternative: "a1" }, delegation: "USA", position: "live_with", standing: true };
    const tables = withRows(EMPTY.tables, rowsOf({ positions: [{ id: "pos-1", ...position }] }));
    const choices = bracket === undefined ? [] : choicesOf(bracket);
    expect(whoseTextWouldGo("par-1", choices, "a1", holdingsOf(tables))).toEqual(["FRA", "BRA"]);
    expect(whoseTextWouldGo("par-1", choices, "a1", holdingsOf(EMPTY.tables))).toEqual(["FRA", "BRA", "USA"]);
  });
});

describe("finding", () => {
  const rows = rowsOf({
    paragraphs: [
      paragraph("p1", [], { label: "4", order: "b" }),
      paragraph("p2", [], { label: "4 bis", order: "a" }),
      paragraph("p3", [], { label: "9", order: "z", inside: { option: "o1", alternative: "a1" } }),
    ],
    options: [{ id: "o1", document: "d-1", order: "aa", alternatives: [{ id: "a1", paragraphs: ["p3"] }, { id: "a2" }] }],
    delegations: [
      { id: "CIV", name: "Côte d’Ivoire", short_name: "", is_a: "member", active: true },
      { id: "CHN", name: "China", is_a: "member", active: true },
      { id: "ICC", name: "Chamber of Commerce", is_a: "observer", active: true },
    ],
  });
  const tables = withRows(EMPTY.tables, rows);

  test("paragraphs and options stand in the order of their keys", () => {
    expect(paragraphsIn(outline(tables, "d-1")).map((each) => each.id)).toEqual(["p2", "p3", "p1"]);
  });

  test.each([
    ["4", "p1"],
    ["4bis", "p2"],
    ["4 BIS", "p2"],
    ["9", "p3"],
  ])("a label as typed finds its paragraph: %s", (typed, id) => {
    expect(byLabel(rows.paragraphs ?? [], typed)?.id).toBe(id);
  });

  test.each([
    ["cote d", ["CIV"]],
    ["chi", ["CHN"]],
    ["ch", ["CHN"]],
    ["civ", ["CIV"]],
  ])("a member is found as the room calls it: %s", (typed, ids) => {
    expect(membersCalled(typed, rows.delegations ?? []).map((each) => each.id)).toEqual(ids);
  });
});
