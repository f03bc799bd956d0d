import { describe, expect, it } from "vitest";

import { circlesIn } from "./packages";

function waits(edges: Readonly<Record<string, readonly string[]>>): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map(Object.entries(edges).map(([one, others]) => [one, new Set(others)]));
}

describe("paragraphs that wait for each other", () => {
  it("are no circle where one of them waits for nothing", () => {
    expect(circlesIn(waits({ a: ["b"], b: ["c"] }))).toEqual([]);
  });

  it("are found, each circle once, without those that only wait for it", () => {
    expect(circlesIn(waits({ a: ["b"], b: ["c"], c: ["a"], d: ["a"] }))).toEqual([["a", "b", "c"]]);
    expect(circlesIn(waits({ a: ["b"], b: ["a", "c"], c: ["d"], d: ["c"] }))).toEqual([
      ["a", "b"],
      ["c", "d"],
    ]);
  });
});
