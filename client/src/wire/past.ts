/** What the server tells of the past: a paragraph's versions, and the moments of a document. */
import type { Node } from "./content";
import type { By } from "./messages";
import type { Paragraph, Position } from "./rows";
import { isContent, isList, objectOf, rowOf, textOf, wholeOf, type JsonObject } from "./shape";

export interface Moment {
  readonly seq: number;
  readonly type: string;
  readonly at: string;
  readonly sitting: string;
  readonly by: By;
}

/** Words that stayed, came in or went out between one version and the next. */
export interface Words {
  readonly kind: "kept" | "in" | "out";
  readonly text: string;
}

export interface Version extends Moment {
  readonly version: number;
  readonly state: Paragraph["state"];
  readonly label: string;
  readonly content: readonly Node[];
  readonly text: string;
  readonly words: readonly Words[];
}

/** A position that was taken (`holds`) or that ended. */
export interface Taking extends Moment {
  readonly position: Position;
  readonly holds: boolean;
}

export interface ParagraphHistory {
  readonly document: string;
  readonly versions: readonly Version[];
  readonly positions: readonly Taking[];
}

export function momentOf(value: unknown): Moment {
  const given = objectOf(value);
  const by = objectOf(given["by"]);
  return {
    seq: wholeOf(given["seq"]),
    type: textOf(given["type"]),
    at: textOf(given["at"]),
    sitting: textOf(given["sitting"]),
    by: { person: textOf(by["person"]), delegation: textOf(by["delegation"]), on_behalf_of: textOf(by["on_behalf_of"]) },
  };
}

function objectsIn(value: unknown): readonly JsonObject[] {
  return isList(value) ? value.map(objectOf) : [];
}

function wordsOf(given: JsonObject): Words {
  const { kind } = given;
  return { kind: kind === "in" || kind === "out" ? kind : "kept", text: textOf(given["text"]) };
}

const STATES: readonly Paragraph["state"][] = [
  "deleted",
  "agreed",
  "in question",
  "provisionally agreed",
  "bracketed",
  "contested",
  "clean",
];

function versionOf(given: JsonObject): Version {
  const content = given["content"];
  return {
    ...momentOf(given),
    version: wholeOf(given["version"]),
    state: STATES.find((each) => each === given["state"]) ?? "clean",
    label: textOf(given["label"]),
    content: isContent(content) ? content : [],
    text: textOf(given["text"]),
    words: objectsIn(given["words"]).map(wordsOf),
  };
}

function takingOf(given: JsonObject): Taking {
  return { ...momentOf(given), position: rowOf("positions", given["position"]), holds: given["holds"] === true };
}

/** GET /paragraphs/{p}/history. */
export function historyOf(value: unknown): ParagraphHistory {
  const given = objectOf(value);
  return {
    document: textOf(given["document"]),
    versions: objectsIn(given["versions"]).map(versionOf),
    positions: objectsIn(given["positions"]).map(takingOf),
  };
}

/** GET /documents/{d}/moments: what happened to a document, oldest first. */
export function momentsOf(value: unknown): readonly Moment[] {
  return objectsIn(objectOf(value)["moments"]).map(momentOf);
}
