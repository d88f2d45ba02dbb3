import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Writes to the clipboard of many terminals, clears the line, goes back, reorders, and would run in a page. */
export const ACTS = '\u001b]52;c;ZWNobyBwd25lZA==\u0007\r\u001b[2K\u009b31m\u202e<img src=x onerror=alert(1)>';

const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;

/** Every cell quoted. */
export const csv = (rows: readonly (readonly string[])[]) =>
  `${rows.map((row) => row.map(quoted).join(',')).join('\n')}\n`;

/** A shop in which every text that a user can write acts: names of files and headers too; paths by table. */
export function writeActingShop(folder: string): Record<string, string> {
  const day = (i: number) => `2025-0${1 + (i % 6)}-1${i % 9}`;
  const rows = Array.from({ length: 60 }, (_, i) => i);
  const said = (text: string, i: number) => `${text}${i % 7}${ACTS}`;
  const files: Record<string, string> = {
    orders: csv([
      [
        'order_id',
        'customer_id',
        'ordered_at',
        'amount',
        'product_id',
        'rep_id',
        'reseller_id',
        'channel',
        `kept ${ACTS}`,
      ],
      ...rows.map((i) => [
        `O${i}`,
        said('C', i),
        day(i),
        '10.50',
        said('P', i),
        said('R', i % 2),
        said('S', i % 2),
        said('web', i % 2),
        said('x', i),
      ]),
    ]),
    customers: csv([
      ['customer_id', 'name', 'region', 'segment'],
      ...rows.slice(0, 7).map((i) => [said('C', i), said('Ada', i), said('North', i), said('gold', i % 2)]),
    ]),
    products: csv([
      ['product_id', 'name', 'category'],
      ...rows.slice(0, 7).map((i) => [said('P', i), said('Tea', i), said('Drinks', i % 2)]),
    ]),
    tickets: csv([
      ['ticket_id', 'opened_at', 'customer_id', 'agent_id', 'topic', 'resolved_at', 'kind'],
      ...rows.map((i) => [
        `T${i}`,
        `${day(i)} 10:00`,
        said('C', i),
        said('A', i % 3),
        said('late', i % 2),
        `${day(i)} 12:00`,
        'complaint',
      ]),
    ]),
    surveys: csv([
      [
        'response_id',
        'responded_at',
        'customer_id',
        'instrument',
        'item',
        'score',
        'scale_min',
        'scale_max',
        'comment',
      ],
      ...rows.flatMap((i) => [
        [`V${i}`, day(i), said('C', i), 'nps', 'recommend', String(i % 11), '0', '10', said('fine', i)],
        [`V${i}`, day(i), said('C', i), 'survey', said('queue', i % 2), String(1 + (i % 5)), '1', '5', ''],
      ]),
    ]),
  };
  const paths: Record<string, string> = {};
  for (const [table, text] of Object.entries(files)) {
    paths[table] = join(folder, 'in', `${table}\u001b]0;title\u0007\u202e.csv`);
    writeFileSync(paths[table]!, text);
  }
  return paths;
}
