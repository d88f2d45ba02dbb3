import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { isLong } from '../../src/core/result.js';
import { manifest } from '../../src/generated/manifest.js';
import { analyze } from '../../src/run/analyze.js';
import { hasShared, sharedFile } from '../support/public-data.js';
import { engineOverRows } from '../support/rows-engine.js';

const NORTHWIND = 'northwind/order_details.csv';
const BASKETS = 830;

/** Pairs of products that stand in five orders or more, by mlxtend 0.25 (basket-northwind.py): one, other, orders, confidences, lift. */
const MLXTEND: readonly (readonly [number, number, number, number, number, number])[] = [
  [21, 61, 8, 0.20512820512820515, 0.33333333333333337, 7.094017094017095],
  [16, 31, 7, 0.1627906976744186, 0.1372549019607843, 2.6493388052895575],
  [54, 30, 6, 0.16666666666666669, 0.1875, 4.322916666666667],
  [72, 31, 6, 0.15789473684210528, 0.11764705882352941, 2.5696594427244586],
  [16, 62, 6, 0.13953488372093023, 0.125, 2.4127906976744184],
  [60, 71, 6, 0.11764705882352941, 0.14285714285714285, 2.3249299719887953],
  [16, 60, 6, 0.13953488372093023, 0.11764705882352941, 2.270861833105335],
  [17, 33, 5, 0.13513513513513514, 0.15625, 3.5050675675675675],
  [77, 10, 5, 0.13157894736842107, 0.15151515151515152, 3.3094098883572576],
  [2, 68, 5, 0.11363636363636365, 0.14705882352941177, 2.774064171122995],
  [51, 21, 5, 0.12820512820512822, 0.12820512820512822, 2.728468113083498],
  [62, 55, 5, 0.10416666666666667, 0.15151515151515152, 2.6199494949494953],
  [56, 65, 5, 0.1, 0.15625, 2.59375],
  [16, 2, 5, 0.11627906976744186, 0.11363636363636365, 2.193446088794926],
  [51, 31, 5, 0.12820512820512822, 0.09803921568627451, 2.0864756158873807],
  [76, 59, 5, 0.12820512820512822, 0.0925925925925926, 1.9705603038936377],
  [2, 31, 5, 0.11363636363636365, 0.09803921568627451, 1.8493761140819964],
  [2, 59, 5, 0.11363636363636365, 0.0925925925925926, 1.746632996632997],
];

describe.skipIf(!hasShared(NORTHWIND))('basket of Northwind', () => {
  const read = (name: string): Record<string, string>[] =>
    parse(readFileSync(sharedFile(`northwind/${name}.csv`), 'utf8'), { columns: true });

  it("gives mlxtend's supports, confidences and lifts to 1e-9", async () => {
    const heads = new Map(read('orders').map((row) => [row.order_id!, row]));
    const orders = read('order_details').map((row, line) => ({
      order_id: row.order_id!,
      line_no: String(line),
      customer_id: heads.get(row.order_id!)!.customer_id!,
      ordered_at: heads.get(row.order_id!)!.order_date!,
      product_id: row.product_id!,
      quantity: Number(row.quantity),
    }));
    const engine = await engineOverRows({ orders });
    const options = { min_support: 5 / BASKETS, pairs: 10_000 };
    const { tables } = await analyze(engine, manifest, {
      analysis: 'basket',
      period: 'all',
      tables: ['rules'],
      options,
    });
    await engine.close();
    const rules = tables.rules!;
    if (isLong(rules)) throw new Error('rules is long');
    const found = new Map(
      rules.rows.flatMap((row) => {
        const { item_id: one, companion_id: other, confidence, confidence_back: back, lift, support } = row;
        const both = [support, lift].map(Number);
        return [
          [`${one} ${other}`, [...both, Number(confidence), Number(back)]],
          [`${other} ${one}`, [...both, Number(back), Number(confidence)]],
        ] as const;
      }),
    );
    for (const [one, other, orders, confidence, back, lift] of MLXTEND)
      for (const [place, wanted] of [orders / BASKETS, lift, confidence, back].entries())
        expect(Math.abs(found.get(`${one} ${other}`)![place]! - wanted), `${one} ${other}`).toBeLessThan(1e-9);
  });
});
