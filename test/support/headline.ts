import { expect } from 'vitest';
import { LANGUAGES } from '../../src/core/analysis.js';
import { type Cell, isLong, type Result } from '../../src/core/result.js';
import { manifest } from '../../src/generated/manifest.js';
import { loadLocalizer } from '../../src/i18n/load.js';
import { spokenHeadline } from '../../src/render/headline.js';
import { analysisOf } from '../../src/render/view.js';
import { plain } from './plain.js';

const keyOf = (cell: Cell): string => String(plain(cell));

/** All that an answer holds: metrics with their parts, ends and earlier values, cells of short tables, options. */
function heldBy({ metrics, tables, params }: Result): Set<string> {
  const held = new Set<string>();
  for (const { cut, value, numerator, denominator, previous, interval } of metrics) {
    if (cut !== undefined) continue;
    for (const cell of [value, numerator, denominator, previous, interval?.low, interval?.high])
      if (cell !== undefined && cell !== null) held.add(keyOf(cell));
  }
  for (const table of Object.values(tables))
    if (!isLong(table)) for (const row of table.rows) for (const cell of Object.values(row)) held.add(keyOf(cell));
  for (const param of Object.values(params).flat()) held.add(keyOf(param));
  return held;
}

/** A sentence in each language, with every place filled. */
export async function expectSpoken(result: Result): Promise<void> {
  const { headline } = result;
  for (const language of LANGUAGES) {
    const text = spokenHeadline(result, analysisOf(result.schema), await loadLocalizer(language, manifest));
    expect(text, `${headline.id} in ${language}`).toMatch(/\S.*[.。]$/u);
    expect(text, `${headline.id} in ${language}`).not.toMatch(/[{}]|null|undefined|NaN|Infinity|(^|\s)-(\s|$)/);
    if (language === 'en') expect(headline.text).toBe(text);
  }
}

/** The headline of a result with all short tables: spoken in each language, of figures that the answer holds. */
export async function expectHeadline(result: Result): Promise<void> {
  const held = heldBy(result);
  for (const [place, { value }] of Object.entries(result.headline.values))
    expect(held.has(keyOf(value)), `${result.headline.id}: ${place} = ${keyOf(value)} is in the answer`).toBe(true);
  await expectSpoken(result);
}
