import { UserError } from '../../core/errors.js';
import { CORE, eitherOf } from '../../core/words.js';
import type { Writer } from '../../engine/duckdb/writer.js';
import { dateOfInstant } from '../../model/date-of-instant.js';
import { lacking, type ModelTable, requiredAlone } from '../../model/table.js';
import { TABLES } from '../../model/tables.js';
import {
  type ExpressionSql,
  findHeader,
  type PatternMatch,
  type Resolved,
  resolveColumns,
  type TextColumn,
} from '../mapping/resolve.js';
import type { Mapped } from '../propose/complete-mapping.js';
import { sampleColumn } from '../read/text-source.js';
import { checkExpression } from '../shape/expression.js';
import type { Shaped } from '../shape/shape-rows.js';
import type { Part } from '../shape/stage.js';
import type { ColumnSource, MappedColumn, SourceMapping } from '../terms.js';
import { likelyDecimal } from '../values/numbers.js';
import { identifier, literal } from '../values/sql-text.js';
import type { Conventions } from '../values/value-sql.js';
import { settleDated, settleNumbers, type ValueSource } from './conventions.js';
import { dealStatus, stateColumn } from './state-column.js';
import { CHECK } from './words.js';

/** One relation of texts and the typed columns to be read of it. */
export interface Reading {
  readonly part: Part;
  readonly columns: readonly TextColumn[];
}

/** A source ready to be read: every part with its typed columns, all parts with the same columns. */
export interface Planned extends Mapped {
  readonly parts: readonly Part[];
  readonly table: ModelTable;
  readonly readings: readonly Reading[];
  readonly conventions: Conventions;
  readonly mapped: readonly MappedColumn[];
  readonly attributes: readonly string[];
  /** SQL over the table to be: the words that told the state of a row; null where nothing tells one. */
  readonly statesShown: string | null;
}

/**
 * Resolves a source's mapping against its parts and settles how dates and numbers are read.
 * Attributes are headers no column takes directly.
 */
export async function planSource(source: Mapped & Shaped): Promise<Planned> {
  const { writer, mapping, parts, timezone, request } = source;
  const table = TABLES[mapping.into]!;
  const columns = withDerived(table, mapping.columns);
  refuseIncomplete(mapping, table, columns, parts);
  const partly = partlyThere(table, columns, parts);
  const resolved: Resolved[][] = [];
  for (const part of parts) resolved.push(await resolvePart(source, part, table, present(columns, partly, part)));
  refuseDuplicates(parts, resolved);
  const values = valueSource(mapping, parts, resolved);
  const all = resolved[0] ?? [];
  const decimal = await settleNumbers(writer, values, all, mapping.decimal);
  const dates = await settleDated(writer, values, all, mapping.dateFormat);
  const names = attributeNames(table, parts, resolved);
  const notes = [
    ...[...dates.values()].flatMap(({ notes }) => notes),
    ...[...partly].map((name) => CHECK.column_partly_there({ column: name })),
  ];
  const typed = parts.map((part, i) => ({
    part,
    columns: [...dateColumns(resolved[i]!, dates), ...attributesOf(part, names)],
  }));
  const states = await withStates(writer, table, typed, resolved);
  for (const note of notes) request.note?.(CORE.noted({ of: mapping.name, note }));
  return {
    ...source,
    table,
    readings: states.readings,
    statesShown: states.shown,
    conventions: { decimal, timezone },
    mapped: all.map((column) => mappedColumn(column, source.sure)),
    attributes: [...names.values()],
  };
}

async function resolvePart(
  { writer, mapping, files }: Mapped,
  { label, relation, headers, fileName }: Part,
  table: ModelTable,
  columns: Readonly<Record<string, ColumnSource>>,
): Promise<Resolved[]> {
  const decimal = mapping.decimal ?? likelyDecimal(files.map(({ sample }) => sample));
  const expression: ExpressionSql = (expr, place) =>
    checkExpression(writer, expr, place, { relation, headers, decimal });
  const resolved = await resolveColumns(label, table, columns, headers, fileName, expression, patternsOf(writer));
  return dealStatus(writer, table, resolved);
}

