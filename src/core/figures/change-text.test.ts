import { describe, expect, it } from 'vitest';
import { manifest } from '../../generated/manifest.js';
import { loadLocalizer } from '../../i18n/load.js';
import { Decimal } from '../decimal.js';
import { changeText } from './change-text.js';

describe('how a metric moved', async () => {
  const [en, zh] = [await loadLocalizer('en', manifest), await loadLocalizer('zh-CN', manifest)];

  it('shares move by percentage points, also from nothing', () => {
    expect(changeText({ kind: 'ratio' }, { now: 0.375, before: 0.4, change: -0.0625 }, en)).toBe('▼ 2.5 pp');
    expect(changeText({ kind: 'ratio' }, { now: 0.125, before: 0, change: null }, en)).toBe('▲ 12.5 pp');
    expect(changeText({ kind: 'ratio', decimals: 4 }, { now: 0.1791, before: 0.314, change: -0.43 }, zh)).toBe(
      '▼ 13.49 个百分点',
    );
  });

  it('what stands on a scale moves by the difference, whatever the sign of what was', () => {
    const nps = { kind: 'number', unit: 'points', decimals: 1 } as const;
    expect(changeText(nps, { now: 20, before: -5, change: 5 }, en)).toBe('▲ 25.0');
  });

  it('amounts, counts and times move in percent of what they were', () => {
    const money = { now: new Decimal(1200n, 1), before: new Decimal(1000n, 1), change: 0.2 };
    expect(changeText({ kind: 'money' }, money, en)).toBe('▲ 20.0%');
    const days = { kind: 'number', unit: 'days', decimals: 1 } as const;
    expect(changeText(days, { now: 0.9, before: 2, change: -0.55 }, en)).toBe('▼ 55.0%');
  });

  it('says neither up nor down of what rounds to nothing, and nothing of what is not there', () => {
    expect(changeText({ kind: 'count' }, { now: 100_001, before: 100_000, change: 0.00001 }, en)).toBe('= 0.0%');
    expect(changeText({ kind: 'ratio' }, { now: 0.5, before: 0.49999, change: 0.00002 }, en)).toBe('= 0.0 pp');
    expect(changeText({ kind: 'ratio' }, { now: 0.5, before: null, change: null }, en)).toBe('-');
    expect(changeText({ kind: 'money' }, { now: null, before: 3, change: null }, en)).toBe('-');
  });
});
