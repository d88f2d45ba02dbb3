import { existsSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/core/errors.js';
import type { LoadReport, LoadRequest } from '../../src/ingest/terms/index.js';
import { loadFile, scratch } from './helpers.js';

const CASES = resolve(import.meta.dirname, '../../../shared/cases');
const { path, file } = scratch();
let count = 0;

const attempt = (name: string, options: Parameters<typeof loadFile>[2]): Promise<LoadReport | UserError> =>
  loadFile(path(`hint-${count++}.duckdb`), name, { dryRun: true, ...options }).catch((fault: unknown) => {
    if (fault instanceof UserError) return fault;
    throw fault;
  });

const words = (command: string): string[] =>
  [...command.matchAll(/(?:'((?:[^']|'\\'')*)'|(\S+))/g)].map(([, quoted, bare]) =>
    (quoted ?? bare!).replaceAll(`'\\''`, "'"),
  );

type Try = Partial<LoadRequest> & { table?: string };

/** The loads that a hint says to type: the command as printed, or each of the flags among which it lets choose. */
function triesOf(hint: string, name: string): Try[] {
  const typed = words(hint);
  const flags: Try[] = [];
  for (const [i, word] of typed.entries()) {
    const value = typed[i + 1] ?? '';
    const at = value.indexOf('=');
    if (word === '--map' && at > 0 && at < value.length - 1)
      flags.push({ map: { [value.slice(0, at)]: value.slice(at + 1) } });
    if (word === '--sheet') flags.push({ read: { sheet: value } });
    if (word === '--date-format') flags.push({ dateFormat: value.replace(/,$/, '') });
    if (word === '--decimal') flags.push({ decimal: value.replace(/[^.,]|,$/g, '') as '.' });
  }
  if (!hint.startsWith('crm-analyze load ')) return flags;
  expect(typed[3], 'the file of the user').toBe(name);
  const maps = flags.map(({ map }) => map ?? {});
  return [{ table: typed[2]!, map: Object.assign({}, ...maps) as Record<string, string> }];
}

/** Each load that is proposed brings at least 95 % of the rows, or asks the next question. */
async function triedAsPrinted(name: string, fault: UserError, options: Try): Promise<void> {
  if (fault.hint === undefined) return;
  for (const { table = options.table, ...rest } of triesOf(fault.hint, name)) {
    const again = await attempt(name, { ...rest, ...(table === undefined ? {} : { table }) });
    if (again instanceof UserError) {
      expect(['E_ASK', 'E_TABLE', 'E_MAP_MISSING'], `${fault.hint} of ${name} ends in ${again.message}`).toContain(
        again.code,
      );
      expect(again.hint, `${name} comes to the same hint`).not.toBe(fault.hint);
      continue;
    }
    for (const source of again.sources) expect(source.rejects, fault.hint).toBeLessThanOrEqual(source.rows * 0.05);
  }
}

const FILES = existsSync(CASES) ? readdirSync(CASES).filter((name) => /\.(?:csv|txt|xlsx?|json|zip)$/.test(name)) : [];

describe.skipIf(FILES.length === 0)('what is said to type for files that others had', () => {
  it.each(FILES)('%s', async (name) => {
    for (const options of [{}, { table: 'orders' }]) {
      const said = await attempt(resolve(CASES, name), options);
      if (said instanceof UserError) await triedAsPrinted(resolve(CASES, name), said, options);
      // What was read as orders unasked is read so again, and nothing is said to type.
      else if (said.sources.every(({ table }) => table === 'orders')) return;
    }
  });
});

const lines = (header: string, ...rows: string[]) => `${header}\n${rows.join('\n')}\n`;
const days = (n: number) => Array.from({ length: n }, (_, i) => `2024-03-${String(i + 1).padStart(2, '0')}`);

describe('what is said to type', () => {
  const OWN: readonly (readonly [
    what: string,
    name: string,
    table: string | undefined,
    text: string,
    hint: RegExp | null,
  ])[] = [
    [
      'a date and an amount under names of their own',
      "it's mine.csv",
      'orders',
      lines('who,when it was,how much', ...days(8).map((day, i) => `K${i},${day},${i + 1}.50`)),
      /^crm-analyze load orders '.*it'\\''s mine\.csv' --map 'ordered_at=when it was' --map 'amount=how much'$/,
    ],
    [
      'a counter is no amount',
      'counter.csv',
      'orders',
      lines('who,when it was,row', ...days(8).map((day, i) => `K${i},${day},${i + 1}`)),
      null,
    ],
    [
      'a barcode is neither a day nor an amount',
      'barcode.csv',
      'orders',
      lines('who,label', ...days(8).map((_, i) => `K${i},201203150000${i}`)),
      null,
    ],
    [
      'a telephone number is no amount',
      'telephone.csv',
      'orders',
      lines('who,when it was,reach', ...days(8).map((day, i) => `K${i},${day},1391234567${i}`)),
      null,
    ],
    [
      'a day that one row in ten has dates no row',
      'half.csv',
      'orders',
      lines('who,when it came back,amount', ...days(10).map((day, i) => `K${i},${i === 0 ? day : ''},${i + 1}.50`)),
      null,
    ],
    [
      'what one value in twelve cannot be read as is not proposed',
      'unread.csv',
      'orders',
      lines('who,when it was,amount', ...days(12).map((day, i) => `K${i},${i === 7 ? 'soon' : day},${i + 1}.50`)),
      null,
    ],
    [
      'two columns of numbers: nobody can tell which',
      'two.csv',
      'orders',
      lines('who,ordered_at,this,that', ...days(8).map((day, i) => `K${i},${day},${i + 1}.50,${i * 3}.25`)),
      null,
    ],
    [
      'the day a case ended is not the day it began',
      'ended.csv',
      'tickets',
      lines('ticket_id,ended on', ...days(8).map((day, i) => `T${i},${day}`)),
      null,
    ],
    [
      'a plan, a copy and what happened last are not the day',
      'beside.csv',
      'orders',
      lines(
        'who,_synced,last attempt,next due,when it was,how much',
        ...days(8).map((day, i) => `K${i},2024-05-01,${day},2024-06-01,${day},${i + 1}.50`),
      ),
      /--map 'ordered_at=when it was' --map 'amount=how much'$/,
    ],
    [
      'a year is no amount',
      'year.csv',
      'orders',
      lines('who,when it was,built', ...days(8).map((day, i) => `K${i},${day},${1999 + 2 * i}`)),
      null,
    ],
    [
      'how many there were is no amount',
      'pieces.csv',
      'orders',
      lines('who,ordered_at,Pieces sold', ...days(8).map((day, i) => `K${i},${day},${i * 3 + 1}`)),
      null,
    ],
    ['nothing fits', 'nothing.csv', undefined, lines('a,b', 'x,y', 'z,w'), null],
  ];
  it.each(OWN)('%s', async (_what, name, table, text, hint) => {
    const own = file(name, text);
    const said = await attempt(own, table === undefined ? {} : { table });
    expect(said).toBeInstanceOf(UserError);
    const fault = said as UserError;
    if (hint === null) {
      expect(fault.hint).toBeUndefined();
      expect(fault.where.join('\n')).toContain(name);
      expect(fault.where.join('\n')).toMatch(/% filled/);
      return;
    }
    expect(fault.hint).toMatch(hint);
    await triedAsPrinted(own, fault, { table: table! });
  });
});
