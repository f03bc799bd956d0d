import { describe, expect, it } from "vitest";

import type { Alternative, ChairsPart, Where } from "../wire";
import { countFates, noticeLeft, oldPlaces } from "./chairsText";

function alternative(id: string, text: string, ...sponsors: readonly string[]): Alternative {
  return { id, content: text === "" ? [] : [text], sponsors, behind: [], proposal: "" };
}

function where(bracket: string, name: string, became: Where["became"]): Where {
  return { bracket, alternative: name, became, start: 0, end: 0, into: "", said: false };
}

const PART: ChairsPart = {
  id: "ct-1:par-1", document: "d-1", chairs_text: "ct-1", paragraph: "par-1", label: "1.", version: 1, hash: "h", content: ["New."], counter: 9, becomes: "n",
  before: ["Old ", { id: "b1", alternatives: [alternative("a2", "shall"), alternative("a3", "should ", "FRA")] }, { id: "b4", alternatives: [alternative("a5", ""), alternative("a6", "now", "FRA", "JPN")] }],
  places: [where("b1", "a2", "taken over"), where("b1", "a3", "dropped"), where("b4", "a5", "dropped"), where("b4", "a6", "merged")],
};

describe("the chair's text", () => {
  it("says of each old place what became of what stood there", () => {
    const places = oldPlaces(PART.before, PART.places);
    expect(places.map((place) => place.fates.map((each) => [each.words, each.where.became]))).toEqual([
      [["shall", "taken over"], ["should", "dropped"]],
      [["", "dropped"], ["now", "merged"]],
    ]);
  });

  it("counts a delegation's own places, and with nobody named all of them", () => {
    expect(countFates([PART], "FRA")).toEqual({ places: 2, ways: { "taken over": 0, merged: 1, dropped: 1 } });
    expect(countFates([PART], "BRA").places).toBe(0);
    expect(countFates([PART], "")).toEqual({ places: 2, ways: { "taken over": 1, merged: 1, dropped: 2 } });
  });

  it("counts the notice down in whole minutes", () => {
    const until = new Date(600_000).toISOString();
    expect([noticeLeft(until, 0), noticeLeft(until, 590_001), noticeLeft(until, 600_000), noticeLeft("", 0)]).toEqual([10, 1, 0, 0]);
  });
});
