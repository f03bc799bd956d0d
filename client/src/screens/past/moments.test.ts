import { describe, expect, it } from "vitest";

import { historyOf, type ParagraphHistory } from "../../wire";
import { happened, instantsOf, placeAt, whoseAct } from "./moments";

const BY = { person: "p-1", delegation: "FRA", on_behalf_of: "" };

function version(seq: number, text: string): object {
  return { seq, type: "paragraph.proposed", at: "2026-02-12T10:00:00+00:00", sitting: "s-1", by: BY, version: seq, state: "clean", label: "3", content: [text], text, words: [{ kind: "in", text }] };
}

function taking(seq: number, id: string, holds: boolean): object {
  const position = { id, document: "d-1", target: { paragraph: "par-1" }, delegation: "FRA", position: "support", words: "", standing: true };
  return { seq, type: "position.supported", at: "2026-02-12T10:01:00+00:00", sitting: "s-1", by: BY, position, holds };
}

function history(versions: readonly object[], positions: readonly object[]): ParagraphHistory {
  return historyOf({ document: "d-1", versions, positions });
}

describe("the moments of a paragraph", () => {
  it("join versions and positions in the order of their numbers", () => {
    const found = instantsOf(history([version(1, "one"), version(5, "two")], [taking(3, "pos-1", true), taking(7, "pos-1", false)]));
    expect(found.map((each) => [each.seq, each.version?.text, each.changed, each.held.length])).toEqual([
      [1, "one", true, 0],
      [3, "one", false, 1],
      [5, "two", true, 1],
      [7, "two", false, 0],
    ]);
  });

  it("do not tell of a withdrawal where the same event only wrote the position anew", () => {
    const found = instantsOf(history([version(1, "one")], [taking(2, "pos-1", true), taking(4, "pos-1", false), taking(4, "pos-1", true)]));
    expect(found.map((each) => each.held.length)).toEqual([0, 1, 1]);
    expect(found[2]?.takings.map((each) => each.holds)).toEqual([true]);
  });

  it("are one where one event did several things", () => {
    expect(instantsOf(history([version(2, "one")], [taking(2, "pos-1", true)])).map((each) => each.seq)).toEqual([2]);
  });

  it("are none of a paragraph that nobody knows", () => {
    expect(instantsOf(historyOf({}))).toEqual([]);
  });
});

describe("what happened", () => {
  it("has words of its own where there are some", () => {
    expect(happened("paragraph.proposed", (id) => id === "happened-paragraph-proposed")).toBe("happened-paragraph-proposed");
    expect(happened("something.new", () => false)).toBe("happened-other");
  });

  it("is the act of the delegation that it was taken down for", () => {
    expect(whoseAct({ person: "p-1", delegation: "", on_behalf_of: "EGY" })).toBe("EGY");
    expect(whoseAct({ person: "", delegation: "", on_behalf_of: "" })).toBe("");
  });
});

describe("the place of a number among moments", () => {
  it("is that of the newest at or before it", () => {
    const moments = instantsOf(history([version(2, "one"), version(6, "two")], []));
    expect([0, 2, 5, 6, 99].map((seq) => placeAt(moments, seq))).toEqual([0, 0, 0, 1, 1]);
  });
});
