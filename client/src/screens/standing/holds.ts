/** Who holds what over the whole: for each delegation and each paragraph that is still open, the strongest thing held. */
import type { Tables } from "../../replica";
import { isBracket, type Node, type Paragraph } from "../../wire";

/** What stands in a cell, the first of these that holds. */
export const HELD = ["object", "earlier", "sponsor", "support", "behind", "reserve", "live_with"] as const;
export type Held = (typeof HELD)[number];

export const SIGNS: Readonly<Record<Held, string>> = {
  object: "✕",
  earlier: "×",
  sponsor: "●",
  support: "+",
  behind: "○",
  reserve: "◇",
  live_with: "~",
};

export function keyFor(delegation: string, paragraph: string): string {
  return `${delegation} ${paragraph}`;
}

/** What is held, by `keyFor` of who holds it and where. */
export function holds(tables: Tables, paragraphs: readonly Paragraph[]): ReadonlyMap<string, ReadonlySet<Held>> {
  const found = new Map<string, Set<Held>>();
  const open = new Set(paragraphs.map((each) => each.id));
  const add = (delegation: string, paragraph: string, held: Held): void => {
    if (!open.has(paragraph) || delegation === "") return;
    const key = keyFor(delegation, paragraph);
    found.set(key, (found.get(key) ?? new Set()).add(held));
  };
  for (const paragraph of paragraphs) for (const [delegation, held] of behind(paragraph.content)) add(delegation, paragraph.id, held);
  for (const position of tables.positions.values()) {
    const { delegation, target } = position;
    if (position.to_be_confirmed || position.position === "dissociate") continue;
    if (position.position !== "object") add(delegation, target.paragraph, position.position);
    else add(delegation, target.paragraph, position.standing ? "object" : "earlier");
  }
  return found;
}

function* behind(nodes: readonly Node[]): Generator<readonly [string, Held]> {
  for (const node of nodes) {
    if (!isBracket(node)) continue;
    for (const alternative of node.alternatives) {
      for (const each of alternative.sponsors) yield [each, "sponsor"];
      for (const each of alternative.behind) yield [each, "behind"];
      yield* behind(alternative.content);
    }
  }
}
