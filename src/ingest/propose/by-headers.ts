import { TABLES } from '../../model/tables.js';
import { headerKey, loadPresets } from '../mapping/index.js';
import { openText } from '../read/index.js';
import type { Input, Load } from '../terms/index.js';
import type { ChosenSource } from './chosen-source.js';
import { proposeColumns } from './propose-columns.js';
import { sampleColumns } from './samples.js';

/**
 * Files of one table that no mapping describes, each mapped by its own headers: those that
 * call no column by two names stay together.
 */
export async function byHeaders({ work, request }: Load, source: ChosenSource): Promise<readonly ChosenSource[]> {
  const { mapping, inputs } = source;
  const isOpen = Object.keys(mapping.columns).length === 0 && mapping.unpivot === null && mapping.pivot === null;
  if (!isOpen || mapping.joins.length > 0 || inputs.some((input) => typeof input !== 'string')) return [source];
  if (inputs.length < 2 || request.read?.fixed !== undefined) return [source];
  const table = TABLES[mapping.into]!;
  const presets = await loadPresets();
  const said = new Set(Object.keys(request.map ?? {}));
  const groups: { readonly names: Map<string, string>; readonly inputs: Input[] }[] = [];
  for (const input of inputs) {
    const file = await openText(input, { ...request.read }, work);
    const { columns } = proposeColumns(table, file.layout.headers, sampleColumns(file), presets, request);
    const own = columns.filter(({ column, source }) => source.from !== undefined && !said.has(column));
    const names = new Map(own.map(({ column, header }) => [column, headerKey(header)]));
    const isLike = (group: ReadonlyMap<string, string>) =>
      [...names].every(([column, name]) => (group.get(column) ?? name) === name);
    const group = groups.find((one) => isLike(one.names));
    if (group === undefined) groups.push({ names, inputs: [input] });
    else {
      group.inputs.push(input);
      for (const [column, name] of names) group.names.set(column, name);
    }
  }
  return groups.map((group) => ({ mapping, inputs: group.inputs }));
}
