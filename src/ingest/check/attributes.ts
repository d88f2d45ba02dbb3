import { identifier } from '../../core/quoting.js';
import type { ModelTable } from '../../model/table.js';
import { dateOfInstant } from '../../model/time/date-of-instant.js';
import type { Resolved, TextColumn } from '../mapping/index.js';
import type { Part } from '../shape/index.js';

/** Header → name in the table, for headers that no column takes as they are; the names of the model and ours are left alone. */
export function attributeNames(
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

export function attributesOf(part: Part, names: ReadonlyMap<string, string>): TextColumn[] {
  return [...names].map(([header, name]) => ({
    name,
    model: null,
    text: part.headers.includes(header) ? identifier(header) : 'CAST(NULL AS VARCHAR)',
    header,
  }));
}
