import { describe, expect, it } from "vitest";

import { namesOf } from "../src/replica";
import { fileOf } from "../src/screens/own/file";
import { bracketed, labelled } from "../src/screens/own/words";
import { whySentence } from "../src/screens/room/why";
import { changesOf, needsOf, notesOf, whysOf, type Alternative, type Node } from "../src/wire";

const names = namesOf(new Map(), "Chair");

function alternative(id: string, text: string, sponsors: readonly string[] = []): Alternative {
  return { id, content: text === "" ? [] : [text], sponsors, behind: [], proposal: "" };
}

function bracket(...alternatives: readonly Alternative[]): Node {
  return { id: "b", alternatives };
}

describe("a paragraph in brackets, as it is sent to capital", () => {
  it("names who proposes, and keeps spaces outside the bracket", () => {
    const nodes = ["Existing mechanisms", bracket(alternative("1", ""), alternative("2", " and forums", ["FRA"])), " are used."];
    expect(bracketed(nodes, names)).toBe("Existing mechanisms [FRA: and forums] are used.");
  });

  it("writes no text out where somebody proposes it", () => {
    const nodes = [bracket(alternative("1", "All "), alternative("2", "", ["FRA"])), "members"];
    expect(bracketed(nodes, names)).toMatch(/^\[All \/ FRA: .+\] members$/u);
  });

  it("puts a dot after numbers alone", () => {
    expect([labelled("8."), labelled("7 bis"), labelled("(a)"), labelled("")]).toEqual(["8. ", "7 bis. ", "(a) ", ""]);
  });
});

describe("the file of the page for capital", () => {
  it("is a page of its own that fetches nothing, in the reader's direction", () => {
    const file = fileOf({ title: 'A <"title">', language: "ar", direction: "rtl", style: ".capital {}", body: '<p data-testid="x"><!----><ins>new</ins></p>' });
    expect(file).toContain('<html lang="ar" dir="rtl">');
    expect(file).toContain("<title>A &lt;&quot;title&quot;&gt;</title>");
    expect(file).toContain("<p><ins>new</ins></p>");
    expect(file).toContain("default-src 'none'");
    expect(file).not.toMatch(/<script|src=|href=/u);
  });
});

describe("why a paragraph is not agreed", () => {
  const reasons = [
    { code: "objection", by: ["JPN"], count: 1, paragraphs: [], words: "", until: "" },
    { code: "brackets", by: ["FRA"], count: 2, paragraphs: [], words: "", until: "" },
    { code: "of a later version", by: [], count: 0, paragraphs: [], words: "", until: "" },
  ];

  it("is one sentence with names; a code without words says nothing", () => {
    const said = whySentence(reasons, names, new Map()).replace(/[\u2068\u2069]/gu, "");
    expect(said).toBe("Not agreed: JPN objects and 2 places are in brackets (FRA).");
  });

  it("says how many where no names are given", () => {
    const said = whySentence([{ ...(reasons[0] ?? never()), by: [], count: 3 }], names, new Map()).replace(/[\u2068\u2069]/gu, "");
    expect(said).toBe("Not agreed: 3 delegations object.");
  });

  it("says nothing where there is no reason", () => {
    expect(whySentence([], names, new Map())).toBe("");
  });
});

describe("what comes over the wire", () => {
  it("is taken as far as this page knows it", () => {
    const need = { what: "went", paragraph: "p", option: "", about: "cl", until: "", told: false };
    expect(needsOf({ needs: [need, { what: "of a later version" }] })).toEqual([need]);
    expect(needsOf({})).toEqual([]);
    expect(changesOf({ known: true, since: { at: "x" }, changed: [{ paragraph: "p", words: [{ kind: "in", text: "new" }] }] }).changed[0]?.words).toEqual([{ kind: "in", text: "new" }]);
    expect(notesOf({ notes: [{ paragraph: "p", text: "t", version: 2 }] }).get("p")?.version).toBe(2);
    expect(whysOf({ why: [{ paragraph: "p", reasons: [{ code: "not-put" }] }] }).get("p")?.[0]?.code).toBe("not-put");
  });
});

function never(): never {
  throw new Error("there is a first reason");
}
