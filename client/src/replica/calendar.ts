/** The group's calendar as screens need it: a moment in its time zone, and the working hours left until one. */
import type { Group } from "../wire";

const FROM_HOUR = 10;
const UNTIL_HOUR = 18;
const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
/** A silence lasts at most a year. */
const DAYS_MAX = 370;

/** How far the zone's clocks are ahead of UTC at that moment. */
function aheadAt(zone: string, moment: number): number {
  const parts = new Intl.DateTimeFormat("en-u-ca-iso8601-nu-latn", {
    timeZone: zone,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  }).formatToParts(moment);
  const part = (type: Intl.DateTimeFormatPartTypes): number => Number(parts.find((each) => each.type === type)?.value ?? 0);
  const shown = Date.UTC(part("year"), part("month") - 1, part("day"), part("hour"), part("minute"), part("second"));
  return shown - Math.floor(moment / 1_000) * 1_000;
}

/** The moment at which the zone's clocks show that wall time; a time that they skip is taken as after the gap. */
export function momentOf(zone: string, wall: string): number {
  const naive = Date.parse(`${wall}Z`);
  const guess = naive - aheadAt(zone, naive);
  return naive - aheadAt(zone, guess);
}

/** What the zone's clocks show, as a field for dates and times holds it. */
export function wallOf(zone: string, moment: number): string {
  return new Date(moment + aheadAt(zone, moment)).toISOString().slice(0, 16);
}

/** A calendar as one of its group. */
export type Calendar = Pick<Group, "time_zone" | "working_days" | "holidays">;

/** Whether the group works on that date, `2026-12-25`. */
export function worksOn(calendar: Calendar, date: string): boolean {
  const weekday = new Date(`${date}T00:00Z`).getUTCDay();
  return calendar.working_days.includes(weekday === 0 ? 7 : weekday) && !calendar.holidays.includes(date);
}

/** The first moment, not before that one, at which a silence may end: between 10:00 and 18:00 of a working day. */
export function endsFrom(calendar: Calendar, moment: number): number | null {
  const zone = calendar.time_zone === "" ? "UTC" : calendar.time_zone;
  let day = Date.parse(`${wallOf(zone, moment).slice(0, 10)}T00:00Z`);
  for (let count = 0; count < DAYS_MAX; count += 1, day += DAY_MS) {
    const date = new Date(day).toISOString().slice(0, 10);
    const ends = momentOf(zone, `${date}T${String(UNTIL_HOUR)}:00`);
    if (worksOn(calendar, date) && moment <= ends) return Math.max(moment, momentOf(zone, `${date}T${String(FROM_HOUR)}:00`));
  }
  return null;
}

/** The working hours, from 10:00 to 18:00 on working days of the group, that lie between two moments. */
export function workingHoursBetween(group: Calendar, from: number, until: number): number {
  const zone = group.time_zone === "" ? "UTC" : group.time_zone;
  let total = 0;
  let day = Date.parse(`${wallOf(zone, from).slice(0, 10)}T00:00Z`);
  for (let count = 0; count < DAYS_MAX; count += 1, day += DAY_MS) {
    const date = new Date(day).toISOString().slice(0, 10);
    const begins = momentOf(zone, `${date}T${String(FROM_HOUR)}:00`);
    if (begins >= until) break;
    if (!worksOn(group, date)) continue;
    const ends = momentOf(zone, `${date}T${String(UNTIL_HOUR)}:00`);
    total += Math.max(0, Math.min(ends, until) - Math.max(begins, from));
  }
  return total / (60 * MINUTE_MS);
}
