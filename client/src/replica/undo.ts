/** What takes back a person's own last act. Whether something has been built on it, the server alone decides. */
import { textOf, type CommandData, type CommandType, type WireEvent } from "../wire";

export interface Reverse {
  readonly type: CommandType;
  readonly data: CommandData[CommandType];
  /** The name of the act that is taken back, as a message id. */
  readonly act: string;
}

function reverse<T extends CommandType>(type: T, data: CommandData[T], act: string): Reverse {
  return { type, data, act };
}

/** The command that takes back what `event` says, or null for what cannot be taken back (a gavel, a withdrawal). */
export function reverseOf(event: WireEvent): Reverse | null {
  const { data } = event;
  const document = textOf(data["document"]);
  const paragraph = textOf(data["paragraph"]);
  switch (event.type) {
    case "proposal.submitted":
      return reverse("proposal.withdraw", { proposal: textOf(data["proposal"]) }, "act-proposal");
    case "alternative.joined":
    case "alternative.stood_behind": {
      const act = event.type === "alternative.joined" ? "act-join" : "act-stand-behind";
      return reverse("alternative.leave", { document, paragraph, alternative: textOf(data["alternative"]) }, act);
    }
    case "option.changed": {
      if (data["what"] !== "joined" && data["what"] !== "stood behind") return null;
      const place = { option: textOf(data["option"]), alternative: textOf(data["alternative"]) };
      return reverse("alternative.leave", place, "act-join");
    }
    case "position.supported":
    case "position.lived_with":
    case "position.objected":
    case "position.reserved":
    case "position.dissociated":
    case "position.renewed":
      return reverse("position.withdraw", { position: textOf(data["position"]) }, "act-position");
    case "paragraph.marked":
      return reverse("paragraph.unmark", { mark: textOf(data["mark"]) }, "act-mark");
    default:
      return null;
  }
}

/** What takes back the act of which these are the events: a submission goes before the alternatives that it made. */
export function reverseOfAct(events: readonly WireEvent[]): Reverse | null {
  const submitted = events.find((event) => event.type === "proposal.submitted");
  if (submitted !== undefined) return reverseOf(submitted);
  for (const event of events) {
    const found = reverseOf(event);
    if (found !== null) return found;
  }
  return null;
}
