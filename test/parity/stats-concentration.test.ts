import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { gini, smallestCountForShare, topShare } from '../../src/stats/ranking/concentration.js';

const FILE = new URL('../../../shared/data/cdnow_sample/cdnow_sample.csv', import.meta.url);

describe.skipIf(!existsSync(FILE))('CDNOW 1/10 sample, 18 months, spend per customer', () => {
  const spend = new Map<string, bigint>();
  for (const line of existsSync(FILE) ? readFileSync(FILE, 'utf8').trim().split(/\r?\n/).slice(1) : []) {
    const [id = '', , , , dollars = '0'] = line.split(',');
    const [whole = '0', cents = ''] = dollars.split('.');
    spend.set(id, (spend.get(id) ?? 0n) + BigInt(whole + cents.padEnd(2, '0')));
  }
  const pairs = [...spend.values()].map((value) => ({ value, count: 1 }));

  it('G44: 2,357 customers, total 244,091.94', () => {
    expect(pairs.length).toBe(2357);
    expect([...spend.values()].reduce((a, b) => a + b, 0n)).toBe(24409194n);
  });

  it('G44: top 20% (471) 67.402%, top 10% 50.807%, top 1% 14.554%', () => {
    expect(topShare(pairs, 0.2).holders).toBe(471);
    expect(topShare(pairs, 0.2).share).toBeCloseTo(0.67402, 5);
    expect(topShare(pairs, 0.1).share).toBeCloseTo(0.50807, 5);
    expect(topShare(pairs, 0.01).share).toBeCloseTo(0.14554, 5);
  });

  it('G44: 777 customers make 80%; Gini .6309171', () => {
    expect(smallestCountForShare(pairs, 0.8)).toBe(777);
    expect(gini(pairs)).toBeCloseTo(0.6309171, 7);
  });
});
