import { identifier } from '../../core/quoting.js';
import { TABLES } from '../../model/tables.js';
import { count, headerFor, type Stage, type TransformContext } from './stage.js';
import { SHAPE } from './words.js';

const WORDS = String.raw`(?:grand\s+totals?|sub-?\s?totals?|totals?|zwischensumme|summe|gesamt|итого|[小合总]\s*[计計]|總計)`;
const BEFORE = String.raw`^[(（]?\s*${WORDS}\s*[)）]?\s*(?:(?:for|of|von|für|de)\s+|[:：-]\s*)?`;
const AFTER = String.raw`\s*[-:：]?\s*[(（]?\s*${WORDS}\s*[)）]?$`;

/** A text without what says that it is the total of something. */
const bareSql = (x: string) => `trim(regexp_replace(regexp_replace(${x}, '${BEFORE}', '', 'i'), '${AFTER}', '', 'i'))`;

/** How many rows follow, behind a heading's text: `Ada Ltd (2)`. */
const COUNTED = String.raw`\s*\([0-9]+\)$`;

/**
 * Customers that stand in a row of their own above their rows (reports grouped by customer): each row takes the one above it, the rows of
 * headings and of their totals are left out and counted. A row with a day is data, one without is a heading, or the total of one.
 */
export async function readHeadings(context: TransformContext, stage: Stage, column: string): Promise<Stage> {
  const { writer, mapping } = context;
  const header = headerFor(column, 'headings', stage, mapping);
  const dated = TABLES[mapping.into]!.dated ?? 'ordered_at';
  const day = identifier(headerFor(dated, 'headings', stage, mapping));
  const table = `${stage.table}_h`;
  await writer.run(`CREATE OR REPLACE TEMP TABLE ${table}_all AS
    WITH texts AS (SELECT *, nullif(trim(${identifier(header)}), '') AS __text, nullif(trim(${day}), '') IS NOT NULL AS __data FROM ${stage.table}),
    bare AS (SELECT *, ${bareSql('__text')} AS __bare FROM texts)
    SELECT *, NOT __data AND __text IS NOT NULL AND __bare <> __text
      AND (__bare = '' OR __bare IN (SELECT __text FROM texts WHERE NOT __data AND __text IS NOT NULL)) AS __total
    FROM bare`);
  if (await isNamedBelow(context, `${table}_all`)) return takenFromBelow(context, stage, header, table);
  const heading = 'NOT __data AND __text IS NOT NULL AND NOT __total';
  const said = await writer.row(
    `SELECT count(*) FILTER (${heading}) AS headings, count(*) FILTER (__total) AS totals, min(__text) FILTER (${heading}) AS example,
     coalesce(bool_and(regexp_matches(__text, '${COUNTED}')) FILTER (${heading}), FALSE) AS counted FROM ${table}_all`,
  );
  const name = said.counted === true ? `regexp_replace(__text, '${COUNTED}', '')` : '__text';
  const above = `last_value(CASE WHEN NOT __total THEN ${name} END IGNORE NULLS) OVER (PARTITION BY __file ORDER BY __row)`;
  await writer.run(`CREATE OR REPLACE TEMP TABLE ${table} AS
    SELECT * EXCLUDE (__text, __bare, __data, __total, __heading) FROM
      (SELECT * REPLACE (${above} AS ${identifier(header)}), ${heading} AS __heading FROM ${table}_all)
    WHERE NOT __heading AND NOT __total`);
  await writer.run(`DROP TABLE ${table}_all`);
  const rows = await count(writer, table);
  const totals = Number(said.totals);
  const headings = Number(said.headings);
  const notes = [
    headings > 0
      ? SHAPE.headings_read({ header, headings, example: `"${String(said.example)}"`, rows, totals })
      : SHAPE.groups_read({ header, rows, totals }),
  ];
  return { ...stage, table, notes: [...stage.notes, ...notes] };
}

/** Whether the first row is data, no row of data says whose it is, and every other row is the total of somebody. */
async function isNamedBelow({ writer }: TransformContext, table: string): Promise<boolean> {
  const { below } = await writer.row(
    `SELECT coalesce(bool_and(__data = (__text IS NULL)) AND bool_and(__data OR (__bare <> __text AND __bare <> ''))
       AND count_if(NOT __data) > 0 AND arg_min(__data, __row), FALSE) AS below FROM ${table} WHERE __data OR __text IS NOT NULL`,
  );
  return below === true;
}

/** Each row takes the name that the total below it says; totals are left out and counted. */
async function takenFromBelow(
  { writer }: TransformContext,
  stage: Stage,
  header: string,
  table: string,
): Promise<Stage> {
  const below = `first_value(CASE WHEN NOT __data THEN __bare END IGNORE NULLS) OVER (PARTITION BY __file ORDER BY __row ROWS BETWEEN CURRENT ROW AND UNBOUNDED FOLLOWING)`;
  const { totals } = await writer.row(`SELECT count_if(NOT __data AND __text IS NOT NULL) AS totals FROM ${table}_all`);
  await writer.run(`CREATE OR REPLACE TEMP TABLE ${table} AS SELECT * EXCLUDE (__text, __bare, __data, __total) FROM
      (SELECT * REPLACE (${below} AS ${identifier(header)}) FROM ${table}_all) WHERE __data`);
  await writer.run(`DROP TABLE ${table}_all`);
  const note = SHAPE.groups_read({ header, rows: await count(writer, table), totals: Number(totals) });
  return { ...stage, table, notes: [...stage.notes, note] };
}
