/** The keys of the room: data for the table, and what each does. Letters never act while somebody types. */
import type { Question } from "../../wire";
import type { Desk } from "./desk.svelte";
import { aboutHere, hold, putParagraph, retain } from "./acts";
import { choicesOf, heldOn, objectionsIn, optionChoices, whoseTextWouldGo } from "../../replica";
import { t } from "../../i18n";
import { pressedKey, shortcuts } from "../../ui/shortcuts.svelte";
import { flagUp, gavel } from "./gavel";
import { handOn } from "./handing";
import { showFlags, suggestClosure, suspendOrResume, toPrivatePage } from "./session";

interface Key {
  readonly key: string;
  readonly does: string;
}

export const KEYS: readonly { readonly who: string; readonly keys: readonly Key[] }[] = [
  {
    who: "everywhere",
    keys: [
      { key: "j k", does: "step" },
      { key: "[ ]", does: "bracket" },
      { key: "g", does: "go" },
      { key: "/", does: "find" },
      { key: "h", does: "history" },
      { key: "Ctrl z", does: "undo" },
      { key: "?", does: "keys" },
    ],
  },
  {
    who: "delegate",
    keys: [
      { key: "Enter", does: "edit" },
      { key: "Ctrl Enter", does: "submit" },
      { key: "Shift Enter", does: "add" },
      { key: "s l o r", does: "positions" },
      { key: "f", does: "floor" },
      { key: "b", does: "brackets-alone" },
      { key: "n", does: "next-ours" },
      { key: "y", does: "raise" },
    ],
  },
  {
    who: "presides",
    keys: [
      { key: "1–9 Enter", does: "retain" },
      { key: "q", does: "put" },
      { key: "Shift q", does: "put-several" },
      { key: "Space", does: "gavel" },
      { key: "f", does: "flag" },
      { key: "n", does: "next-open" },
      { key: "c", does: "console" },
      { key: ", .", does: "pages" },
      { key: "p", does: "revert" },
      { key: "s", does: "closure" },
      { key: "m", does: "mark" },
      { key: "d", does: "contact-group" },
      { key: "x", does: "suspend" },
      { key: "y", does: "show" },
      { key: "a", does: "private-page" },
      { key: "v", does: "hand-over" },
      { key: "l", does: "what-is-left" },
      { key: "t", does: "chair-text" },
      { key: "Shift t", does: "chairs-text" },
      { key: "u", does: "uncontested" },
      { key: "z", does: "undo" },
    ],
  },
  {
    who: "secretariat",
    keys: [
      { key: "m", does: "for-member" },
      { key: "i", does: "import" },
      { key: "e", does: "correct" },
      { key: "f", does: "flag" },
      { key: "Shift Enter", does: "add" },
    ],
  },
];

/** Whether keys belong to what has the focus: a field, an editor, a dialog. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || target.closest("input, textarea, select, dialog, [contenteditable]") !== null;
}

function onControl(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest("button, a, summary, [role=tab]") !== null;
}

export interface Around {
  readonly now: number;
  readonly navigate: (path: string) => void;
  /** Takes the words that are selected on the page into brackets. */
  readonly bracketSelection: () => void;
}

/** Carries out what a key asks for; true where it did something, so that the browser does nothing more. */
export function press(desk: Desk, event: KeyboardEvent, around: Around, letters: boolean): boolean {
  if (event.isComposing || isTyping(event.target)) return false;
  if ((event.ctrlKey || event.metaKey) && event.key === "z" && !event.shiftKey) {
    void desk.seat.undo();
    return true;
  }
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  if (event.key === "Enter") return !onControl(event.target) && enter(desk, event.shiftKey);
  if (event.key === " ") return !onControl(event.target) && space(desk);
  if (!letters) return false;
  const key = shortcuts.meant(pressedKey(event));
  return everywhere(desk, key, around) || byRole(desk, key, around);
}

