/** The words selected on the page, as places in a reading. */

/** Where the selected words stand in `text`, counted in characters; null where they do not, or stand in several places. */
export function selectionIn(text: string): { readonly start: number; readonly end: number } | null {
  const words = (document.getSelection()?.toString() ?? "").replace(/\s+/gu, " ").trim();
  if (words === "") return null;
  const at = text.indexOf(words);
  if (at < 0 || text.includes(words, at + 1)) return null;
  // The server counts characters; a string of this language counts half of some.
  const start = characters(text.slice(0, at));
  return { start, end: start + characters(words) };
}

function characters(text: string): number {
  return Array.from(text).length;
}
