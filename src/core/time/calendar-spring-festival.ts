import { addDays, civil, daysBetween } from './period-days.js';

/**
 * First day of the Chinese lunar year, MMDD, from 2000. Source: the Chinese calendar by GB/T 33661-2017; the tests
 * compare each with ICU's Chinese calendar, and name the two that ICU has wrong.
 */
const FIRST = 2000;
const NEW_YEARS = (
  '0205 0124 0212 0201 0122 0209 0129 0218 0207 0126 0214 0203 0123 0210 0131 0219 0208 0128 0216 0205 ' +
  '0125 0212 0201 0122 0210 0129 0217 0206 0126 0213 0203 0123 0211 0131 0219 0208 0128 0215 0204 0124 ' +
  '0212 0201 0122 0210 0130 0217 0206 0126 0214 0202 0123'
).split(' ');

/** Spring Festival (春节) of a year, 2000..2050; null outside. */
export function springFestival(year: number): string | null {
  const found = NEW_YEARS[year - FIRST];
  return found === undefined ? null : `${year}-${found.slice(0, 2)}-${found.slice(2)}`;
}

/**
 * The day that stands as far from its own year's Spring Festival as `day` does from this year's: how January and
 * February are compared between years. Null outside 2000..2050.
 */
export function alignedBySpringFestival(day: string, yearsBefore = 1): string | null {
  const { year } = civil(day);
  const [festival, other] = [springFestival(year), springFestival(year - yearsBefore)];
  return festival === null || other === null ? null : addDays(other, daysBetween(festival, day));
}

/** Whether the days from 3 weeks before to 3 weeks after a Spring Festival share a day with `from`../..`to`. */
export function nearSpringFestival(from: string, to: string): boolean {
  const festival = springFestival(civil(to).year);
  return festival !== null && from <= addDays(festival, 21) && to >= addDays(festival, -21);
}
