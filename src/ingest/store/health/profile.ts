import type { Cell } from '../../../core/result.js';
import type { Engine } from '../../../engine/engine.js';
import { TABLES } from '../../../model/tables.js';
import { dayColumn, one } from './doctor.js';
import { spreadIds } from './keys.js';

export interface ColumnProfile {
  readonly table: string;
  readonly column: string;
  readonly type: string;
  /** Share of rows with a value. */
  readonly filled: number | null;
  readonly distinct_values: number;
  readonly lowest: string | null;
  readonly highest: string | null;
}

/** What deserves a look. */
export const FINDINGS = [
  'repeated_rows',
  'negative_amounts',
  'zero_amounts',
  'currencies',
  'future_rows',
  'crowded_day',
  'empty_months',
  'ended_before_it_began',
  'ids_of_several_customers',
  'ids_of_several_days',
] as const;
/** Columns of which the first cannot lie after the second, where both are filled. */
const SPANS: Readonly<Record<string, readonly (readonly [begins: string, ends: string])[]>> = {
  tickets: [
    ['opened_at', 'resolved_at'],
    ['opened_at', 'closed_at'],
  ],
  opportunities: [['created_on', 'closed_on']],
  contracts: [['starts_on', 'ends_on']],
};

/** Ids that one finding names. */
const MOST_NAMED = 12;

export type FindingCode = (typeof FINDINGS)[number];

export interface Finding {
  readonly table: string;
  readonly finding: FindingCode;
  readonly rows: number;
  readonly detail: string;
}

export interface Profile {
  readonly columns: readonly ColumnProfile[];
  readonly findings: readonly Finding[];
}

/** What the data look like: per column how full and how wide, and what deserves a look. `today` is an ISO date. */
export async function profile(engine: Engine, today: string): Promise<Profile> {
  const { tables } = await engine.catalog();
  const columns: ColumnProfile[] = [];
  const findings: Finding[] = [];
  for (const [table, { relation, columns: names }] of tables) {
    const { identifier } = engine.dialect;
    const picks = [...names.keys()].map((name, i) => {
      const x = identifier(name);
      return `count(${x}) AS f${i}, count(DISTINCT ${x}) AS d${i}, CAST(min(${x}) AS varchar) AS a${i}, CAST(max(${x}) AS varchar) AS b${i}`;
    });
    const row = await one(engine, `SELECT count(*) AS n, ${picks.join(', ')} FROM ${relation}`);
    const rows = Number(row.n);
    for (const [i, [column, type]] of [...names].entries()) {
      const filled = rows === 0 ? null : Number(row[`f${i}`]) / rows;
      columns.push({
        table,
        column,
        type,
        filled,
        distinct_values: Number(row[`d${i}`]),
        lowest: text(row[`a${i}`]!),
        highest: text(row[`b${i}`]!),
      });
    }
    findings.push(...(await findingsOf(engine, table, relation, names, today)));
  }
  return { columns, findings };
}

const text = (cell: Cell) => (cell === null ? null : String(cell));

