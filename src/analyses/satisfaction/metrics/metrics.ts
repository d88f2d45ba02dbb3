import type { CutMetrics, MetricValue, Relation } from '../../../core/analysis.js';
import { groupedBy } from '../../../core/grouped.js';
import type { Row, Cell as Value } from '../../../core/result.js';
import { plainInterval, unsaid } from '../../../parts/rates.js';
import { type ClusterSums, clusteredShare } from '../../../stats/intervals/clustered.js';
import { wilsonInterval } from '../../../stats/intervals/proportion-interval.js';
import { type Context, rulesOf, type Shift } from '../basis/context.js';
import { type Cell, cellOf, type Estimate, estimate, headline, type Rules, type SumsOf } from '../basis/measure.js';
import { hasDirection, isPositive } from '../basis/score-rows.js';
import acsiSql from '../gaps/acsi.sql';
import gapSpreadSql from '../gaps/gap-spread.sql';
import { acsi, overallGap } from '../gaps/gaps.js';
import gapsSql from '../gaps/gaps.sql';
import type declaration from '../index.js';
import { peopleOf, worths } from '../people/people.js';
import type { ResponseRate } from '../response/response.js';
import type { Weighted } from '../response/weighting.js';
import distributionSql from '../waves/distribution.sql';
import totalsSql from './totals.sql';

type Values = CutMetrics<(typeof declaration)['metrics']>['values'];

/** A measure of answers; a group too small to be shown keeps its size only. */
function ofEstimate(found: Estimate | null, rules: Rules): MetricValue {
  if (found === null) return unsaid(0);
  if (found.n < rules.minN) return unsaid(found.n);
  return {
    value: found.value,
    numerator: found.numerator,
    denominator: found.n,
    interval: plainInterval(found.interval),
  };
}

/** The answers to effort questions on one scale; null where several scales would be mixed. */
function effort(cells: readonly Cell[]): Cell[] {
  const own = headline(cells, 'ces');
  return new Set(own.map(({ scale }) => `${scale?.min} ${scale?.max}`)).size > 1 ? [] : own;
}

/** The answers to effort questions of which it is said which end is easy. */
const judgedOf = (cells: readonly Cell[], rules: Rules): Cell[] => cells.filter((cell) => hasDirection(cell, rules));

function easy(cells: readonly Cell[], rules: Rules, people: SumsOf): MetricValue {
  const judged = judgedOf(cells, rules);
  const n = judged.reduce((sum, cell) => sum + cell.n, 0);
  if (n === 0 || n < rules.minN) return unsaid(n);
  const good = judged.reduce((sum, cell) => sum + (isPositive(cell, rules) ? cell.n : 0), 0);
  const sums = people('positive', judged);
  const interval = sums === null ? wilsonInterval(good, n) : clusteredShare(sums);
  return { value: good / n, numerator: good, denominator: n, interval: plainInterval(interval) };
}

export function responseMetric(rate: ResponseRate | null, rules: Rules): MetricValue {
  if (rate === null || rate.invited === 0 || rate.invited < rules.minN)
    return unsaid(rate?.invited ?? 0, rate?.pending ?? 0);
  return {
    value: rate.answered / rate.invited,
    numerator: rate.answered,
    denominator: rate.invited,
    interval: plainInterval(clusteredShare(rate.people)),
    censored: rate.pending,
  };
}

export interface Parts {
  readonly cells: readonly Cell[];
  readonly people: SumsOf;
  readonly responses: Value;
  readonly respondents: Value;
  readonly gaps: readonly Row[];
  readonly spread: Row | undefined;
  readonly acsi: Row | undefined;
  /** Sum of the weights of the index. */
  readonly weight: number;
}

/** What is added up over people for the metrics of one cut. */
function wanted(cells: readonly Cell[], rules: Rules) {
  const own = effort(cells);
  return [
    ...[headline(cells, 'nps'), headline(cells, 'csat'), own].flatMap((some) => worths('measure', some, rules)),
    ...worths('positive', judgedOf(own, rules), rules),
  ];
}

