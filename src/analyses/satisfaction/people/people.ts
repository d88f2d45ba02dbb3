import type { Relation, Sql } from '../../../core/analysis.js';
import { groupedBy } from '../../../core/grouped.js';
import type { Row } from '../../../core/result.js';
import { sumsOverPeople } from '../../../parts/people.js';
import type { ClusterSums, OverlapSums } from '../../../stats/intervals/clustered.js';
import { type Shift, withoutTiers } from '../basis/context.js';
import { type Cell, itemKey, type Rules, type What } from '../basis/measure.js';
import { worth } from '../basis/score-rows.js';
import overlapSql from './overlap.sql';
import peopleSql from './people.sql';
import saidSql from './said.sql';

/** A measure over answers: one that it takes, and what that adds to it. */
interface Worth {
  readonly measure: string;
  readonly cell: Cell;
  readonly value: number;
}

/** Sums over people, by what is measured of which answers in which cut and slice (wave or tier, else ''). */
export type People = (cut: string, what: What, cells: readonly Cell[], slice?: string) => ClusterSums | null;

const keyOf = (cut: string, measure: string, slice: string): string => JSON.stringify([cut, measure, slice]);

/** The name of a measure: what is added up, of which items. */
export const measureName = (what: What, cells: readonly Cell[]): string =>
  JSON.stringify([what, ...[...new Set(cells.map((cell) => `${itemKey(cell)} ${cell.role ?? ''}`))].sort()]);

/** Whether somebody may be counted twice: answers that are not their people's latest, or of several items. */
const mayRepeat = (cells: readonly Cell[]): boolean =>
  cells.some(({ n, latest }) => latest < n) || groupedBy(cells, itemKey).size > 1;

/** What is to be added up over people; nothing where nobody is counted twice. */
export function worths(what: What, cells: readonly Cell[], rules: Rules): Worth[] {
  if (!mayRepeat(cells)) return [];
  const measure = measureName(what, cells);
  return cells.flatMap((cell) => {
    const value = worth(what, cell, rules);
    return value === null ? [] : [{ measure, cell, value }];
  });
}

const WORTH = {
  measure: 'text',
  instrument: 'text',
  item: 'text',
  role: 'text',
  scale_min: 'decimal',
  scale_max: 'decimal',
  score: 'decimal',
  value: 'decimal',
} as const;

function listOf(list: readonly Worth[]) {
  const rows = list.map(({ measure, cell, value }) => ({
    measure,
    instrument: cell.instrument,
    item: cell.item,
    role: cell.role,
    scale_min: cell.scale?.min ?? null,
    scale_max: cell.scale?.max ?? null,
    score: cell.score,
    value,
  }));
  // The same answers of several cuts are worth the same.
  return [...new Map(rows.map((row) => [JSON.stringify(row), row])).values()];
}

const UNSHIFTED: Shift = { shift_days: 0, shift_months: 0 };
const NOBODY: People = () => null;

async function sumsOf(sql: Sql, said: Relation): Promise<People> {
  const rows = await sql.rows(peopleSql, {}, { said });
  const found = new Map(rows.map((row) => [keyOf(String(row.__cut), String(row.measure), String(row.slice)), row]));
  return (cut, what, cells, slice = '') => {
    const row = found.get(keyOf(cut, measureName(what, cells), slice));
    return row === undefined ? null : sumsOverPeople(row);
  };
}

/** Sums over the people of the whole period. */
export async function peopleOf(sql: Sql, answer: Relation, list: readonly Worth[]): Promise<People> {
  if (list.length === 0) return NOBODY;
  const said = await saidInWaves(sql, answer, list, '', UNSHIFTED);
  return sumsOf(sql, said);
}

/** Sums over the people of each tier. */
export async function peopleOfTiers(
  sql: Sql,
  answer: Relation,
  stratum: Relation,
  list: readonly Worth[],
): Promise<People> {
  if (list.length === 0) return NOBODY;
  const ofTiers = sql.given('worth', listOf(list), WORTH);
  const said = await ofTiers.relation(saidSql, { wave: '', ...UNSHIFTED }, { answer, stratum });
  return sumsOf(sql, said);
}

const saidInWaves = (sql: Sql, answer: Relation, list: readonly Worth[], wave: string, shift: Shift) =>
  withoutTiers(sql)
    .given('worth', listOf(list), WORTH)
    .relation(saidSql, { wave, ...shift }, { answer });

/** From a wave to the next one that is shown. */
export interface Step {
  readonly cut: string;
  readonly measure: string;
  readonly before: string;
  readonly now: string;
}

/** Sums over the people of each wave, and over those who are also in the wave shown before it. */
export async function peopleOfWaves(
  sql: Sql,
  answer: Relation,
  list: readonly Worth[],
  wave: string,
  shift: Shift,
  steps: readonly Step[],
): Promise<{ people: People; overlap: (step: Step) => OverlapSums | null }> {
  if (list.length === 0) return { people: NOBODY, overlap: () => null };
  const said = await saidInWaves(sql, answer, list, wave, shift);
  const people = await sumsOf(sql, said);
  const columns = { cut: 'text', measure: 'text', before: 'text', now: 'text' } as const;
  const rows = steps.length === 0 ? [] : await sql.given('step', steps, columns).rows(overlapSql, {}, { said });
  const found = new Map(rows.map((row) => [keyOf(String(row.__cut), String(row.measure), String(row.slice)), row]));
  return {
    people,
    overlap: ({ cut, measure, now }) => {
      const row = found.get(keyOf(cut, measure, now));
      return row === undefined ? null : overlapOf(row);
    },
  };
}

const overlapOf = (row: Row): OverlapSums => ({
  both: Number(row.totals),
  sumSize: Number(row.total_size),
  sizeSum: Number(row.size_total),
  sizes: Number(row.sizes),
});
