/** Where the space beside a bracket belongs to its alternatives, signs are moved so that it shows outside, as typed brackets have it. */
import { read } from "../replica";
import type { Alternative, Bracket } from "../wire";

/** Between two alternatives in a line. */
export const BAR = "\u2009│ ";
export const AT_THE_HEAD = /^\s/u;
export const AT_THE_END = /\s$/u;

/** Whether some alternative has its space at that end. */
export function spaced(bracket: Bracket, end: RegExp): boolean {
  return bracket.alternatives.some((each) => end.test(read(each.content)));
}

/** Whether what stands before the closing sign ends in a space already. */
export function endsInSpace(last: Alternative | undefined): boolean {
  return last !== undefined && AT_THE_END.test(read(last.content));
}