function everywhere(desk: Desk, key: string, around: Around): boolean {
  switch (key) {
    case "j":
    case "k":
      desk.step(key === "j" ? 1 : -1);
      return true;
    case "[":
    case "]":
      desk.stepBracket(key === "]" ? 1 : -1);
      return true;
    case "g":
      desk.dialog = { kind: "go" };
      return true;
    case "/":
      desk.dialog = { kind: "find" };
      return true;
    case "?":
      desk.dialog = { kind: "keys" };
      return true;
    case "h":
      if (desk.focus === "") return false;
      around.navigate(`/d/${desk.document}/history/${desk.focus}`);
      return true;
    default:
      return false;
  }
}

function byRole(desk: Desk, key: string, around: Around): boolean {
  const { seat } = desk;
  if (seat.presides) return turnsPages(desk, key) || presiding(desk, key, around);
  if (seat.secretariat) return turnsPages(desk, key) || takingDown(desk, key, around);
  return seat.role === "delegate" && delegate(desk, key, around);
}

function delegate(desk: Desk, key: string, around: Around): boolean {
  const about = aboutHere(desk);
  // From the floor there is one question for all; a silence is what its own paragraphs' keys are about.
  const question = desk.questions.find((each) => each.way === "floor") ?? desk.questionOn(desk.focus) ?? undefined;
  switch (key) {
    case "s":
    case "l":
    case "r": {
      const position = key === "s" ? "support" : key === "l" ? "live_with" : "reserve";
      if (about !== null) hold(desk, position, about.target);
      return about !== null;
    }
    case "o": {
      if (question !== undefined) {
        desk.dialog = { kind: "object", about: { target: questionTarget(question), words: t("question-words") }, question };
        return true;
      }
      if (about === null) return false;
      desk.dialog = { kind: "object", about, question: null };
      return true;
    }
    case "f":
      if (question === undefined) return false;
      flagUp(desk, question);
      return true;
    case "y":
      return showFlags(desk);
    case "b":
      around.bracketSelection();
      return true;
    case "n":
      desk.nextForUs();
      return true;
    default:
      return false;
  }
}

function questionTarget(question: Question): { readonly paragraph?: string; readonly question?: string } {
  const [asked] = question.paragraphs.filter((each) => !each.out);
  if (question.asks === "agree" && asked !== undefined) return { paragraph: asked.paragraph };
  return { question: question.id };
}

/** The pages of the plenary screen, from the desk. */
function turnsPages(desk: Desk, key: string): boolean {
  if (key !== "," && key !== ".") return false;
  desk.seat.turn(desk.document, key === "." ? "on" : "back");
  return true;
}

function takingDown(desk: Desk, key: string, around: Around): boolean {
  const [question] = desk.questions;
  switch (key) {
    case "m":
      if (desk.focused === null) return false;
      desk.forSomebody((behalf) => {
        desk.amend({}, behalf);
      });
      return true;
    case "e":
      if (desk.focused === null) return false;
      if (desk.focused.agreement !== null) {
        // What is agreed is corrected by the conforming list alone.
        desk.dialog = { kind: "conforming", paragraph: desk.focused.id };
        return true;
      }
      desk.edit({ kind: "correct", paragraph: desk.focused.id, choosing: {}, behalf: "" });
      return true;
    case "i":
      around.navigate("/import");
      return true;
    case "f":
      if (question === undefined) return false;
      flagUp(desk, question);
      return true;
    default:
      return false;
  }
}

function presiding(desk: Desk, key: string, around: Around): boolean {
  const [question] = desk.questions;
  if (/^[1-9]$/u.test(key)) return pick(desk, Number(key));
  switch (key) {
    case "q":
      putParagraph(desk);
      return true;
    case "Q":
      desk.dialog = { kind: "put" };
      return true;
    case "f":
      if (question === undefined) return false;
      flagUp(desk, question);
      return true;
    case "n":
      desk.nextOpen();
      return true;
    case "p":
      if (desk.focused === null) return false;
      void desk.seat.act("paragraph.mark", { document: desk.document, paragraph: desk.focused.id, mark: "to revert" }, {}, t("marked"));
      return true;
    case "s":
      return suggestClosure(desk);
    case "t":
      desk.amend();
      return true;
    case "T":
      around.navigate(`/d/${desk.document}/chairs-text`);
      return true;
    case "u":
      desk.dialog = { kind: "retain-all" };
      return true;
    case "z":
      void desk.seat.undo();
      return true;
    case "c":
      around.navigate(desk.console ? `/d/${desk.document}` : `/d/${desk.document}/console`);
      return true;
    default:
      return ofTheSitting(desk, key, around);
  }
}

