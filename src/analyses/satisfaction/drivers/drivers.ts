import type { Relation } from '../../../core/analysis.js';
import { groupedBy } from '../../../core/grouped.js';
import {
  type ImportanceStability,
  importanceStability,
  LMG_MAX_DRIVERS,
} from '../../../stats/regression/relative-importance.js';

/** Respondents a cut's model is fitted and redrawn over; beyond, those with the first ids. */
export const MOST_RESPONSES = 20_000;
const SEED = 20_250_101;
/** Fewer complete answers than this per driver make weights that the next sample turns over. */
const ANSWERS_PER_DRIVER = 5;
/** A driver asked of fewer than half the responses would cost the others their answers. */
const LEAST_COVERAGE = 0.5;
/** Work of one bootstrap, in multiply-adds, that takes about a second. */
const BUDGET = 3e8;

interface Answer {
  readonly item: string;
  readonly score: number;
  readonly middle: number | null;
  readonly isOverall: boolean;
}

/** Answers of one cut, by response. */
interface Responses {
  readonly answers: Map<string, Answer[]>;
  beyond: boolean;
}

async function readResponses(relation: Relation): Promise<Map<string, Responses>> {
  const cuts = new Map<string, Responses>();
  for await (const { count, columns } of relation.read()) {
    const { __cut, response, item, role, score, scale_min, scale_max, is_beyond } = columns;
    for (let i = 0; i < count; i++) {
      const cut = String(__cut![i]);
      const own = cuts.get(cut) ?? { answers: new Map<string, Answer[]>(), beyond: false };
      cuts.set(cut, own);
      if (is_beyond![i] === true) {
        own.beyond = true;
        continue;
      }
      const [low, high] = [scale_min![i], scale_max![i]];
      const answer = {
        item: String(item![i]),
        score: Number(score![i]),
        middle: low === null || high === null ? null : (Number(low) + Number(high)) / 2,
        isOverall: role![i] === 'overall',
      };
      const list = own.answers.get(String(response![i]));
      if (list === undefined) own.answers.set(String(response![i]), [answer]);
      else list.push(answer);
    }
  }
  return cuts;
}

interface Model {
  readonly overall: string;
  readonly items: readonly string[];
  readonly y: readonly number[];
  readonly columns: readonly number[][];
  /** All answers to each item, complete or not. */
  readonly given: readonly (readonly number[])[];
  /** Middle of each item's scale; null where it has none. */
  readonly middles: readonly (number | null)[];
}

/** Complete answers to the overall item asked most and to the drivers that at least half of its responses rate. */
function modelOf(responses: readonly Answer[][]): Model | null {
  const overalls = [
    ...groupedBy(
      responses.flat().filter(({ isOverall }) => isOverall),
      ({ item }) => item,
    ),
  ];
  const [overall] = overalls.sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1))[0] ?? [];
  if (overall === undefined) return null;
  const own = responses.filter((answers) => answers.some(({ item, isOverall }) => isOverall && item === overall));
  const drivers = groupedBy(
    own.flat().filter(({ isOverall }) => !isOverall),
    ({ item }) => item,
  );
  const items = [...drivers]
    .flatMap(([item, given]) => (given.length >= LEAST_COVERAGE * own.length ? [item] : []))
    .sort();
  const y: number[] = [];
  const columns = items.map((): number[] => []);
  for (const answers of own) {
    const scores = items.map((item) => answers.find((answer) => !answer.isOverall && answer.item === item)?.score);
    if (scores.includes(undefined)) continue;
    y.push(answers.find((answer) => answer.isOverall && answer.item === overall)!.score);
    for (const [j, score] of scores.entries()) columns[j]!.push(score!);
  }
  const given = items.map((item) => drivers.get(item)!.map(({ score }) => score));
  return { overall, items, y, columns, given, middles: items.map((item) => drivers.get(item)![0]!.middle) };
}

const replicatesFor = (n: number, p: number, lmg: boolean): number => {
  const work = n * (p + 1) ** 2 + (lmg ? 2 ** p * p ** 3 : 0);
  return Math.max(100, Math.min(1000, Math.floor(BUDGET / work)));
};

const meanOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

type Crosshair = 'data_centred' | 'scale_centred';

const quadrant = (important: boolean, good: boolean): string =>
  important ? (good ? 'keep_up' : 'concentrate_here') : good ? 'possible_overkill' : 'low_priority';

function driverRows(
  cut: string,
  model: Model,
  lmg: ImportanceStability | null,
  weights: ImportanceStability,
  crosshair: Crosshair,
) {
  const { items, columns, middles } = model;
  const main = lmg ?? weights;
  const shares = main.importance.raw.map((raw) => raw / main.importance.r2);
  const order = items.map((_, j) => j).sort((a, b) => shares[b]! - shares[a]! || a - b);
  const means = columns.map(meanOf);
  const centre = { data_centred: () => meanOf(means), scale_centred: (j: number) => middles[j] ?? null };
  const place = (j: number, kind: Crosshair): string | null => {
    const line = centre[kind](j);
    return line === null || line === undefined ? null : quadrant(shares[j]! >= 1 / items.length, means[j]! >= line);
  };
  const other = crosshair === 'data_centred' ? 'scale_centred' : 'data_centred';
  return order.map((j, rank) => ({
    __cut: cut,
    overall_item: model.overall,
    item: items[j]!,
    n: model.y.length,
    rank: rank + 1,
    importance: shares[j]!,
    low: main.shares[j]?.low ?? null,
    high: main.shares[j]?.high ?? null,
    importance_method: lmg === null ? 'relative_weights' : 'lmg',
    rank_stability: main.rankProbability[j]![rank] ?? null,
    relative_weight: weights.importance.raw[j]! / weights.importance.r2,
    r2: main.importance.r2,
    performance: means[j]!,
    // Of all who rated it, where some of them left another driver out.
    rated: model.given[j]!.length,
    performance_all: model.given[j]!.length === model.y.length ? null : meanOf(model.given[j]!),
    crosshair,
    performance_line: centre[crosshair](j),
    quadrant: place(j, crosshair),
    quadrant_other: place(j, other),
  }));
}

export interface Drivers {
  readonly rows: ReturnType<typeof driverRows>;
  /** Cuts in which no weights can be said, and those fitted over part of their responses. */
  readonly undetermined: number;
  readonly sampled: number;
}

/** What the overall opinion hangs on: shares of R² per driver, how sure their ranks are, and importance against performance. */
export async function drivers(relation: Relation, crosshair: Crosshair): Promise<Drivers> {
  const rows: Drivers['rows'] = [];
  let [undetermined, sampled] = [0, 0];
  for (const [cut, { answers, beyond }] of await readResponses(relation)) {
    if (beyond) sampled++;
    const model = modelOf([...answers.values()]);
    if (model === null) continue;
    const [n, p] = [model.y.length, model.items.length];
    const exact = p <= LMG_MAX_DRIVERS;
    const enough = p > 0 && n >= ANSWERS_PER_DRIVER * (p + 1);
    const options = { seed: SEED, replicates: replicatesFor(n, p, exact) };
    const weights = enough
      ? importanceStability(model.y, model.columns, 'relative-weights', {
          ...options,
          replicates: exact ? 2 : options.replicates,
        })
      : null;
    const lmg = enough && exact ? importanceStability(model.y, model.columns, 'lmg', options) : null;
    if (weights === null || (exact && lmg === null)) undetermined++;
    else rows.push(...driverRows(cut, model, lmg, weights, crosshair));
  }
  return { rows, undetermined, sampled };
}
