import { PassThrough } from 'node:stream';
import { beforeAll, describe, expect, test } from 'vitest';
import { serve } from '../../src/cli/mcp/serve.js';
import { resolveSettings } from '../../src/cli/options/settings.js';
import { manifest } from '../../src/generated/manifest.js';
import { Pseudonyms } from '../../src/run/mask/pseudonyms.js';
import { cutsOf, MARK, markedShop } from '../support/marked-shop.js';
import { program } from '../support/program.js';
import { scratch } from './world.js';

const folder = scratch();
let db = '';

beforeAll(async () => {
  db = await markedShop(folder);
}, 120_000);

interface Answer {
  readonly id: number;
  readonly result?: {
    readonly content: readonly { readonly text: string }[];
    readonly isError?: boolean;
    readonly structuredContent?: {
      readonly frame: { readonly by: readonly string[]; readonly where: readonly string[] };
      readonly metrics: readonly { readonly cut?: Readonly<Record<string, string>> }[];
      readonly tables: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;
      readonly warnings: readonly { readonly code: string; readonly message: string }[];
    };
  };
  readonly error?: { readonly code: number; readonly message: string };
}

type Call = readonly [tool: string, given: Readonly<Record<string, unknown>>];

async function asked(calls: readonly Call[], ...args: string[]): Promise<{ answers: Answer[]; stdout: string }> {
  const lines = calls.map(([name, given], id) =>
    JSON.stringify({ jsonrpc: '2.0', id, method: 'tools/call', params: { name, arguments: given } }),
  );
  const { stdout, code } = await program(['mcp', '--db', db, ...args], { cwd: folder, input: `${lines.join('\n')}\n` });
  expect(code).toBe(0);
  const answers = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Answer);
  return { answers: answers.sort((a, b) => a.id - b.id), stdout };
}