/** What who presides does with the sitting and its groups, rather than with the text. */
function ofTheSitting(desk: Desk, key: string, around: Around): boolean {
  switch (key) {
    case "m":
      if (desk.focused === null) return false;
      desk.dialog = { kind: "mark", paragraph: desk.focused.id };
      return true;
    case "d":
      desk.dialog = { kind: "subsidiaries" };
      return true;
    case "x":
      suspendOrResume(desk);
      return true;
    case "y":
      return showFlags(desk);
    case "a":
      return toPrivatePage();
    case "v":
      handOn(desk);
      return true;
    case "l":
      around.navigate(`/d/${desk.document}/left`);
      return true;
    default:
      return false;
  }
}

function pick(desk: Desk, number: number): boolean {
  if (desk.option !== "" || desk.place === null) return pickOption(desk, number);
  const alternative = desk.place.bracket.alternatives[number - 1];
  if (alternative === undefined) return false;
  desk.bracket = desk.place.bracket.id;
  desk.alternative = alternative.id;
  return true;
}

/** In an option, or in one of its paragraphs that has no bracket of its own, the number is that of an alternative of it. */
function pickOption(desk: Desk, number: number): boolean {
  const option = desk.optionOf(desk.option === "" ? (desk.focused?.inside?.option ?? "") : desk.option)?.option;
  const alternative = option?.alternatives[number - 1];
  if (option === undefined || alternative === undefined) return false;
  desk.go("", "", alternative.id);
  desk.option = option.id;
  return true;
}

function enter(desk: Desk, shift: boolean): boolean {
  const { seat, focused } = desk;
  if (!seat.mayPropose || desk.editing !== null) return false;
  if (seat.presides && !shift && desk.option !== "") return desk.alternative !== "" && retainOption(desk);
  if (focused === null) return false;
  if (seat.presides && !shift) return desk.alternative !== "" && retainPicked(desk);
  desk.forSomebody((behalf) => {
    if (shift) desk.edit({ kind: "add", paragraph: focused.id, choosing: {}, behalf });
    else desk.amend({}, behalf);
  });
  return true;
}

function retainPicked(desk: Desk): boolean {
  if (desk.place === null) return false;
  const { bracket } = desk.place;
  retainOf(desk, { paragraph: desk.focus }, bracket.id, choicesOf(bracket));
  return true;
}

function retainOption(desk: Desk): boolean {
  const option = desk.optionOf(desk.option)?.option;
  if (option === undefined) return false;
  retainOf(desk, { option: option.id }, option.id, optionChoices(option));
  return true;
}

type Within = { readonly paragraph: string } | { readonly option: string };

function retainOf(desk: Desk, within: Within, bracket: string, choices: ReturnType<typeof choicesOf>): void {
  const { alternative, holdings } = desk;
  const place = "option" in within ? within.option : within.paragraph;
  const count = objectionsIn(heldOn(holdings, place, alternative)).length;
  if (count > 0) {
    desk.seat.said = { kind: "problem", words: t("cannot-put", { why: t("objections", { count }) }) };
    return;
  }
  const goes = whoseTextWouldGo(place, choices, alternative, holdings);
  retain(desk, within, bracket, alternative, goes.length > 0);
}

/** The gavel, once a question is open; the server knows whether the period has run. */
function space(desk: Desk): boolean {
  const [question] = desk.questions;
  if (!desk.seat.presides || question === undefined) return false;
  void gavel(desk, question);
  return true;
}
