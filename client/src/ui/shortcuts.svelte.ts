/** Which key does what in this browser: each single key can be given another, as not every keyboard has a plain `[`. */
import { keep, keptJson, keyFor } from "./kept";

const KEPT = keyFor("shortcuts");
const CHANGEABLE = "jk[]g/h?slorfbnqptuzmiedcwxyva,.";

export type NotTaken = "taken" | "not-a-key";

/** Keys that mean something else in a room: digits pick an alternative, the space bar gavels. */
function canBeGiven(key: string): boolean {
  return /^[^\s\d\p{C}]$/u.test(key) && key === key.toLowerCase();
}

export function isChangeable(key: string): boolean {
  return key.length === 1 && CHANGEABLE.includes(key);
}

class Shortcuts {
  /** What was chosen, by the key that it stands for. */
  private chosen = $state.raw<ReadonlyMap<string, string>>(new Map());

  begin(): void {
    const value = keptJson(KEPT);
    const pairs = typeof value === "object" && value !== null ? Object.entries(value) : [];
    this.chosen = new Map(
      pairs.filter((pair): pair is [string, string] => isChangeable(pair[0]) && typeof pair[1] === "string" && canBeGiven(pair[1])),
    );
  }

  get changed(): boolean {
    return this.chosen.size > 0;
  }

  /** The key to press for what `key` does. */
  shown(key: string): string {
    return this.chosen.get(key) ?? key;
  }

  /** What a pressed key stands for; "" where it has been given away and stands for nothing. */
  meant(pressed: string): string {
    const small = pressed.toLowerCase();
    if (small !== pressed && pressed.length === 1) return this.meant(small).toUpperCase();
    for (const [key, chosen] of this.chosen) if (chosen === pressed) return key;
    return this.chosen.has(pressed) ? "" : pressed;
  }

  /** Gives `key`'s act to the key `pressed`; says why where it cannot. */
  give(key: string, pressed: string): NotTaken | null {
    if (!canBeGiven(pressed)) return "not-a-key";
    const holder = this.meant(pressed);
    if (holder !== key && holder !== "" && isChangeable(holder)) return "taken";
    const next = new Map(this.chosen);
    if (pressed === key) next.delete(key);
    else next.set(key, pressed);
    this.store(next);
    return null;
  }

  reset(): void {
    this.store(new Map());
  }

  private store(next: ReadonlyMap<string, string>): void {
    this.chosen = next;
    keep(KEPT, JSON.stringify(Object.fromEntries(next)));
  }
}

export const shortcuts = new Shortcuts();

/** The key of an event as the Latin letter on it where the layout writes another script, so that its keys work as well. */
export function pressedKey(event: KeyboardEvent): string {
  const letter = /^Key([A-Z])$/u.exec(event.code)?.[1];
  if (letter === undefined || event.key.length !== 1 || /^[\p{ASCII}\p{Script=Latin}]$/u.test(event.key)) return event.key;
  if (shortcuts.meant(event.key) !== event.key) return event.key;
  return event.shiftKey ? letter : letter.toLowerCase();
}
