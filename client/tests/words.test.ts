import { FluentResource } from "@fluent/bundle";
import { describe, expect, test } from "vitest";

const FILES = import.meta.glob<string>("../src/i18n/*.ftl", { query: "?raw", import: "default", eager: true });
const SOURCES = Object.values(import.meta.glob<string>("../src/**/*.{ts,svelte}", { query: "?raw", import: "default", eager: true }));

function idsOf(language: string): ReadonlySet<string> {
  const files = Object.entries(FILES).filter(([name]) => name.includes(`/${language}.`));
  return new Set(files.flatMap(([, text]) => new FluentResource(text).body.map((each) => each.id)));
}

describe("the words of the screens", () => {
  test.each(["fr", "ar"])("all are there in %s", (code) => {
    expect([...idsOf(code)].sort()).toEqual([...idsOf("en")].sort());
  });

  test("every message that a screen asks for is there", () => {
    const known = idsOf("en");
    const asked = SOURCES.flatMap((text) => [...text.matchAll(/\bt\("([a-z0-9_-]+)"/gu)].map((match) => match[1] ?? ""));
    expect(asked.filter((id) => !known.has(id))).toEqual([]);
  });

  test("every beginning of a message that a screen asks for has one", () => {
    const known = [...idsOf("en")];
    const asked = SOURCES.flatMap((text) => [...text.matchAll(/\bt\(`([a-z0-9_-]+)\$\{/gu)].map((match) => match[1] ?? ""));
    expect(asked.filter((start) => !known.some((id) => id.startsWith(start)))).toEqual([]);
  });
});
