import { UserError } from '../../core/errors.js';
import type { Message } from '../../core/message.js';
import { dayNumber } from '../../core/time/period-days.js';
import { MODEL } from '../words.js';

/** One opening interval of a weekday as the table `schedules` holds it; `closes` at or before `opens` is on the next day. */
export interface OpeningHours {
  /** 1..7 from Monday (0 is Sunday too), or a name: monday, mon, 周一. */
  readonly weekday: string;
  /** Local `HH:MM` or `HH:MM:SS`; `24:00` is the end of the day. */
  readonly opens: string;
  readonly closes: string;
  /** IANA zone in which the hours are meant. */
  readonly tz: string;
}

/** A day that differs from its weekday: off, or worked to make up for one (调休). */
export interface CalendarDay {
  readonly day: string;
  readonly isWorkday: boolean;
}

/** A half-open span of instants in seconds since 1970-01-01 UTC. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

const DAY = 86_400;
const NAMES = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const CHINESE = '一二三四五六日';

/** ISO weekday 1..7 by its number or its name in either language; undefined for what is none. */
export function weekdayOf(text: string): number | undefined {
  const word = text.trim().toLowerCase();
  if (/^[0-7]$/.test(word)) return Number(word) || 7;
  const named = word.length >= 3 ? NAMES.findIndex((name) => name.startsWith(word)) : -1;
  const chinese = /^(?:周|星期|礼拜)([一二三四五六日天])$/.exec(word)?.[1]?.replace('天', '日');
  const found = named >= 0 ? named : chinese === undefined ? -1 : CHINESE.indexOf(chinese);
  return found < 0 ? undefined : found + 1;
}

/** The same of what a schedule says; throws UserError E_SCHEDULE for what is none. */
export function weekdayNumber(text: string): number {
  const found = weekdayOf(text);
  if (found === undefined) throw noSchedule(MODEL.no_weekday({ text }));
  return found;
}

/** Columns of schedules that hold times of day, and how those are written: `17:30`, `5:30 PM`, `5 p.m.`, `下午5:30`. */
export const CLOCK_COLUMNS: ReadonlySet<string> = new Set(['opens', 'closes']);
export const CLOCK =
  '^\\s*(上午|下午)?\\s*([0-9]{1,2})(?::([0-9]{2}))?(?::([0-9]{2}))?\\s*(?:([AaPp])\\.?[Mm]\\.?)?\\s*$';
const CLOCK_TIME = new RegExp(CLOCK);

/** Seconds since local midnight; throws UserError E_SCHEDULE for what is no time. */
function secondsOfDay(text: string): number {
  const [, half, hours = '', minutes, seconds = '0', letter = ''] = CLOCK_TIME.exec(text) ?? [];
  const isAfternoon = half === '下午' || letter.toLowerCase() === 'p';
  const ofTwelve = half !== undefined || letter !== '';
  // A number alone may be anything: minutes, or the half of the day, make it a time.
  const hour = minutes === undefined && !ofTwelve ? Number.NaN : Number(hours === '' ? Number.NaN : hours);
  const whole = ofTwelve && hour <= 12 ? (hour % 12) + (isAfternoon ? 12 : 0) : hour;
  const found = whole * 3600 + Number(minutes ?? 0) * 60 + Number(seconds);
  if (!(found <= DAY) || Number(minutes ?? 0) > 59 || Number(seconds) > 59)
    throw noSchedule(MODEL.no_time_of_day({ text }));
  return found;
}

const noSchedule = (message: Message): UserError =>
  new UserError('E_SCHEDULE', 'input', message, { hint: MODEL.mend_schedules() });

function formatIn(timeZone: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone, ...options });
  } catch {
    throw noSchedule(MODEL.no_zone({ zone: timeZone }));
  }
}

/** Finds the instant of a local time in one zone. */
class Zone {
  private readonly format: Intl.DateTimeFormat;
  private readonly offsets = new Map<number, number>();

  constructor(readonly name: string) {
    this.format = formatIn(name, {
      hourCycle: 'h23',
      ...{ year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', second: '2-digit' },
    });
  }

  /** Local minus UTC in seconds at an instant. */
  private offset(instant: number): number {
    const parts = new Map(this.format.formatToParts(instant * 1000).map(({ type, value }) => [type, Number(value)]));
    const part = (name: Intl.DateTimeFormatPartTypes): number => parts.get(name)!;
    const local = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
    return local / 1000 - instant;
  }

  /** No zone sets its clocks forth and back within a week, and asking for an offset is dear. */
  private offsetOfDay(day: number): number {
    const first = Math.floor(day / 7) * 7;
    const offset = this.exactOffsetOfDay(first);
    return offset === this.exactOffsetOfDay(first + 7) ? offset : this.exactOffsetOfDay(day);
  }

  private exactOffsetOfDay(day: number): number {
    const known = this.offsets.get(day);
    if (known !== undefined) return known;
    const found = this.offset(day * DAY);
    this.offsets.set(day, found);
    return found;
  }

  /** A time that summer time leaves out falls as much later; of one that comes twice the first counts. */
  instantOf(day: number, seconds: number): number {
    const local = day * DAY + seconds;
    const [before, after] = [this.offsetOfDay(day - 1), this.offsetOfDay(day + 2)];
    const early = local - before;
    if (before === after) return early;
    if (this.offset(early) === before) return early;
    const late = local - after;
    return this.offset(late) === after ? late : early;
  }
}

/**
 * Opening time between any two instants, in seconds: opening hours by weekday in their zones (summer time and all), days off
 * and make-up workdays. A make-up workday has the hours of the schedule's first working day from Monday on.
 */
export class BusinessCalendar {
  private readonly byWeekday = new Map<number, { zone: Zone; opens: number; closes: number }[]>();
  private readonly exceptions: ReadonlyMap<number, boolean>;
  private starts: number[] = [];
  private ends: number[] = [];
  /** Opening seconds before each interval since the first. */
  private before: number[] = [];
  private firstDay = 0;
  private lastDay = -1;

