import { describe, expect, it } from 'vitest';
import { manifest } from '../../../src/generated/manifest.js';
import { analyze } from '../../../src/run/analyze.js';
import { type WaveUnit, wavesOf } from '../../../src/stats/control/waves.js';
import { poissonQuantile } from '../../../src/stats/distributions/discrete-distributions.js';
import { type Random, seededRandom } from '../../../src/stats/distributions/random.js';
import { standardisedGain } from '../../../src/stats/intervals/standardised-gain.js';
import { isLong } from '../../support/long.js';
import { rowsOf } from '../../support/plain.js';
import { worldOf } from '../../support/sql-engine.js';

const WEEKS = 104;
const FIRST = 32;
const BATCH = 60;

type Desk = 'plain' | 'seasonal' | 'dispersed' | 'small';

const poisson = (random: Random, mean: number): number => poissonQuantile(random.uniform(), mean);

/** 108 topics and products, 42 complaints a week in proportion to what was sold (20 at a small desk); a batch of the first of them from one week on, where told. */
function desk(random: Random, kind: Desk, batch: boolean): WaveUnit[] {
  const total = kind === 'small' ? 20 : 42;
  const sizes = Array.from({ length: 36 }, () => Math.exp(0.8 * random.normal()));
  const all = sizes.reduce((a, b) => a + b, 0);
  return sizes.flatMap((size, product) => {
    const volume = Array.from({ length: WEEKS }, (_, week) => {
      const season = kind === 'seasonal' ? 1 + 0.5 * Math.sin((2 * Math.PI * (week + 5)) / 52) : 1;
      return (3000 * season * size) / all;
    });
    const shocks = volume.map(() => (kind === 'dispersed' ? random.gamma(2) / 2 : 1));
    const before = volume.map((_, week) =>
      Array.from({ length: 6 }, (__, i) => volume[Math.max(0, week - 1 - i)]!).reduce((a, b) => a + b, 0),
    );
    return [0.45, 0.4, 0.15].map((share, topic) => {
      const counts = volume.map((sold, week) => poisson(random, ((total * share) / 3000) * sold * shocks[week]!));
      // An eighth of what is sold leaks; half of it is said in the first two weeks after.
      if (batch && product === 0 && topic === 0)
        for (let week = BATCH; week < BATCH + 10; week++)
          [0.3, 0.3, 0.2, 0.2].forEach((part, later) => {
            counts[week + later]! += poisson(random, Math.max(60, volume[week]!) * 0.125 * part);
          });
      return { counts, sizes: before };
    });
  });
}

describe('waves of desks', () => {
  it.each(['plain', 'seasonal', 'dispersed', 'small'] as const)(
    'quiet and %s: weeks with any flag at most 5 %%',
    (kind) => {
      const random = seededRandom(11);
      const desks = isLong ? 200 : 8;
      let [flagged, weeks] = [0, 0];
      for (let i = 0; i < desks; i++) {
        const found = wavesOf(desk(random, kind, false));
        for (let week = FIRST; week < WEEKS; week++) {
          weeks++;
          if (found.weeks.some((own) => own[week]?.flagged === true)) flagged++;
        }
      }
      console.info(`quiet ${kind}: ${flagged} of ${weeks} weeks flagged`);
      expect(flagged / weeks).toBeLessThanOrEqual(0.05);
    },
  );

  it('finds a batch within two weeks of its first sale in nine of ten', () => {
    const random = seededRandom(12);
    const desks = isLong ? 200 : 20;
    let found = 0;
    for (let i = 0; i < desks; i++) {
      const { waves } = wavesOf(desk(random, 'plain', true));
      if (waves.some(({ unit, first }) => unit === 0 && first >= BATCH && first <= BATCH + 2)) found++;
    }
    console.info(`batches: ${found} of ${desks} found`);
    expect(found / desks).toBeGreaterThanOrEqual(0.9);
  });
});

/** A number in (0, 1) that follows from a row and the seed: `random()` is drawn once for many rows of a join. */
const drawn = (seed: number, salt: number, ...of: string[]): string =>
  `((hash(${[...of, seed, salt].join(', ')}) % 1000003 + 0.5) / 1000003.0)`;

/** Customers who buy at rates of their own for three years; some complain after a purchase, by chance or the more the more often they buy, and stay away afterwards. */
const shop = (seed: number, customers: number, loyal: boolean, effect: number): string[] => [
  `CREATE TABLE data.main.customer AS SELECT 'c' || i AS customer_id, 0.004 + 0.012 * -ln(1 - ${drawn(seed, 1, 'i')}) AS rate FROM range(${customers}) t(i)`,
  `CREATE TABLE data.main.bought AS SELECT customer_id, rate, DATE '2023-01-01' + CAST(d AS integer) AS ordered_on, 'p' || CAST(floor(3 * ${drawn(seed, 2, 'customer_id', 'd')}) AS integer) AS product_id
     FROM data.main.customer, range(1096) t(d) WHERE ${drawn(seed, 3, 'customer_id', 'd')} < rate`,
  `CREATE TABLE data.main.voiced AS SELECT customer_id, rate, product_id, ordered_on + 5 AS opened_on, ${drawn(seed, 4, 'customer_id', 'ordered_on')} AS luck
     FROM data.main.bought WHERE ${drawn(seed, 5, 'customer_id', 'ordered_on')} < ${loyal ? '0.04 * rate / 0.016' : '0.04'}`,
  `CREATE TABLE data.main.gone AS SELECT customer_id, min(opened_on) AS opened_on FROM data.main.voiced GROUP BY customer_id, rate
     HAVING min_by(luck, opened_on) < ${effect} / (1 - pow(1 - rate, 90))`,
  `CREATE TABLE data.main.orders AS SELECT b.customer_id || b.ordered_on AS order_id, b.customer_id, CAST(b.ordered_on AS timestamp) AS ordered_at, b.ordered_on, b.product_id,
     CAST(10 AS decimal(18,4)) AS amount, CAST(1 AS decimal(18,4)) AS quantity
     FROM data.main.bought b LEFT JOIN data.main.gone g ON g.customer_id = b.customer_id AND b.ordered_on > g.opened_on AND b.ordered_on <= g.opened_on + 90 WHERE g.customer_id IS NULL`,
  `CREATE TABLE data.main.tickets AS SELECT 't' || row_number() OVER (ORDER BY customer_id, opened_on) AS ticket_id, customer_id, product_id, 'complaint' AS kind, 'quality' AS topic,
     CAST(opened_on AS timestamp) + INTERVAL 1 HOUR AS opened_at, opened_on FROM data.main.voiced WHERE opened_on <= DATE '2025-12-31'`,
  ...['customer', 'bought', 'voiced', 'gone'].map((name) => `DROP TABLE data.main.${name}`),
];

