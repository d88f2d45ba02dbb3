const QUARTER_HOUR = 900;
const NAMES = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/** What a local clock shows at an instant in seconds since 1970. Zones differ by whole quarters of an hour, so each quarter is asked for once. */
function finder<T>(timezone: string, read: (parts: ReadonlyMap<string, string>) => T): (instant: number) => T {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: timezone,
    ...{ weekday: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
    ...{ year: 'numeric', month: '2-digit', day: '2-digit' },
  });
  const known = new Map<number, T>();
  return (instant) => {
    const key = Math.floor(instant / QUARTER_HOUR);
    const found = known.get(key);
    if (found !== undefined) return found;
    const parts = new Map(format.formatToParts(key * QUARTER_HOUR * 1000).map(({ type, value }) => [type, value]));
    const made = read(parts);
    known.set(key, made);
    return made;
  };
}

/** Hour of the week in a zone, Monday 00:00 = 0. */
export const hourFinder = (timezone: string): ((instant: number) => number) =>
  finder(timezone, (parts) => NAMES.indexOf(parts.get('weekday')!) * 24 + Number(parts.get('hour')));

/** Whether an instant is the very beginning of a local day: what a date without a time of day is loaded as. */
export function midnightFinder(timezone: string): (instant: number) => boolean {
  const isFirst = finder(timezone, (parts) => parts.get('hour') === '00' && parts.get('minute') === '00');
  return (instant) => instant % QUARTER_HOUR === 0 && isFirst(instant);
}

/** The local day of an instant, as an ISO date. */
export const dayFinder = (timezone: string): ((instant: number) => string) =>
  finder(timezone, (parts) => `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`);
