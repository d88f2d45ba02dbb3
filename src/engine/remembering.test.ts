import { describe, expect, it } from 'vitest';
import type { Helper } from '../model/helper.js';
import type { Engine, Statement } from './engine.js';
import { RememberingEngine } from './remembering.js';

function counting(): { engine: Engine; asked: string[]; defined: string[] } {
  const [asked, defined]: [string[], string[]] = [[], []];
  const engine = {
    query: async ({ text }: Statement) => {
      asked.push(text);
      if (text.includes('fails')) throw new Error('no');
      return [{ n: asked.length }];
    },
    define: async (helpers: readonly Helper[]) => {
      defined.push(...helpers.map(({ body }) => body));
    },
  } as unknown as Engine;
  return { engine, asked, defined };
}

const helper = (name: string, body: string): Helper => ({ name, parameters: [], returns: 'varchar', body });

describe('an engine that remembers', () => {
  it('asks once for a text and the values it names', async () => {
    const { engine, asked } = counting();
    const remembering = new RememberingEngine(engine);
    const ask = (params: Statement['params']) => remembering.query({ text: 'SELECT $day', params });
    expect(await ask({ day: '2025-01-01', other: 1 })).toBe(await ask({ day: '2025-01-01', other: 2 }));
    await ask({ day: '2025-01-02' });
    await ask({ day: 20_250_102n });
    expect(asked).toHaveLength(3);
  });

  it('tells long values apart, and does not hold them', async () => {
    const { engine, asked } = counting();
    const queries = new Map();
    const remembering = new RememberingEngine(engine, queries);
    for (const end of ['a', 'b', 'a']) {
      await remembering.query({ text: 'SELECT $list', params: { list: 'x'.repeat(100_000) + end } });
    }
    expect(asked).toHaveLength(2);
    expect(Math.max(...[...queries.keys()].map((key: string) => key.length))).toBeLessThan(200);
  });

  it('asks again where a helper that the text calls means something else', async () => {
    const { engine, asked, defined } = counting();
    const remembering = new RememberingEngine(engine);
    for (const body of ['a', 'a', 'b']) {
      await remembering.define([helper('cut_of', body)]);
      await remembering.query({ text: 'SELECT cut_of(1, 2)', params: {} });
      await remembering.query({ text: 'SELECT 1', params: {} });
    }
    expect(defined).toEqual(['a', 'b']);
    expect(asked).toEqual(['SELECT cut_of(1, 2)', 'SELECT 1', 'SELECT cut_of(1, 2)']);
  });

  it('asks again for what failed', async () => {
    const { engine, asked } = counting();
    const remembering = new RememberingEngine(engine);
    for (let i = 0; i < 2; i++) await expect(remembering.query({ text: 'fails', params: {} })).rejects.toThrow('no');
    expect(asked).toHaveLength(2);
  });
});
