import { describe, expect, test } from "vitest";

import { noticesIn, reverseOfAct } from "../src/replica";
import { event } from "./room";

describe("notices", () => {
  const clearing = { id: "clr-1", document: "d-1", target: "par-1", bracket: "b1", kept: "a1", holders: ["JPN"], gone: ["a2"] };
  const retained = event(9, "bracket.retained", { clearings: [clearing] }, { data: { paragraph: "par-1" } });

  test("whose words went is told, others are not", () => {
    expect(noticesIn(retained, "JPN", "p-2")).toMatchObject([{ what: "notice-went", paragraph: "par-1", about: "clr-1" }]);
    expect(noticesIn(retained, "BRA", "p-3")).toEqual([]);
  });

  test("an objection whose words changed is told to its delegation", () => {
    const position = { id: "pos-1", document: "d-1", target: { paragraph: "par-1" }, delegation: "JPN", position: "object", standing: false };
    const changed = event(10, "paragraph.proposed", { positions: [position] }, { data: { paragraph: "par-1" } });
    expect(noticesIn(changed, "JPN", "p-2")).toMatchObject([{ what: "notice-earlier", about: "pos-1" }]);
  });

  test("what was taken down is told to the delegation that it was taken down for", () => {
    const proposal = { id: "prop-1", document: "d-1", delegation: "JPN", paragraphs: ["par-1"], taken_down: true };
    const submitted = event(11, "proposal.submitted", { proposals: [proposal] }, { data: { proposal: "prop-1" } });
    expect(noticesIn(submitted, "JPN", "p-2")).toMatchObject([{ what: "notice-taken-down", about: "prop-1", paragraph: "par-1" }]);
  });
});

describe("undoing", () => {
  test("a submission is withdrawn whole", () => {
    const events = [
      event(1, "paragraph.proposed", {}, { data: { document: "d-1", paragraph: "par-1", proposal: "prop-1" } }),
      event(2, "proposal.submitted", {}, { data: { proposal: "prop-1" } }),
    ];
    expect(reverseOfAct(events)).toMatchObject({ type: "proposal.withdraw", data: { proposal: "prop-1" } });
  });

  test("a gavel is never taken back", () => {
    expect(reverseOfAct([event(3, "question.gavelled", {}, { data: { question: "q-1" } })])).toBeNull();
  });
});
