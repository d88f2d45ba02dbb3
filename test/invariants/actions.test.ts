import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { groupedBy } from '../../src/core/grouped.js';
import type { Row } from '../../src/core/result.js';
import type { Engine } from '../../src/engine/engine.js';
import { manifest } from '../../src/generated/manifest.js';
import { analyze } from '../../src/run/analyze.js';
import { longRows, reviewedWorld } from '../coverage/action-worlds.js';
import { shopEngine } from '../support/rows-engine.js';

const CAPACITY = 12;
const OPTIONS = { capacity: CAPACITY, holdout: 0.2 };

let shop: Engine;
beforeAll(async () => {
  shop = await shopEngine();
});
afterAll(() => shop.close());

async function listsOf(asOf: string, options: Readonly<Record<string, unknown>> = OPTIONS) {
  const result = await analyze(shop, manifest, { analysis: 'actions', asOf, options });
  const of = (name: string) => longRows(result, name);
  return { actions: await of('actions'), held: await of('held_out'), waiting: await of('waiting') };
}

const ids = (rows: readonly Row[]) => rows.map(({ customer_id }) => String(customer_id));
const plain = (rows: readonly Row[]) =>
  JSON.stringify(rows, (_, value) => (typeof value === 'bigint' ? String(value) : value));

describe('lists of the fixture', () => {
  it('are the same twice, name nobody twice, and keep the capacity of each owner, half of it a kind', async () => {
    const [one, again] = [await listsOf('2025-12-31'), await listsOf('2025-12-31')];
    expect(plain(again.actions)).toBe(plain(one.actions));
    const all = [...ids(one.actions), ...ids(one.held), ...ids(one.waiting)];
    expect(new Set(all).size).toBe(all.length);
    const owners = groupedBy(one.actions, ({ owner_kind, owner }) => `${owner_kind} ${owner}`);
    for (const rows of owners.values()) {
      expect(rows.length).toBeLessThanOrEqual(CAPACITY);
      for (const kind of groupedBy(rows, ({ action }) => action).values())
        expect(kind.length).toBeLessThanOrEqual(CAPACITY / 2);
    }
    expect(one.held.length).toBeGreaterThan(0);
  });

  it('hold out the same people a week later, and list nobody whom they held out', async () => {
    const [one, next] = [await listsOf('2025-12-24'), await listsOf('2025-12-31')];
    const [held, later] = [new Set(ids(one.held)), new Set(ids(next.held))];
    expect(ids(next.actions).filter((id) => held.has(id))).toEqual([]);
    expect(ids(one.actions).filter((id) => later.has(id))).toEqual([]);
    expect([...held].filter((id) => later.has(id)).length).toBeGreaterThan(0);
  });

  it("offer to whom should grow what stands in basket's own list, with its chance", async () => {
    const { actions, waiting } = await listsOf('2025-12-31');
    const next = await longRows(await analyze(shop, manifest, { analysis: 'basket', asOf: '2025-12-31' }), 'offers');
    const known = groupedBy(next, ({ customer_id }) => String(customer_id));
    const all = [...actions, ...waiting];
    const grow = all.filter(({ action }) => action === 'grow');
    expect(grow.length).toBeGreaterThan(100);
    for (const { customer_id, offer, offer_chance: chance } of grow) {
      const own = (known.get(String(customer_id)) ?? []).filter((row) => row.chance !== null);
      const [task] = own.some((row) => row.task === 'new') ? ['new'] : ['again'];
      const listed = own.filter((row) => row.task === task).map((row) => [row.item, row.chance]);
      expect(listed.length === 0 ? [[null, null]] : listed).toContainEqual([offer, chance]);
    }
    expect(grow.filter(({ offer }) => offer !== null).length).toBeGreaterThan(100);
    for (const row of all) if (row.action !== 'grow') expect([row.offer, row.offer_chance]).toEqual([null, null]);
  });

  it('sell nothing to whom a complaint is open', async () => {
    const { actions, waiting } = await listsOf('2025-10-15', { capacity: 1000 });
    const open = [...actions, ...waiting].filter(({ action }) => action === 'recover');
    expect(open.length).toBeGreaterThan(0);
    for (const { runner_up } of open) expect([null, 'collect']).toContain(runner_up);
  });
});

describe('a review', () => {
  it('claims nothing where advice does nothing, and finds what was planted', async () => {
    const [nothing, planted] = [await reviewedWorld(3, 0), await reviewedWorld(3, 0.25)];
    expect(nothing.held).toBeGreaterThan(100);
    expect(nothing.row.reading).toBe('cannot_tell');
    expect(planted.row.reading).toBe('more');
  });
});
