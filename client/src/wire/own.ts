/** A delegation's own side: what needs it, what changed since somebody looked, why text is not agreed, its notes. */
import type { By } from "./messages";
import type { Paragraph, Position } from "./rows";
import { BadMessage, isList, isObject, objectOf, rowOf, textOf, textsOf, wholeOf, type JsonObject } from "./shape";

export const NEEDS = ["question", "confirm", "silence", "announced", "noted", "earlier", "went", "taken-down", "new-text", "objection"] as const;
export type NeedKind = (typeof NEEDS)[number];

export interface Need {
  readonly what: NeedKind;
  readonly paragraph: string;
  readonly option: string;
  /** Id of what is to be acted on: a question, a position, a clearing, a proposal, an announcement. */
  readonly about: string;
  readonly until: string;
  /** Of a silence: whether the chair was told that there is no objection. */
  readonly told: boolean;
}

export interface Because {
  readonly code: string;
  readonly by: readonly string[];
  readonly count: number;
  readonly paragraphs: readonly string[];
  readonly words: string;
  readonly until: string;
}

export interface ChangeAct {
  readonly seq: number;
  readonly type: string;
  readonly at: string;
  readonly sitting: string;
  readonly by: By;
  readonly position: Position | null;
  readonly holds: boolean;
}

export interface Change {
  readonly paragraph: string;
  readonly label: string;
  readonly added: boolean;
  readonly gone: boolean;
  readonly stateBefore: Paragraph["state"] | "";
  readonly state: Paragraph["state"] | "";
  readonly words: readonly { readonly kind: "kept" | "out" | "in"; readonly text: string }[];
  readonly acts: readonly ChangeAct[];
}

export interface Changes {
  readonly seq: number;
  /** False where there is nothing to compare with: the person never looked, the delegation was never instructed. */
  readonly known: boolean;
  readonly since: string;
  readonly changed: readonly Change[];
}

export interface OwnNote {
  readonly paragraph: string;
  readonly text: string;
  readonly version: number;
  readonly person: string;
  readonly at: string;
}

const STATES: readonly Paragraph["state"][] = ["deleted", "agreed", "in question", "provisionally agreed", "bracketed", "contested", "clean"];

function objectsIn(value: unknown): readonly JsonObject[] {
  return isList(value) ? value.map(objectOf) : [];
}

/** GET /documents/{d}/needs; kinds that this page does not know are left out. */
export function needsOf(value: unknown): readonly Need[] {
  return objectsIn(objectOf(value)["needs"]).flatMap((given): readonly Need[] => {
    const what = NEEDS.find((each) => each === given["what"]);
    if (what === undefined) return [];
    const { paragraph, option, about, until } = given;
    return [{ what, paragraph: textOf(paragraph), option: textOf(option), about: textOf(about), until: textOf(until), told: given["told"] === true }];
  });
}

/** GET /documents/{d}/why, by paragraph. */
export function whysOf(value: unknown): ReadonlyMap<string, readonly Because[]> {
  const told = objectsIn(objectOf(value)["why"]);
  return new Map(told.map((each): [string, readonly Because[]] => [textOf(each["paragraph"]), objectsIn(each["reasons"]).map(reasonOf)]));
}

function reasonOf(given: JsonObject): Because {
  return {
    code: textOf(given["code"]),
    by: textsOf(given["by"]),
    count: wholeOf(given["count"]),
    paragraphs: textsOf(given["paragraphs"]),
    words: textOf(given["words"]),
    until: textOf(given["until"]),
  };
}

/** GET /documents/{d}/changed. */
export function changesOf(value: unknown): Changes {
  const given = objectOf(value);
  return {
    seq: wholeOf(given["seq"]),
    known: given["known"] === true,
    since: textOf(objectOf(given["since"])["at"]),
    changed: objectsIn(given["changed"]).map(changeOf),
  };
}

function changeOf(given: JsonObject): Change {
  return {
    paragraph: textOf(given["paragraph"]),
    label: textOf(given["label"]),
    added: given["added"] === true,
    gone: given["gone"] === true,
    stateBefore: STATES.find((each) => each === given["state_before"]) ?? "",
    state: STATES.find((each) => each === given["state"]) ?? "",
    words: objectsIn(given["words"]).map((each) => ({ kind: each["kind"] === "in" ? "in" : each["kind"] === "out" ? "out" : "kept", text: textOf(each["text"]) })),
    acts: objectsIn(given["acts"]).map(actOf),
  };
}

function actOf(given: JsonObject): ChangeAct {
  const by = objectOf(given["by"]);
  return {
    seq: wholeOf(given["seq"]),
    type: textOf(given["type"]),
    at: textOf(given["at"]),
    sitting: textOf(given["sitting"]),
    by: { person: textOf(by["person"]), delegation: textOf(by["delegation"]), on_behalf_of: textOf(by["on_behalf_of"]) },
    position: isObject(given["position"]) ? rowOf("positions", given["position"]) : null,
    holds: given["holds"] === true,
  };
}

export function noteOf(value: unknown): OwnNote {
  if (!isObject(value)) throw new BadMessage("this is no note");
  return { paragraph: textOf(value["paragraph"]), text: textOf(value["text"]), version: wholeOf(value["version"]), person: textOf(value["person"]), at: textOf(value["at"]) };
}

/** GET /documents/{d}/notes, by paragraph. */
export function notesOf(value: unknown): ReadonlyMap<string, OwnNote> {
  return new Map(objectsIn(objectOf(value)["notes"]).map(noteOf).map((each): [string, OwnNote] => [each.paragraph, each]));
}

/** PUT of what is only noted. */
export function notedOf(value: unknown): string {
  return textOf(objectOf(value)["at"]);
}
