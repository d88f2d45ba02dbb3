import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { OutputLanguage } from '../../src/i18n/localizer.js';
import type { StreamFormat } from '../../src/render/formats.js';
import { renderStream } from '../../src/render/render.js';
import type { Look } from '../../src/render/view.js';
import { Collected, HOSTILE_RESULT, RESULT, viewOf } from './hand-made.js';

/** Whole outputs, read by eye once; `UPDATE_GOLDEN=1 npx vitest run test/golden` writes them anew. One that is missing is a failure. */
function golden(name: string, text: string): void {
  const path = join(import.meta.dirname, 'outputs', `${name}.golden`);
  if (process.env['UPDATE_GOLDEN']) {
    mkdirSync(join(path, '..'), { recursive: true });
    writeFileSync(path, text);
  }
  expect(existsSync(path), `${path} is missing: UPDATE_GOLDEN=1 writes it`).toBe(true);
  expect(text).toBe(readFileSync(path, 'utf8'));
}

interface Case {
  readonly name: string;
  readonly format: StreamFormat;
  readonly tables: readonly string[];
  readonly look?: Partial<Look>;
  readonly language?: OutputLanguage;
}

const CASES: readonly Case[] = [
  { name: 'table.txt', format: 'table', tables: ['segments'] },
  { name: 'table-customers.txt', format: 'table', tables: ['customers'] },
  { name: 'table-tty-80.txt', format: 'table', tables: ['segments', 'customers'], look: { width: 80, graphic: true } },
  { name: 'table-tty-40.txt', format: 'table', tables: ['segments', 'customers'], look: { width: 40, graphic: true } },
  {
    name: 'table-tty-200.txt',
    format: 'table',
    tables: ['segments'],
    look: { width: 200, graphic: true, colour: true },
  },
  { name: 'table-vertical.txt', format: 'table', tables: ['segments'], look: { vertical: true } },
  { name: 'table-zh.txt', format: 'table', tables: ['segments', 'customers'], language: 'zh-CN' },
  { name: 'table-pseudo.txt', format: 'table', tables: ['segments'], language: 'en-XL' },
  { name: 'result.md', format: 'md', tables: ['segments', 'customers'] },
  { name: 'segments.csv', format: 'csv', tables: ['segments'] },
  { name: 'segments-excel.csv', format: 'csv', tables: ['segments'], look: { excel: true } },
  { name: 'segments.tsv', format: 'tsv', tables: ['segments'] },
  { name: 'customers.ndjson', format: 'ndjson', tables: ['customers'] },
  { name: 'result.json', format: 'json', tables: ['customers', 'segments'] },
];

async function rendered(format: StreamFormat, view: Awaited<ReturnType<typeof viewOf>>): Promise<Collected> {
  const out = new Collected();
  await renderStream(format, view, out);
  return out;
}

describe('a hand-made result, without a database', () => {
  test.each(CASES)('$name', async ({ name, format, tables, look, language }) => {
    golden(name, (await rendered(format, await viewOf(RESULT, tables, look, language))).text);
  });

  test.each([
    { name: 'hostile.txt', format: 'table' },
    { name: 'hostile.md', format: 'md' },
    { name: 'hostile.csv', format: 'csv' },
    { name: 'hostile.tsv', format: 'tsv' },
    { name: 'hostile.ndjson', format: 'ndjson' },
  ] as const)('$name', async ({ name, format }) => {
    golden(name, (await rendered(format, await viewOf(HOSTILE_RESULT, ['customers']))).text);
  });
});
