import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { SQL_TYPE } from '../../src/model/column.js';
import { TABLES } from '../../src/model/tables.js';
import type { AnalyzeRequest } from '../../src/run/request.js';

export type Value = string | number | boolean | null;
export type InputRow = Readonly<Record<string, Value>>;
export type Input = Readonly<Record<string, readonly InputRow[]>>;

/** Input rows, the question, and the rows it must be answered with; the same file runs on every engine. */
export interface Case {
  readonly name: string;
  readonly analysis: string;
  readonly input: Input;
  readonly request: Omit<AnalyzeRequest, 'analysis'>;
  /** Business zone in which the date of an instant is read; UTC where absent. */
  readonly timezone?: string;
  /** Base currency of the data. */
  readonly currency?: string;
  readonly expect: {
    readonly metrics?: Readonly<Record<string, Value>>;
    /** Rows in order; only the columns named are compared. */
    readonly tables?: Readonly<Record<string, readonly Readonly<Record<string, Value>>[]>>;
    readonly warnings?: readonly string[];
    /** Code of the error that must come instead. */
    readonly error?: string;
  };
}

const ROOT = join(import.meta.dirname, '../..');

/** Every case of an analysis, from `cases/*.yml` in its folder. */
export function casesOf(analysis: string): Case[] {
  const folder = join(ROOT, 'src/analyses', analysis, 'cases');
  return readdirSync(folder)
    .filter((file) => file.endsWith('.yml'))
    .sort()
    .map((file) => {
      const { input, expect, timezone, currency, ...request } = parse(readFileSync(join(folder, file), 'utf8'));
      const tables = Object.keys(expect.tables ?? {}).length + Object.keys(expect.metrics ?? {}).length;
      if (tables === 0 && expect.error === undefined) throw new Error(`${analysis}/${file} expects nothing`);
      // A year is a number to YAML and a period to us.
      const asked = request.period === undefined ? request : { ...request, period: String(request.period) };
      return { name: file.replace('.yml', ''), analysis, input, expect, timezone, currency, request: asked };
    });
}

export interface InputTable {
  readonly name: string;
  readonly columns: readonly { readonly name: string; readonly type: string }[];
  /** Texts in column order; null is no value. */
  readonly values: readonly (readonly (string | null)[])[];
  /** The same as SQL literals. */
  readonly rows: readonly (readonly string[])[];
}

/** The date an instant falls on in a zone; input instants are ISO with `Z` or an offset, or plain local times taken as UTC. */
const zones = new Map<string, Intl.DateTimeFormat>();

function localDate(instant: Date, timezone: string): string {
  if (!zones.has(timezone)) {
    zones.set(
      timezone,
      new Intl.DateTimeFormat('en-CA', { timeZone: timezone, year: 'numeric', month: '2-digit', day: '2-digit' }),
    );
  }
  return zones.get(timezone)!.format(instant);
}

function pairOf(value: Value, timezone: string): [string | null, string | null] {
  if (value === null || value === undefined || value === '') return [null, null];
  const text = String(value);
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return [`${text} 00:00:00`, text];
  const zoned = /(Z|[+-]\d{2}:?\d{2})$/.test(text) ? text.replace(' ', 'T') : `${text.replace(' ', 'T')}Z`;
  const instant = new Date(zoned);
  return [instant.toISOString().slice(0, 23).replace('T', ' '), localDate(instant, timezone)];
}

const textOf = (value: Value | undefined): string | null =>
  value === null || value === undefined || value === '' ? null : String(value);

const literal = (value: string | null, type: string): string =>
  value === null ? `CAST(NULL AS ${type})` : `CAST('${value.replaceAll("'", "''")}' AS ${type})`;

/** Input rows as typed tables: instants get their business date beside them; unknown columns are text attributes. */
export function inputTables(input: Input, timezone = 'UTC'): InputTable[] {
  return Object.entries(input).map(([name, rows]) => {
    const model = TABLES[name];
    if (model === undefined) throw new Error(`no canonical table ${name}`);
    const given = new Set(rows.flatMap((row) => Object.keys(row)));
    const ordered = [
      ...Object.keys(model.columns).filter((c) => given.has(c)),
      ...[...given].filter((c) => !(c in model.columns)),
    ];
    const columns = ordered.flatMap((column) => {
      const type = model.columns[column]?.type ?? 'text';
      const own = { name: column, type: SQL_TYPE[type] };
      const on = column === 'at' ? 'at_on' : column.replace(/_at$/, '_on');
      return type === 'instant' ? [own, { name: on, type: 'date' }] : [own];
    });
    const values = rows.map((row) =>
      ordered.flatMap((column) =>
        model.columns[column]?.type === 'instant' ? pairOf(row[column] ?? null, timezone) : [textOf(row[column])],
      ),
    );
    return {
      name,
      columns,
      values,
      get rows() {
        return values.map((row) => row.map((value, index) => literal(value, columns[index]!.type)));
      },
    };
  });
}
