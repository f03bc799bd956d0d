/** The text as somebody reads it: at each bracket one alternative is taken (the same rule as on the server). */
import { isBracket, isNote, isOpenValue, isReference, type Alternative, type Bracket, type Node } from "../wire";

export type Choosing = Readonly<Record<string, string>>;

function standsInside(nodes: readonly Node[], delegation: string): boolean {
  return nodes.some((node) => isBracket(node) && node.alternatives.some((each) => answersFor(each, delegation)));
}

function standsFor(alternative: Alternative, delegation: string): boolean {
  return alternative.sponsors.includes(delegation) || alternative.behind.includes(delegation);
}

function answersFor(alternative: Alternative, delegation: string): boolean {
  return standsFor(alternative, delegation) || standsInside(alternative.content, delegation);
}

/** The alternative that a reader takes: the chosen one, else its own, else the one inside which it stands, else the base. */
export function taken(bracket: Bracket, delegation: string, choosing: Choosing = {}): Alternative | undefined {
  const { alternatives } = bracket;
  const chosen = choosing[bracket.id];
  return (
    (chosen === undefined ? undefined : alternatives.find((each) => each.id === chosen)) ??
    (delegation === "" ? undefined : alternatives.find((each) => standsFor(each, delegation))) ??
    (delegation === "" ? undefined : alternatives.find((each) => standsInside(each.content, delegation))) ??
    alternatives[0]
  );
}

/** What a node without alternatives reads as. */
export function plain(node: Exclude<Node, Bracket>): string {
  if (typeof node === "string") return node;
  if (isNote(node)) return "";
  if (isOpenValue(node)) return `[${node.open}]`;
  if (isReference(node)) return node.label;
  return node.text;
}

/** The plain text of `nodes`; `delegation` "" reads the base. */
export function read(nodes: readonly Node[], delegation = "", choosing: Choosing = {}): string {
  return nodes
    .map((node) => (isBracket(node) ? read(taken(node, delegation, choosing)?.content ?? [], delegation, choosing) : plain(node)))
    .join("");
}

/** The nodes that a reader takes, without brackets: each with who answers for it, for showing whose words they are. */
export interface Piece {
  readonly node: Exclude<Node, Bracket>;
  readonly alternative: Alternative | null;
}

export function pieces(nodes: readonly Node[], delegation = "", within: Alternative | null = null): readonly Piece[] {
  return nodes.flatMap((node): readonly Piece[] => {
    if (!isBracket(node)) return [{ node, alternative: within }];
    const one = taken(node, delegation);
    if (one === undefined) return [];
    const changed = one !== node.alternatives[0];
    return pieces(one.content, delegation, changed ? one : within);
  });
}

/** All brackets in reading order, an outer one before those inside it, each with the way to it. */
export interface Place {
  readonly bracket: Bracket;
  /** Of each bracket around it: which alternative holds it. */
  readonly inside: Choosing;
}

export function places(nodes: readonly Node[], inside: Choosing = {}): readonly Place[] {
  return nodes.flatMap((node) => {
    if (!isBracket(node)) return [];
    const inner = node.alternatives.flatMap((each) => places(each.content, { ...inside, [node.id]: each.id }));
    return [{ bracket: node, inside }, ...inner];
  });
}

/** How many values are still to be filled in, as in [20XX], wherever they stand. */
export function openValues(nodes: readonly Node[]): number {
  return nodes.reduce((count, node) => {
    if (isBracket(node)) return count + node.alternatives.reduce((sum, each) => sum + openValues(each.content), 0);
    return isOpenValue(node) ? count + 1 : count;
  }, 0);
}

/** How many brackets lie inside one another below these nodes. */
export function depth(nodes: readonly Node[]): number {
  return nodes.reduce((deepest, node) => {
    if (!isBracket(node)) return deepest;
    return Math.max(deepest, 1 + Math.max(0, ...node.alternatives.map((each) => depth(each.content))));
  }, 0);
}

export function isClean(nodes: readonly Node[]): boolean {
  return nodes.every((node) => !isBracket(node) && !isOpenValue(node));
}

export function wordCount(nodes: readonly Node[]): number {
  const text = nodes.map((node) => (isBracket(node) ? read([node]) : plain(node))).join("");
  return text.trim() === "" ? 0 : text.trim().split(/\s+/u).length;
}

export function alternativeIn(nodes: readonly Node[], id: string): Alternative | undefined {
  for (const { bracket } of places(nodes)) {
    const found = bracket.alternatives.find((each) => each.id === id);
    if (found !== undefined) return found;
  }
  return undefined;
}
