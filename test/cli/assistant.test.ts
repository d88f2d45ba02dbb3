import { beforeAll, describe, expect, test } from 'vitest';
import { manifest } from '../../src/generated/manifest.js';
import { cli, ensureBuilt, scratch, shopDb } from './world.js';

const folder = scratch();
let db = '';

beforeAll(async () => {
  ensureBuilt();
  db = await shopDb(folder);
});

interface Answer {
  readonly id: number | null;
  readonly result?: Record<string, unknown>;
  readonly error?: { readonly code: number };
}

/** Sends messages and returns the answers; every line of stdout must be JSON-RPC. */
async function talk(messages: readonly unknown[], ...args: string[]): Promise<Answer[]> {
  const input = messages.map((message) => (typeof message === 'string' ? message : JSON.stringify(message))).join('\n');
  const { stdout, code } = await cli(['mcp', '--db', db, ...args], { input: `${input}\n` });
  expect(code).toBe(0);
  return stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Answer & { jsonrpc: string })
    .map((answer) => {
      expect(answer.jsonrpc).toBe('2.0');
      return answer;
    });
}

const call = (id: number, name: string, given: object) => ({
  jsonrpc: '2.0',
  id,
  method: 'tools/call',
  params: { name, arguments: given },
});

describe('the server for assistants', () => {
  test('handshake, tools from the manifest, errors of the protocol', async () => {
    const answers = await talk([
      { jsonrpc: '2.0', id: 1, method: 'initialize', params: { protocolVersion: '2025-03-26' } },
      { jsonrpc: '2.0', method: 'notifications/initialized' },
      { jsonrpc: '2.0', id: 2, method: 'tools/list' },
      'no json',
      { jsonrpc: '2.0', id: 3, method: 'no/such' },
      { jsonrpc: '2.0', id: 4, method: 'ping' },
    ]);
    expect(answers.map(({ id, error }) => [id, error?.code ?? 0])).toEqual([
      [1, 0],
      [2, 0],
      [null, -32700],
      [3, -32601],
      [4, 0],
    ]);
    const { tools } = answers[1]!.result as { tools: { name: string; annotations: { readOnlyHint: boolean } }[] };
    expect(tools.map(({ name }) => name)).toEqual([
      ...manifest.entries.map(({ id }) => id),
      'scorecard',
      'explain',
      'data',
    ]);
    expect(tools.every(({ annotations }) => annotations.readOnlyHint)).toBe(true);
  });

  test('the scorecard is asked as analyses are, says a figure or a reason of each measure, and names nobody', async () => {
    const [card, strange] = await talk([
      call(1, 'scorecard', { grain: 'quarter' }),
      call(2, 'scorecard', { where: ['customers.name=A'] }),
    ]);
    const { tables } = card!.result!['structuredContent'] as {
      tables: Record<'stages' | 'measures' | 'unmeasured', Record<string, unknown>[]>;
    };
    expect(tables.stages).toHaveLength(13);
    const without = tables.measures.filter(({ value }) => value === null);
    expect(tables.measures.length).toBeGreaterThan(30);
    for (const { measure, why, load } of without) expect([measure, why ?? load]).not.toContain(null);
    expect(tables.unmeasured.map(({ measure }) => measure)).toEqual(without.map(({ measure }) => measure));
    expect(Object.keys(tables.measures[0]!)).not.toContain('name');
    expect(strange!.result).toMatchObject({ isError: true });
    expect(JSON.stringify(strange!.result)).toContain('E_OPTION');
  }, 300_000);

  test('answers are capped, say so, and name nobody', async () => {
    const shown = { show: ['customers'], period: 'all' };
    const [masked, again] = await talk([call(1, 'tiers', shown), call(2, 'tiers', shown)]);
    const [open] = await talk([call(1, 'tiers', shown)], '--unmasked');
    const content = (answer: Answer | undefined) =>
      answer!.result!['structuredContent'] as {
        warnings: { code: string }[];
        tables: { customers: { customer_id: string; value: number }[] };
      };
    const customers = content(masked).tables.customers;
    expect(customers).toHaveLength(200);
    expect(content(masked).warnings.map(({ code }) => code)).toContain('W_CAPPED');
    expect(customers).toEqual(content(again).tables.customers);
    const real = new Set(content(open).tables.customers.map(({ customer_id }) => customer_id));
    expect(customers.some(({ customer_id }) => real.has(customer_id))).toBe(false);
    expect(customers.map(({ value }) => value)).toEqual(content(open).tables.customers.map(({ value }) => value));
  });

  test('what is loaded is told, with days and values, and nothing of people', async () => {
    const told = async (...args: string[]) => {
      const [answer] = await talk([call(1, 'data', {})], ...args);
      const { tables } = answer!.result!['structuredContent'] as {
        tables: { name: string; rows: number; to: string | null; attributes: { name: string; values?: string[] }[] }[];
      };
      return tables;
    };
    const [masked, open] = [await told(), await told('--unmasked')];
    expect(masked.map(({ name, rows, to }) => [name, rows, to])).toEqual(
      open.map(({ name, rows, to }) => [name, rows, to]),
    );
    const orders = open.find(({ name }) => name === 'orders')!;
    expect([orders.rows > 1000, orders.to]).toEqual([true, '2025-12-31']);
    const valuesIn = (tables: typeof open, table: string, column: string) =>
      tables.find(({ name }) => name === table)!.attributes.find(({ name }) => name === column)!.values;
    expect(valuesIn(open, 'orders', 'channel')).toEqual(expect.arrayContaining(['online', 'store']));
    expect(valuesIn(masked, 'customers', 'city')).toBeUndefined();
    expect(valuesIn(open, 'customers', 'name')).toBeUndefined();
  });

  test('what a caller can mend comes back as a readable error', async () => {
    const [answer] = await talk([call(1, 'tiers', { schme: 'abc' })]);
    expect(answer!.result).toMatchObject({ isError: true });
    const [unknown] = await talk([call(1, 'tirs', {})]);
    expect(JSON.stringify(unknown!.result)).toContain('tiers');
  });
});
