import { tmpdir } from 'node:os';
import { join } from 'node:path';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { topics as topicsEn } from '../../src/cli/help/topics/en.js';
import { topics as topicsZh } from '../../src/cli/help/topics/zh-cn.js';
import { fill } from '../../src/core/message.js';
import { manifest } from '../../src/generated/manifest.js';
import { loadLocalizer } from '../../src/i18n/load.js';
import { pseudo } from '../../src/i18n/pseudo.js';
import { initMapping } from '../../src/ingest/propose/init-mapping.js';
import { englishWords } from '../support/english-words.js';
import { verbatimTexts } from '../support/messages.js';

describe('languages', () => {
  test('what is the same in each language is a name, a command, a flag or a value, and holds no English words', () => {
    const found = verbatimTexts();
    expect(found.length).toBeGreaterThan(50);
    const words = found.map(({ file, line, message }) => [`${file}:${line}`, message, englishWords(message)] as const);
    expect(words.filter(([, , english]) => english.length > 0)).toEqual([]);
  });

  test('comments of a mapping that init writes have their Chinese', async () => {
    const { say } = await loadLocalizer('zh-CN', manifest);
    const shop = join(import.meta.dirname, '../../fixtures/shop');
    const files = ['orders.csv', '订单_华东.csv', 'surveys.csv', 'Kosten_Berlin.csv'].map((name) => join(shop, name));
    const { text } = await initMapping({ files, folder: shop, temp: tmpdir(), say });
    const comments = text.split('\n').flatMap((line) => line.match(/(?<=# ).*$/) ?? []);
    expect(comments.length).toBeGreaterThan(20);
    // A bare confidence with the name of a preset, and a column left out, need no words.
    expect(comments.filter((comment) => !/[\u4e00-\u9fff]|^\d\.\d\d，[\w-]+$/.test(comment))).toEqual([]);
  });

  test('help topics hold the same commands in each language', () => {
    const commands = (text: string) =>
      (text.match(/^ {2,}crm-analyze .*$/gm) ?? []).map((line) => line.trim().split(/ {2,}/)[0]);
    for (const [topic, text] of Object.entries(topicsEn)) {
      const chinese = topicsZh[topic as keyof typeof topicsZh];
      expect([topic, commands(chinese)]).toEqual([topic, commands(text)]);
    }
  });

  test('help topics fit a terminal of 80 columns', () => {
    const wide = [...Object.entries(topicsEn), ...Object.entries(topicsZh)].flatMap(([topic, text]) =>
      text
        .split('\n')
        .filter((line) => stringWidth(line) > 80)
        .map((line) => `${topic}: ${line}`),
    );
    expect(wide).toEqual([]);
  });

  test('templates: values and plurals', () => {
    expect(fill('{n} {n:row|rows} of {file}', { n: 1, file: 'a' })).toBe('1 row of a');
    expect(fill('{n} {n:row|rows} of {file}', { n: 1200, file: 'a' })).toBe('1,200 rows of a');
    expect(fill('line {line:plain} of {files}: {no_value}', { line: 1200, files: ['a', 'b'] })).toBe(
      'line 1200 of a, b: {no_value}',
    );
  });

  test('the pseudo-locale changes every word and no place', () => {
    expect(pseudo('wrote {file} to `a.csv`')).toBe('ŵŕôţé {file} ţô `a.csv`');
  });
});
