/** Words and dates in the reader's language; no other part has text of its own. */
export * from "./format";
export * from "./language.svelte";