const patternsOf =
  (writer: Mapped['writer']): PatternMatch =>
  async (pattern, text) => {
    const [of, taken] = [literal(text), literal(pattern)];
    // The empty group at the end is the first one of a pattern without.
    const row = await writer.row(`SELECT regexp_matches(${of}, ${taken}) AS hit,
      regexp_extract(${of}, ${taken}) AS whole, regexp_extract(${of}, '(?:' || ${taken} || ')()', 1) AS part`);
    return row.hit === true ? { whole: String(row.whole), part: String(row.part) } : null;
  };

const present = (columns: Readonly<Record<string, ColumnSource>>, partly: ReadonlySet<string>, part: Part) =>
  Object.fromEntries(
    Object.entries(columns).map(([name, source]) => [
      name,
      partly.has(name) && !hasHeader(source, part) ? ABSENT : source,
    ]),
  );

/** Rows without what every row of the table needs would count as nothing, or as something else. */
function refuseIncomplete(
  { name }: SourceMapping,
  table: ModelTable,
  columns: Readonly<Record<string, ColumnSource>>,
  parts: readonly Part[],
): void {
  const [missing] = lacking(table, (column) => columns[column] !== undefined);
  if (missing === undefined) return;
  const wanted = eitherOf(missing.map((column) => `${table.name}.${column}`));
  throw new UserError('E_MAP_MISSING', 'input', CHECK.source_has_no_column({ name, wanted }), {
    where: CHECK.headers({ headers: parts[0]?.headers.join(', ') ?? '' }),
    hint: CHECK.name_under_columns_yml({ name }),
  });
}

const ABSENT: ColumnSource = { expr: '' };

const hasHeader = ({ from }: ColumnSource, { headers }: Part) =>
  (from ?? []).some((name) => findHeader(name, headers) !== undefined);

/** Columns that may be empty and that some files of the source have and others have not. */
function partlyThere(
  table: ModelTable,
  columns: Readonly<Record<string, ColumnSource>>,
  parts: readonly Part[],
): Set<string> {
  const required = requiredAlone(table);
  const partly = Object.entries(columns).filter(([name, source]) => {
    const having = parts.filter((part) => hasHeader(source, part)).length;
    return source.from !== undefined && !required.has(name) && having > 0 && having < parts.length;
  });
  return new Set(partly.map(([name]) => name));
}

/** Every part with the state of its rows; where one part tells none, it is null there. */
async function withStates(
  writer: Writer,
  table: ModelTable,
  readings: readonly Reading[],
  resolved: readonly (readonly Resolved[])[],
): Promise<{ readings: readonly Reading[]; shown: string | null }> {
  const found: Awaited<ReturnType<typeof stateColumn>>[] = [];
  for (const [i, { part, columns }] of readings.entries())
    found.push(
      await stateColumn(
        writer,
        table,
        part.headers,
        resolved[i]!,
        (header) => samplesOf(part, header),
        (header) => columns.find((column) => column.header === header)?.name ?? header,
      ),
    );
  if (found.every((state) => state === null)) return { readings, shown: null };
  const none = { name: 'state', model: table.columns.state!, text: 'CAST(NULL AS VARCHAR)', header: null };
  return {
    readings: readings.map(({ part, columns }, i) => ({ part, columns: [...columns, found[i]?.column ?? none] })),
    shown: found.find((state) => state !== null)?.shown ?? null,
  };
}

/** What the files of a part show under a header; null where none has it. */
function samplesOf({ source, stage }: Part, header: string): readonly string[] | null {
  const files = (source ? [source] : stage!.files).filter(({ layout }) => layout.headers.includes(header));
  if (files.length === 0) return null;
  return joinLists(files.map((file) => sampleColumn(file, file.layout.headers.indexOf(header))));
}

/** A period's end that is not mapped is the last day of the same period. */
function withDerived(
  table: ModelTable,
  columns: Readonly<Record<string, ColumnSource>>,
): Readonly<Record<string, ColumnSource>> {
  const start = columns.period_start;
  if (start === undefined || columns.period_end !== undefined || !table.columns.period_end) return columns;
  return { ...columns, period_end: start };
}

