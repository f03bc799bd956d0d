/** Written by `python -m tools.wire_types` from the server's own types: change those, then write it again. */

import type { Node } from "./content";

export interface Agreement {
  readonly question: string;
  readonly hash: string;
  readonly at: string;
  readonly sitting: string;
  readonly missing: readonly string[];
  readonly confirm_by: string;
  readonly waits_for: readonly string[];
  readonly stage: string;
}

export interface Announcement {
  readonly id: string;
  readonly document: string;
  readonly delegation: string;
  readonly command: string;
  readonly data: string;
  readonly runs_from: string;
  readonly seconds: number;
}

export interface Asked {
  readonly paragraph: string;
  readonly hash: string;
  readonly out: boolean;
  readonly becomes: string;
}

export interface Becoming {
  readonly paragraph: string;
  readonly hash: string;
  readonly clean: boolean;
  readonly empty: boolean;
}

export interface Before {
  readonly paragraph: string;
  readonly version: number;
  readonly agreement: Agreement | null;
}

export interface ChairsPart {
  readonly id: string;
  readonly document: string;
  readonly chairs_text: string;
  readonly paragraph: string;
  readonly label: string;
  readonly version: number;
  readonly hash: string;
  readonly before: readonly Node[];
  readonly content: readonly Node[];
  readonly counter: number;
  readonly becomes: string;
  readonly places: readonly Where[];
}

export interface ChairsText {
  readonly id: string;
  readonly document: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly by: string;
  readonly shown_at: string;
  readonly notice_until: string;
  readonly question: string;
  readonly worked_from_at: string;
  readonly sitting: string;
}

export interface Clearing {
  readonly id: string;
  readonly document: string;
  readonly target: string;
  readonly bracket: string;
  readonly kept: string;
  readonly before: readonly Node[];
  readonly option_before: Option | null;
  readonly parked: readonly Paragraph[];
  readonly parked_options: readonly Option[];
  readonly holders: readonly string[];
  readonly gone: readonly string[];
  readonly at: string;
  readonly question: string;
}

export interface Comment {
  readonly id: string;
  readonly document: string;
  readonly paragraph: string;
  readonly delegation: string;
  readonly text: string;
  readonly at: string;
}

export interface Correction {
  readonly id: string;
  readonly document: string;
  readonly paragraph: string;
  readonly version: number;
  readonly was: string;
  readonly hash: string;
  readonly content: readonly Node[];
  readonly text: string;
  readonly reason: string;
  readonly at: string;
}

export interface Delegation {
  readonly id: string;
  readonly name: string;
  readonly short_name: string;
  readonly is_a: "member" | "observer" | "group";
  readonly stakeholder_group: string;
  readonly regional_group: string;
  readonly observer_class: string;
  readonly members: readonly string[];
  readonly active: boolean;
}

export interface Document {
  readonly id: string;
  readonly title: string;
  readonly is_a: string;
  readonly symbol: string;
  readonly caveat: string;
  readonly language: string;
  readonly created_at: string;
  readonly ended: "" | "adopted" | "forwarded with brackets" | "annexed without prejudice" | "taken note of" | "issued under the chair's responsibility" | "withdrawn";
  readonly ended_at: string;
  readonly ended_sitting: string;
  readonly ended_by: string;
  readonly reading: number;
  readonly takes: "proposals" | "bridging text" | "comments";
}

export interface Explanation {
  readonly id: string;
  readonly document: string;
  readonly delegation: string;
  readonly text: string;
  readonly paragraph: string;
  readonly sitting: string;
  readonly at: string;
  readonly taken_down: boolean;
}

export interface Flag {
  readonly id: string;
  readonly delegation: string;
}

export interface Group {
  readonly id: string;
  readonly name: string;
  readonly short_name: string;
  readonly mandate: string;
  readonly objectives: readonly string[];
  readonly report_due: string;
  readonly reports_to: string;
  readonly caveat: string;
  readonly stakeholder_groups: readonly string[];
  readonly language: string;
  readonly time_zone: string;
  readonly working_days: readonly number[];
  readonly holidays: readonly string[];
}