describe('nothing of the data leaves masked', () => {
  test.each(manifest.entries.map(({ id, tables }) => [id, tables.map(({ name }) => name)] as const))(
    '%s',
    async (id, show) => {
      const cuts = cutsOf(id);
      const { answers, stdout } = await asked([
        [id, { show, period: 'all' }],
        [id, { show, period: 'all', by: cuts, groups: 3, compare: 'prev' }],
        [id, { where: [`customer_id=${MARK}1`] }],
        [id, { by: ['nowhere'], where: [`${cuts[0]}!=x`] }],
      ]);
      expect(stdout.match(new RegExp(`.{0,80}${MARK}(?!1)`, 'i'))).toBeNull();
      expect(answers.slice(0, 2).map(({ result }) => result?.isError ?? false)).toEqual([false, false]);
      // The answer does speak of the data: in pseudonyms.
      expect(answers[1]!.result!.content[0]!.text).toMatch(/-[0-9a-f]{16}"/);
      expect(answers.slice(2).map(({ result }) => result?.isError)).toEqual([true, true]);
    },
  );

  test('the same value is the same pseudonym everywhere, and the marks are there unmasked', async () => {
    const call: Call = ['tiers', { show: ['customers'], by: ['orders.channel'], period: 'all', limit: 5 }];
    const [closed, open] = await Promise.all([asked([call, call]), asked([call], '--unmasked')]);
    expect(open.stdout).toContain(MARK);
    const [first, second] = closed.answers.map(({ result }) => result!.structuredContent!);
    expect(first!.tables).toEqual(second!.tables);
    expect(first!.tables['customers']![0]!['customer_id']).toMatch(/^customer-[0-9a-f]{16}$/);
  });

  test('what the owner opens is open, there and in where', async () => {
    const calls: Call[] = [
      ['tiers', { by: ['orders.channel'], period: 'all', where: [`orders.channel=${MARK}web,${MARK}store`] }],
      ['tiers', { by: ['customers.region'], period: 'all' }],
    ];
    const { answers } = await asked(calls, '--unmask', 'orders.channel');
    const cutsOf = (answer: Answer) =>
      answer.result!.structuredContent!.metrics.flatMap(({ cut }) => Object.values(cut ?? {}));
    expect(answers[0]!.result!.isError ?? false).toBe(false);
    expect(new Set(cutsOf(answers[0]!)).size).toBeGreaterThan(0);
    expect(cutsOf(answers[0]!).every((value) => value.startsWith(MARK))).toBe(true);
    expect(cutsOf(answers[1]!).some((value) => value?.startsWith(MARK))).toBe(false);
  });

  test('rows are chosen by numbers, dates, closed codes and what is computed, not by texts', async () => {
    const refused = [
      'customers.name=Rosa',
      'segment=',
      'customers.region!=x',
      'first(orders.channel)=web',
      'state=Rosa',
    ];
    const taken = ['amount>=10', 'customers.created_on<2030-01-01', 'tier=no_purchase', 'state=any'];
    const { answers } = await asked(
      [...refused, ...taken].map((where) => ['tiers', { where: [where], period: 'all' }]),
    );
    const outcome = answers.map(({ result }) => result!.content[0]!.text.split(':')[0]!.trim());
    expect(outcome.slice(0, refused.length)).toEqual(refused.map(() => 'E_WHERE_MASKED'));
    expect(answers.slice(refused.length).map(({ result }) => result!.isError ?? false)).toEqual(taken.map(() => false));
  });

  test("the owner's own condition holds beside the caller's, and its value is not said", async () => {
    const own = ['--where', `orders.channel=${MARK}web`];
    const call: Call = ['tiers', { where: ['amount>=0'], period: 'all' }];
    const [restricted, free] = await Promise.all([asked([call], ...own), asked([call])]);
    const [few, all] = [restricted, free].map(({ answers }) => answers[0]!.result!.structuredContent!);
    expect(few!.frame.where).toEqual(['orders.channel=…', 'amount>=0']);
    expect(few!.metrics[0]).not.toEqual(all!.metrics[0]);
    expect(restricted.stdout).not.toContain(MARK);
  });
});

describe('answers have a size', () => {
  const rows = (answer: Answer) =>
    Object.values(answer.result!.structuredContent!.tables).reduce((sum, table) => sum + table.length, 0);

  test('200 rows mean 200 rows, in all tables together, and metrics of cuts too', async () => {
    const calls: Call[] = [
      ['tiers', { show: ['customers'], period: 'all', limit: 100_000 }],
      ['tiers', { show: manifest.entries.find(({ id }) => id === 'tiers')!.tables.map(({ name }) => name) }],
      ['tiers', { by: ['customers.customer_id'], period: 'all' }],
      ['tiers', { show: ['customers'], period: 'all', limit: 3 }],
    ];
    const { answers } = await asked(calls);
    expect(answers.map((answer) => rows(answer) <= 200)).toEqual(calls.map(() => true));
    expect([rows(answers[0]!), rows(answers[3]!)]).toEqual([200, 3]);
    const cutMetrics = answers[2]!.result!.structuredContent!.metrics.filter(({ cut }) => cut !== undefined);
    expect(cutMetrics.length).toBeLessThanOrEqual(200);
    expect(cutMetrics.length).toBeGreaterThan(100);
    expect(answers[2]!.result!.structuredContent!.warnings.map(({ code }) => code)).toContain('W_CAPPED');
  });

  test('one column named twice cuts once', async () => {
    const by = ['segment', 'customers.segment', 'segment', 'tier'];
    const { answers } = await asked([['tiers', { by, period: 'all' }]]);
    const { frame, metrics } = answers[0]!.result!.structuredContent!;
    expect(frame.by).toEqual(['segment', 'tier']);
    expect(Object.keys(metrics.find(({ cut }) => cut !== undefined)!.cut!)).toHaveLength(2);
  });
});

describe('requests', () => {
  /** A server over an engine that works until it is cancelled. */
  function slow(typed: Readonly<Record<string, string>> = {}) {
    const [stdin, said, warned]: [PassThrough, Answer[], string[]] = [new PassThrough(), [], []];
    let isCancelled = 0;
    const engine = () => {
      let stop: (error: Error) => void = () => {};
      return {
        catalog: () => new Promise((_, reject) => (stop = reject)),
        cancel: async () => {
          isCancelled += 1;
          stop(new Error('cancelled'));
        },
        close: async () => {},
      };
    };
    const context = {
      io: { stdin, onSignal: () => () => {} },
      manifest,
      settings: resolveSettings({ typed, env: {}, files: [] }),
      configs: [],
      words: { analysis: () => undefined },
      print: async (text: string) => void said.push(JSON.parse(text) as Answer),
      warn: (code: string) => void warned.push(code),
      note: () => {},
      openEngine: async () => engine(),
    };
    const ended = serve(context as never, { mask: { pseudonyms: new Pseudonyms(), opened: new Set() } });
    const send = (message: object) => stdin.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`);
    const answered = async (id: number | null): Promise<Answer> => {
      for (;;) {
        const found = said.find((answer) => answer.id === id);
        if (found !== undefined) return found;
        await new Promise(setImmediate);
      }
    };
    const call = (id: number) => send({ id, method: 'tools/call', params: { name: 'tiers', arguments: {} } });
    return { stdin, said, send, call, answered, ended, cancelled: () => isCancelled };
  }

  test('a ping is answered while a tool runs; what is cancelled ends in the engine and gets no answer', async () => {
    const server = slow();
    server.call(1);
    server.call(2);
    server.send({ id: 3, method: 'ping' });
    expect((await server.answered(3)).result).toEqual({});
    expect(server.said.map(({ id }) => id)).toEqual([3]);
    for (const requestId of [2, 1])
      server.send({ method: 'notifications/cancelled', params: { requestId, reason: 'no more' } });
    server.send({ id: 4, method: 'ping' });
    await server.answered(4);
    server.stdin.end();
    await server.ended;
    expect(server.said.map(({ id }) => id)).toEqual([3, 4]);
    expect(server.cancelled()).toBe(1);
  });

  test('a request ends after its time, and says so', async () => {
    const server = slow({ timeout: '0.05s' });
    server.call(1);
    const { result } = await server.answered(1);
    expect([result!.isError, result!.content[0]!.text.split(':')[0]]).toEqual([true, 'E_TIMEOUT']);
    server.stdin.end();
    await server.ended;
    expect(server.cancelled()).toBe(1);
  });

  test('a message that is too long is read past, one that is none is answered', async () => {
    const server = slow();
    for (let part = 0; part < 40; part++) server.stdin.write('x'.repeat(100_000));
    server.stdin.write('\n{"jsonrpc":"2.0","id":7}\n\n[]\n');
    server.send({ id: 8, method: 'no/such' });
    server.send({ id: 9, method: 'ping' });
    await server.answered(9);
    server.stdin.end();
    await server.ended;
    expect(server.said.map(({ id, error }) => [id, error?.code ?? 0])).toEqual([
      [null, -32_600],
      [7, -32_600],
      [null, -32_600],
      [8, -32_601],
      [9, 0],
    ]);
  });
});
