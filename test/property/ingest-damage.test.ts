import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/core/errors.js';
import { loadFile, scratch } from '../ingest/helpers.js';
import { isLong } from '../support/long.js';

const { path, file } = scratch();

const HEADER = 'order_id,customer_id,ordered_at,amount,remark';
const ROWS = Array.from(
  { length: 30 },
  (_, i) =>
    `A${i},C${i % 5},2025-0${(i % 9) + 1}-${13 + (i % 15)},${(i * 7.31 + 3).toFixed(2)},${i % 4 === 0 ? '"x, ""y"""' : 'ü'}`,
);
const TOTAL = ROWS.reduce((sum, row) => sum + Math.round(Number(row.split(',')[3]) * 100), 0);
const TEXT = [HEADER, ...ROWS].join('\n');
const FOOTED = `${TEXT}\nTotal,,,${(TOTAL / 100).toFixed(2)},`;

/** A byte of structure lost, doubled or changed, or a block of lines cut out, repeated or moved. */
const damage = fc.oneof(
  fc.record({
    kind: fc.constantFrom('lose', 'double', 'change'),
    at: fc.nat(),
    to: fc.constantFrom(',', ';', '"', '\n', '\r', '\0', 'ÿ'),
  }),
  fc.record({ kind: fc.constantFrom('cut', 'repeat', 'move'), at: fc.nat(), to: fc.integer({ min: 1, max: 12 }) }),
  fc.record({ kind: fc.constantFrom('header', 'byte'), at: fc.nat(), to: fc.constant(0) }),
);

function apply(text: string, { kind, at, to }: { kind: string; at: number; to: string | number }): Buffer {
  const structure = [...text].flatMap((character, i) => (',"\n'.includes(character) ? [i] : []));
  const place = structure[at % structure.length]!;
  const lines = text.split('\n');
  const line = 1 + (at % (lines.length - 2));
  // The last line stays: it is the footer that the property takes as given.
  const block = lines.slice(line, Math.min(line + Number(to), lines.length - 1));
  switch (kind) {
    case 'lose':
      return Buffer.from(text.slice(0, place) + text.slice(place + 1));
    case 'double':
      return Buffer.from(text.slice(0, place) + text[place] + text.slice(place));
    case 'change':
      return to === 'ÿ'
        ? Buffer.concat([Buffer.from(text.slice(0, place)), Buffer.from([0xff]), Buffer.from(text.slice(place + 1))])
        : Buffer.from(text.slice(0, place) + to + text.slice(place + 1));
    case 'cut':
      return Buffer.from([...lines.slice(0, line), ...lines.slice(line + block.length)].join('\n'));
    case 'repeat':
      return Buffer.from([...lines.slice(0, line), ...block, ...lines.slice(line)].join('\n'));
    case 'move':
      return Buffer.from([...lines.slice(0, line), ...lines.slice(line + block.length), ...block].join('\n'));
    case 'header':
      return Buffer.from([HEADER.replace(HEADER.split(',')[at % 5]!, ''), ...lines.slice(1)].join('\n'));
    default: {
      const bytes = Buffer.from(text);
      bytes[at % bytes.length] = 0x80 | (at & 0x3f);
      return bytes;
    }
  }
}

describe('damage to structure', () => {
  it.each([
    ['a footer', FOOTED, {}],
    ['--expect-total', TEXT, { expectTotal: `amount=${(TOTAL / 100).toFixed(2)}` }],
  ])(
    'never changes a sum without a reject, a refusal or a warning, given %s',
    async (name, text, options) => {
      let run = 0;
      await fc.assert(
        fc.asyncProperty(damage, async (what) => {
          const db = path(`${name.replace(/\W/g, '')}-${run++}.duckdb`);
          const csv = file('damaged.csv', apply(text, what));
          const report = await loadFile(db, csv, { table: 'orders', maxRejects: '20%', ...options }).catch(
            (fault: unknown) => fault,
          );
          if (report instanceof UserError) return;
          if (report instanceof Error) throw report;
          const { sources, warnings } = report as Awaited<ReturnType<typeof loadFile>>;
          const [source] = sources;
          if (source!.rejects > 0 || warnings.length > 0) return;
          expect(source!.sums.amount).toBe(`${(TOTAL / 100).toFixed(2)}00`);
        }),
        { numRuns: isLong ? 400 : 15, seed: 20250701 },
      );
    },
    300_000,
  );
});
