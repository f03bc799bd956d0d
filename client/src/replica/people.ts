/** Delegations by the names that stand on their nameplates. */
import { CHAIR } from "./chair";
import type { Delegation } from "../wire";

export interface Names {
  readonly nameplate: (code: string) => string;
  readonly short: (code: string) => string;
}

/** How screens call delegations; `chair` is the word for whoever put in text from the chair. */
export function namesOf(delegations: ReadonlyMap<string, Delegation>, chair: string): Names {
  const nameplate = (code: string): string => (code === CHAIR ? chair : (delegations.get(code)?.name ?? code));
  return {
    nameplate,
    short: (code) => {
      const short = delegations.get(code)?.short_name ?? "";
      return short === "" ? nameplate(code) : short;
    },
  };
}

/** Letters and figures alone, without accents, so that "cote d" finds Côte d’Ivoire. */
export function plainWords(name: string): string {
  return name
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .toLocaleLowerCase("en");
}

/** Who is meant by what was typed: a code, the beginning of a name, then the beginning of a word in it; best first. */
export function membersCalled(typed: string, delegations: Iterable<Delegation>): readonly Delegation[] {
  const wanted = plainWords(typed);
  const may = [...delegations].filter((each) => each.active && each.is_a !== "observer");
  const rank = (each: Delegation): number => {
    const names = [each.short_name, each.name].map(plainWords);
    if (plainWords(each.id) === wanted || names.includes(wanted)) return 0;
    if (names.some((name) => name.startsWith(wanted))) return 1;
    if (plainWords(each.id).startsWith(wanted)) return 2;
    return names.some((name) => name.split(" ").some((word) => word.startsWith(wanted))) ? 3 : 9;
  };
  return may
    .map((each) => ({ each, at: wanted === "" ? 1 : rank(each) }))
    .filter(({ at }) => at < 9)
    .sort((one, other) => one.at - other.at || plainWords(one.each.name).localeCompare(plainWords(other.each.name), "en"))
    .map(({ each }) => each);
}
