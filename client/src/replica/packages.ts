/** Paragraphs that wait for each other, and the packages by which they are agreed together. */
import type { Package } from "../wire";
import type { Tables } from "./replica";

/** Which paragraphs each one waits for: by a mark, or since a delegation objects until the other is agreed. */
export function waitsIn(tables: Tables, document: string): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  const wait = (one: string, other: string): void => {
    if (other === "") return;
    const others = found.get(one);
    if (others === undefined) found.set(one, new Set([other]));
    else others.add(other);
  };
  for (const mark of tables.marks.values()) {
    if (mark.document === document && mark.is_a === "pending paragraph") wait(mark.paragraph, mark.awaits);
  }
  for (const held of tables.positions.values()) {
    if (held.document === document && held.position === "object" && held.standing) wait(held.target.paragraph, held.pending_paragraph);
  }
  return found;
}

/** The paragraphs that wait, through others, for themselves; each circle once, in the order of its first. */
export function circlesIn(waits: ReadonlyMap<string, ReadonlySet<string>>): readonly (readonly string[])[] {
  const reach = new Map([...waits.keys()].map((one) => [one, reached(one, waits)]));
  const circles: (readonly string[])[] = [];
  const placed = new Set<string>();
  for (const [one, others] of reach) {
    if (placed.has(one) || !others.has(one)) continue;
    const circle = [...reach.keys()].filter((other) => others.has(other) && (reach.get(other)?.has(one) ?? false));
    for (const each of circle) placed.add(each);
    circles.push(circle);
  }
  return circles;
}

function reached(from: string, waits: ReadonlyMap<string, ReadonlySet<string>>): ReadonlySet<string> {
  const found = new Set<string>();
  const waiting = [...(waits.get(from) ?? [])];
  for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) {
    if (found.has(one)) continue;
    found.add(one);
    waiting.push(...(waits.get(one) ?? []));
  }
  return found;
}

/** The packages of the document that are shown and not agreed. */
export function openPackages(tables: Tables, document: string): readonly Package[] {
  return [...tables.packages.values()].filter((each) => each.document === document && each.question === "");
}
