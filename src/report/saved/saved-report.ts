import { schemaParts } from '../../core/manifest.js';
import type { ReportSection, Trend } from '../../core/report.js';
import type { ColumnMeta, Metric, SmallTable } from '../../core/result.js';

export type SavedCell = string | number | boolean | null;
export type SavedRow = Readonly<Record<string, SavedCell>>;

/** The sections of a kept report as one result: names begin with the analysis. */
export interface Sections {
  readonly metrics: readonly Metric[];
  readonly columns: Readonly<Record<string, Readonly<Record<string, ColumnMeta>>>>;
  readonly rows: Readonly<Record<string, readonly SavedRow[]>>;
  /** Version of each analysis; one that could not answer has none. */
  readonly versions: Readonly<Record<string, number>>;
}

const ofPeriod = ({ analysis, metric, kind, unit, better, value }: Trend): Metric => ({
  id: `${analysis}.${metric}`,
  kind,
  ...(unit === undefined ? {} : { unit }),
  better,
  value,
});

/** Values of the report's own period from the trends; of the sections' longer periods what is in no trend, with its intervals. */
export function sectionsOf(sections: readonly ReportSection[]): Sections {
  const trends = sections.flatMap((section) => section.trends.map(ofPeriod));
  const told = new Set(trends.map(({ id }) => id));
  const others = sections.flatMap(({ analysis, result }) =>
    (result?.metrics ?? [])
      .map((metric) => ({ ...metric, id: `${analysis}.${metric.id}` }))
      .filter(({ id, cut }) => cut !== undefined || !told.has(id)),
  );
  const tables = sections.flatMap(({ analysis, result }) =>
    Object.entries(result?.tables ?? {}).map(([name, table]) => [`${analysis}.${name}`, table as SmallTable] as const),
  );
  return {
    metrics: [...trends, ...others],
    columns: Object.fromEntries(tables.map(([name, { columns }]) => [name, columns])),
    rows: Object.fromEntries(tables.map(([name, { rows }]) => [name, rows as readonly SavedRow[]])),
    versions: Object.fromEntries(
      sections.flatMap(({ analysis, result }) =>
        result === null ? [] : [[analysis, schemaParts(result.schema).version] as const],
      ),
    ),
  };
}
