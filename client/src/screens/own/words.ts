/** What the pages of a delegation's own side have to say about a need or a change, in the reader's language. */
import { day, dayAndTime, language, t } from "../../i18n";
import { bare, plain, type Names } from "../../replica";
import { isBracket, type Alternative, type Bracket, type ChangeAct, type Need, type Node } from "../../wire";
import { happened } from "../past/moments";
import { nameFor } from "../past/who";
import type { Seat } from "../seat.svelte";

/** The paragraph, option or, without either, the document that something is about. */
export function placeNamed(seat: Seat, paragraph: string, option: string): string {
  const { paragraphs, options } = seat.replica.tables;
  const row = paragraphs.get(paragraph);
  if (row !== undefined) return row.label === "" ? t(`kind-${row.is_a}`) : t("paragraph-named", { label: bare(row.label) });
  const found = options.get(option);
  return found === undefined ? t("whole-document") : t("option-named", { label: bare(found.label) });
}

export function linkTo(document: string, need: Pick<Need, "paragraph" | "option">): string {
  const place = need.paragraph || need.option;
  return place === "" ? `/d/${document}` : `/d/${document}#${encodeURIComponent(place)}`;
}

export function untilWords(until: string): string {
  if (until === "") return "";
  return until.includes("T") ? dayAndTime(until) : day(until);
}

/** Who did what: "Amended, France"; a position with its reason where it may be read. */
export function actWords(seat: Seat, act: ChangeAct): string {
  const { position } = act;
  const what = position === null ? t(happened(act.type, (id) => language.has(id))) : t(`${act.holds ? "took" : "left"}-${position.position}`);
  const who = nameFor(seat, act.by.on_behalf_of || act.by.delegation || position?.delegation || act.by.person);
  const said = who === "" ? what : t("changed-act", { what, who });
  return position !== null && act.holds && position.reason !== "" ? t("changed-because", { said, reason: position.reason }) : said;
}

/** A paragraph with its brackets, as a negotiator writes them: `[old / France: new]`, or `[France: new]` for text or nothing. */
export function bracketed(nodes: readonly Node[], names: Names): string {
  return nodes.map((node) => (isBracket(node) ? bracketWords(node, names) : plain(node))).join("");
}

/** Spaces at an alternative's edge stand outside the bracket, where they part words and not signs. */
function bracketWords(bracket: Bracket, names: Names): string {
  const silent = bracket.alternatives.filter((each) => each.content.length === 0 && each.sponsors.length === 0 && each.behind.length === 0);
  const shown = bracket.alternatives.length === 2 && silent.length === 1 ? bracket.alternatives.filter((each) => !silent.includes(each)) : bracket.alternatives;
  const read = bracket.alternatives.map((each) => bracketed(each.content, names));
  const before = read.some((each) => /^\s/u.test(each)) ? " " : "";
  const after = read.some((each) => /\s$/u.test(each)) ? " " : "";
  return `${before}[${shown.map((each) => alternativeWords(each, names)).join(" / ")}]${after}`;
}

function alternativeWords(alternative: Alternative, names: Names): string {
  const words = alternative.content.length === 0 ? t("no-text") : bracketed(alternative.content, names).trim();
  const who = alternative.sponsors.map((each) => names.short(each)).join(", ");
  return who === "" ? words : `${who}: ${words}`;
}

/** A label as it stands before its text: `8.`, `7 bis.`, `(a)`. */
export function labelled(label: string): string {
  const own = bare(label);
  return own === "" ? "" : /^\d/u.test(own) ? `${own}. ` : `${own} `;
}

/** Text or nothing is written without its nothing: `[ / new]` says no more than `[new]`. */
export function piece(text: string): string {
  return text.replace(/\[ \/ +/gu, "[");
}