function dateColumns(columns: readonly Resolved[], dates: ReadonlyMap<string, TextColumn['dates']>): TextColumn[] {
  return columns.map((column) => {
    const convention = dates.get(column.name);
    return convention === undefined ? column : { ...column, dates: convention };
  });
}

function valueSource(
  mapping: SourceMapping,
  parts: readonly Part[],
  resolved: readonly (readonly Resolved[])[],
): ValueSource {
  const direct = ({ header }: Resolved) => header !== null;
  return {
    file:
      parts
        .map(({ label }) => label)
        .slice(0, 3)
        .join(', ') || mapping.name,
    complete: parts.every(({ source }) => source?.complete === true),
    relations: parts.map(({ relation }, i) => ({ sql: relation, columns: resolved[i]! })),
    sample(column) {
      if (!direct(column)) return null;
      const samples = parts.map((part, i) =>
        ownSample(
          part,
          resolved[i]!.find(({ name }) => name === column.name),
        ),
      );
      return samples.some((sample) => sample === null) ? null : joinLists(samples.map((sample) => sample!));
    },
  };
}

const joinLists = (lists: readonly (readonly string[])[]) => (lists.length === 1 ? lists[0]! : lists.flat());

/** Values of a column that stands in the file as it is; null where only the rows tell. */
function ownSample({ source, stage }: Part, column: Resolved | undefined): readonly string[] | null {
  if (stage?.remade) return null;
  const header = column?.header ?? null;
  if (header === null) return [];
  const files = source ? [source] : stage!.files;
  const known = files.filter(({ layout }) => layout.headers.includes(header));
  if (known.length === 0) return source ? [] : null;
  return joinLists(known.map((file) => sampleColumn(file, file.layout.headers.indexOf(header))));
}

function refuseDuplicates(parts: readonly Part[], resolved: readonly (readonly Resolved[])[]): void {
  for (const [i, part] of parts.entries()) {
    for (const column of resolved[i]!) {
      for (const header of column.uses) {
        const second = part.headers.find((other) => other.toLowerCase() === `${header} (2)`.toLowerCase());
        if (second === undefined || column.source.from?.includes(`${header} (1)`)) continue;
        if (resolved[i]!.some(({ uses }) => uses.includes(second))) continue;
        throw new UserError(
          'E_HEADER_TWICE',
          'input',
          CHECK.has_two_columns_which({ label: part.label, header, name: column.name }),
          {
            hint: CHECK.first_or_second({ name: column.name, header, second }),
          },
        );
      }
    }
  }
}

/** Header → name in the table, for headers that no column takes as they are; the names of the model and ours are left alone. */
function attributeNames(
  table: ModelTable,
  parts: readonly Part[],
  resolved: readonly (readonly Resolved[])[],
): Map<string, string> {
  const taken = new Set<string>();
  for (const [name, { type }] of Object.entries(table.columns)) {
    taken.add(name.toLowerCase());
    if (type === 'instant') taken.add(dateOfInstant(name));
  }
  for (const columns of resolved)
    for (const { name, model } of columns) if (model === null) taken.add(name.toLowerCase());
  const names = new Map<string, string>();
  for (const [i, part] of parts.entries()) {
    const used = new Set(resolved[i]!.map(({ header }) => header));
    for (const header of part.headers) {
      if (used.has(header) || names.has(header) || header.startsWith('__')) continue;
      let name = header;
      for (let n = 2; taken.has(name.toLowerCase()); n++) name = n === 2 ? `${header} (text)` : `${header} (${n})`;
      taken.add(name.toLowerCase());
      names.set(header, name);
    }
  }
  return names;
}

function attributesOf(part: Part, names: ReadonlyMap<string, string>): TextColumn[] {
  return [...names].map(([header, name]) => ({
    name,
    model: null,
    text: part.headers.includes(header) ? identifier(header) : 'CAST(NULL AS VARCHAR)',
    header,
  }));
}

function mappedColumn(
  { name, source, header, uses }: Resolved,
  sure: ReadonlyMap<string, { confidence: number; by: string }>,
): MappedColumn {
  const from = header ?? source.expr ?? source.value ?? source.fromFilename ?? uses.join(', ');
  return { column: name, from, ...(sure.get(name) ?? { confidence: 1, by: 'the mapping' }) };
}
