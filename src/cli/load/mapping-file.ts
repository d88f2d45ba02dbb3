import { existsSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Context } from '../context.js';

export interface MappingFile {
  readonly mapping?: unknown;
  readonly mappingFile?: string;
  /** Folder that paths of the mapping are relative to. */
  readonly folder?: string;
  readonly identitiesLead?: 'smallest' | 'newest';
}

/** The nearest config file that has `sources`, and the nearest that says which id of one customer leads. */
export async function mappingOf({ configs }: Pick<Context, 'configs'>): Promise<MappingFile> {
  const rules = configs.map(({ identities }) => (identities as { lead?: 'smallest' | 'newest' } | undefined)?.lead);
  const lead = rules.find((rule) => rule !== undefined);
  return { ...(await sourcesOf(configs)), ...(lead === undefined ? {} : { identitiesLead: lead }) };
}

async function sourcesOf(configs: Context['configs']): Promise<MappingFile> {
  for (const { path } of configs) {
    if (!existsSync(path)) continue;
    const { parseDocument } = await import('../options/yaml.js');
    const mapping: unknown = parseDocument(readFileSync(path, 'utf8').replace(/^\ufeff/, '')).toJS();
    if (mapping !== null && typeof mapping === 'object' && 'sources' in mapping) {
      return { mapping, mappingFile: path, folder: dirname(path) };
    }
  }
  return {};
}