/** Everything the metrics of each cut are made of, from the answers. */
export async function partsOf(context: Context, answer: Relation, shift: Shift): Promise<Map<string, Parts>> {
  const { sql, options } = context;
  const [satisfaction, expectancy, idealItem] = options.acsi_items as readonly string[];
  const [w1, w2, w3] = options.acsi_weights as readonly number[];
  const using = { answer };
  const [totals, cells, gaps, spreads, indexes] = [
    await sql.rows(totalsSql, {}, using),
    await sql.rows(distributionSql, { wave: '', ...shift }, using),
    await sql.rows(gapsSql, {}, using),
    await sql.rows(gapSpreadSql, {}, using),
    await sql.rows(
      acsiSql,
      { satisfaction: satisfaction!, expectancy: expectancy!, ideal_item: idealItem!, w1: w1!, w2: w2!, w3: w3! },
      using,
    ),
  ];
  const cutOf = (row: Row): string => String(row.__cut);
  const [cellsBy, gapsBy] = [groupedBy(cells, cutOf), groupedBy(gaps, cutOf)];
  const cellsOf = (cut: string): Cell[] => (cellsBy.get(cut) ?? []).map(cellOf);
  const list = [...cellsBy.keys()].flatMap((cut) => wanted(cellsOf(cut), rulesOf(context)));
  const people = await peopleOf(sql, answer, list);
  const find = (rows: readonly Row[], cut: string) => rows.find((row) => row.__cut === cut);
  return new Map(
    totals.map((row) => {
      const cut = cutOf(row);
      const parts: Parts = {
        cells: cellsOf(cut),
        people: (what, own) => people(cut, what, own),
        responses: row.responses!,
        respondents: row.respondents!,
        gaps: gapsBy.get(cut) ?? [],
        spread: find(spreads, cut),
        acsi: find(indexes, cut),
        weight: w1! + w2! + w3!,
      };
      return [cut, parts];
    }),
  );
}

const indexSums = (row: Row, weight: number): ClusterSums => ({
  people: Number(row.people),
  n: Number(row.n),
  sum: Number(row.points) / weight,
  squares: Number(row.squares) / weight ** 2,
  cross: Number(row.products) / weight,
  sizes: Number(row.sizes),
});

const EMPTY: Parts = {
  cells: [],
  people: () => null,
  responses: 0,
  respondents: 0,
  gaps: [],
  spread: undefined,
  acsi: undefined,
  weight: 1,
};

/** Metrics of one cut; those of nobody are null with a denominator of 0. */
export function metricValues(
  parts: Parts = EMPTY,
  rate: ResponseRate | null,
  weighted: Weighted | null,
  rules: Rules,
): Values {
  const { cells, people } = parts;
  const measured = (own: readonly Cell[]): MetricValue =>
    ofEstimate(estimate(own, rules, { people: people('measure', own) }), rules);
  const nps = headline(cells, 'nps');
  const effortCells = effort(cells);
  const index =
    parts.acsi === undefined || Number(parts.acsi.n) < rules.minN ? null : acsi(indexSums(parts.acsi, parts.weight));
  const [gap, shortfall] = (['gap', 'shortfall'] as const).map((kind) =>
    overallGap(parts.gaps, parts.spread, kind, rules.minN),
  ) as [ReturnType<typeof overallGap>, ReturnType<typeof overallGap>];
  return {
    responses: { value: parts.responses },
    respondents: { value: parts.respondents },
    response_rate: responseMetric(rate, rules),
    nps: measured(nps),
    nps_unique: ofEstimate(estimate(nps, rules, { latest: true }), rules),
    nps_weighted: {
      value: weighted?.value ?? null,
      denominator: weighted?.n ?? 0,
      interval: plainInterval(weighted?.interval ?? null),
    },
    csat: measured(headline(cells, 'csat')),
    ces: measured(effortCells),
    ces_easy: easy(effortCells, rules, people),
    acsi: {
      value: index?.value ?? null,
      denominator: Number(parts.acsi?.n ?? 0),
      interval: plainInterval(index?.interval ?? null),
    },
    expectation_gap: { value: gap.value, denominator: gap.people, interval: plainInterval(gap.interval) },
    shortfall: { value: shortfall.value, denominator: shortfall.people, interval: plainInterval(shortfall.interval) },
  };
}
