import { expect, test } from "vitest";

import { comingAfter, EMPTY, outline, placesOnly, withDocument, type Block, type OptionBlock } from "../src/replica";
import { documentWith, paragraph } from "./room";

/** The paragraphs "1", "2", "a" (below "2") and "3", and an option over those of `held`, which may go elsewhere. */
function blocks(held: string, ...moves: readonly string[]): readonly Block[] {
  const within = { option: "o", alternative: "a2" };
  const rows = ["1", "2", "a", "3"].map((id) =>
    paragraph(id, ["Words."], { order: id === "a" ? "2a" : id, level: id === "a" ? 1 : 0, inside: id === held ? within : null, within: id === held ? within : null }),
  );
  const alternatives = [
    { id: "a2", label: "", paragraphs: [held], sponsors: [], behind: [], proposal: "", moves_to: "" },
    ...moves.map((to, at) => ({ id: `a${at + 3}`, label: "", paragraphs: [], sponsors: [], behind: [], proposal: "", moves_to: to })),
  ];
  const order = held === "a" ? "2a" : held;
  const option = { id: "o", document: "d-1", order, label: held, inside: null, within: null, alternatives, counter: 9, version: 1, question: "" };
  const { rows: found } = documentWith(1, { paragraphs: rows, options: [option] });
  return outline(withDocument(EMPTY.tables, "d-1", found), "d-1");
}

function optionIn(all: readonly Block[]): OptionBlock | undefined {
  return all.find((each) => each.kind === "option");
}

test("a paragraph comes after the subparagraphs of what it follows", () => {
  expect([...comingAfter(blocks("1", "2")).keys()]).toEqual(["a"]);
});

test("a subparagraph comes right after the paragraph that it follows", () => {
  expect([...comingAfter(blocks("a", "3")).keys()]).toEqual(["3"]);
});

test("the head is before the first, and what has gone is nowhere", () => {
  expect([...comingAfter(blocks("3", "head", "9")).keys()]).toEqual([""]);
});

test("an option with a text of its own asks for more than a place", () => {
  const only = optionIn(blocks("1", "2"));
  const more = optionIn(blocks("1", "2", ""));
  expect(only !== undefined && placesOnly(only)).toBe(true);
  expect(more !== undefined && placesOnly(more)).toBe(false);
});
