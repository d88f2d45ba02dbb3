import { groupedBy } from '../../../core/grouped.js';
import type { Period, Row } from '../../../core/result.js';
import { addDays, addMonths } from '../../../core/time/period.js';
import { INSTRUMENTS } from '../../../model/score-scale.js';
import type { ClusterSums, OverlapSums } from '../../../stats/intervals/clustered.js';
import { holm } from '../../../stats/intervals/multiple-testing.js';
import { type Cell, cellOf, difference, estimate, headline, itemKey, type Rules } from '../basis/measure.js';
import { measureName, type Step } from '../people/people.js';

const SURE = 0.05;

export type WaveGrain = 'week' | 'month' | 'quarter' | 'year';
const MONTHS = { month: 1, quarter: 3, year: 12 };

/** Whether the measured period holds the whole wave that begins on a day. */
function isComplete(start: string, grain: WaveGrain, { from, to }: Period): boolean {
  const next = grain === 'week' ? addDays(start, 7) : addMonths(start, MONTHS[grain]);
  return start >= from && addDays(next, -1) <= to;
}

type WaveCell = Cell & { readonly wave: string };

/** The answers of one cut to each headline item, by wave. */
export function waveItems(rows: readonly Row[]): WaveCell[][] {
  const cells = rows.map((row) => ({ ...cellOf(row), wave: String(row.wave) }));
  return INSTRUMENTS.flatMap((instrument) => [
    ...groupedBy(headline(cells, instrument) as WaveCell[], itemKey).values(),
  ]);
}

/** From each wave that is shown to the next one. */
export function stepsOf(cut: string, own: readonly WaveCell[], rules: Rules): Step[] {
  const sizes = [...groupedBy(own, ({ wave }) => wave)].flatMap(([wave, cells]) => {
    const found = estimate(cells, rules);
    return found !== null && found.n >= rules.minN ? [wave] : [];
  });
  const measure = measureName('measure', own);
  return sizes
    .sort()
    .slice(1)
    .map((now, index) => ({ cut, measure, before: sizes[index]!, now }));
}

/** What people say in a wave, and in it and in the one shown before it. */
export interface WavePeople {
  readonly people: (own: readonly Cell[], wave: string) => ClusterSums | null;
  readonly overlap: (own: readonly Cell[], wave: string) => OverlapSums | null;
}

/** Headline items over waves, each tested against the wave before it; p-values are adjusted over the item's waves. */
export function waveRows(
  cut: string,
  items: readonly WaveCell[][],
  rules: Rules,
  grain: WaveGrain,
  period: Period,
  { people, overlap }: WavePeople,
) {
  return items.flatMap((own) => {
    const byWave = groupedBy(own, ({ wave }) => wave);
    const waves = [...byWave]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([wave, answers]) => {
        const found = estimate(answers, rules, { people: people(own, wave) });
        return found === null ? [] : [{ wave, found, shown: found.n >= rules.minN }];
      });
    const changes = waves.map((now, index) => {
      const before = waves.slice(0, index).findLast(({ shown }) => shown);
      return now.shown && before ? difference(before.found, now.found, overlap(own, now.wave)) : null;
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
