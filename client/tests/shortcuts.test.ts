// @vitest-environment jsdom
import { beforeEach, expect, test } from "vitest";

import { pressedKey, shortcuts } from "../src/ui/shortcuts.svelte";

beforeEach(() => {
  shortcuts.reset();
});

test("a key that is given another is pressed there and no more here", () => {
  expect(shortcuts.give("[", "ù")).toBeNull();
  expect([shortcuts.meant("ù"), shortcuts.meant("["), shortcuts.shown("[")]).toEqual(["[", "", "ù"]);
});

test("what was chosen is kept, and given back by choosing the key itself", () => {
  shortcuts.give("q", "é");
  shortcuts.begin();
  expect(shortcuts.meant("é")).toBe("q");
  shortcuts.give("q", "q");
  expect([shortcuts.changed, shortcuts.meant("é")]).toEqual([false, "é"]);
});

test("with shift the key goes along", () => {
  shortcuts.give("q", "é");
  expect([shortcuts.meant("É"), shortcuts.meant("Q")]).toEqual(["Q", ""]);
});

test.each([
  ["g", "taken"],
  ["3", "not-a-key"],
  [" ", "not-a-key"],
  ["Enter", "not-a-key"],
  ["G", "not-a-key"],
])("a key that does something else is refused: %s", (pressed, why) => {
  expect(shortcuts.give("q", pressed)).toBe(why);
  expect(shortcuts.shown("q")).toBe("q");
});

test("two keys can change places over a third", () => {
  shortcuts.give("j", "é");
  shortcuts.give("k", "j");
  shortcuts.give("j", "k");
  expect([shortcuts.meant("k"), shortcuts.meant("j")]).toEqual(["j", "k"]);
});

test("broken settings are none", () => {
  localStorage.setItem("rollingtext:shortcuts", '{"q": 3, "Enter": "x", "u": "é"}');
  shortcuts.begin();
  expect([shortcuts.meant("é"), shortcuts.meant("x")]).toEqual(["u", "x"]);
});

test.each([
  [{ key: "й", code: "KeyQ" }, "q"],
  [{ key: "ض", code: "KeyQ" }, "q"],
  [{ key: "Й", code: "KeyQ", shiftKey: true }, "Q"],
  [{ key: "a", code: "KeyQ" }, "a"],
  [{ key: "Enter", code: "Enter" }, "Enter"],
])("on a keyboard of another script the letter of the place counts", (pressed, meant) => {
  expect(pressedKey(new KeyboardEvent("keydown", pressed))).toBe(meant);
});
