import { COMMANDS } from '../../src/cli/commands.js';
import { TOPICS } from '../../src/cli/help/topics/names.js';
import { manifest } from '../../src/generated/manifest.js';
import { TABLES } from '../../src/model/tables.js';

/** Keys of config and mapping files, and names that are the same in every language. */
const KEYS =
  'sections options reasons owners baseline materiality plan columns drop expr value column joins pivot unpivot sources by show fields where limit open';
const NAMES =
  'XmR Laney ulimit cat zip Trino DuckDB Spark dbt coordinator memory Excel JSON YAML xlsx true false latest export shell gzip Parquet npm install cp mv stderr stdin head chmod identities lead smallest newest lpad code on orderID Quantity Total Monday';
const known = new Set([
  ...KEYS.split(' '),
  ...NAMES.split(' '),
  ...TOPICS.flatMap((topic) => [topic, ...topic.split('-')]),
  ...manifest.entries.map(({ id }) => id),
  ...COMMANDS.map(({ name }) => name),
  ...Object.keys(TABLES),
]);

/**
 * English words of a text that is meant to be in another language: commands, flags, quoted text, paths, dotted names, capitals
 * and names that no language translates are left out.
 */
export function englishWords(text: string): string[] {
  const ours = text
    .replace(/'[^']*'|"[^"]*"|`[^`]*`|<[^>]*>|\{[^}]*\}/g, ' ')
    .replace(/\b(?:SELECT|PIVOT) .*$/, ' ')
    .replace(/crm-analyze(?: [\w.,…<>=/:-]+)*/g, ' ')
    .replace(/--?[a-z][\w-]*(?:[ =][\w.…%:/|?=*-]+)?/g, ' ')
    .replace(/[\w-]*[./:@_=?…!<>][\w./:@_=?…!<>,-]*/g, ' ');
  return (ours.match(/[A-Za-z][A-Za-z-]+/g) ?? []).filter((word) => !known.has(word) && word !== word.toUpperCase());
}
