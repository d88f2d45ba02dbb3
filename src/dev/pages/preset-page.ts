import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Preset, PresetColumn, PresetTable } from '../../ingest/mapping/preset.js';
import { readPresets } from '../presets.js';
import { code } from './table.js';

/** What every preset recognises, out of the presets themselves. */
export function presetPage(root: string): string {
  const presets = readPresets(root);
  const isOfLanguage = ({ name }: Preset) => name.startsWith('generic-');
  const part = (list: readonly Preset[]) => list.map((preset) => presetText(root, preset)).join('\n\n');
  return `# What every preset recognises

A preset is known by its headers; \`load\` says which it took and how sure it is. Headers are compared without case, width, blanks and punctuation
(\`Order_ID\` is \`order id\`). Where none is meant to hold, \`--map\` or the mapping says so; \`init\` writes the mapping to begin with, [loading.md](loading.md)
explains it, [recipes.md](recipes.md) has the exports most asked for. \`npm run generate\` writes this page out of \`src/ingest/mapping/presets\`.

## Systems

${part(presets.filter((preset) => !isOfLanguage(preset)))}

## Languages

Where no system is recognised, the headers of each language's exports.

${part(presets.filter(isOfLanguage))}
`;
}

/** The comment that a preset begins with, but for where its headers come from. */
function introOf(root: string, name: string): string {
  const text = readFileSync(join(root, 'src/ingest/mapping/presets', `${name}.yml`), 'utf8');
  const comment = (/^(?:#.*\n)+/.exec(text)?.[0] ?? '').replaceAll(/^# ?/gm, '').trim();
  return comment.replace(/^Source:[\s\S]*$/m, '').trim();
}

function presetText(root: string, { name, gross, any, tables }: Preset): string {
  const lines = Object.entries(tables).flatMap(([table, preset]) => tableLines(table, preset));
  const shared = Object.entries(any).map((column) => columnLine(column, '  '));
  return [
    `### ${name}`,
    '',
    introOf(root, name),
    '',
    ...lines,
    ...(shared.length === 0 ? [] : ['- in every table', ...shared]),
    ...(gross.length === 0 ? [] : [`- include tax: ${gross.map(code).join(', ')}`]),
  ].join('\n');
}

function tableLines(table: string, { match, columns, fill_down, drop, of_orders }: PresetTable): string[] {
  const known = match.map((headers) => headers.map(code).join(' + ')).join(', or ');
  return [
    `- ${code(table)}${known === '' ? '' : `, known by ${known}`}`,
    ...Object.entries(columns).map((column) => columnLine(column, '  ')),
    ...(of_orders === undefined ? [] : [`  - of the whole order, not of its line: ${of_orders.map(code).join(', ')}`]),
    ...(fill_down === undefined ? [] : [`  - filled down: ${fill_down.map(code).join(', ')}`]),
    ...(drop === undefined ? [] : [`  - left out: rows where ${plain(drop)}`]),
  ];
}

const columnLine = ([column, from]: [string, PresetColumn], indent: string): string =>
  `${indent}- ${code(column)}: ${sourceText(from)}`;

function sourceText(from: PresetColumn): string {
  if (Array.isArray(from)) return from.map(code).join(', ');
  const { needs: _, ...source } = from as Readonly<Record<string, unknown>>;
  const headers = source['from'] as readonly string[] | string | undefined;
  if (headers !== undefined && Object.keys(source).length === 1) return [headers].flat().map(code).join(', ');
  return Object.entries(source)
    .map(([how, what]) => `${how} ${plain(typeof what === 'string' ? what : JSON.stringify(what))}`)
    .join(', ');
}

/** As code, whatever signs it holds. */
function plain(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ');
  return line.includes('`') ? `\`\` ${line} \`\`` : code(line);
}
