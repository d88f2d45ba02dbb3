import { groupedBy } from '../../../core/grouped.js';
import { addDays, addMonths } from '../../../core/period.js';
import type { Period, Row } from '../../../core/result.js';
import { INSTRUMENTS } from '../../../model/score-scale.js';
import { holm } from '../../../stats/intervals/multiple-testing.js';
import { type Cell, cellOf, difference, estimate, headline, itemKey, type Rules } from '../basis/measure.js';

const SURE = 0.05;

export type WaveGrain = 'week' | 'month' | 'quarter' | 'year';
const MONTHS = { month: 1, quarter: 3, year: 12 };

/** Whether the measured period holds the whole wave that begins on a day. */
function isComplete(start: string, grain: WaveGrain, { from, to }: Period): boolean {
  const next = grain === 'week' ? addDays(start, 7) : addMonths(start, MONTHS[grain]);
  return start >= from && addDays(next, -1) <= to;
}

/** Headline items over waves, each tested against the wave before it; p-values are adjusted over the item's waves. */
export function waveRows(cut: string, rows: readonly Row[], rules: Rules, grain: WaveGrain, period: Period) {
  const cells = rows.map((row) => ({ ...cellOf(row), wave: String(row.wave) }));
  const items = INSTRUMENTS.flatMap((instrument) => [...groupedBy(headline(cells, instrument), itemKey).values()]);
  return items.flatMap((own) => {
    const byWave = groupedBy(own as (Cell & { wave: string })[], ({ wave }) => wave);
    const waves = [...byWave]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([wave, answers]) => {
        const found = estimate(answers, rules);
        return found === null ? [] : [{ wave, found, shown: found.n >= rules.minN }];
      });
    const changes = waves.map((now, index) => {
      const before = waves.slice(0, index).findLast(({ shown }) => shown);
      return now.shown && before ? difference(before.found, now.found) : null;
    });
    const tested = changes.flatMap((change) => (change === null ? [] : [change.p]));
    const adjusted = holm(tested);
    let place = 0;
    return waves.map(({ wave, found, shown }, index) => {
      const change = changes[index] ?? null;
      const p = change === null ? null : adjusted[place++]!;
      return {
        __cut: cut,
        instrument: own[0]!.instrument,
        item: own[0]!.item,
        measure: found.measure,
        wave,
        complete: isComplete(wave, grain, period),
        n: found.n,
        value: shown ? found.value : null,
        low: shown ? (found.interval?.low ?? null) : null,
        high: shown ? (found.interval?.high ?? null) : null,
        change: change?.estimate ?? null,
        change_low: change?.low ?? null,
        change_high: change?.high ?? null,
        p,
        verdict: p === null ? 'untested' : p >= SURE ? 'no_change' : change!.estimate > 0 ? 'up' : 'down',
        suppressed: !shown,
      };
    });
  });
}
