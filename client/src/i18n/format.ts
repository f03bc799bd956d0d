/** Dates, times and lists as the reader's language writes them. */
import { language } from "./language.svelte";

/** The day before the month and 24 hours, as the United Nations writes them. */
function locale(): string {
  return language.code === "en" ? "en-GB" : language.code;
}

function format(iso: string, options: Intl.DateTimeFormatOptions): string {
  const moment = new Date(iso);
  return Number.isNaN(moment.getTime()) ? iso : new Intl.DateTimeFormat(locale(), options).format(moment);
}

/** 28 February; a date without a time is the same day everywhere. */
export function day(iso: string): string {
  const zone: Intl.DateTimeFormatOptions = iso.length <= 10 ? { timeZone: "UTC" } : {};
  return format(iso, { day: "numeric", month: "long", ...zone });
}

export function dayAndYear(iso: string): string {
  const zone: Intl.DateTimeFormatOptions = iso.length <= 10 ? { timeZone: "UTC" } : {};
  return format(iso, { day: "numeric", month: "long", year: "numeric", ...zone });
}

export function time(iso: string): string {
  return format(iso, { hour: "2-digit", minute: "2-digit" });
}

export function dayAndTime(iso: string): string {
  return format(iso, { day: "numeric", month: "long", hour: "2-digit", minute: "2-digit" });
}

/** The same with its weekday, as the clocks of that time zone show it, and the zone's name. */
export function dayTimeAndZone(iso: string, zone: string): string {
  return format(iso, { weekday: "long", day: "numeric", month: "long", hour: "2-digit", minute: "2-digit", timeZone: zone, timeZoneName: "short" });
}

/** Friday 25 December 2026, of a date without a time. */
export function weekdayAndDate(iso: string): string {
  return format(iso, { weekday: "long", day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
}

/** The name of a weekday; Monday is 1. */
export function weekday(number: number): string {
  // The first of January 2024 was a Monday.
  return format(`2024-01-0${String(number)}`, { weekday: "long", timeZone: "UTC" });
}

export function listed(words: readonly string[]): string {
  return new Intl.ListFormat(language.code, { style: "long", type: "conjunction" }).format(words);
}

/** Between facts in a row. */
export const DOT = " · ";

/** Between words that come from two strings. */
export const GAP = " ";

/** Names above a line: parted by commas alone. */
export function inARow(words: readonly string[]): string {
  return new Intl.ListFormat(language.code, { style: "short", type: "unit" }).format(words);
}

export function number(value: number): string {
  return new Intl.NumberFormat(language.code).format(value);
}
