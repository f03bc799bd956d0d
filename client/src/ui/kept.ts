/** What this browser keeps by itself: settings, drafts, what was last seen. Full or forbidden storage is no fault. */
import type { Storage } from "../wire";

const PREFIX = "rollingtext:";

function open(which: "localStorage" | "sessionStorage"): Storage {
  const memory = new Map<string, string>();
  try {
    const storage = globalThis[which];
    storage.setItem(`${PREFIX}probe`, "");
    storage.removeItem(`${PREFIX}probe`);
    return storage;
  } catch {
    return {
      getItem: (key) => memory.get(key) ?? null,
      setItem: (key, value) => memory.set(key, value),
      removeItem: (key) => memory.delete(key),
    };
  }
}

export const storage: Storage = open("localStorage");

export function keyFor(...parts: readonly string[]): string {
  return PREFIX + parts.join(":");
}

export function keep(key: string, value: string): boolean {
  try {
    storage.setItem(key, value);
    return true;
  } catch {
    return false;
  }
}

export function kept(key: string): string {
  return storage.getItem(key) ?? "";
}

export function drop(key: string): void {
  storage.removeItem(key);
}

export function keptJson(key: string): unknown {
  try {
    const value: unknown = JSON.parse(kept(key) || "null");
    return value;
  } catch {
    return null;
  }
}