export interface LastGavel {
  readonly id: string;
  readonly document: string;
  readonly question: Question;
  readonly presides: string;
  readonly sitting: string;
  readonly before: readonly Before[];
  readonly clearings: readonly Clearing[];
  readonly corrections: readonly Correction[];
  readonly modality: Modality | null;
}

export interface Late {
  readonly delegation: string;
  readonly at: string;
  readonly how: "letter" | "mail" | "telephone" | "";
  readonly received_by: string;
  readonly paragraphs: readonly string[];
  readonly objection: "substance" | "wording" | "procedure" | "outside the mandate" | "awaiting instructions" | "pending paragraph" | "";
  readonly reason: string;
  readonly readers: "members" | "record" | "chair";
  readonly acceptable: string;
  readonly pending_paragraph: string;
  readonly ruling: "" | "counts" | "explanation";
}

export interface Mark {
  readonly id: string;
  readonly document: string;
  readonly paragraph: string;
  readonly is_a: "to revert" | "awaiting instructions" | "pending paragraph" | "suggested for closure" | "asks to be heard";
  readonly delegation: string;
  readonly until: string;
  readonly awaits: string;
}

export interface Modality {
  readonly id: string;
  readonly value: string;
  readonly words: string;
  readonly source: string;
  readonly since: string;
  readonly provisional: boolean;
  readonly suspension: Suspension | null;
}

export interface Option {
  readonly id: string;
  readonly document: string;
  readonly order: string;
  readonly label: string;
  readonly inside: Within | null;
  readonly alternatives: readonly OptionAlternative[];
  readonly counter: number;
  readonly version: number;
  readonly question: string;
}

export interface OptionAlternative {
  readonly id: string;
  readonly label: string;
  readonly paragraphs: readonly string[];
  readonly sponsors: readonly string[];
  readonly behind: readonly string[];
  readonly proposal: string;
  readonly moves_to: string;
}

export interface Package {
  readonly id: string;
  readonly document: string;
  readonly paragraphs: readonly Asked[];
  readonly title: string;
  readonly unprojected: boolean;
  readonly shown_at: string;
  readonly notice_until: string;
  readonly question: string;
}

export interface Paragraph {
  readonly id: string;
  readonly document: string;
  readonly order: string;
  readonly label: string;
  readonly old_label: string;
  readonly is_a: "heading" | "chapeau" | "paragraph" | "text";
  readonly level: number;
  readonly parent: string;
  readonly inside: Within | null;
  readonly content: readonly Node[];
  readonly counter: number;
  readonly version: number;
  readonly hash: string;
  readonly state: "deleted" | "agreed" | "in question" | "provisionally agreed" | "bracketed" | "contested" | "clean";
  readonly question: string;
  readonly agreement: Agreement | null;
  readonly proposal: string;
  readonly corrected: boolean;
  readonly uncorrected: readonly Node[];
  readonly text: string;
  readonly notation: string;
}

export interface Person {
  readonly id: string;
  readonly delegation: string;
  readonly office: "" | "chair" | "vice_chair" | "facilitator" | "rapporteur" | "secretariat";
  readonly standing: "head" | "speaker" | "adviser";
  readonly spokesperson_of: string;
  readonly active: boolean;
}

export interface PlannedSitting {
  readonly id: string;
  readonly meeting: string;
  readonly number: number;
  readonly begins: string;
  readonly ends: string;
  readonly interpretation_until: string;
}

export interface Position {
  readonly id: string;
  readonly document: string;
  readonly target: Target;
  readonly delegation: string;
  readonly position: "support" | "live_with" | "object" | "reserve" | "dissociate";
  readonly words: string;
  readonly standing: boolean;
  readonly objection: "substance" | "wording" | "procedure" | "outside the mandate" | "awaiting instructions" | "pending paragraph" | "";
  readonly reason: string;
  readonly readers: "members" | "record" | "chair";
  readonly acceptable: string;
  readonly pending_paragraph: string;
  readonly taken_down: boolean;
  readonly to_be_confirmed: boolean;
  readonly at: string;
}