interface Seen {
  readonly difference: number;
  readonly holds: boolean;
  readonly reading: string;
}

async function seenIn(seed: number, customers: number, loyal: boolean, effect: number): Promise<Seen> {
  const { engine } = await worldOf(shop(seed, customers, loyal, effect));
  try {
    const result = await analyze(engine, manifest, {
      analysis: 'complaints',
      period: '2025-01-01..2025-09-30',
      asOf: '2025-12-31',
      tables: ['effect'],
    });
    const row = (await rowsOf(result, 'effect')).find(({ comparison }) => comparison === 'complained')!;
    const [low, high] = [Number(row.low), Number(row.high)];
    const truth = -100 * effect;
    return { difference: Number(row.difference), holds: low <= truth && truth <= high, reading: String(row.reading) };
  } finally {
    await engine.close();
  }
}

describe('effect of a complaint in planted worlds', () => {
  it.each([0, 0.1])(
    'complaints by chance, %d of all stay away: found, with an interval that holds it',
    async (effect) => {
      const seen: Seen[] = [];
      for (let seed = 1; seed <= (isLong ? 100 : 1); seed++)
        seen.push(await seenIn(seed, isLong ? 3000 : 1500, false, effect));
      const mean = seen.reduce((sum, { difference }) => sum + difference, 0) / seen.length;
      const held = seen.filter(({ holds }) => holds).length / seen.length;
      console.info(`effect ${-100 * effect}: mean ${mean.toFixed(2)}, ${(100 * held).toFixed(0)} % hold it`);
      expect(Math.abs(mean + 100 * effect)).toBeLessThan(isLong ? 1 : 9);
      if (isLong) {
        expect(held).toBeGreaterThanOrEqual(0.92);
        expect(held).toBeLessThanOrEqual(0.98);
      }
    },
    1_800_000,
  );

  it.runIf(isLong)(
    'loyal customers complain more: the placebo is printed, and no difference is read',
    async () => {
      const seen: Seen[] = [];
      for (let seed = 1; seed <= 10; seed++) seen.push(await seenIn(seed, 6000, true, 0));
      console.info(`loyal: ${seen.map(({ difference, reading }) => `${difference.toFixed(1)} ${reading}`).join(', ')}`);
      expect(seen.filter(({ reading }) => reading === 'more' || reading === 'less')).toEqual([]);
    },
    600_000,
  );
});

describe('recovery with severity', () => {
  it.each([0, 0.15])('a gain of %d is found within a point, as it is not where cases are taken as they are', (gain) => {
    const random = seededRandom(31);
    // Of 300 desks alone three standard errors of the mean are a point.
    const desks = isLong ? 900 : 20;
    let [sum, crude, held, called] = [0, 0, 0, 0];
    for (let i = 0; i < desks; i++) {
      const cases = Array.from({ length: 300 }, (_, person) => {
        const hard = random.integer(3);
        const treated = random.uniform() < [0.7, 0.5, 0.3][hard]!;
        const again = random.uniform() < [0.6, 0.45, 0.3][hard]! + (treated ? gain : 0);
        const money = { margin: 100, compensation: treated ? 10 : 0, handling: 5 };
        return { person, cell: hard, treated, followed: 365, days: again ? 1 + random.integer(90) : null, ...money };
      });
      const shares = [true, false].map((is) => {
        const own = cases.filter(({ treated }) => treated === is);
        return own.filter(({ days }) => days !== null).length / own.length;
      });
      const found = standardisedGain(cases, { within: 90, seed: i, draws: isLong ? 400 : 100 })!.parts.difference!;
      sum += found.estimate;
      crude += shares[0]! - shares[1]!;
      if (found.low <= gain && gain <= found.high) held++;
      if (found.low > 0 || found.high < 0) called++;
    }
    console.info(
      `gain ${gain}: ${(sum / desks).toFixed(4)}, crude ${(crude / desks).toFixed(4)}, ${held} of ${desks} hold it, ${called} called`,
    );
    expect(Math.abs(sum / desks - gain)).toBeLessThan(isLong ? 0.01 : 0.04);
    expect(crude / desks - gain).toBeGreaterThan(0.04);
    expect(held / desks).toBeGreaterThanOrEqual(isLong ? 0.91 : 0.8);
    if (gain === 0) expect(called / desks).toBeLessThanOrEqual(isLong ? 0.09 : 0.2);
  });
});
