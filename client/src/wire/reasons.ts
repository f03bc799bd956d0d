/** Reasons of objections for the chair alone: read by who presides, the secretariat and the objector's delegation. */
import { isList, objectOf, textOf } from "./shape";

export interface Reason {
  /** The id of the objection. */
  readonly position: string;
  readonly reason: string;
  readonly acceptable: string;
}

/** GET /groups/{group}/reasons, by objection. */
export function reasonsOf(value: unknown): ReadonlyMap<string, Reason> {
  const listed = objectOf(value)["reasons"];
  const found = isList(listed) ? listed.map(objectOf) : [];
  return new Map(
    found.map((each): [string, Reason] => [
      textOf(each["position"]),
      { position: textOf(each["position"]), reason: textOf(each["reason"]), acceptable: textOf(each["acceptable"]) },
    ]),
  );
}
