import { expect, test } from "vitest";

import type { OptionAlternative, Paragraph } from "../wire";
import { comingAfter, placesOnly } from "./moving";
import type { Block, OptionBlock } from "./outline";

function paragraph(id: string, level = 0): Block {
  const row: Partial<Paragraph> = { id, level };
  return { kind: "paragraph", id, paragraph: row as Paragraph };
}

function alternative(id: string, goes: string): OptionAlternative {
  return { id, moves_to: goes, label: "", paragraphs: [], sponsors: [], behind: [], proposal: "" };
}

function option(id: string, held: readonly Block[], ...moves_to: readonly string[]): OptionBlock {
  const alternatives = [alternative("a2", ""), ...moves_to.map((each, at) => alternative(`a${at + 3}`, each))];
  return {
    kind: "option",
    id,
    option: { id, document: "d", order: "", label: "", inside: null, alternatives, counter: 0, version: 1, question: "" } as unknown as OptionBlock["option"],
    alternatives: alternatives.map((each, at) => ({ alternative: each, blocks: at === 0 ? held : [] })),
  };
}

test("a paragraph comes after the subparagraphs of what it follows", () => {
  const blocks = [option("o", [paragraph("1")], "2"), paragraph("2"), paragraph("a", 1), paragraph("3")];
  expect([...comingAfter(blocks).keys()]).toEqual(["a"]);
});

test("a subparagraph comes right after its new neighbour's number", () => {
  const blocks = [paragraph("2"), paragraph("a", 1), option("o", [paragraph("b", 1)], "2")];
  expect([...comingAfter(blocks).keys()]).toEqual(["2"]);
});

test("the head is before the first, and what has gone is nowhere", () => {
  const blocks = [paragraph("1"), option("o", [paragraph("2")], "head", "9")];
  expect([...comingAfter(blocks).keys()]).toEqual([""]);
});

test("an option with a text of its own asks for more than a place", () => {
  expect(placesOnly(option("o", [paragraph("1")], "2"))).toBe(true);
  expect(placesOnly(option("o", [paragraph("1")], "2", ""))).toBe(false);
});
