/** Written by `python -m tools.wire_types` from the server's own types: change those, then write it again. */

import type { Target } from "./rows";

export interface CommandData {
  "paragraph.propose": {
    readonly document?: string;
    readonly paragraph: string;
    readonly text: string;
    readonly version: number;
    readonly choosing?: Readonly<Record<string, string>>;
    readonly proposal?: string;
    readonly typed?: boolean;
  };
  "paragraph.add": {
    readonly document?: string;
    readonly after?: string;
    readonly text: string;
    readonly level?: number;
    readonly heading?: boolean;
    readonly proposal?: string;
    readonly typed?: boolean;
  };
  "paragraph.delete": {
    readonly document?: string;
    readonly paragraph: string;
    readonly version: number;
  };
  "paragraph.move": {
    readonly document?: string;
    readonly paragraph: string;
    readonly after?: string;
    readonly proposal?: string;
  };
  "paragraph.correct": {
    readonly document?: string;
    readonly paragraph: string;
    readonly text: string;
    readonly version: number;
  };
  "paragraph.undo_correction": {
    readonly document?: string;
    readonly paragraph: string;
  };
  "paragraph.split": {
    readonly document?: string;
    readonly paragraph: string;
    readonly at: number;
    readonly version: number;
  };
  "paragraph.merge": {
    readonly document?: string;
    readonly paragraph: string;
    readonly version: number;
  };
  "paragraph.renumber": {
    readonly document?: string;
  };
  "paragraph.comment": {
    readonly document?: string;
    readonly paragraph: string;
    readonly text: string;
  };
  "paragraph.mark": {
    readonly document?: string;
    readonly paragraph: string;
    readonly mark: "to revert" | "awaiting instructions" | "pending paragraph" | "suggested for closure" | "asks to be heard";
    readonly until?: string;
    readonly awaits?: string;
    readonly delegation?: string;
  };
  "paragraph.unmark": {
    readonly document?: string;
    readonly mark: string;
  };
  "paragraph.bracket": {
    readonly document?: string;
    readonly paragraph: string;
    readonly start: number;
    readonly end: number;
    readonly version: number;
  };
  "alternative.join": {
    readonly document?: string;
    readonly paragraph?: string;
    readonly option?: string;
    readonly alternative: string;
  };
  "alternative.stand_behind": {
    readonly document?: string;
    readonly paragraph?: string;
    readonly option?: string;
    readonly alternative: string;
  };
  "alternative.leave": {
    readonly document?: string;
    readonly paragraph?: string;
    readonly option?: string;
    readonly alternative: string;
  };
  "option.join": {
    readonly document?: string;
    readonly paragraph?: string;
    readonly option?: string;
    readonly alternative: string;
  };
  "option.leave": {
    readonly document?: string;
    readonly paragraph?: string;
    readonly option?: string;
    readonly alternative: string;
  };
  "proposal.withdraw": {
    readonly document?: string;
    readonly proposal: string;
  };
  "proposal.disown": {
    readonly document?: string;
    readonly proposal: string;
  };
  "proposal.introduce": {
    readonly document?: string;
    readonly proposal: string;
  };
  "proposal.support": {
    readonly document?: string;
    readonly proposal: string;
  };
  "proposal.object": {
    readonly document?: string;
    readonly proposal: string;
    readonly reason?: string;
    readonly readers?: "members" | "record" | "chair";
  };
  "option.add": {
    readonly document?: string;
    readonly paragraphs?: readonly string[];
    readonly option?: string;
    readonly texts?: readonly string[];
    readonly proposal?: string;
  };
  "bracket.retain": {
    readonly document?: string;
    readonly paragraph?: string;
    readonly option?: string;
    readonly bracket: string;
    readonly alternative: string;
    readonly version?: number;
  };
  "bracket.call_back": {
    readonly document?: string;
    readonly clearing: string;
  };
  "bracket.split": {
    readonly document?: string;
    readonly paragraph: string;
    readonly bracket: string;
  };
  "bracket.join": {
    readonly document?: string;
    readonly paragraph: string;
    readonly brackets: readonly string[];
  };
  "document.retain_uncontested": {
    readonly document?: string;
    readonly shown?: Readonly<Record<string, number>>;
  };
  "position.support": {
    readonly document?: string;
    readonly target: Partial<Target>;
    readonly reason?: string;
    readonly readers?: "members" | "record" | "chair";
  };
  "position.live_with": {
    readonly document?: string;
    readonly target: Partial<Target>;
    readonly reason?: string;
    readonly readers?: "members" | "record" | "chair";
  };
  "position.reserve": {
    readonly document?: string;
    readonly target: Partial<Target>;
    readonly reason?: string;
    readonly readers?: "members" | "record" | "chair";
  };
  "position.dissociate": {
    readonly document?: string;
    readonly target: Partial<Target>;
    readonly reason?: string;
    readonly readers?: "members" | "record" | "chair";
  };
  "position.object": {
    readonly document?: string;
    readonly target: Partial<Target>;
    readonly reason?: string;
    readonly readers?: "members" | "record" | "chair";
    readonly kind?: "substance" | "wording" | "procedure" | "outside the mandate" | "awaiting instructions" | "pending paragraph";
    readonly acceptable?: string;
    readonly pending_paragraph?: string;
  };
  "position.renew": {
    readonly document?: string;
    readonly position: string;
  };
  "position.withdraw": {
    readonly document?: string;
    readonly position: string;
  };
  "position.confirm": {
    readonly document?: string;
    readonly position: string;
  };
  "question.put": {
    readonly document?: string;
    readonly kind: "agree" | "retain" | "correct" | "work_from" | "reopen" | "adopt" | "modality" | "agenda" | "confirm";
    readonly paragraphs?: readonly string[];
    readonly option?: string;
    readonly bracket?: string;
    readonly alternative?: string;
    readonly way?: "floor" | "silence";
    readonly scope?: "each" | "whole";
    readonly seconds?: number;
    readonly deadline?: string;
    readonly missing?: readonly string[];
    readonly confirm_by?: string;
    readonly waits_for?: readonly string[];
    readonly stage?: string;
    readonly package?: string;
    readonly chairs_text?: string;
    readonly ends?: "" | "adopted" | "forwarded with brackets" | "annexed without prejudice" | "taken note of" | "issued under the chair's responsibility" | "withdrawn";
    readonly modality?: string;
    readonly value?: string;
    readonly words?: string;
    readonly purpose?: string;
    readonly until?: string;
    readonly shown?: Readonly<Record<string, string>>;
  };
  "question.flag": {
    readonly document?: string;
    readonly question: string;
    readonly delegation?: string;
  };
  "question.unflag": {
    readonly document?: string;
    readonly question: string;
    readonly flag: string;
  };
  "question.gavel": {
    readonly document?: string;
    readonly question: string;
    readonly seen: number;
    readonly go_on?: boolean;
  };
  "question.retract": {
    readonly document?: string;
    readonly question: string;
  };
  "question.expire": {
    readonly document?: string;
    readonly question: string;
  };
  "agreement.confirm": {
    readonly document?: string;
    readonly paragraph: string;
  };
  "announcement.confirm": {
    readonly document?: string;
    readonly announcement: string;
  };
  "announcement.contradict": {
    readonly document?: string;
    readonly announcement: string;
  };
  "announcement.run_out": {
    readonly document?: string;
    readonly announcement: string;
  };
  "sitting.open": {
    readonly meeting: string;
    readonly number: number;
    readonly date: string;
    readonly format?: "public plenary" | "plenary" | "informal consultations" | "informal informals" | "friends of the chair";
  };
  "sitting.close": {
    readonly sitting: string;
  };
  "sitting.preside": {
    readonly sitting: string;
    readonly person: string;
  };
  "sitting.turn_to": {
    readonly sitting: string;
    readonly document?: string;
    readonly paragraph: string;
  };
  "sitting.suspend": {
    readonly sitting: string;
    readonly minutes: number;
  };
  "sitting.resume": {
    readonly sitting: string;
  };
  "sitting.plan": {
    readonly planned?: string;
    readonly meeting: string;
    readonly number: number;
    readonly begins: string;
    readonly ends: string;
    readonly interpretation_until?: string;
  };
  "sitting.drop_planned": {
    readonly planned: string;
  };
  "document.create": {
    readonly title: string;
    readonly text?: string;
    readonly is_a?: string;
    readonly symbol?: string;
    readonly caveat?: string;
    readonly language?: string;
    readonly names?: Readonly<Record<string, string>>;
  };
  "document.describe": {
    readonly document?: string;
    readonly title: string;
    readonly is_a?: string;
    readonly symbol?: string;
    readonly caveat?: string;
  };
  "group.create": {
    readonly name: string;
    readonly short_name?: string;
    readonly mandate?: string;
    readonly objectives?: readonly string[];
    readonly report_due?: string;
    readonly reports_to?: string;
    readonly caveat?: string;
    readonly stakeholder_groups?: readonly string[];
    readonly language?: string;
    readonly time_zone?: string;
    readonly modalities?: Readonly<Record<string, string>>;
  };
  "delegation.set": {
    readonly delegation: string;
    readonly name: string;
    readonly short_name?: string;
    readonly is_a?: "member" | "observer" | "group";
    readonly stakeholder_group?: string;
    readonly regional_group?: string;
    readonly observer_class?: string;
    readonly members?: readonly string[];
    readonly active?: boolean;
  };
  "person.set": {
    readonly person?: string;
    readonly delegation?: string;
    readonly office?: "" | "chair" | "vice_chair" | "facilitator" | "rapporteur" | "secretariat";
    readonly standing?: "head" | "speaker" | "adviser";
    readonly spokesperson_of?: string;
    readonly active?: boolean;
  };
  "package.make": {
    readonly document?: string;
    readonly paragraphs: readonly string[];
    readonly title?: string;
    readonly unprojected?: boolean;
    readonly shown?: Readonly<Record<string, string>>;
  };
  "package.dissolve": {
    readonly document?: string;
    readonly package: string;
  };
  "question.take_back": {
    readonly document?: string;
    readonly question?: string;
  };
  "chairs_text.show": {
    readonly document?: string;
    readonly title?: string;
    readonly texts: Readonly<Record<string, string>>;
    readonly shown?: Readonly<Record<string, number>>;
    readonly became?: Readonly<Record<string, string>>;
  };
  "chairs_text.withdraw": {
    readonly document?: string;
    readonly chairs_text: string;
  };
  "alternative.bring_back": {
    readonly document?: string;
    readonly paper: string;
    readonly paragraph: string;
    readonly alternative: string;
    readonly text?: string;
    readonly version?: number;
  };
  "reading.open": {
    readonly document: string;
    readonly number: number;
    readonly takes?: "proposals" | "bridging text" | "comments";
  };
  "question.run_out": {
    readonly document?: string;
    readonly question: string;
  };
  "question.announce": {
    readonly document?: string;
    readonly question: string;
  };
  "question.extend": {
    readonly document?: string;
    readonly question: string;
    readonly deadline: string;
  };
  "question.make_good": {
    readonly document?: string;
    readonly question: string;
    readonly since: string;
    readonly until: string;
    readonly seconds: number;
  };
  "question.enter_break": {
    readonly document?: string;
    readonly question: string;
    readonly delegation: string;
    readonly how: "letter" | "mail" | "telephone";
    readonly received_at: string;
    readonly received_by: string;
    readonly paragraphs?: readonly string[];
    readonly reason?: string;
  };
  "question.rule_late": {
    readonly document?: string;
    readonly question: string;
    readonly delegation: string;
    readonly counts?: boolean;
  };
  "agreement.ask": {
    readonly document: string;
    readonly question: string;
  };
  "group.set_calendar": {
    readonly time_zone: string;
    readonly working_days?: readonly number[];
    readonly holidays?: readonly string[];
  };
  "question.no_objection": {
    readonly document?: string;
    readonly question: string;
    readonly said?: boolean;
  };
  "subsidiary.form": {
    readonly document?: string;
    readonly paragraphs: readonly string[];
    readonly name: string;
    readonly kind?: "contact group" | "drafting group" | "informal group" | "friends of the chair" | "correspondence";
    readonly facilitators?: readonly string[];
    readonly terms: string;
    readonly by_invitation?: boolean;
    readonly back_by: string;
  };
  "subsidiary.report": {
    readonly document?: string;
    readonly subsidiary: string;
    readonly report?: string;
  };
  "conforming.note": {
    readonly document?: string;
    readonly paragraph: string;
    readonly version: number;
    readonly text: string;
    readonly reason?: string;
  };
  "conforming.drop": {
    readonly document?: string;
    readonly correction: string;
  };
  "document.issue": {
    readonly document: string;
  };
  "document.withdraw": {
    readonly document: string;
  };
  "modality.propose": {
    readonly modality: string;
    readonly value: string;
    readonly words: string;
  };
  "modality.suspend": {
    readonly modality: string;
    readonly value: string;
    readonly purpose: string;
    readonly until: string;
  };
  "modality.resume": {
    readonly modality: string;
  };
  "position.explain": {
    readonly document?: string;
    readonly paragraph?: string;
    readonly text: string;
  };
  "caucus.open": {
    readonly document: string;
    readonly invited?: readonly string[];
  };
  "caucus.invite": {
    readonly caucus: string;
    readonly delegation: string;
  };
  "caucus.leave": {
    readonly caucus: string;
  };
  "caucus.close": {
    readonly caucus: string;
  };
  "caucus.write": {
    readonly caucus: string;
    readonly place: string;
    readonly text: string;
    readonly was?: string;
    readonly version?: number;
  };
  "caucus.put_aside": {
    readonly caucus: string;
    readonly place: string;
    readonly beside?: number;
  };
  "caucus.name": {
    readonly caucus: string;
    readonly place: string;
    readonly edition: number;
    readonly named?: boolean;
  };
  "caucus.submit": {
    readonly caucus: string;
    readonly editions: Readonly<Record<string, number>>;
  };
}

export type CommandType = keyof CommandData;
