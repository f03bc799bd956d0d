/** What a screen fetches for itself: until it is there one waits, and what went wrong is said in words. */
import { untrack } from "svelte";

import type { Seat } from "./seat.svelte";

const AGAIN_MS = 2_000;

export class Fetched<T> {
  value = $state.raw<T | null>(null);
  problem = $state("");
  private readonly seat: Seat;
  private readonly make: (json: unknown) => T;
  /** Goes up with every question, so that an answer to an earlier one does not come over a later one's. */
  private asked = 0;

  constructor(seat: Seat, make: (json: unknown) => T) {
    this.seat = seat;
    this.make = make;
  }

  /** Asks for `path`; what was there before stays until the answer has come. True where it came. */
  async ask(path: string): Promise<boolean> {
    this.asked += 1;
    const number = this.asked;
    const answer = await this.seat.fetch(path, this.make);
    if (number !== this.asked) return false;
    this.problem = answer.ok ? "" : this.seat.wordsOf(answer.problem);
    if (answer.ok) this.value = answer.value;
    return answer.ok;
  }

  /** Asks again a moment after something has happened in the room; called while a screen is being made. */
  again(ask: () => void): void {
    $effect(() => {
      const { seq } = this.seat.replica;
      if (seq === 0 || untrack(() => this.value) === null) return;
      const timer = setTimeout(ask, AGAIN_MS);
      return () => {
        clearTimeout(timer);
      };
    });
  }
}
