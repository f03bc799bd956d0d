/** What is left: open paragraphs, grouped by what moves together, and the time of room and interpretation that is left. */
import { openPackages, openValues, places, type Tables } from "../../replica";
import type { Paragraph, PlannedSitting } from "../../wire";
import { waitsIn } from "../standing/waiting";

export type Together = "package" | "waits" | "option" | "subsidiary" | "proposal";

/** Paragraphs that move together, and by what they do; one alone has no reason. */
export interface Moving {
  readonly paragraphs: readonly Paragraph[];
  readonly by: readonly Together[];
  readonly places: number;
}

/** Places that are open in a paragraph: its brackets and its values to be filled in. */
export function placesIn(paragraph: Paragraph): number {
  return places(paragraph.content).length + openValues(paragraph.content);
}

interface Link {
  readonly by: Together;
  readonly paragraphs: readonly string[];
}

function linksIn(tables: Tables, document: string, open: readonly Paragraph[]): readonly Link[] {
  const links: Link[] = openPackages(tables, document).map((each) => ({ by: "package", paragraphs: each.paragraphs.map((part) => part.paragraph) }));
  for (const wait of waitsIn(tables, open)) links.push({ by: "waits", paragraphs: [wait.from.id, wait.to.id] });
  for (const each of tables.subsidiaries.values()) if (each.document === document) links.push({ by: "subsidiary", paragraphs: each.paragraphs });
  for (const each of tables.proposals.values()) if (each.document === document) links.push({ by: "proposal", paragraphs: each.paragraphs });
  const options = new Map<string, string[]>();
  for (const each of open) if (each.inside !== null) options.set(each.inside.option, [...(options.get(each.inside.option) ?? []), each.id]);
  for (const paragraphs of options.values()) links.push({ by: "option", paragraphs });
  return links;
}

/** The open paragraphs in groups, in the order of the first of each. */
export function movingIn(tables: Tables, document: string, open: readonly Paragraph[]): readonly Moving[] {
  const known = new Set(open.map((each) => each.id));
  const links = linksIn(tables, document, open)
    .map((each) => ({ ...each, paragraphs: each.paragraphs.filter((one) => known.has(one)) }))
    .filter((each) => each.paragraphs.length > 1);
  const headOf = new Map(open.map((each) => [each.id, each.id]));
  for (const link of links) {
    const heads = new Set(link.paragraphs.map((each) => headOf.get(each)));
    const [first] = open.filter((each) => heads.has(headOf.get(each.id)));
    const to = headOf.get(first?.id ?? "") ?? "";
    for (const [id, head] of headOf) if (heads.has(head)) headOf.set(id, to);
  }
  return open
    .filter((each) => headOf.get(each.id) === each.id || open.find((one) => headOf.get(one.id) === headOf.get(each.id)) === each)
    .map((first) => {
      const paragraphs = open.filter((each) => headOf.get(each.id) === headOf.get(first.id));
      const by = links.filter((link) => paragraphs.some((each) => link.paragraphs.includes(each.id))).map((link) => link.by);
      return { paragraphs, by: [...new Set(by)], places: paragraphs.reduce((sum, each) => sum + placesIn(each), 0) };
    })
    .filter((each, place, all) => all.findIndex((one) => one.paragraphs[0] === each.paragraphs[0]) === place);
}

export interface TimeLeft {
  readonly sittings: number;
  readonly room: number;
  readonly interpretation: number;
}

/** Milliseconds of room and of interpretation in what is planned from now on. */
export function timeLeft(planned: readonly PlannedSitting[], now: number): TimeLeft {
  const after = (from: string, until: string): number => (until === "" ? 0 : Math.max(0, Date.parse(until) - Math.max(now, Date.parse(from))));
  const coming = planned.filter((each) => after(each.begins, each.ends) > 0);
  return {
    sittings: coming.length,
    room: coming.reduce((sum, each) => sum + after(each.begins, each.ends), 0),
    interpretation: coming.reduce((sum, each) => sum + after(each.begins, each.interpretation_until), 0),
  };
}
