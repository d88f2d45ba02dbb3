import { amountOf } from '../../../core/cell.js';
import type { Row } from '../../../core/result.js';
import { perThousand } from '../basis/rates.js';
import type { Weekly, Weeks } from '../basis/weeks.js';

/** Silence that makes a topic new, and weeks within which it must be more than one customer's. */
const SILENT = 26;
const WITHIN = 4;
const LEAST = 3;

/**
 * First day of the week in which a topic came up: no case in so many covered weeks before, then three or more of two customers or more
 * within four. The last such in the period; null where there is none.
 */
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
  let found: string | null = null;
  let silent = 0;
  counts.forEach((count, week) => {
    const last = Math.min(week + WITHIN, counts.length) - 1;
    const within = counts.slice(week, last + 1).reduce((a, b) => a + b, 0);
    if (count > 0 && silent >= SILENT && within >= LEAST && starts[week]! >= since && weekly.hasTwo(topic, week, last))
      found = starts[week]!;
    if (count > 0) silent = 0;
    else if (covered[week]) silent++;
  });
  return found;
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
  const total = rows.reduce((sum, row) => sum + amountOf(row.complaints), 0);
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
