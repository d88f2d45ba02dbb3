import { identifier } from '../../core/quoting.js';
import type { ModelTable } from '../../model/table.js';
import { headerKey, type Preset } from '../mapping/index.js';
import { filledValues, type ProposedColumn } from './candidate.js';
import { PROPOSE } from './words.js';

/** Words of yes and of no in exports of service desks; a file with others is not taken, and a later row with one is a reject. */
const YES = ['true', 'yes', 'y', 't', '1', 'breached', 'violated', '是', '超时', '违约'];
const NO = ['false', 'no', 'n', 'f', '0', 'met', 'within sla', '否', '未超时', '正常'];

const list = (words: readonly string[]): string => words.map((word) => `'${word}'`).join(', ');

/** Flags that a file says the other way round: `Breached` is what `sla_met` is not. */
export function contraryFlags(
  { columns }: ModelTable,
  taken: ReadonlyMap<string, ProposedColumn>,
  headers: readonly string[],
  samples: ReadonlyMap<string, readonly string[]>,
  presets: readonly Preset[],
): ProposedColumn[] {
  const busy = new Set([...taken.values()].map(({ header }) => header));
  return [...new Set(presets.flatMap(({ contrary }) => Object.keys(contrary)))].flatMap((column) => {
    if (columns[column] === undefined || taken.has(column)) return [];
    const names = new Set(presets.flatMap(({ contrary }) => contrary[column] ?? []).map(headerKey));
    const header = headers.find((one) => names.has(headerKey(one)) && !busy.has(one));
    const values = filledValues(samples.get(header ?? '')).map((value) => value.trim().toLowerCase());
    const isRead = values.length > 0 && values.every((value) => YES.includes(value) || NO.includes(value));
    if (header === undefined || !isRead) return [];
    const own = identifier(header);
    const expr = `CASE WHEN lower(trim(${own})) IN (${list(YES)}) THEN 'false' WHEN lower(trim(${own})) IN (${list(NO)}) THEN 'true' ELSE ${own} || '?' END`;
    return [{ column, source: { expr }, header, confidence: 0.9, by: PROPOSE.the_contrary() }];
  });
}
