/** Proposals that wait to be introduced: read by their sponsor, who presides and the secretariat, and by nobody else. */
import { isList, objectOf, textOf, textsOf } from "./shape";

export interface SubmittedPart {
  readonly type: string;
  /** The paragraph that it is about, or after which it goes; "" for none. */
  readonly paragraph: string;
  readonly texts: readonly string[];
}

export interface Submitted {
  readonly id: string;
  readonly document: string;
  readonly delegation: string;
  readonly at: string;
  readonly parts: readonly SubmittedPart[];
}

function partOf(value: unknown): SubmittedPart {
  const given = objectOf(value);
  const data = objectOf(given["data"]);
  const [first = ""] = textsOf(data["paragraphs"]);
  const text = textOf(data["text"]);
  return {
    type: textOf(given["type"]),
    paragraph: textOf(data["paragraph"]) || textOf(data["after"]) || first,
    texts: text === "" ? textsOf(data["texts"]) : [text],
  };
}

function oneOf(value: unknown): Submitted {
  const given = objectOf(value);
  return {
    id: textOf(given["id"]),
    document: textOf(given["document"]),
    delegation: textOf(given["delegation"]),
    at: textOf(given["at"]),
    parts: isList(given["commands"]) ? given["commands"].map(partOf) : [],
  };
}

/** GET /groups/{group}/submitted, in order of arrival. */
export function submittedOf(value: unknown): readonly Submitted[] {
  const listed = objectOf(value)["submitted"];
  return isList(listed) ? listed.map(oneOf) : [];
}
