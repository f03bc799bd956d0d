/** Which paragraphs wait for which: pairs, and the paragraphs concerned in the order in which they are read. */
import type { Tables } from "../../replica";
import type { Paragraph } from "../../wire";

export interface Wait {
  readonly from: Paragraph;
  readonly to: Paragraph;
}

/** Every wait once, whoever it was that marked it: by a mark, or by an objection pending another paragraph. */
export function waitsIn(tables: Tables, paragraphs: readonly Paragraph[]): readonly Wait[] {
  const known = new Map(paragraphs.map((each) => [each.id, each]));
  const pairs = new Map<string, Wait>();
  const add = (one: string, other: string): void => {
    const from = known.get(one);
    const to = known.get(other);
    if (from !== undefined && to !== undefined && from !== to) pairs.set(`${one} ${other}`, { from, to });
  };
  for (const mark of tables.marks.values()) if (mark.is_a === "pending paragraph") add(mark.paragraph, mark.awaits);
  for (const position of tables.positions.values()) {
    if (position.position === "object" && position.standing) add(position.target.paragraph, position.pending_paragraph);
  }
  return [...pairs.values()];
}

/** Those that wait or are waited for, in the order of `paragraphs`. */
export function concerned(waits: readonly Wait[], paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  const wanted = new Set(waits.flatMap((wait) => [wait.from.id, wait.to.id]));
  return paragraphs.filter((each) => wanted.has(each.id));
}
