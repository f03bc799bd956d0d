/** A show of flags, on either side of it: it is in this page alone and goes with it. */
import type { Raised, Show } from "../wire";

const AGAIN_MS = 3_000;
const GONE_MS = 10_000;

export class Shows {
  /** What the members are asked, as this screen heard it. */
  asked = $state.raw<Show | null>(null);
  /** Whether my delegation's flag is up, from this screen. */
  raised = $state(false);
  /** The show that I ask for, and whose flags are up in it, in the order of their names. */
  mine = $state.raw<Show | null>(null);
  up = $state.raw<readonly string[]>([]);
  private readonly say: (event: "show" | "raise", message: object) => void;
  private again = 0;
  private gone = 0;

  constructor(say: (event: "show" | "raise", message: object) => void) {
    this.say = say;
  }

  ask(words: string): void {
    this.done();
    this.mine = { show: crypto.randomUUID(), on: true, words };
    this.up = [];
    this.tell();
    this.again = window.setInterval(() => {
      this.tell();
    }, AGAIN_MS);
  }

  /** It is over, and whose flags were up is nowhere any more. */
  done(): void {
    clearInterval(this.again);
    if (this.mine !== null) this.say("show", { ...this.mine, on: false });
    this.mine = null;
    this.up = [];
  }

  private tell(): void {
    if (this.mine !== null) this.say("show", this.mine);
  }

  /** Who presides says that a show goes on, or that it is done; a flag that is up is said again. */
  heard(show: Show): void {
    clearTimeout(this.gone);
    if (!show.on) {
      this.forget();
      return;
    }
    if (show.show !== this.asked?.show) this.raised = false;
    this.asked = show;
    if (this.raised) this.say("raise", { show: show.show, on: true });
    this.gone = window.setTimeout(() => {
      this.forget();
    }, GONE_MS);
  }

  private forget(): void {
    this.asked = null;
    this.raised = false;
  }

  raise(on: boolean): void {
    if (this.asked === null) return;
    this.raised = on;
    this.say("raise", { show: this.asked.show, on });
  }

  /** A flag went up or down in the show that I ask for. */
  sees(raised: Raised): void {
    if (raised.show !== this.mine?.show) return;
    const others = this.up.filter((each) => each !== raised.delegation);
    this.up = raised.on ? [...others, raised.delegation].sort() : others;
  }

  close(): void {
    this.done();
    clearTimeout(this.gone);
  }
}