  /** Throws UserError E_SCHEDULE for weekdays, times or zones that are none. */
  constructor(hours: readonly OpeningHours[], exceptions: readonly CalendarDay[] = []) {
    const zones = new Map<string, Zone>();
    for (const { weekday, opens, closes, tz } of hours) {
      const zone = zones.get(tz) ?? new Zone(tz);
      zones.set(tz, zone);
      const [from, to] = [secondsOfDay(opens), secondsOfDay(closes)];
      const own = this.byWeekday.get(weekdayNumber(weekday)) ?? [];
      own.push({ zone, opens: from, closes: to > from ? to : to + DAY });
      this.byWeekday.set(weekdayNumber(weekday), own);
    }
    this.exceptions = new Map(exceptions.map(({ day, isWorkday }) => [dayNumber(day), isWorkday]));
  }

  /** False where nothing is ever open: then no business time can be said. */
  get isOpenEver(): boolean {
    return this.byWeekday.size > 0;
  }

  /** Seconds open within [from, to), less the pauses within it; 0 where `to` is not after `from`. */
  secondsBetween(from: number, to: number, pauses: readonly Span[] = []): number {
    if (!(to > from)) return 0;
    this.cover(from, to);
    let sum = this.openBefore(to) - this.openBefore(from);
    for (const pause of merged(pauses, from, to)) sum -= this.openBefore(pause.to) - this.openBefore(pause.from);
    return sum;
  }

  /** The instant at which `seconds` of opening time have passed since `from`: when a target falls due. null where that never comes. */
  addSeconds(from: number, seconds: number): number | null {
    if (!this.isOpenEver) return null;
    const most = 3660;
    for (let days = 35; days <= 2 * most; days *= 2) {
      this.cover(from, from + days * DAY);
      const goal = this.openBefore(from) + seconds;
      let index = Math.max(0, this.startedBefore(from) - 1);
      while (
        index < this.ends.length &&
        (this.ends[index]! <= from || this.before[index]! + this.ends[index]! - this.starts[index]! < goal)
      )
        index++;
      if (index < this.ends.length) return Math.max(from, this.starts[index]! + goal - this.before[index]!);
    }
    return null;
  }

  /** How many intervals have begun before an instant. */
  private startedBefore(instant: number): number {
    let [low, high] = [0, this.starts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.starts[middle]! < instant) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Opening seconds from the first day covered up to an instant. */
  private openBefore(instant: number): number {
    const index = this.startedBefore(instant) - 1;
    if (index < 0) return 0;
    return this.before[index]! + Math.min(instant, this.ends[index]!) - this.starts[index]!;
  }

  /** Makes the intervals of all local days that touch the span, a few days beyond for zones and nights. */
  private cover(from: number, to: number): void {
    const [first, last] = [Math.floor(from / DAY) - 2, Math.floor(to / DAY) + 2];
    if (this.lastDay >= this.firstDay && first >= this.firstDay && last <= this.lastDay) return;
    const isEmpty = this.lastDay < this.firstDay;
    // Grows by at least a quarter of a year, so that cases asked one by one do not build it anew each time.
    this.firstDay = isEmpty ? first - 92 : first < this.firstDay ? first - 92 : this.firstDay;
    this.lastDay = isEmpty ? last + 92 : last > this.lastDay ? last + 92 : this.lastDay;
    const spans: Span[] = [];
    for (let day = this.firstDay; day <= this.lastDay; day++) {
      for (const { zone, opens, closes } of this.hoursOf(day))
        spans.push({ from: zone.instantOf(day, opens), to: zone.instantOf(day, closes) });
    }
    const open = merged(spans, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY);
    this.starts = open.map((span) => span.from);
    this.ends = open.map((span) => span.to);
    let sum = 0;
    this.before = open.map((span) => {
      const here = sum;
      sum += span.to - span.from;
      return here;
    });
  }

  private hoursOf(day: number): readonly { zone: Zone; opens: number; closes: number }[] {
    const isWorkday = this.exceptions.get(day);
    if (isWorkday === false) return [];
    const own = this.byWeekday.get(((((day + 3) % 7) + 7) % 7) + 1) ?? [];
    if (isWorkday === undefined) return own;
    return this.byWeekday.get(Math.min(...this.byWeekday.keys())) ?? own;
  }
}

/** Spans clipped to a window, in order, overlapping ones joined. */
export function merged(spans: readonly Span[], from: number, to: number): Span[] {
  const clipped = spans
    .map((span) => ({ from: Math.max(span.from, from), to: Math.min(span.to, to) }))
    .filter((span) => span.to > span.from)
    .sort((a, b) => a.from - b.from || a.to - b.to);
  const joined: { from: number; to: number }[] = [];
  for (const span of clipped) {
    const last = joined.at(-1);
    if (last !== undefined && span.from <= last.to) last.to = Math.max(last.to, span.to);
    else joined.push({ ...span });
  }
  return joined;
}
