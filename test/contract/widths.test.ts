import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isLong } from '../../src/core/result.js';
import type { Engine } from '../../src/engine/engine.js';
import { codes } from '../../src/generated/codes.js';
import { manifest } from '../../src/generated/manifest.js';
import { loadLocalizer } from '../../src/i18n/load.js';
import { filled } from '../../src/render/filled.js';
import { printGrid } from '../../src/render/terminal/grid.js';
import { gridOf, table } from '../../src/render/terminal/table.js';
import { fitLines, widthOf } from '../../src/render/terminal/width.js';
import { columnOf, PLAIN_LOOK, type View } from '../../src/render/view.js';
import { analyze } from '../../src/run/analyze.js';
import { shopEngine } from '../support/rows-engine.js';

const WIDTHS = [60, 80, 100, 120, 140, 180];

let shop: Engine;
beforeAll(async () => {
  shop = await shopEngine();
});
afterAll(() => shop.close());

async function viewOf(id: string, width: number, result: View['result']): Promise<View> {
  const shown = Object.entries(result.tables).map(([name, own]) => ({
    name,
    table: own,
    fields: Object.keys(own.columns),
    read: { limit: isLong(own) ? 20 : 50 },
  }));
  const look = { ...PLAIN_LOOK, width };
  const { view } = await filled({
    result,
    analysis: id,
    shown,
    hidden: [],
    words: await loadLocalizer('en', manifest),
    look,
  });
  return view;
}

const gathered = () => {
  let text = '';
  return {
    write(chunk: string | Uint8Array) {
      text += String(chunk);
      return undefined;
    },
    lines: () => text.split('\n'),
  };
};

/** What goes to stderr breaks between words alone; a line over the width is one word, or a command that stays whole. */
function expectWholeWords(text: string): void {
  for (const width of WIDTHS) {
    const fitted = fitLines(text, width);
    expect(fitted.split(/\s+/), `${width}: ${text}`).toEqual(text.split(/\s+/));
    for (const line of fitted.split('\n')) if (widthOf(line) > width) expect(line, `${width}`).toMatch(KEPT_WHOLE);
  }
}
const KEPT_WHOLE = /^\s*(?:crm-analyze .*|\S+|--\S+ \S+|"[^"]*"\S*)$/;

it('every sentence of warnings and errors keeps its words whole', () => {
  for (const [code, { says }] of Object.entries(codes))
    for (const { en } of says) expectWholeWords(`warning[${code}]: ${en}`);
});

describe.each(manifest.entries.map((entry) => [entry.id, entry] as const))('widths of %s', (id, entry) => {
  it('declares names and verdicts to stay', () => {
    for (const own of entry.tables)
      for (const name of ['name', 'signal', 'verdict', 'quadrant', 'state'])
        if (name in own.columns) expect(own.columns[name]!.keep, `${own.name}.${name}`).toBe(true);
  });

  it('keeps them at each width, with no line beyond it', async () => {
    const result = await analyze(shop, manifest, { analysis: id });
    for (const { code, message } of result.warnings) expectWholeWords(`warning[${code}]: ${message}`);
    for (const width of WIDTHS) {
      const view = await viewOf(id, width, result);
      const page = gathered();
      await table(view, page);
      for (const line of page.lines()) expect(widthOf(line), `${width}: ${line}`).toBeLessThanOrEqual(width);
      for (const shown of view.shown) {
        const hidden = await printGrid(gridOf(view, shown), view.look, gathered());
        const kept = shown.fields.filter((field) => columnOf(shown, field).keep === true);
        for (const field of kept)
          expect(hidden, `${shown.name} at ${width}`).not.toContain(view.words.column(id, field));
      }
    }
  });
});
