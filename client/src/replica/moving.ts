/** Places that are proposed for paragraphs: an alternative of an option that moves what the option holds as its base. */
import type { OptionAlternative } from "../wire";
import type { Block, OptionBlock } from "./outline";

export const AT_THE_HEAD = "head";

export interface Coming {
  readonly block: OptionBlock;
  readonly alternative: OptionAlternative;
}

/** Whether the option asks only where its paragraphs stand. */
export function placesOnly(block: OptionBlock): boolean {
  const [, ...others] = block.option.alternatives;
  return others.length > 0 && others.every((each) => each.moves_to !== "");
}

function levelOf(block: Block | undefined): number {
  return block?.kind === "paragraph" ? block.paragraph.level : 0;
}

/** The block after which something stands that goes after `target`: its subparagraphs come first. */
function lastOf(blocks: readonly Block[], target: number, level: number): Block | undefined {
  const own = levelOf(blocks[target]);
  let at = target;
  while (level <= own && blocks[at + 1]?.kind === "paragraph" && levelOf(blocks[at + 1]) > own) at += 1;
  return blocks[at];
}

/** What is proposed to stand after which of these blocks; "" for before the first. */
export function comingAfter(blocks: readonly Block[]): ReadonlyMap<string, readonly Coming[]> {
  const found = new Map<string, readonly Coming[]>();
  for (const block of blocks) {
    if (block.kind !== "option") continue;
    for (const { alternative } of block.alternatives) {
      if (alternative.moves_to === "") continue;
      const target = blocks.findIndex((each) => each.id === alternative.moves_to);
      const level = levelOf(block.alternatives[0]?.blocks[0]);
      const after = alternative.moves_to === AT_THE_HEAD ? "" : lastOf(blocks, target, level)?.id;
      if (after !== undefined) found.set(after, [...(found.get(after) ?? []), { block, alternative }]);
    }
  }
  return found;
}