async function findingsOf(
  engine: Engine,
  table: string,
  relation: string,
  columns: ReadonlyMap<string, string>,
  today: string,
): Promise<Finding[]> {
  const { identifier } = engine.dialect;
  const found: Finding[] = [];
  const add = (finding: FindingCode, rows: number, detail: string) => {
    if (rows > 0) found.push({ table, finding, rows, detail });
  };
  const all = [...columns.keys()].map(identifier).join(', ');
  const twice = await one(
    engine,
    `SELECT sum(c - 1) AS n FROM (SELECT count(*) AS c FROM ${relation} GROUP BY ${all} HAVING count(*) > 1) repeated`,
  );
  add('repeated_rows', Number(twice.n ?? 0), '');
  if (columns.has('amount')) {
    const negative = await one(
      engine,
      `SELECT count(*) AS n, CAST(sum(amount) AS varchar) AS s FROM ${relation} WHERE amount < 0`,
    );
    add('negative_amounts', Number(negative.n), String(negative.s));
    const empty = await one(engine, `SELECT count(*) AS n FROM ${relation} WHERE amount = 0`);
    add('zero_amounts', Number(empty.n), '');
  }
  if (columns.has('currency')) {
    const mix = await engine.query({
      text: `SELECT currency, count(*) AS n FROM ${relation} GROUP BY currency ORDER BY 2 DESC, 1`,
      params: {},
    });
    if (mix.length > 1) add('currencies', mix.length, mix.map((row) => `${row.currency ?? '-'} ${row.n}`).join(', '));
  }
  const spans = (SPANS[table] ?? []).filter((names) => names.every((name) => columns.has(name)));
  if (spans.length > 0) {
    const backwards = spans.map(([begins, ends]) => `${identifier(ends)} < ${identifier(begins)}`).join(' OR ');
    const key = identifier(TABLES[table]!.key[0]!);
    const listed = await engine.query({
      text: `SELECT CAST(${key} AS varchar) AS k, count(*) OVER () AS n FROM ${relation} WHERE ${backwards} ORDER BY 1 LIMIT ${MOST_NAMED}`,
      params: {},
    });
    add('ended_before_it_began', Number(listed[0]?.n ?? 0), listed.map(({ k }) => String(k)).join(', '));
  }
  if (table === 'orders')
    for (const { by, ids, first } of await spreadIds(engine, relation, columns))
      add(`ids_of_several_${by}`, ids, first.join(', '));
  const day = dayColumn(table, columns);
  if (day !== null) found.push(...(await datedFindings(engine, table, relation, identifier(day), today)));
  return found;
}

async function datedFindings(
  engine: Engine,
  table: string,
  relation: string,
  day: string,
  today: string,
): Promise<Finding[]> {
  const found: Finding[] = [];
  const ahead = await one(
    engine,
    `SELECT count(*) AS n, CAST(max(${day}) AS varchar) AS d FROM ${relation} WHERE ${day} > CAST('${today}' AS date)`,
  );
  if (Number(ahead.n) > 0)
    found.push({ table, finding: 'future_rows', rows: Number(ahead.n), detail: String(ahead.d) });
  const busy = await one(
    engine,
    `SELECT CAST(${day} AS varchar) AS d, count(*) AS n, (SELECT count(*) FROM ${relation}) AS total FROM ${relation} WHERE ${day} IS NOT NULL GROUP BY ${day} ORDER BY 2 DESC, 1 LIMIT 1`,
  ).catch(() => undefined);
  if (busy && Number(busy.total) >= 50 && Number(busy.n) > Number(busy.total) * 0.2) {
    found.push({
      table,
      finding: 'crowded_day',
      rows: Number(busy.n),
      detail: String(busy.d),
    });
  }
  const months = await engine.query({
    text: `SELECT CAST(date_trunc('month', CAST(${day} AS timestamp)) AS date) AS m, count(*) AS n FROM ${relation} WHERE ${day} IS NOT NULL GROUP BY 1 ORDER BY 1`,
    params: {},
  });
  const gaps = gapsBetween(months.map((row) => String(row.m).slice(0, 7)));
  if (gaps.length > 0 && TABLES[table]?.dated !== undefined) {
    found.push({ table, finding: 'empty_months', rows: gaps.length, detail: gaps.slice(0, 12).join(', ') });
  }
  return found;
}

/** Months missing between the first and the last of an ascending list of YYYY-MM. */
function gapsBetween(months: readonly string[]): string[] {
  const there = new Set(months);
  const gaps: string[] = [];
  const [first, last] = [months[0], months.at(-1)];
  if (first === undefined || last === undefined) return gaps;
  let [year, month] = first.split('-').map(Number) as [number, number];
  for (let name = first; name < last; ) {
    [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
    name = `${year}-${String(month).padStart(2, '0')}`;
    if (!there.has(name)) gaps.push(name);
  }
  return gaps;
}
