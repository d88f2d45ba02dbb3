import { WEEKDAY_CODES } from '../../../core/time/weekday-words.js';
import type { CutTally } from '../basis/tally.js';

/** Cases by weekday and hour of opening, in the zone of the data; hours without any left out. */
export function workloadRows(name: string, { hours, total }: CutTally) {
  return hours.flatMap((cases, index) =>
    cases === 0
      ? []
      : [
          {
            __cut: name,
            weekday: WEEKDAY_CODES[Math.floor(index / 24)]!,
            hour: index % 24,
            cases,
            share: cases / total.cases,
          },
        ],
  );
}
