/** What members told the chair about silences: read by the chair, the secretariat and each its own, by nobody else. */
import { isList, objectOf, textOf } from "./shape";

export interface Told {
  readonly question: string;
  readonly delegation: string;
}

/** GET /groups/{group}/no-objections, in order of arrival. */
export function toldOf(value: unknown): readonly Told[] {
  const listed = objectOf(value)["no_objections"];
  if (!isList(listed)) return [];
  return listed.map((each) => {
    const given = objectOf(each);
    return { question: textOf(given["question"]), delegation: textOf(given["delegation"]) };
  });
}
