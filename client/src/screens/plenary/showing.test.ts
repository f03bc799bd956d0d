import { describe, expect, it } from "vitest";

import { EMPTY, withRows, type Tables } from "../../replica";
import { rowsOf, type Question, type Sitting } from "../../wire";
import { labelsOf, listed, namesShown, numberAsked, showing } from "./showing";

const BRACKET = {
  id: "b1",
  alternatives: [
    { id: "a2", content: ["one"], sponsors: [], behind: [], proposal: "" },
    { id: "a3", content: ["two ", { id: "b4", alternatives: [{ id: "a5", content: ["x"], sponsors: [], behind: [], proposal: "" }] }], sponsors: ["FRA"], behind: [], proposal: "" },
  ],
};

function tablesOf(): Tables {
  return withRows(
    EMPTY.tables,
    rowsOf({
      paragraphs: [
        { id: "par-1", document: "d-1", order: "a", label: "1.", content: ["Text ", BRACKET, "."] },
        { id: "par-2", document: "d-1", order: "b", label: "2", content: ["Other text."] },
        { id: "par-9", document: "d-2", order: "a", label: "9", content: ["Elsewhere."] },
      ],
    }),
  );
}

function question(more: object): Question {
  const [made] = rowsOf({ questions: [{ id: "q-1", document: "d-1", asks: "agree", way: "floor", scope: "each", ...more }] }).questions ?? [];
  if (made === undefined) throw new Error("no question");
  return made;
}

function sitting(more: object): Sitting {
  const [made] = rowsOf({ sittings: [{ id: "s-1", meeting: "Third", number: 1, format: "plenary", open: true, ...more }] }).sittings ?? [];
  if (made === undefined) throw new Error("no sitting");
  return made;
}

describe("names on the wall", () => {
  const modality = (value: string): NonNullable<ReturnType<typeof rowsOf>["modalities"]>[number] | undefined => rowsOf({ modalities: [{ id: "names", value }] }).modalities?.[0];

  it("stand among delegates, and in plenary only where the Group has opened them", () => {
    expect(namesShown(sitting({ format: "informal consultations" }), modality("sponsors to members"))).toBe(true);
    expect(namesShown(sitting({ format: "plenary" }), modality("sponsors to members"))).toBe(false);
    expect(namesShown(sitting({ format: "public plenary" }), modality("sponsors to members and on the projector"))).toBe(true);
    expect(namesShown(null, undefined)).toBe(false);
  });
});

describe("what the wall shows", () => {
  it("is the paragraph that the room has turned to", () => {
    const shown = showing(tablesOf(), "d-1", null, sitting({ paragraph: "par-2" }));
    expect(labelsOf(shown)).toEqual(["2"]);
  });

  it("is nothing where the room has turned to another document", () => {
    expect(showing(tablesOf(), "d-1", null, sitting({ paragraph: "par-9" })).paragraphs).toEqual([]);
    expect(showing(tablesOf(), "d-1", null, null).paragraphs).toEqual([]);
  });

  it("is the question's own text while one is open, without what was taken out of it", () => {
    const asked = question({ paragraphs: [{ paragraph: "par-1", hash: "" }, { paragraph: "par-2", hash: "", out: true }] });
    expect(labelsOf(showing(tablesOf(), "d-1", asked, sitting({ paragraph: "par-2" })))).toEqual(["1"]);
  });

  it("numbers the alternative that would be retained", () => {
    const asked = question({ asks: "retain", bracket: "b1", alternative: "a3", paragraphs: [{ paragraph: "par-1", hash: "" }] });
    expect(numberAsked(showing(tablesOf(), "d-1", asked, null))).toBe(2);
  });

  it("lists the bracket under discussion, else the outermost ones", () => {
    const [paragraph] = showing(tablesOf(), "d-1", null, sitting({ paragraph: "par-1" })).paragraphs;
    if (paragraph === undefined) throw new Error("no paragraph");
    expect(listed(paragraph, "").map((each) => each.id)).toEqual(["b1"]);
    expect(listed(paragraph, "b4").map((each) => each.id)).toEqual(["b4"]);
  });
});
