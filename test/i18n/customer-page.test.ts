import { beforeAll, describe, expect, it } from 'vitest';
import { CUSTOMER_LABELS } from '../../src/cli/customer/words.js';
import { TABLES } from '../../src/model/tables.js';
import { cli, demoDb, ensureBuilt, scratch } from '../cli/world.js';

const folder = scratch();
let db: string;
beforeAll(async () => {
  ensureBuilt();
  db = await demoDb(`${folder}/shop.duckdb`);
}, 180_000);

const page = async (language: string, ...more: string[]): Promise<string> => {
  const { code, stdout, stderr } = await cli(['--lang', language, 'customer', 'C0001', '--db', db, '-q', ...more]);
  if (code !== 0) throw new Error(stderr);
  return stdout;
};

describe('the page of a customer as it is read', () => {
  it.each(['en', 'zh-CN'])(
    'has no column that only repeats the heading above it, in %s',
    async (language) => {
      const lines = (await page(language)).split('\n');
      const headings = lines.flatMap((line, at) => (/^-{2}/.test(lines[at + 2] ?? '') ? [[line, lines[at + 1]!]] : []));
      expect(headings.length).toBeGreaterThan(8);
      for (const [heading, columns] of headings) expect(columns!.split(/ {2,}/)).not.toContain(heading);
    },
    60_000,
  );

  it('names kinds, states, tables and columns in Chinese', async () => {
    const wide = await page('zh-CN', '--wide', '--show', 'customer,cases,answers,timeline');
    const headers = wide.split('\n').filter((_, at, all) => /^-{2}/.test(all[at + 1] ?? ''));
    expect(headers.filter((line) => /[A-Za-z]/.test(line))).toEqual([]);
    const tickets = wide.split('\n').find((line) => line.startsWith('50849'))!;
    expect(tickets).toContain('投诉');
    expect(tickets).toContain('已关闭');
    const timeline = (await page('zh-CN', '--show', 'timeline')).split('\n').filter((line) => /^\d{4}-/.test(line));
    expect(timeline.length).toBeGreaterThan(5);
    expect(timeline.filter((line) => /[A-Za-z]/.test(line))).toEqual([]);
  }, 60_000);

  it('has a word for every table whose days it tells, and for every column of a customer', () => {
    const dated = Object.values(TABLES).filter(({ dated, columns }) => dated !== undefined && 'customer_id' in columns);
    expect(dated.map(({ name }) => name).filter((name) => !(name in CUSTOMER_LABELS.codes))).toEqual([]);
    const { columns } = TABLES['customers']!;
    expect(Object.keys(columns).filter((name) => !(name in CUSTOMER_LABELS.columns))).toEqual([]);
  });
});
