import { verbatim } from '../../core/message.js';
import { identifier } from '../../core/quoting.js';
import { headerKey, type PresetColumn } from '../mapping/index.js';
import type { ColumnSource } from '../terms/index.js';
import type { ProposedColumn } from './candidate.js';

const isList = (source: PresetColumn): source is readonly string[] => Array.isArray(source);

/** A column as a preset that knows the file takes it; null where the headers it needs are not there. */
export function presetColumn(
  column: string,
  source: PresetColumn,
  headers: readonly string[],
  preset: string,
): ProposedColumn | null {
  const find = (name: string) => headers.find((header) => headerKey(header) === headerKey(name));
  if (isList(source)) {
    const header = source.map(find).find((found) => found !== undefined);
    return header === undefined
      ? null
      : { column, source: { from: [header] }, header, confidence: 0.97, by: verbatim(preset) };
  }
  const { needs, ...rest } = source;
  // Alternatives of this preset alone, where aliases in a list are known to all.
  const first = (rest.from ?? []).map(find).find((header) => header !== undefined);
  const found = needs?.map(find) ?? (rest.from === undefined ? [] : [first]);
  if (found.some((header) => header === undefined)) return null;
  return {
    column,
    source: rest.from ? { ...rest, from: [first ?? found[0]!] } : underHeaders(rest, needs ?? [], found as string[]),
    header: found.join(', '),
    confidence: 0.97,
    by: verbatim(preset),
  };
}

/** A preset's calculation over the headers as the file spells them: `IsClosed` may be `is_closed`. */
function underHeaders(source: ColumnSource, names: readonly string[], headers: readonly string[]): ColumnSource {
  if (source.expr === undefined) return source;
  const spelled = new Map(names.map((name, i) => [name, headers[i]!]));
  const expr = source.expr.replace(
    /'(?:[^']|'')*'|"((?:[^"]|"")+)"|[\p{L}_][\p{L}\p{N}_]*/gu,
    (word, quoted?: string) => {
      const header = spelled.get(quoted ?? word);
      return header === undefined || header === (quoted ?? word) ? word : identifier(header);
    },
  );
  return { ...source, expr };
}