export interface Proposal {
  readonly id: string;
  readonly document: string;
  readonly delegation: string;
  readonly paragraphs: readonly string[];
  readonly options: readonly string[];
  readonly at: string;
  readonly taken_down: boolean;
}

export interface Question {
  readonly id: string;
  readonly document: string;
  readonly asks: "agree" | "retain" | "correct" | "work_from" | "reopen" | "adopt" | "modality" | "agenda" | "confirm";
  readonly way: "floor" | "silence";
  readonly scope: "each" | "whole";
  readonly paragraphs: readonly Asked[];
  readonly option: string;
  readonly option_hash: string;
  readonly bracket: string;
  readonly alternative: string;
  readonly version: number;
  readonly seconds: number;
  readonly runs_from: string;
  readonly deadline: string;
  readonly put_at: string;
  readonly sitting: string;
  readonly flags: readonly Flag[];
  readonly missing: readonly string[];
  readonly confirm_by: string;
  readonly stage: string;
  readonly stages: readonly string[];
  readonly waits_for: readonly string[];
  readonly package: string;
  readonly ends: "" | "adopted" | "forwarded with brackets" | "annexed without prejudice" | "taken note of" | "issued under the chair's responsibility" | "withdrawn";
  readonly chairs_text: string;
  readonly instead: readonly Becoming[];
  readonly modality: string;
  readonly value: string;
  readonly words: string;
  readonly purpose: string;
  readonly until: string;
  readonly touched: number;
  readonly goes: readonly string[];
  readonly unbroken: string;
  readonly announce_at: string;
  readonly lived: string;
  readonly late: readonly Late[];
  readonly extended: number;
}

export interface Sitting {
  readonly id: string;
  readonly meeting: string;
  readonly number: number;
  readonly date: string;
  readonly format: "public plenary" | "plenary" | "informal consultations" | "informal informals" | "friends of the chair";
  readonly presides: string;
  readonly open: boolean;
  readonly paragraph: string;
  readonly suspended_at: string;
  readonly suspended_until: string;
}

export interface Subsidiary {
  readonly id: string;
  readonly document: string;
  readonly name: string;
  readonly is_a: "contact group" | "drafting group" | "informal group" | "friends of the chair" | "correspondence";
  readonly paragraphs: readonly string[];
  readonly facilitators: readonly string[];
  readonly terms: string;
  readonly by_invitation: boolean;
  readonly back_by: string;
  readonly formed_at: string;
  readonly sitting: string;
}

export interface Suspension {
  readonly value: string;
  readonly purpose: string;
  readonly until: string;
  readonly question: string;
}

export interface Target {
  readonly paragraph: string;
  readonly option: string;
  readonly alternative: string;
  readonly question: string;
}

export interface Where {
  readonly bracket: string;
  readonly alternative: string;
  readonly became: "taken over" | "merged" | "dropped";
  readonly start: number;
  readonly end: number;
  readonly into: string;
  readonly said: boolean;
}

export interface Within {
  readonly option: string;
  readonly alternative: string;
}

export interface RowsByKind {
  groups: Group;
  modalities: Modality;
  delegations: Delegation;
  persons: Person;
  sittings: Sitting;
  planned_sittings: PlannedSitting;
  documents: Document;
  paragraphs: Paragraph;
  options: Option;
  proposals: Proposal;
  clearings: Clearing;
  comments: Comment;
  marks: Mark;
  positions: Position;
  questions: Question;
  packages: Package;
  subsidiaries: Subsidiary;
  chairs_texts: ChairsText;
  chairs_parts: ChairsPart;
  corrections: Correction;
  gavels: LastGavel;
  explanations: Explanation;
  announcements: Announcement;
}

export type Kind = keyof RowsByKind;
