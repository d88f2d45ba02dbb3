import { describe, expect, it } from 'vitest';
import { manifest } from '../../src/generated/manifest.js';
import { CHANCES, FIGURES } from '../coverage/figures.js';
import { UNMEASURED } from '../coverage/unmeasured.js';

/** Lower ends, p-values and probabilities; an upper end stands beside each lower one. */
const INTERVAL = /(^|_)(low|p|p_value|p_hit|probability)$|^(chance|alive)$/;

const declared = manifest.entries.flatMap(({ id, tables }) =>
  tables.flatMap(({ name, columns }) =>
    Object.keys(columns)
      .filter((column) => INTERVAL.test(column))
      .map((column) => `${id}.${name}.${column}`),
  ),
);
const metrics = manifest.entries.flatMap(({ id, metrics: own }) => Object.keys(own).map((metric) => `${id}.${metric}`));
const measured = new Set([...FIGURES, ...CHANCES].flatMap(({ prints }) => prints));

describe('every interval and probability that is declared', () => {
  for (const name of declared)
    it(`${name} has worlds of known truth, or stands among those not measured`, () => {
      expect(measured.has(name) || name in UNMEASURED).toBe(true);
    });

  it('is what the figures and the list of those not measured name', () => {
    const known = new Set([...declared, ...metrics]);
    expect([...measured, ...Object.keys(UNMEASURED)].filter((name) => !known.has(name))).toEqual([]);
    expect(Object.keys(UNMEASURED).filter((name) => measured.has(name))).toEqual([]);
  });
});
