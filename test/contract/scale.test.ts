import { beforeAll, describe, expect, it } from 'vitest';
import { Decimal } from '../../src/core/decimal.js';
import type { Result } from '../../src/core/result.js';
import type { Engine } from '../../src/engine/engine.js';
import { manifest } from '../../src/generated/manifest.js';
import { TABLES } from '../../src/model/tables.js';
import { analyze } from '../../src/run/analyze.js';
import type { Input } from '../support/case.js';
import { type Plain, plain, rowsOf } from '../support/plain.js';
import { engineOverRows } from '../support/rows-engine.js';
import { shopRows } from '../support/shop.js';

/** Relative: sums of squares behind intervals are rounded to four decimals each, and estimates end where they change by less. */
const TOLERANCE = 1e-6;
/** Amounts are stored with four decimals, the world's have two: a hundredth of them is still exact. */
const WORLDS = [
  { name: 'a million times as much', numerator: 1_000_000n, decimals: 0 },
  { name: 'a hundredth', numerator: 1n, decimals: 2 },
] as const;
type World = (typeof WORLDS)[number];

/** What a bar may be off by: it is a small difference of large sums, whose lines in foreign money are each rounded to the last decimal. */
function slackOf(id: string, place: string, values: ReadonlyMap<string, { readonly value: Plain }>): number {
  // Shares of small moves in all that moved are rounded with the money of which they are.
  if (id === 'sales' && /^switching\[\d+\]\.share$/.test(place)) return TOLERANCE;
  if (id !== 'sales' || !/^bridge\[\d+\]\.(?:amount|of_before)$/.test(place)) return 0;
  return TOLERANCE * (place.endsWith('amount') ? Number(values.get('bridge[0].amount')!.value) : 1);
}

/** What a quota counts in: it may be set for units or customers, which are no money. */
const countsMoney = ({ measure }: Readonly<Record<string, unknown>>): boolean =>
  ['revenue', 'margin', null, undefined].includes(measure as string);

const isMoney = (table: string, column: string, row: Readonly<Record<string, unknown>>): boolean =>
  TABLES[table]?.columns[column]?.type === 'money' && (table !== 'quotas' || countsMoney(row));

function scaled(cell: unknown, { numerator, decimals }: World): unknown {
  if (cell === null || cell === undefined || cell === '') return cell;
  const { units, scale } = Decimal.parse(String(cell));
  return new Decimal(units * numerator, scale + decimals).toString();
}

const inWorld = (rows: Input, world: World): Input =>
  Object.fromEntries(
    Object.entries(rows).map(([table, list]) => [
      table,
      list.map((row) =>
        Object.fromEntries(
          Object.entries(row).map(([column, cell]) => [
            column,
            isMoney(table, column, row) ? scaled(cell, world) : cell,
          ]),
        ),
      ),
    ]),
  ) as Input;

/** Half of the world's lines in euros, so that prices are converted; at a whole rate, which rounds nothing. */
function withForeignLines(rows: Input): Input {
  const orders = (rows.orders ?? []).map((row, index) => ({ ...row, currency: index % 2 === 0 ? 'EUR' : 'CNY' }));
  return { ...rows, orders, fx_rates: [{ currency: 'EUR', rate_date: '2000-01-01', rate: '8' }] } as Input;
}

async function valuesOf(result: Result): Promise<Map<string, { kind: string; value: Plain }>> {
  const values = new Map<string, { kind: string; value: Plain }>();
  for (const { id, kind, value, interval } of result.metrics) {
    values.set(id, { kind, value: plain(value) });
    for (const end of ['low', 'high'] as const)
      values.set(`${id}.${end}`, { kind, value: plain(interval?.[end] ?? null) });
  }
  for (const [name, { columns }] of Object.entries(result.tables)) {
    for (const [index, row] of (await rowsOf(result, name)).entries()) {
      for (const [column, value] of Object.entries(row))
        values.set(`${name}[${index}].${column}`, { kind: columns[column]!.kind, value });
    }
  }
  return values;
}

/** A plain number is money where an option or its row says what it counts: it scales, or it stays. */
function differs(kind: string, before: Plain, now: Plain, factor: number, slack = 0): boolean {
  if (typeof before !== 'number' || typeof now !== 'number') return before !== now;
  // Of what has four decimals, as stored, a hundredth may be off by the last of them.
  const scales = Math.abs(now - before * factor) <= TOLERANCE * Math.abs(before * factor) + (0.01 + slack) * factor;
  const stays = Math.abs(now - before) <= TOLERANCE * Math.abs(before) + 1e-9 + slack;
  return kind === 'money' ? !scales : kind === 'number' ? !scales && !stays : !stays;
}

describe('money of any size', () => {
  const rows = withForeignLines(shopRows());
  const open = (input: Input) => engineOverRows(input, { timezone: 'Asia/Shanghai', currency: 'CNY', states: true });
  const answers = async (engine: Engine) => {
    const values = [];
    for (const { id } of manifest.entries)
      values.push({ id, values: await valuesOf(await analyze(engine, manifest, { analysis: id })) });
    await engine.close();
    return values;
  };
  let before: Awaited<ReturnType<typeof answers>>;
  beforeAll(async () => {
    before = await answers(await open(rows));
  });

  for (const world of WORLDS) {
    it(`scales with the world, and nothing else changes: ${world.name}`, async () => {
      const now = await answers(await open(inWorld(rows, world)));
      const factor = Number(world.numerator) / 10 ** world.decimals;
      const faults: string[] = [];
      for (const [index, { id, values }] of before.entries()) {
        const there = now[index]!.values;
        expect([...there.keys()]).toEqual([...values.keys()]);
        for (const [place, { kind, value }] of values) {
          const other = there.get(place)!.value;
          const isDensity = values.get(place.replace('.value', '.parameter'))?.value === 'll';
          const customers = isDensity ? Number(values.get(place.replace('.value', '.customers'))!.value) : 0;
          // A likelihood of money is a product of densities: each customer's is thinner by the unit. One of times stays.
          const moved = Number(value) - customers * Math.log(factor);
          if (isDensity && !differs('ratio', moved, other, 1)) continue;
          if (differs(kind, value, other, factor, slackOf(id, place, values)))
            faults.push(`${id} ${place} (${kind}): ${value} became ${other}`);
        }
      }
      expect(faults.slice(0, 40)).toEqual([]);
    });
  }
});
