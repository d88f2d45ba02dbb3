import { describe, expect, it } from 'vitest';
import { cleanTables } from '../../src/dev/shop/main.js';
import { TABLES } from '../../src/model/tables.js';
import { figures } from './shop-read.js';

const tables = cleanTables();
const figure = figures();

/** What the model has for analyses to come, and this shop does not export yet. */
const NOT_IN_SHOP: ReadonlySet<string> = new Set([
  'payments.status',
  'customers.do_not_contact',
  'campaigns.treatment_share',
  'leads.first_contact_at',
  'service_targets.valid_from',
  'service_targets.valid_to',
  'tickets.arm',
  'tickets.order_id',
  'tickets.schedule_id',
  'tickets.sla_met',
]);
const SHOP_TABLES = Object.fromEntries(Object.entries(TABLES).filter(([name]) => name !== 'identities'));

/** Columns of a table that exports have; `state` is what a load makes of them. */
const exported = (name: string, columns: object): string[] =>
  Object.keys(columns).filter((column) => column !== 'state' && !NOT_IN_SHOP.has(`${name}.${column}`));

describe('the shop against the model', () => {
  it('has every table of the model, with canonical columns, none without rows', () => {
    expect(Object.keys(tables).sort()).toEqual(Object.keys(SHOP_TABLES).sort());
    for (const [name, model] of Object.entries(SHOP_TABLES)) {
      const rows = tables[name as keyof typeof tables];
      expect(rows.length, name).toBeGreaterThan(0);
      expect(Object.keys(rows[0]!).sort(), name).toEqual(exported(name, model.columns).sort());
    }
  });

  it('gives every column a value somewhere, but for those no file of this shop knows', () => {
    const unknown = new Set([
      'tickets.contact_id',
      'resellers.left_on',
      'surveys.order_id',
      'quotas.team',
      'quotas.region',
      'quotas.channel',
      'quotas.product_id',
      'quotas.category',
      'service_targets.kind',
      'service_targets.segment',
      'wallets.category',
    ]);
    const empty = Object.entries(tables).flatMap(([name, rows]) =>
      Object.keys(rows[0]!)
        .filter((c) => rows.every((r) => r[c] === ''))
        .map((c) => `${name}.${c}`),
    );
    expect(new Set(empty)).toEqual(unknown);
  });

  it('has unique keys and its required columns in every table', () => {
    for (const [name, model] of Object.entries(SHOP_TABLES)) {
      const rows = tables[name as keyof typeof tables];
      if (model.key.length > 0)
        expect(new Set(rows.map((r) => model.key.map((k) => r[k]).join('|'))).size, name).toBe(rows.length);
      for (const alternatives of model.required)
        expect(rows.filter((r) => alternatives.every((c) => r[c] === '')).length, `${name} ${alternatives}`).toBe(0);
    }
  });

  it('holds only codes of the model and values of its types', () => {
    const patterns: Record<string, RegExp> = {
      date: /^\d{4}-\d\d-\d\d$/,
      instant: /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/,
      money: /^-?\d+(\.\d+)?$/,
      integer: /^-?\d+$/,
      number: /^-?\d+(\.\d+)?$/,
      ratio: /^-?\d+(\.\d+)?$/,
      flag: /^(true|false)$/,
    };
    for (const [name, model] of Object.entries(SHOP_TABLES))
      for (const [column, { type, codes }] of Object.entries(model.columns)) {
        if (!exported(name, model.columns).includes(column)) continue;
        const values = tables[name as keyof typeof tables].map((r) => r[column]!).filter((v) => v !== '');
        const bad = values.filter(
          (v) => (codes !== undefined && !codes.includes(v)) || patterns[type]?.test(v) === false,
        );
        expect(bad.slice(0, 3), `${name}.${column}`).toEqual([]);
      }
  });

  it('resolves every reference but the planted orphans', () => {
    for (const [name, model] of Object.entries(SHOP_TABLES))
      for (const [column, { ref }] of Object.entries(model.columns)) {
        if (ref === undefined || !exported(name, { [column]: true }).includes(column)) continue;
        const keys = new Set(tables[ref as keyof typeof tables].map((r) => r[TABLES[ref]!.key[0]!]));
        const lost = tables[name as keyof typeof tables]
          .map((r) => r[column]!)
          .filter((id) => id !== '' && !keys.has(id));
        expect(lost, `${name}.${column}`).toEqual(
          name === 'orders' && column === 'customer_id' ? ['C9999', 'C9999', 'C9999'] : [],
        );
      }
    const orders = new Set(tables.orders.map((r) => r.order_id!));
    const lost = new Set(tables.orders.map((r) => r.returns_order_id!).filter((id) => id !== '' && !orders.has(id)));
    expect([...lost].join(' ')).toBe(figure.get('orphans.returns'));
    for (const rows of [tables.payments, tables.credit_splits])
      expect(rows.filter((r) => !orders.has(r.order_id!))).toEqual([]);
  });
});
