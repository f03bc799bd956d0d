import { describe, expect, it } from "vitest";

import type { Caucus, CaucusText } from "../wire";
import { answeredBy, caretIn, heard, isDirty, isPartial, withCaucus, without } from "./caucus";

const trimmed = (text: string): string => text.trim();

function text(place: string, words: string): CaucusText {
  return { place, text: words, version: 1, edition: 1, by: "FRA", names: [], beside: [] };
}

function caucus(number: number, texts: readonly CaucusText[], working: readonly string[] = texts.map((each) => each.place)): Caucus {
  return { id: "cau-1", document: "d", number, places: [{ delegation: "FRA", invited_by: "" }], texts, working };
}

describe("the caucuses that a browser knows", () => {
  it("keep a text that was not sent, and forget one that is gone", () => {
    const first = withCaucus(new Map(), caucus(1, [text("p1", "one"), text("p2", "two")]), "FRA");
    const second = withCaucus(first, caucus(2, [text("p2", "three")], ["p1", "p2"]), "FRA");
    expect(second.get("cau-1")?.texts.map((each) => each.text)).toEqual(["one", "three"]);
    const third = withCaucus(second, caucus(3, [], ["p2"]), "FRA");
    expect(third.get("cau-1")?.texts.map((each) => each.text)).toEqual(["three"]);
  });

  it("take no older news, and none of one that is another's", () => {
    const known = withCaucus(new Map(), caucus(4, [text("p1", "new")]), "FRA");
    expect(withCaucus(known, caucus(3, [text("p1", "old")]), "FRA")).toBe(known);
    expect(withCaucus(known, caucus(5, []), "JPN").size).toBe(0);
    expect(without(known, "cau-1").size).toBe(0);
  });

  it("say when a text is missing", () => {
    expect(isPartial(caucus(1, [], ["p1"]))).toBe(true);
    expect(isPartial(caucus(1, [text("p1", "one")]))).toBe(false);
  });
});

describe("typing while others type", () => {
  it("takes over what the others wrote while nothing is typed here", () => {
    expect(heard({ text: "one", basis: "one", sent: null }, "one two", trimmed)).toEqual({ text: "one two", basis: "one two", sent: null });
  });

  it("leaves what is being typed alone", () => {
    const typing = { text: "one three", basis: "one", sent: null };
    expect(heard(typing, "one two", trimmed)).toBe(typing);
    expect(isDirty(typing, trimmed)).toBe(true);
    const sent = { text: "one three", basis: "one", sent: "one three" };
    expect(heard(sent, "one two", trimmed)).toBe(sent);
  });

  it("takes over what became of what it sent, the space at the end aside", () => {
    expect(answeredBy({ text: "one three ", basis: "one", sent: "one three" }, "one three", trimmed)).toEqual({ text: "one three ", basis: "one three", sent: null });
    expect(answeredBy({ text: "one three", basis: "one", sent: "one three" }, "zero one three", trimmed)).toEqual({ text: "zero one three", basis: "zero one three", sent: null });
  });

  it("goes on from what it sent where more was typed meanwhile", () => {
    expect(answeredBy({ text: "one three four", basis: "one", sent: "one three" }, "zero one three", trimmed)).toEqual({ text: "one three four", basis: "one three", sent: null });
  });

  it("keeps the caret beside its words", () => {
    expect(caretIn("the options", "the two options", 11)).toBe(15);
    expect(caretIn("the options", "the options here", 3)).toBe(3);
    expect(caretIn("the old options", "the options", 15)).toBe(11);
  });
});
