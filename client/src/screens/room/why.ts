/** Why a paragraph is not agreed, in sentences of the reader's language. */
import { day, inARow, t } from "../../i18n";
import { bare, places, read, whyNot } from "../../replica";
import type { Paragraph } from "../../wire";
import type { Desk } from "./desk.svelte";

const WORDS_QUOTED = 60;

function quoted(paragraph: Paragraph, alternative: string): string {
  for (const place of places(paragraph.content)) {
    const found = place.bracket.alternatives.find((each) => each.id === alternative);
    if (found === undefined) continue;
    const words = read(found.content).trim();
    if (words === "") return t("no-text");
    return words.length > WORDS_QUOTED ? `${words.slice(0, WORDS_QUOTED)}…` : words;
  }
  return "";
}

function provisional(desk: Desk, paragraph: Paragraph): readonly string[] {
  if (paragraph.state !== "provisionally agreed" || paragraph.agreement === null) return [];
  const { missing, confirm_by: until, waits_for: awaited } = paragraph.agreement;
  const who = inARow(missing.map((each) => desk.seat.names.short(each)));
  const labels = inARow(awaited.map((each) => bare(desk.seat.replica.tables.paragraphs.get(each)?.label ?? each)));
  return [
    ...(who === "" ? [] : [t("why-awaits", { who, day: day(until) })]),
    ...(labels === "" ? [] : [t("why-waits-for", { labels })]),
  ];
}

export function whySentences(desk: Desk, paragraph: Paragraph): readonly string[] {
  const why = whyNot(paragraph, desk.holdings);
  const said = [...provisional(desk, paragraph)];
  if (paragraph.state === "in question") said.push(t("why-asked"));
  if (why.places > 0) said.push(t("why-places", { count: why.places }));
  if (why.values > 0) said.push(t("why-values", { count: why.values }));
  if (why.inOption) said.push(t("why-in-option"));
  for (const target of new Set(why.objections.map((each) => each.alternative))) {
    const count = why.objections.filter((each) => each.alternative === target).length;
    said.push(target === "" ? t("why-objections", { count }) : t("why-objections-to", { count, words: quoted(paragraph, target) }));
  }
  if (why.places > 0 && why.objections.length === 0) said.push(t("why-no-objection"));
  if (paragraph.state === "clean") said.push(t("why-clean"));
  return said;
}
