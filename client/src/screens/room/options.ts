/** How the alternatives of an option are called on the screen. */
import { t } from "../../i18n";
import { AT_THE_HEAD, bare } from "../../replica";
import type { Option, OptionAlternative } from "../../wire";

/** Where an alternative moves the paragraphs, in words; "" where it moves none. */
export function goesWords(alternative: OptionAlternative, labelOf: (paragraph: string) => string): string {
  if (alternative.moves_to === "") return "";
  if (alternative.moves_to === AT_THE_HEAD) return t("goes-head");
  return t("goes-after", { label: bare(labelOf(alternative.moves_to)) || t("kind-heading") });
}

export function alternativeTitle(option: Option, index: number, labelOf: (paragraph: string) => string): string {
  const alternative = option.alternatives[index];
  if (alternative === undefined) return "";
  const [, ...others] = option.alternatives;
  if (index === 0 && others.every((each) => each.moves_to !== "")) return t("stays-here");
  return goesWords(alternative, labelOf) || alternative.label || t("option-numbered", { number: index + 1 });
}
