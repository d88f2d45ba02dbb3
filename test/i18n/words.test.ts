import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/core/analysis.js';
import { english, type Message, type Value } from '../../src/core/message.js';
import { manifest } from '../../src/generated/manifest.js';
import { loadLocalizer } from '../../src/i18n/load.js';
import { pseudo } from '../../src/i18n/pseudo.js';
import { englishWords } from '../support/english-words.js';

const SRC = join(import.meta.dirname, '../../src');
const SAMPLE = '⟨…⟩';

/** Every sentence of every table, its places filled with samples. */
async function sentences(): Promise<Message[]> {
  const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((path) => /words\.ts$/.test(path));
  const found: Message[] = [];
  for (const file of files) {
    const module = (await import(join(SRC, file))) as Readonly<Record<string, unknown>>;
    for (const table of Object.values(module)) {
      if (typeof table !== 'object' || table === null) continue;
      for (const sentence of Object.values(table))
        if (typeof sentence === 'function')
          found.push((sentence as (values: object) => Message)(new Proxy({}, { get: (): Value => SAMPLE })));
    }
  }
  return found;
}

describe('tables of words', () => {
  test('each sentence has an id of its own, and says something in each language', async () => {
    const found = await sentences();
    expect(found.length).toBeGreaterThan(100);
    expect(found.map(({ id }) => id).filter((id, i, all) => all.indexOf(id) !== i)).toEqual([]);
    for (const { id, words } of found) {
      for (const language of LANGUAGES) expect([id, words[language]?.trim()]).not.toEqual([id, '']);
      expect([id, words['zh-CN']]).not.toEqual([id, expect.stringMatching(/TODO/)]);
    }
  });

  test('Chinese holds no English word but names, commands, SQL and headers', async () => {
    const { say } = await loadLocalizer('zh-CN', manifest);
    const found = (await sentences()).map((message) => [message.id, say(message)] as const);
    expect(found.filter(([, text]) => englishWords(text).length > 0)).toEqual([]);
  });

  test('a third language is one more file of words: the pseudo-language says every sentence its own way', async () => {
    const { say } = await loadLocalizer('en-XL', manifest);
    for (const message of await sentences()) {
      const text = say(message);
      expect([message.id, text]).toEqual([message.id, pseudo(english(message))]);
      if (/[a-z]/.test(message.words.en.replace(/\{[^}]*\}|`[^`]*`/g, '')))
        expect([message.id, text]).not.toEqual([message.id, english(message)]);
    }
  });
});
