/** The conforming list of a document, and the stages at which a group agrees its text. */
import type { Correction, Paragraph, Question } from "../wire";
import type { Tables } from "./replica";

/** One item of the list beside the paragraph that it corrects. */
export interface Item {
  readonly correction: Correction;
  readonly paragraph: Paragraph;
}

/** What is on a document's list, in the order of its paragraphs. */
export function listOf(tables: Tables, paragraphs: readonly Paragraph[]): readonly Item[] {
  const by = new Map([...tables.corrections.values()].map((each) => [each.paragraph, each]));
  return paragraphs.flatMap((paragraph) => {
    const correction = by.get(paragraph.id);
    return correction === undefined ? [] : [{ correction, paragraph }];
  });
}

/** The names of the stages in their order; one alone where the group has no others. */
export function stagesOf(tables: Tables): readonly string[] {
  const value = tables.modalities.get("stages")?.value ?? "";
  return value.split(";").map((each) => each.trim()).filter((each) => each !== "");
}

/** The stage at which something is asked, as the group calls it; "" where it has but one. */
export function stageAsked(question: Question): string {
  return question.stages.length < 2 ? "" : question.stage || (question.stages.at(-1) ?? "");
}
