import { describe, expect, it } from 'vitest';
import { type Cell, testedOf } from '../../../src/analyses/enquiries/customers_of_topic/rows.js';
import { poissonQuantile } from '../../../src/stats/distributions/discrete-distributions.js';
import { type Random, seededRandom } from '../../../src/stats/distributions/random.js';
import { isLong } from '../../support/long.js';

const KINDS = [400, 400, 700];
const TOPICS = 8;
const CUSTOMERS = KINDS.reduce((sum, size) => sum + size, 0);

/** Customers of three kinds who ask alike about eight topics, a fiftieth of them eight times as often as the others. */
function desk(random: Random): Cell[] {
  const counts = KINDS.map(() => Array.from({ length: TOPICS }, () => new Map<number, number>()));
  KINDS.forEach((size, kind) => {
    for (let i = 0; i < size; i++) {
      const level = random.uniform() < 0.02 ? 8 : 1;
      counts[kind]!.forEach((own, topic) => {
        const cases = poissonQuantile(random.uniform(), 0.027 * level * (topic + 1));
        if (cases > 0) own.set(cases, (own.get(cases) ?? 0) + 1);
      });
    }
  });
  const added = (parts: readonly ReadonlyMap<number, number>[]) => {
    const sum = new Map<number, number>();
    for (const part of parts) for (const [cases, n] of part) sum.set(cases, (sum.get(cases) ?? 0) + n);
    return sum;
  };
  return Array.from({ length: TOPICS }, (_, topic) =>
    KINDS.map((size, kind) => ({
      ...{ attribute: 'segment' as const, group: String(kind), topic: String(topic) },
      own: { size, counts: counts[kind]![topic]! },
      rest: { size: CUSTOMERS - size, counts: added(counts.filter((__, i) => i !== kind).map((own) => own[topic]!)) },
    })),
  ).flat();
}

describe('desks where some call often and kinds do not differ', () => {
  it('show a cell at q .05 in at most 5 %', async () => {
    const desks = isLong ? 400 : 10;
    let found = 0;
    for (let i = 0; i < desks; i++) {
      const { q } = await testedOf(desk(seededRandom(2000 + i)), 1);
      expect(q.size).toBe(KINDS.length * TOPICS);
      if ([...q.values()].some((one) => one < 0.05)) found++;
    }
    console.info(`frequent callers: ${found} of ${desks} desks show a cell`);
    expect(found / desks).toBeLessThanOrEqual(isLong ? 0.05 : 0.2);
  }, 600_000);
});
