/** What a browser knows of its caucuses, and how what is typed here and what comes from the others meet. */
import type { Caucus } from "../wire";

export type Caucuses = ReadonlyMap<string, Caucus>;

/** With the news of one: texts that were not sent stay as they were; what is older than what is known is left. */
export function withCaucus(known: Caucuses, news: Caucus, delegation: string): Caucuses {
  const before = known.get(news.id);
  if (before !== undefined && before.number > news.number) return known;
  const next = new Map(known);
  if (!news.places.some((each) => each.delegation === delegation)) {
    next.delete(news.id);
    return next;
  }
  const sent = new Map(news.texts.map((each) => [each.place, each]));
  const texts = news.working.flatMap((place) => sent.get(place) ?? before?.texts.find((each) => each.place === place) ?? []);
  next.set(news.id, { ...news, texts });
  return next;
}

export function without(known: Caucuses, id: string): Caucuses {
  const next = new Map(known);
  next.delete(id);
  return next;
}

/** Whether a text is missing that was not sent: then the list is fetched anew. */
export function isPartial(caucus: Caucus): boolean {
  return caucus.texts.length < caucus.working.length;
}

/** What is being typed: `text` was made of `basis`; `sent` is on its way, null where nothing is. */
export interface Typing {
  readonly text: string;
  readonly basis: string;
  readonly sent: string | null;
}

/** Whether something is typed that the others do not have. */
export function isDirty(typing: Typing, asSent: (text: string) => string): boolean {
  return asSent(typing.text) !== typing.basis;
}

/** The others have `stands` now: taken over where nothing is typed here that they do not have. */
export function heard(typing: Typing, stands: string, asSent: (text: string) => string): Typing {
  if (typing.sent !== null || isDirty(typing, asSent) || stands === typing.basis) return typing;
  return { text: stands, basis: stands, sent: null };
}

/** What was sent is answered by `stands`: what was typed meanwhile goes on from what was sent. */
export function answeredBy(typing: Typing, stands: string, asSent: (text: string) => string): Typing {
  const sent = typing.sent ?? typing.basis;
  if (asSent(typing.text) !== sent) return { text: typing.text, basis: sent, sent: null };
  return { text: stands === sent ? typing.text : stands, basis: stands, sent: null };
}

/** Where the caret goes when `before` becomes `after`: it stays beside the words that it stood beside. */
export function caretIn(before: string, after: string, caret: number): number {
  let start = 0;
  while (start < Math.min(before.length, after.length) && before[start] === after[start]) start += 1;
  if (caret <= start) return caret;
  let end = 0;
  const shorter = Math.min(before.length, after.length) - start;
  while (end < shorter && before[before.length - 1 - end] === after[after.length - 1 - end]) end += 1;
  return Math.max(start, Math.min(after.length, Math.max(caret + after.length - before.length, after.length - end)));
}
