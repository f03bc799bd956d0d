import { expect, test } from "vitest";

import { acceptedOf } from "./messages";
import { submittedOf } from "./submitted";

test("what waits is read part by part", () => {
  const [one] = submittedOf({
    submitted: [
      {
        id: "prop-1",
        document: "d",
        delegation: "FRA",
        at: "2026-02-28T10:00:00+00:00",
        commands: [
          { type: "paragraph.propose", data: { paragraph: "par-1", text: "As France wants it." } },
          { type: "paragraph.add", data: { after: "par-2", text: "New." } },
          { type: "option.add", data: { paragraphs: ["par-3"], texts: ["One.", "Two."] } },
          { type: "paragraph.delete", data: { paragraph: "par-4" } },
        ],
      },
    ],
  });
  expect(one?.delegation).toBe("FRA");
  expect(one?.parts.map((each) => each.paragraph)).toEqual(["par-1", "par-2", "par-3", "par-4"]);
  expect(one?.parts.map((each) => each.texts.length)).toEqual([1, 1, 2, 0]);
});

test("a server without such a list has none", () => {
  expect(submittedOf({})).toEqual([]);
  expect(submittedOf(null)).toEqual([]);
});

test("an answer says which proposal waits", () => {
  expect(acceptedOf({ seq: 3, events: [], submitted: "prop-1" }).submitted).toBe("prop-1");
  expect(acceptedOf({ seq: 3, events: [] }).submitted).toBe("");
});
