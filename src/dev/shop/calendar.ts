/** Days are whole numbers since 1970-01-01; moments are local minutes since then (Asia/Shanghai keeps UTC+8 all year). */

const MS = 86_400_000;

export function day(iso: string): number {
  return Date.parse(`${iso}T00:00:00Z`) / MS;
}

export function iso(d: number): string {
  return new Date(d * MS).toISOString().slice(0, 10);
}

/** First and last day of the fixture. */
export const FIRST = day('2023-10-01');
export const LAST = day('2025-12-31');

/** ISO weekday, 1 = Monday. */
export function weekday(d: number): number {
  return ((((d + 3) % 7) + 7) % 7) + 1;
}

export function month(d: number): string {
  return iso(d).slice(0, 7);
}

/** First day of the month that lies `n` months after the month of `d`. */
export function monthStart(d: number, n = 0): number {
  const [y, m] = iso(d).split('-').map(Number) as [number, number];
  return Date.UTC(y, m - 1 + n, 1) / MS;
}

/** `2025-06-03 14:05:00` of a local minute. */
export function stamp(minute: number, second = 0): string {
  const d = Math.floor(minute / 1440);
  const m = minute - d * 1440;
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${iso(d)} ${two(Math.floor(m / 60))}:${two(m % 60)}:${two(second)}`;
}

/** The same instant in UTC as `2025-06-03T06:05:00.000Z`. */
export function instant(minute: number, second = 0): string {
  return `${stamp(minute - 480, second).replace(' ', 'T')}.000Z`;
}

/** Quarter starts from 2023-10-01 to 2025-10-01. */
export function quarters(): number[] {
  return Array.from({ length: 9 }, (_, i) => monthStart(FIRST, 3 * i));
}

/** Month starts of the fixture, 27 of them. */
export function months(): number[] {
  return Array.from({ length: 27 }, (_, i) => monthStart(FIRST, i));
}

/** Days off and make-up workdays as the State Council announced them for 2023 (from October), 2024 and 2025. */
const OFF: readonly (readonly [string, string])[] = [
  ['2023-10-01', '2023-10-06'],
  ['2024-01-01', '2024-01-01'],
  ['2024-02-10', '2024-02-17'],
  ['2024-04-04', '2024-04-06'],
  ['2024-05-01', '2024-05-05'],
  ['2024-06-10', '2024-06-10'],
  ['2024-09-15', '2024-09-17'],
  ['2024-10-01', '2024-10-07'],
  ['2025-01-01', '2025-01-01'],
  ['2025-01-28', '2025-02-04'],
  ['2025-04-04', '2025-04-06'],
  ['2025-05-01', '2025-05-05'],
  ['2025-05-31', '2025-06-02'],
  ['2025-10-01', '2025-10-08'],
];
const MADE_UP: readonly string[] = [
  ...['2023-10-07', '2023-10-08', '2024-02-04', '2024-02-18', '2024-04-07', '2024-04-28', '2024-05-11', '2024-09-14'],
  ...['2024-09-29', '2024-10-12', '2025-01-26', '2025-02-08', '2025-04-27', '2025-09-28', '2025-10-11'],
];

/** Calendar exceptions by day: true = a make-up workday, false = a day off. */
export const holidays: ReadonlyMap<number, boolean> = (() => {
  const out = new Map<number, boolean>();
  for (const [from, to] of OFF) for (let d = day(from); d <= day(to); d++) out.set(d, false);
  for (const d of MADE_UP) out.set(day(d), true);
  return new Map([...out].sort((a, b) => a[0] - b[0]));
})();

/** Demand on a day relative to an ordinary one: months, weekends, festivals, the two shopping days. */
export function season(d: number): number {
  const known = seasons.get(d);
  if (known !== undefined) return known;
  const f = demand(d);
  seasons.set(d, f);
  return f;
}

const seasons = new Map<number, number>();

function demand(d: number): number {
  const date = iso(d);
  const byMonth = [0.95, 0.85, 0.95, 1, 1.05, 1.1, 0.95, 0.97, 1, 1, 1.2, 1.08];
  let f = byMonth[Number(date.slice(5, 7)) - 1]!;
  f *= [0.93, 0.9, 0.9, 0.93, 1, 1.2, 1.15][weekday(d) - 1]!;
  const spring = date < '2024-07-01' ? day('2024-02-10') : day('2025-01-29');
  if (d >= spring - 1 && d <= spring + 6) f *= 0.35;
  else if (d >= spring - 14 && d < spring - 1) f *= 1.35;
  if (date.endsWith('-11-11')) f *= 3;
  if (date.endsWith('-06-18')) f *= 2;
  return f;
}

/** Opening hours of the shop's desk in minutes of the day; a lunch break divides weekdays. */
export function opening(d: number): readonly (readonly [number, number])[] {
  const exception = holidays.get(d);
  if (exception === false) return [];
  const wd = weekday(d);
  if (wd <= 5 || exception === true)
    return [
      [540, 720],
      [780, 1080],
    ];
  return wd === 6 ? [[600, 960]] : [];
}

/** The moment at which `minutes` of opening time have passed since `from`. */
export function afterOpenMinutes(from: number, minutes: number): number {
  let left = minutes;
  let d = Math.floor(from / 1440);
  for (;;) {
    for (const [opens, closes] of opening(d)) {
      const start = Math.max(from, d * 1440 + opens);
      const room = d * 1440 + closes - start;
      if (room <= 0) continue;
      if (left <= room) return start + left;
      left -= room;
    }
    d++;
  }
}
