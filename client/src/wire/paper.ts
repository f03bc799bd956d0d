/** A chair's text as one reader is told of it: of each part the words that are new to that reader. */
import { isList, objectOf, textOf } from "./shape";

export interface NewWords {
  readonly kind: "kept" | "in" | "out";
  readonly text: string;
}

/** GET /documents/{document}/papers/{paper}: the words in and out, by paragraph. */
export function paperOf(value: unknown): ReadonlyMap<string, readonly NewWords[]> {
  const parts = objectOf(value)["parts"];
  return new Map((isList(parts) ? parts : []).map(objectOf).map((part) => [textOf(part["paragraph"]), wordsIn(part["words"])]));
}

function wordsIn(value: unknown): readonly NewWords[] {
  return (isList(value) ? value : []).map(objectOf).map((each) => {
    const kind = textOf(each["kind"]);
    return { kind: kind === "in" || kind === "out" ? kind : "kept", text: textOf(each["text"]) };
  });
}
