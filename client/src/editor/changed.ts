/** Where two texts differ, as one stretch of whole words: for tinting and underlining only, never for making brackets. */

export interface Part {
  readonly start: number;
  readonly end: number;
}

function isWord(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}\p{M}]/u.test(character);
}

/** The stretch of `after` that is not as in `before`; null where they are equal, empty where words only went. */
export function changedPart(before: string, after: string): Part | null {
  if (before === after) return null;
  const shortest = Math.min(before.length, after.length);
  let start = 0;
  while (start < shortest && before[start] === after[start]) start += 1;
  let tail = 0;
  while (tail < shortest - start && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail += 1;
  let end = after.length - tail;
  if (start === end) return { start, end };
  while (start > 0 && isWord(after[start - 1]) && isWord(after[start])) start -= 1;
  while (end < after.length && isWord(after[end]) && isWord(after[end - 1])) end += 1;
  return { start, end };
}
