import { UserError } from '../../core/errors.js';
import { literal } from '../../core/quoting.js';
import { CORE, eitherOf } from '../../core/words.js';
import { lacking, type ModelTable, requiredAlone } from '../../model/table.js';
import { TABLES } from '../../model/tables.js';
import {
  type ExpressionSql,
  findHeader,
  type PatternMatch,
  type Resolved,
  resolveColumns,
  type TextColumn,
} from '../mapping/index.js';
import type { Mapped } from '../propose/index.js';
import { checkExpression, type Part, type Shaped } from '../shape/index.js';
import type { ColumnSource, MappedColumn, SourceMapping } from '../terms/index.js';
import { type Conventions, likelyDecimal } from '../values/index.js';
import { attributeNames, attributesOf } from './attributes.js';
import { settleDated, settleNumbers } from './conventions.js';
import { inMinutes } from './durations.js';
import { valueSource } from './part-values.js';
import type { Reading } from './reading.js';
import { withStates } from './states/part-states.js';
import { type RowKinds, withKinds } from './states/row-kinds.js';
import { dealStatus } from './states/state-column.js';
import { storedColumns, writtenColumns } from './stored-columns.js';
import { surveyInstruments } from './survey-items.js';
import { CHECK } from './words.js';

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
  /** What document types say of the rows; null where the source has none. */
  readonly kinds: RowKinds | null;
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
  const own: Resolved[][] = [];
  for (const part of parts) own.push(await resolvePart(source, part, table, present(columns, partly, part)));
  refuseDuplicates(parts, own);
  const minutes = inMinutes(parts, own);
  const { resolved, items } = await surveyInstruments(writer, table, parts, minutes.resolved);
  const values = valueSource(mapping, parts, resolved);
  const all = resolved[0] ?? [];
  const decimal = await settleNumbers(
    writer,
    values,
    writtenColumns(parts, resolved, all),
    mapping.decimal,
    request.habits,
  );
  const dates = await settleDated(writer, values, all, timezone, mapping.dateFormat, request.habits);
  const names = attributeNames(table, parts, resolved);
  const notes = [
    ...[...dates.values()].flatMap(({ notes }) => notes),
    ...[...partly].map((name) => CHECK.column_partly_there({ column: name })),
    ...minutes.notes,
    ...(items.length > 0 ? [CHECK.taken_as_nps({ items })] : []),
  ];
  const typed = parts.map((part, i) => ({
    part,
    columns: [...storedColumns(part, dateColumns(resolved[i]!, dates)), ...attributesOf(part, names)],
  }));
  const isCalculatedBy = (name: string, headers: readonly string[]) => {
    const expr = source.sure.has(name) ? undefined : mapping.columns[name]?.expr;
    return expr !== undefined && headers.some((header) => expr.includes(header));
  };
  const signed = await withKinds(writer, table.name, typed, decimal, isCalculatedBy);
  const states = await withStates(writer, table, signed, resolved, decimal);
  for (const note of [...notes, ...kindNotes(signed.kinds)]) request.note?.(CORE.noted({ of: mapping.name, note }));
  return {
    ...source,
    table,
    readings: states.readings,
    statesShown: states.shown,
    kinds: signed.kinds,
    conventions: { decimal, timezone },
    mapped: all.map((column) => mappedColumn(column, source.sure)),
    attributes: [...names.values()],
  };
}

const kindNotes = (kinds: RowKinds | null) =>
  kinds === null || !kinds.hasReturns || kinds.turned.length === 0
    ? []
    : [
        CHECK.returns_turned({
          headers: kinds.headers.map((header) => `"${header}"`),
          words: kinds.returns.map((word) => `"${word}"`),
          columns: kinds.turned,
        }),
      ];

async function resolvePart(
  { writer, mapping, files, request }: Mapped,
  { label, relation, headers, fileName, source, stage }: Part,
  table: ModelTable,
  columns: Readonly<Record<string, ColumnSource>>,
): Promise<Resolved[]> {
  const decimal =
    mapping.decimal ??
    likelyDecimal(
      files.map(({ sample }) => sample),
      request.habits,
    );
  const expression: ExpressionSql = (expr, place) =>
    checkExpression(writer, expr, place, {
      relation,
      headers,
      decimal,
      files: source ? [source] : stage!.files,
      rejects: stage?.rejects ?? [],
    });
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

function mappedColumn(
  { name, source, header, uses }: Resolved,
  sure: ReadonlyMap<string, { confidence: number; by: string }>,
): MappedColumn {
  const from = header ?? source.expr ?? source.value ?? source.fromFilename ?? uses.join(', ');
  return { column: name, from, ...(sure.get(name) ?? { confidence: 1, by: 'the mapping' }) };
}
