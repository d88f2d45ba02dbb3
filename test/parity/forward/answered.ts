import type { Result } from '../../../src/core/result.js';
import { addDays } from '../../../src/core/time/period-days.js';
import { manifest } from '../../../src/generated/manifest.js';
import { analyze } from '../../../src/run/analyze.js';
import type { AnalyzeRequest } from '../../../src/run/request.js';
import type { Input, InputRow } from '../../support/case.js';
import { plain, rowsOf } from '../../support/plain.js';
import { engineOverRows } from '../../support/rows-engine.js';

/** An answer whose tables, long ones too, have been read while their engine was open. */
export interface Answered {
  readonly warnings: readonly string[];
  readonly headline: string;
  readonly metrics: Readonly<Record<string, unknown>>;
  table(name: string): InputRow[];
}

/** What an analysis says of some rows. */
export async function answered(
  rows: Input,
  request: Omit<AnalyzeRequest, 'options'>,
  options: Readonly<Record<string, unknown>> = {},
): Promise<Answered> {
  const engine = await engineOverRows(rows, {});
  try {
    const result: Result = await analyze(engine, manifest, { ...request, options });
    const tables: Record<string, InputRow[]> = {};
    for (const name of Object.keys(result.tables)) tables[name] = (await rowsOf(result, name)) as InputRow[];
    return {
      warnings: result.warnings.map(({ code }) => code),
      headline: result.headline.text,
      metrics: Object.fromEntries(
        result.metrics.filter(({ cut }) => cut === undefined).map(({ id, value }) => [id, plain(value)]),
      ),
      table: (name) => tables[name]!,
    };
  } finally {
    await engine.close();
  }
}

/** The same rows with every day so many days later. */
export const later = (rows: Input, days: number): Input =>
  everyCell(rows, (column, value) =>
    /_(at|on|start|end)$/.test(column) ? addDays(String(value).slice(0, 10), days) : value,
  );

/** Columns of money in the tables that these analyses read. */
const MONEY = /^(amount|line_cost|recurring_amount|acquisition_cost|total_spend)$/;

/** The same rows with all money so many times as large. */
export const dearer = (rows: Input, times: number): Input =>
  everyCell(rows, (column, value) => (MONEY.test(column) ? (Math.round(Number(value) * 100) * times) / 100 : value));

/** Orders as two lines of their day each. */
export const split = (rows: Input): Input => ({
  ...rows,
  orders: rows.orders!.flatMap((row) => {
    const cents = (column: string) => Math.round(Number(row[column] ?? 0) * 100);
    const [amount, cost] = [cents('amount'), cents('line_cost')];
    const part = (share: (whole: number) => number): InputRow => ({
      ...row,
      amount: share(amount) / 100,
      ...(row.line_cost == null ? {} : { line_cost: share(cost) / 100 }),
    });
    const first = (whole: number) => Math.trunc(whole / 3);
    return [part(first), part((whole) => whole - first(whole))];
  }),
});

function everyCell(rows: Input, of: (column: string, value: unknown) => unknown): Input {
  return Object.fromEntries(
    Object.entries(rows).map(([table, own]) => [
      table,
      own!.map((row) =>
        Object.fromEntries(
          Object.entries(row).map(([column, value]) => [column, value == null ? value : of(column, value)]),
        ),
      ),
    ]),
  ) as Input;
}
