import { describe, expect, it } from "vitest";

import { charactersBefore, placeAfter, sideBySide, wordAt } from "./structure";

function bracket(id: string): { id: string; alternatives: [] } {
  return { id, alternatives: [] };
}

describe("brackets side by side", () => {
  it("have nothing but spaces between them", () => {
    expect(sideBySide(["One ", bracket("b1"), " ", bracket("b2"), " and ", bracket("b3")])).toEqual([["b1", "b2"]]);
    expect(sideBySide([bracket("b1"), bracket("b2"), "x", bracket("b3"), bracket("b4")])).toEqual([["b1", "b2"], ["b3", "b4"]]);
  });
});

describe("a place in words", () => {
  it("is the beginning of a word", () => {
    expect([0, 2, 3, 4, 6, 7].map((at) => wordAt("One two", at))).toEqual([0, 0, 4, 4, 4, 4]);
  });

  it("counts whole characters", () => {
    const text = "\u{1F30D} two";
    expect(charactersBefore(text, text.indexOf("two"))).toBe(2);
    expect(placeAfter(text, 2)).toBe(text.indexOf("two"));
  });
});
