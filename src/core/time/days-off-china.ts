import { springFestival } from './calendar-spring-festival.js';
import { addDays, civil } from './period-days.js';

const ZONES: ReadonlySet<string> = new Set([
  'Asia/Shanghai',
  'Asia/Chongqing',
  'Asia/Harbin',
  'Asia/Urumqi',
  'Asia/Kashgar',
  'PRC',
]);

/** Whether a clock is China's. */
export const isOfChina = (timezone: string): boolean => ZONES.has(timezone);

/**
 * The two weeks that are off in China in each year, for data without a calendar of their own: Spring Festival from its eve to its seventh day, and
 * 1 to 7 October (Regulation on Public Holidays for National Annual Festivals and Memorial Days, with the days moved to join weekends).
 * Ascending, of the days within `from` and `to`; other holidays are of a day or are moved from year to year.
 */
export function longHolidaysOfChina(from: string, to: string): string[] {
  const days: string[] = [];
  for (let { year } = civil(from); year <= civil(to).year; year++) {
    const festival = springFestival(year);
    if (festival !== null) for (let day = -1; day < 7; day++) days.push(addDays(festival, day));
    for (let day = 0; day < 7; day++) days.push(addDays(`${year}-10-01`, day));
  }
  return days.filter((day) => day >= from && day <= to);
}
