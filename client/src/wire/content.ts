/** The content of a paragraph as it comes over the wire (docs/architecture.md, "Names"). */

export interface Bracket {
  readonly id: string;
  readonly alternatives: readonly Alternative[];
  readonly placed_by?: string;
}

export interface Alternative {
  readonly id: string;
  readonly content: readonly Node[];
  readonly sponsors: readonly string[];
  readonly behind: readonly string[];
  readonly proposal: string;
  readonly without_sponsor?: boolean;
}

export type Run = string | { readonly text: string; readonly marks: readonly string[] };
export interface Note {
  readonly note: string;
}
export interface OpenValue {
  readonly open: string;
}
export interface Reference {
  readonly ref: string;
  readonly label: string;
}

export type Node = Run | Bracket | Note | OpenValue | Reference;

export function isBracket(node: Node): node is Bracket {
  return typeof node !== "string" && "alternatives" in node;
}

export function isRun(node: Node): node is Run {
  return typeof node === "string" || "text" in node;
}

export function isNote(node: Node): node is Note {
  return typeof node !== "string" && "note" in node;
}

export function isOpenValue(node: Node): node is OpenValue {
  return typeof node !== "string" && "open" in node;
}

export function isReference(node: Node): node is Reference {
  return typeof node !== "string" && "ref" in node;
}
