import type { AnyDeclaration, Group, Language, Question, Reads, Run, Series } from './analysis.js';
import type { MetricMeta } from './columns/metric.js';
import type { HeadlineRule } from './figures/headline-rule.js';
import type { Cell, ColumnMeta } from './result.js';
import type { Chart, Screen } from './screen.js';

/** An option of an analysis as plain data, so that parsing and help need no zod. */
export interface OptionEntry {
  /** snake_case, as in JSON `params`; the flag is its kebab-case. */
  readonly name: string;
  readonly type: 'enum' | 'number' | 'integer' | 'text' | 'flag' | 'numbers' | 'texts' | 'saved';
  readonly choices?: readonly string[];
  readonly default: Cell | readonly Cell[];
  readonly nullable: boolean;
}

export interface TableEntry {
  readonly name: string;
  readonly long: boolean;
  readonly columns: Readonly<Record<string, ColumnMeta>>;
}

/** What the generated manifest knows of one analysis; generated from its declaration, never written by hand. */
export interface ManifestEntry {
  readonly id: string;
  readonly group: Group;
  readonly question?: Question;
  readonly version: number;
  readonly changed?: Readonly<Record<number, readonly string[]>>;
  readonly reads: Reads;
  readonly readsAny?: readonly Reads[];
  readonly improves: Reads;
  readonly uses?: readonly string[];
  readonly dated: string;
  readonly cutBy?: string;
  readonly period: string;
  readonly options: readonly OptionEntry[];
  readonly tables: readonly TableEntry[];
  readonly metrics: Readonly<Record<string, MetricMeta>>;
  readonly warnings: readonly string[];
  readonly headlines: readonly string[];
  readonly headlineReads?: readonly string[];
  readonly charts: readonly Chart[];
  /** Tables for people, in this order; absent: all that are not long. */
  readonly screen?: readonly Screen[];
  readonly examples: readonly string[];
  /** Imports the calculation; heavy, so only when it runs. */
  readonly load: () => Promise<AnalysisModule>;
  /** Imports the declaration with its zod schemas: for validation and JSON Schema. */
  readonly declare: () => Promise<AnyDeclaration>;
}

/** The analysis and its version that a result names: `crm-analyze/tiers@2`. Version 0 where it names none. */
export function schemaParts(schema: string): { readonly analysis: string; readonly version: number } {
  const [, analysis = schema, version = '0'] = /^crm-analyze\/([^@]+)@(\d+)$/.exec(schema) ?? [];
  return { analysis, version: Number(version) };
}

/** Metrics that mean one thing in one of two versions of an analysis and another in the other; of versions after ours nothing is known. */
export const changedBetween = (
  { changed = {} }: Pick<ManifestEntry, 'changed'>,
  one: number,
  other: number,
): readonly string[] => [
  ...new Set(
    Object.entries(changed).flatMap(([version, metrics]) =>
      Number(version) > Math.min(one, other) && Number(version) <= Math.max(one, other) ? metrics : [],
    ),
  ),
];

export interface AnalysisModule {
  readonly run: Run<AnyDeclaration>;
  readonly headline: HeadlineRule<AnyDeclaration>;
  readonly series?: Series<AnyDeclaration>;
}

/** An analysis' strings in one language, as the generated files hold them. */
export interface EntryStrings {
  readonly title: string;
  readonly summary: string;
  readonly options: Readonly<Record<string, string>>;
  readonly tables: Readonly<Record<string, string>>;
  readonly columns: Readonly<Record<string, string>>;
  readonly metrics: Readonly<Record<string, string>>;
  readonly codes: Readonly<Record<string, string>>;
  readonly headlines: Readonly<Record<string, string>>;
  readonly warnings: Readonly<Record<string, string>>;
}

export interface Manifest {
  readonly entries: readonly ManifestEntry[];
  readonly strings: Readonly<Record<Language, () => Promise<Readonly<Record<string, EntryStrings>>>>>;
}
