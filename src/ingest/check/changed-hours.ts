import { literal } from '../../core/quoting.js';
import { LoadWarning } from '../terms/index.js';
import { dateTextSql, localTimeSql } from '../values/index.js';
import type { Planned } from './plan.js';
import { CHECK } from './words.js';

/** A stretch of local clock times, to the minute: from, and until before which. */
interface Stretch {
  readonly from: string;
  readonly to: string;
}

/** What the clock skips and what it shows twice where summer time begins and ends. */
interface ChangedHours {
  readonly skipped: readonly Stretch[];
  readonly twice: readonly Stretch[];
}

const FIRST_YEAR = 1992;
const LAST_YEAR = 2037;
const [MINUTE, HOUR] = [60_000, 3_600_000];

/** Minutes east of UTC at an instant. */
function offsetsOf(timezone: string): (at: number) => number {
  const format = new Intl.DateTimeFormat('en', { timeZone: timezone, timeZoneName: 'longOffset' });
  return (at) => {
    const [, sign, hours, minutes] = /GMT(?:([+-])(\d{2}):(\d{2}))?/.exec(format.format(at)) ?? [];
    return hours === undefined ? 0 : (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
  };
}

const known = new Map<string, ChangedHours>();

/** Local times of a zone that no clock shows and that it shows twice, 1992 to 2037, by its changes of offset to the minute. */
export function changedHours(timezone: string): ChangedHours {
  const found = known.get(timezone) ?? changesOf(timezone);
  known.set(timezone, found);
  return found;
}

function changesOf(timezone: string): ChangedHours {
  if (timezone === 'UTC') return { skipped: [], twice: [] };
  const offset = offsetsOf(timezone);
  const [skipped, twice]: [Stretch[], Stretch[]] = [[], []];
  const local = (at: number, minutes: number) =>
    new Date(at + minutes * MINUTE).toISOString().slice(0, 16).replace('T', ' ');
  const end = Date.UTC(LAST_YEAR + 1, 0, 1);
  // Offsets are of months at least, so that days 15 apart miss none.
  for (let at = Date.UTC(FIRST_YEAR, 0, 1), before = offset(at); at < end; at += 15 * 24 * HOUR) {
    const after = offset(at + 15 * 24 * HOUR);
    if (after === before) continue;
    let [low, high] = [at, at + 15 * 24 * HOUR];
    while (high - low > MINUTE) {
      const middle = low + Math.floor((high - low) / (2 * MINUTE)) * MINUTE;
      if (offset(middle) === before) low = middle;
      else high = middle;
    }
    const [first, second] = [local(high, Math.min(before, after)), local(high, Math.max(before, after))];
    (after > before ? skipped : twice).push({ from: first, to: second });
    before = after;
  }
  return { skipped, twice };
}

/** SQL: whether a timestamp lies in one of the stretches; the days of change are few, and are looked up first. */
function within(value: string, stretches: readonly Stretch[]): string {
  const days = [...new Set(stretches.map(({ from }) => from.slice(0, 10)))];
  const each = stretches.map(
    ({ from, to }) => `(${value} >= TIMESTAMP ${literal(from)} AND ${value} < TIMESTAMP ${literal(to)})`,
  );
  return `CAST(${value} AS DATE) IN (${days.map((day) => `DATE ${literal(day)}`).join(', ')}) AND (${each.join(' OR ')})`;
}

/**
 * Says of each column of local times how many exist in their zone not at all (they are read as the hour after) or twice (read as
 * the later of the two): a zone of summer time is named, and times come as its clocks show them.
 */
export async function countChangedHours<T extends Planned>(source: T): Promise<T> {
  const warnings = [...source.warnings];
  for (const { part, columns } of source.readings) {
    const local = columns.filter(
      ({ model, dates, year }) =>
        model?.type === 'instant' &&
        dates &&
        !dates.offset &&
        !dates.period &&
        dates.epoch === null &&
        year === undefined,
    );
    const zones = local.map(({ dates }) => dates!.zone ?? source.conventions.timezone);
    const changing = local.flatMap((column, i) => {
      const { skipped, twice } = changedHours(zones[i]!);
      return skipped.length === 0 || twice.length === 0 ? [] : [{ ...column, zone: zones[i]!, skipped, twice }];
    });
    if (changing.length === 0) continue;
    const values = changing.map(({ text, dates }, i) => `${localTimeSql(dateTextSql(text, dates!), dates!)} AS v${i}`);
    const counts = changing.map(
      ({ skipped, twice }, i) =>
        `count(*) FILTER (${within(`v${i}`, skipped)}) AS skipped${i}, count(*) FILTER (${within(`v${i}`, twice)}) AS twice${i}`,
    );
    const row = await source.writer.row(
      `SELECT ${counts.join(', ')} FROM (SELECT ${values.join(', ')} FROM ${part.relation})`,
    );
    for (const [i, { name, zone }] of changing.entries()) {
      const [none, two] = [Number(row[`skipped${i}`]), Number(row[`twice${i}`])];
      if (none + two === 0) continue;
      const said = CHECK.changed_hours({ label: `${part.label}: ${name}`, none, two, zone });
      warnings.push(new LoadWarning('W_CHANGED_HOURS', said, none + two));
    }
  }
  return { ...source, warnings };
}
