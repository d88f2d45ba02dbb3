import { tmpdir } from 'node:os';
import { describe, expect, it } from 'vitest';
import { listLoads, undoLoad } from '../../../src/ingest/store/undo.js';
import type { Mode } from '../../../src/ingest/terms/index.js';
import { loadFile, rows, scratch } from '../helpers.js';

const { path, file } = scratch();
const KEYED = 'order_id,line_no,customer_id,ordered_at,amount';
const GROUP = 'order_id,customer_id,ordered_at,amount';
const LOOSE = 'customer_id,ordered_at,amount';
const A = {
  keyed: [KEYED, '1,1,c,2025-01-13,10', '2,1,c,2025-01-20,20'],
  group: [GROUP, '1,c,2025-01-13,10', '1,c,2025-01-13,11', '2,c,2025-01-20,20'],
  loose: [LOOSE, 'c,2025-01-13,10', 'c,2025-01-13,10', 'c,2025-01-20,20'],
};
const B = {
  keyed: [KEYED, '2,1,c,2025-01-20,99', '3,1,c,2025-02-14,30'],
  group: [GROUP, '1,c,2025-01-13,99', '3,c,2025-02-14,30'],
  loose: [LOOSE, 'c,2025-01-13,10', 'c,2025-01-20,99', 'c,2025-02-14,30'],
};
type Kind = keyof typeof A;

async function amounts(db: string): Promise<string> {
  const found = await rows(db, 'SELECT CAST(CAST(amount AS INTEGER) AS VARCHAR) AS a FROM orders ORDER BY amount');
  return found.map(({ a }) => a).join(' ');
}

/** After A, after B, after A again: the amounts that stand, or the refusal. */
const TABLE: readonly [Mode, Kind, string, string, string][] = [
  ['upsert', 'keyed', '10 20', '10 30 99', '10 20 30'],
  ['upsert', 'group', '10 11 20', '20 30 99', '10 11 20 30'],
  ['upsert', 'loose', '10 10 20', '10 10 20 30 99', '10 10 20 30 99'],
  ['replace_window', 'keyed', '10 20', '10 30 99', '10 20 30'],
  ['replace_window', 'loose', '10 10 20', '10 30 99', '10 10 20 30'],
  ['replace', 'keyed', '10 20', '30 99', '10 20'],
  ['replace', 'loose', '10 10 20', '10 30 99', '10 10 20'],
  ['append', 'keyed', '10 20', 'E_OVERLAP', ''],
  ['append', 'loose', '10 10 20', '10 10 10 20 30 99', 'E_LOADED'],
];

describe('modes: A, then B, then A again', () => {
  it.each(TABLE)('%s of rows known by %s', async (mode, kind, afterA, afterB, afterAgain) => {
    const db = path(`${mode}-${kind}.duckdb`);
    const run = (content: readonly string[], name: string) =>
      loadFile(db, file(`${mode}-${kind}-${name}.csv`, content.join('\n')), { mode, table: 'orders' });
    await run(A[kind], 'a');
    expect(await amounts(db)).toBe(afterA);
    for (const [content, name, wanted] of [
      [B[kind], 'b', afterB],
      [A[kind], 'a', afterAgain],
    ] as const) {
      if (wanted === '') return;
      if (wanted.startsWith('E_')) {
        await expect(run(content, name)).rejects.toMatchObject({ code: wanted });
        return;
      }
      await run(content, name);
      expect(await amounts(db)).toBe(wanted);
    }
  });

  it('takes loads back, last first, to the very fingerprint before', async () => {
    const db = path('undo.duckdb');
    const first = await loadFile(db, file('u-a.csv', A.group.join('\n')));
    const second = await loadFile(db, file('u-b.csv', B.group.join('\n')));
    expect((await listLoads(db, tmpdir())).map(({ id, added, removed }) => [id, added, removed])).toEqual([
      [1, 3, 0],
      [2, 2, 2],
    ]);
    await expect(undoLoad({ db, id: 1 })).rejects.toMatchObject({ code: 'E_UNDO', hint: 'crm-analyze load --undo 2' });
    const undone = await undoLoad({ db });
    expect(undone).toMatchObject({ id: 2, fingerprint: first.fingerprint });
    expect(second.fingerprint).not.toBe(first.fingerprint);
    expect(await amounts(db)).toBe('10 11 20');
    await undoLoad({ db });
    expect(await rows(db, `SELECT count(*) AS n FROM duckdb_tables() WHERE table_name = 'orders'`)).toEqual([
      { n: '0' },
    ]);
  });

  it('writes nothing in a dry run and says what would be', async () => {
    const db = path('dry.duckdb');
    await loadFile(db, file('d-a.csv', A.keyed.join('\n')));
    const report = await loadFile(db, file('d-b.csv', B.keyed.join('\n')), { dryRun: true });
    expect(report).toMatchObject({
      dryRun: true,
      id: null,
      changed: true,
      sources: [{ before: 2, after: 3, added: 2, removed: 1 }],
    });
    expect(await amounts(db)).toBe('10 20');
  });

  it('keeps the fingerprint free of the order of rows and of the way there', async () => {
    const [head, ...lines] = A.keyed;
    const forth = await loadFile(path('f1.duckdb'), file('f1.csv', A.keyed.join('\n')));
    const back = await loadFile(path('f2.duckdb'), file('f2.csv', [head, ...lines.reverse()].join('\n')));
    expect(back.fingerprint).toBe(forth.fingerprint);
  });
});
