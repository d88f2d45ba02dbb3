import { csvLine } from '../../core/quoting.js';

/** Bytes of the untidy files. */

/** RFC 4180 text: cells are quoted only where they must be. */
export function csv(
  columns: readonly string[],
  rows: readonly Record<string, string>[],
  delimiter = ',',
  end = '\n',
): string {
  const lines = [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))];
  return lines.map((cells) => csvLine(cells, delimiter) + end).join('');
}

function twoByteTable(): Map<string, number> {
  const decoder = new TextDecoder('gb18030');
  const table = new Map<string, number>();
  for (let high = 0x81; high <= 0xfe; high++) {
    for (let low = 0x40; low <= 0xfe; low++) {
      if (low === 0x7f) continue;
      const text = decoder.decode(Uint8Array.of(high, low));
      if ([...text].length === 1 && !table.has(text)) table.set(text, (high << 8) | low);
    }
  }
  return table;
}

/** GB18030 bytes of text made of ASCII and two-byte characters; any other character throws. */
export function gb18030(text: string): Uint8Array {
  const table = twoByteTable();
  const bytes: number[] = [];
  for (const char of text) {
    const code = char.codePointAt(0)!;
    const pair = table.get(char);
    if (code < 0x80) bytes.push(code);
    else if (pair !== undefined) bytes.push(pair >> 8, pair & 255);
    else throw new Error(`no two-byte GB18030 code for ${char}`);
  }
  return Uint8Array.from(bytes);
}

/** Sets the time of every entry of a zip archive to 1980-01-01 00:00, in place, so that the same content gives the same bytes. */
export function timeless(zip: Uint8Array): Uint8Array {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const end = zip.length - 22;
  if (view.getUint32(end, true) !== 0x06054b50) throw new Error('the archive does not end with its directory');
  let entry = view.getUint32(end + 16, true);
  for (let n = view.getUint16(end + 10, true); n > 0; n--) {
    const local = view.getUint32(entry + 42, true);
    view.setUint32(entry + 12, 0x00210000, true);
    view.setUint32(local + 10, 0x00210000, true);
    entry +=
      46 + view.getUint16(entry + 28, true) + view.getUint16(entry + 30, true) + view.getUint16(entry + 32, true);
  }
  return zip;
}

/** `1234.5` as `1.234,50`, the way a German spreadsheet writes money. */
export function germanMoney(text: string): string {
  const [whole, decimals] = Number(text).toFixed(2).split('.') as [string, string];
  return `${whole.replace(/\B(?=(\d{3})+$)/g, '.')},${decimals}`;
}

/** `2025-06-03` as `03.06.2025`. */
export function germanDate(iso: string): string {
  return iso.split('-').reverse().join('.');
}

/** `2025-06-03 …` as `2025/6/3`. */
export function slashDate(iso: string): string {
  const [y, m, d] = iso.slice(0, 10).split('-').map(Number);
  return `${y}/${m}/${d}`;
}
