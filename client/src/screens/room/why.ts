/** Why a paragraph is not agreed, in one sentence of the reader's language, from the codes that the server gives. */
import { day, dayAndTime, inARow, language, listed, number, t } from "../../i18n";
import { bare, type Names } from "../../replica";
import type { Because, Paragraph } from "../../wire";

/** One clause of the sentence; a code that this page has no words for says nothing. */
function clause(because: Because, names: Names, labelOf: (paragraph: string) => string): string {
  const { code, count, words, until } = because;
  const id = `because-${code}`;
  if (!language.has(id)) return "";
  // Each name runs in its own direction, whatever stands around it.
  const by = inARow(because.by.map((each) => `\u2068${names.short(each)}\u2069`));
  const people = Math.max(because.by.length, count);
  const who = by === "" ? t("because-some", { count: people, shown: number(people) }) : by;
  const when = until === "" ? "" : until.includes("T") ? dayAndTime(until) : day(until);
  const labels = inARow(because.paragraphs.map((each) => bare(labelOf(each))).filter((each) => each !== ""));
  const said = t(id, { who, people, count, shown: number(count), words, labels, when, dated: when === "" ? "no" : "yes" });
  return code === "brackets" && by !== "" ? t("because-brackets-by", { said, who: by }) : said;
}

export function whySentence(reasons: readonly Because[], names: Names, paragraphs: ReadonlyMap<string, Paragraph>): string {
  const clauses = reasons.map((each) => clause(each, names, (id) => paragraphs.get(id)?.label ?? "")).filter((each) => each !== "");
  return clauses.length === 0 ? "" : t("because-sentence", { reasons: listed(clauses) });
}
