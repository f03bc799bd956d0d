import { describe, expect, test } from "vitest";

import { asSubmitted, changedPart, linesOf, unseen } from "../src/editor";

describe("typed text", () => {
  test.each([
    ["a\tb", ["a b"], 0],
    ["one\r\n\r\ntwo", ["one", "two"], 0],
    ["a\u0007b\u202ec", ["abc"], 2],
    ["", [""], 0],
    ["نص\u00a0عربي", ["نص\u00a0عربي"], 0],
  ])("comes in as lines of plain words", (text, lines, leftOut) => {
    expect(linesOf(text)).toEqual({ lines, leftOut });
  });

  test("joiners and isolates stay", () => {
    expect(unseen("\u2067شرح\u2069\u200d").leftOut).toBe(0);
  });

  test("is submitted as the server takes it in", () => {
    expect(asSubmitted("  two   words \n")).toBe("two words");
  });

  test.each([
    ["the old text", "the new text", "new"],
    ["as far as possible", "as far as practicable", "practicable"],
    ["one two", "one", ""],
    ["one", "one and two", " and two"],
  ])("what changed is whole words", (before, after, changed) => {
    const part = changedPart(before, after);
    expect(part === null ? null : after.slice(part.start, part.end)).toBe(changed);
  });

  test("nothing changed where nothing did", () => {
    expect(changedPart("same", "same")).toBeNull();
  });
});
