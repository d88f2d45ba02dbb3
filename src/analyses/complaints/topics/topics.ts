import { amountOf } from '../../../core/cell.js';
import type { Row } from '../../../core/result.js';
import { totalOf } from '../../../parts/rates.js';
import { emergencesOf } from '../../../stats/control/emergence.js';
import { perThousand } from '../basis/rates.js';
import type { Weekly, Weeks } from '../basis/weeks.js';

/** First day of the last week of the period in which a topic came up; null where there is none. */
export function emergedOn(
  topic: string,
  weekly: Weekly | undefined,
  { starts, covered }: Weeks,
  since: string,
): string | null {
  if (weekly === undefined) return null;
  const counts = starts.map((_, week) =>
    weekly.cells.reduce((sum, cell) => (cell.topic === topic ? sum + cell.counts[week]! : sum), 0),
  );
  const found = emergencesOf(counts, covered, (first, last) => weekly.hasTwo(topic, first, last));
  return found.map(({ first }) => starts[first]!).findLast((start) => start >= since) ?? null;
}

interface Asked {
  readonly rows: readonly Row[];
  /** What all topics could have come from: none has an exposure of its own. */
  readonly exposure: number | null;
  readonly dispersion: number;
  readonly waves: ReadonlySet<string>;
  emerged(topic: string): string | null;
}

/** Topics of a cut, most complaints first. */
export function topicRows(cut: string, { rows, exposure, dispersion, waves, emerged }: Asked) {
  const total = totalOf(rows, 'complaints');
  return rows
    .map((row) => {
      const topic = String(row.topic);
      const complaints = amountOf(row.complaints);
      const emerged_on = emerged(topic);
      return {
        __cut: cut,
        topic,
        complaints,
        share: complaints / total,
        ...perThousand(complaints, exposure, dispersion),
        emerged_on,
        reading: waves.has(topic)
          ? ('wave' as const)
          : emerged_on !== null
            ? ('emerging' as const)
            : ('usual' as const),
      };
    })
    .sort((a, b) => b.complaints - a.complaints || (a.topic < b.topic ? -1 : 1));
}
