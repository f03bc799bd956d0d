import { describe, expect, it } from "vitest";

import { BYTES_MAX, checkText, isWord, namesFor, offsetOf, readBytes } from "./reading";

function bytes(...values: readonly number[]): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(values);
}

describe("what a file holds", () => {
  it("is its text in UTF-8, with or without a mark", () => {
    expect(readBytes(new TextEncoder().encode("1. Été [a / b]"))).toEqual({ ok: true, text: "1. Été [a / b]" });
    expect(readBytes(bytes(0xef, 0xbb, 0xbf, 0x41))).toEqual({ ok: true, text: "A" });
  });

  it("is its text in UTF-16 where a mark says so", () => {
    expect(readBytes(bytes(0xff, 0xfe, 0x41, 0x00))).toEqual({ ok: true, text: "A" });
    expect(readBytes(bytes(0xfe, 0xff, 0x00, 0x41))).toEqual({ ok: true, text: "A" });
  });

  it("is no text where a byte cannot be read, and the place is told", () => {
    expect(readBytes(bytes(0x41, 0x42, 0xff, 0x43))).toEqual({ ok: false, fault: { kind: "binary", at: 3 } });
    expect(readBytes(bytes(0x41, 0xc3))).toEqual({ ok: false, fault: { kind: "binary", at: 2 } });
  });

  it("is named where it is a word processor's", () => {
    expect(isWord(bytes(0x50, 0x4b, 0x03, 0x04, 0x00))).toBe(true);
    expect(isWord(bytes(0x50, 0x4b))).toBe(false);
    expect(readBytes(bytes(0xd0, 0xcf, 0x11, 0xe0))).toEqual({ ok: false, fault: { kind: "document", format: "DOC" } });
    expect(readBytes(new TextEncoder().encode("%PDF-1.7"))).toEqual({ ok: false, fault: { kind: "document", format: "PDF" } });
  });

  it("is too large beyond the limit, which is told", () => {
    expect(readBytes(new Uint8Array(BYTES_MAX + 1))).toEqual({ ok: false, fault: { kind: "too-large", size: 8.1, most: 8 } });
    expect(checkText("é".repeat(BYTES_MAX / 2 + 1))).toMatchObject({ ok: false, fault: { kind: "too-large" } });
  });
});

describe("a text", () => {
  it("has no control characters but blanks and line ends", () => {
    expect(checkText("one\ttwo\r\nthree\u000cfour")).toMatchObject({ ok: true });
    expect(checkText("one\ntwo\u0007")).toEqual({ ok: false, fault: { kind: "control", line: 2, column: 4, code: "U+0007" } });
  });

  it("does not turn its own direction, but may isolate", () => {
    expect(checkText("a\u202eb")).toEqual({ ok: false, fault: { kind: "bidi", line: 1, column: 2, code: "U+202E" } });
    expect(checkText("a\u2067b\u2069")).toMatchObject({ ok: true });
  });

  it("is more than blanks", () => {
    expect(checkText(" \n\t")).toEqual({ ok: false, fault: { kind: "empty" } });
  });
});

describe("a place", () => {
  it("is found by line and column, characters counted as people do", () => {
    const text = "ab\n😀cd\nef";
    expect(text.slice(offsetOf(text, 2, 2))).toBe("cd\nef");
    expect(offsetOf(text, 1, 1)).toBe(0);
    expect(offsetOf(text, 99, 1)).toBe(text.length);
  });
});

describe("names", () => {
  it("are those of the delegations, and those of which somebody said who is meant", () => {
    const all = [{ id: "FRA", name: "France", short_name: "" }];
    expect(namesFor(all, { "Country A": "FRA", "Country B": "" })).toEqual({ FRA: "FRA", France: "FRA", "Country A": "FRA" });
  });
});
