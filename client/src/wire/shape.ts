/** Checks what comes over the wire against the shapes of `shapes.ts`; a field that was left out gets its empty value. */
import type { Node } from "./content";
import type { Kind, RowsByKind } from "./rows";
import { ROW_NAMES, SHAPES } from "./shapes";

export type Shape =
  | "text"
  | "whole"
  | "yesno"
  | "content"
  | { readonly list: Shape }
  | { readonly map: Shape }
  | { readonly maybe: Shape }
  | { readonly of: string };

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
export type JsonObject = Readonly<Record<string, unknown>>;

/** What came over the wire is not what was agreed: the message names the place. */
export class BadMessage extends Error {}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

export function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}

export function wholeOf(value: unknown): number {
  return typeof value === "number" && Number.isFinite(value) ? value : 0;
}

export function textsOf(value: unknown): readonly string[] {
  return isList(value) ? value.filter((each) => typeof each === "string") : [];
}

export function objectOf(value: unknown): JsonObject {
  return isObject(value) ? value : {};
}

/** `value` with every field of `shape` there; throws `BadMessage` where something else is in a field's place. */
export function fill(shape: Shape, value: unknown, place: string): unknown {
  if (typeof shape === "string") return fillPlain(shape, value, place);
  if ("maybe" in shape) return value === null || value === undefined ? null : fill(shape.maybe, value, place);
  if ("list" in shape) {
    if (value === undefined || value === null) return [];
    if (!isList(value)) throw new BadMessage(`${place} is no list`);
    return value.map((each, index) => fill(shape.list, each, `${place}[${index}]`));
  }
  if ("map" in shape) {
    const filled = Object.entries(objectOf(value)).map(([key, each]) => [key, fill(shape.map, each, `${place}.${key}`)]);
    return Object.fromEntries(filled);
  }
  const fields = SHAPES[shape.of];
  if (fields === undefined || (value !== undefined && !isObject(value))) throw new BadMessage(`${place} is no ${shape.of}`);
  const given = objectOf(value);
  const filled = Object.entries(fields).map(([name, inner]) => [name, fill(inner, given[name], `${place}.${name}`)]);
  return { ...given, ...Object.fromEntries(filled) };
}

function fillPlain(shape: "text" | "whole" | "yesno" | "content", value: unknown, place: string): unknown {
  switch (shape) {
    case "text":
      if (value === undefined || value === null) return "";
      if (typeof value === "string") return value;
      break;
    case "whole":
      if (value === undefined || value === null) return 0;
      if (typeof value === "number") return value;
      break;
    case "yesno":
      if (value === undefined || value === null) return false;
      if (typeof value === "boolean") return value;
      break;
    case "content":
      if (value === undefined || value === null) return [];
      if (isContent(value)) return value;
      break;
  }
  throw new BadMessage(`${place} is no ${shape}`);
}

export function isContent(value: unknown): value is readonly Node[] {
  return isList(value) && value.every(isNode);
}

function isNode(value: unknown): value is Node {
  if (typeof value === "string") return true;
  if (!isObject(value)) return false;
  if ("alternatives" in value) {
    return typeof value["id"] === "string" && isList(value["alternatives"]) && value["alternatives"].every(isAlternative);
  }
  return ["text", "note", "open", "ref"].some((name) => typeof value[name] === "string");
}

function isAlternative(value: unknown): boolean {
  return (
    isObject(value) &&
    typeof value["id"] === "string" &&
    isContent(value["content"]) &&
    isList(value["sponsors"]) &&
    isList(value["behind"])
  );
}

/** The row of that kind which `value` holds. */
export function rowOf<K extends Kind>(kind: K, value: unknown): RowsByKind[K] {
  const filled = fill({ of: ROW_NAMES[kind] }, value, kind);
  if (!isRowOf(kind, filled)) throw new BadMessage(`a row of ${kind} has no id`);
  return filled;
}

/** `fill` has checked every field of the row against its shape; what is left to see is that it has an id. */
function isRowOf<K extends Kind>(_kind: K, value: unknown): value is RowsByKind[K] {
  return isObject(value) && typeof value["id"] === "string" && value["id"] !== "";
}
