import { TABLES } from '../../model/tables.js';
import type { Preset } from '../mapping/index.js';
import { type Proposal, proposeColumns } from './propose-columns.js';
import type { Said } from './type-fit.js';

/** The table a file is most likely of: all required columns found, most columns known; null where none or two fit alike. */
export function proposeTable(
  headers: readonly string[],
  samples: ReadonlyMap<string, readonly string[]>,
  presets: readonly Preset[],
  said: Said = {},
): { best: Proposal | null; rivals: readonly Proposal[] } {
  const proposals = Object.values(TABLES).map((table) => proposeColumns(table, headers, samples, presets, said));
  // Several headers of a system's own say which export it is.
  const own = proposals.filter(({ preset }) => !preset.startsWith('generic-'));
  if (own.length === 1) return { best: own[0]!, rivals: own };
  const all = proposals
    .filter((proposal) => proposal.missing.length === 0 && !repeatsKey(proposal, samples))
    .map((proposal) => ({ proposal, score: tableScore(proposal, headers) }))
    .sort((a, b) => b.score - a.score);
  const [first, second] = all;
  if (first === undefined) return { best: null, rivals: [] };
  const fuller = fullerTable(first.proposal, proposals);
  if (fuller !== undefined) return { best: null, rivals: [fuller, first.proposal] };
  const close = second !== undefined && second.score > first.score * 0.93;
  return { best: close ? null : first.proposal, rivals: all.slice(0, 3).map(({ proposal }) => proposal) };
}

/** Whether most keys stand in several rows: then a row is no customer or campaign, and the column something else by that name. */
function repeatsKey({ table, columns }: Proposal, samples: ReadonlyMap<string, readonly string[]>): boolean {
  const key = TABLES[table]!.key.map((name) => columns.find(({ column }) => column === name)?.header);
  const values = key.map((header) => (header === undefined ? undefined : samples.get(header)));
  if (key.length === 0 || values.some((list) => list === undefined)) return false;
  const rows = values[0]!.map((_, i) => values.map((list) => list![i]).join('\x1f'));
  return rows.length >= 20 && new Set(rows).size < rows.length / 2;
}

/**
 * A table of which the file has the key and more columns, though not all required ones: an export of orders whose date goes by
 * another name is no list of customers, although one needs no more than a customer's id.
 */
function fullerTable(best: Proposal, proposals: readonly Proposal[]): Proposal | undefined {
  const has = ({ columns }: Proposal, name: string | undefined) => columns.some(({ column }) => column === name);
  return proposals
    .filter((other) => {
      const [key] = TABLES[other.table]!.key;
      return (
        other.missing.length > 0 && has(other, key) && !has(best, key) && other.columns.length > best.columns.length
      );
    })
    .sort((a, b) => b.columns.length - a.columns.length)[0];
}

/** Columns known, weighed by confidence, and the share of the file they explain; exact names of the model count double. */
function tableScore({ columns, table }: Proposal, headers: readonly string[]): number {
  const weight = columns.reduce((sum, { confidence }) => sum + (confidence >= 0.97 ? 2 : confidence), 0);
  const required = TABLES[table]!.required.length;
  return weight * (0.5 + columns.length / Math.max(1, headers.length)) + required * 0.2;
}
