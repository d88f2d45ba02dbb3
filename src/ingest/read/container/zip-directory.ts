import { inflateRawSync } from 'node:zlib';
import { UserError } from '../../../core/errors.js';
import { SHEET } from '../sheet/sheet-words.js';

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const END_LENGTH = 22;
/** A comment of that length may follow the directory. */
const LONGEST_COMMENT = 65_535;
/** Sizes and places of this value stand elsewhere, in the form for more than four gigabytes. */
const ELSEWHERE = 0xffffffff;
const STORED = 0;
const DEFLATED = 8;

/**
 * Checks a zip file before a reader sees it, which may take its directory's word for where things are: it is whole, its parts lie
 * within it, and unpacked they are no more than `most` bytes, counted and not believed. Throws UserError E_ZIP and E_LIMIT.
 */
export function checkZip(bytes: Buffer, file: string, most: number): void {
  const damaged = () =>
    new UserError('E_ZIP', 'input', SHEET.not_whole_zip_file({ file }), { hint: SHEET.export_or_copy_again() });
  const end = endOf(bytes);
  if (end === null) throw damaged();
  const [count, size, start] = [
    bytes.readUInt16LE(end + 10),
    bytes.readUInt32LE(end + 12),
    bytes.readUInt32LE(end + 16),
  ];
  if (start === ELSEWHERE || count === 0xffff) return;
  if (start + size > end) throw damaged();
  let unpacked = 0;
  for (let entry = 0, at = start; entry < count; entry++) {
    if (at + 46 > end || bytes.readUInt32LE(at) !== CENTRAL) throw damaged();
    const [packed, place] = [bytes.readUInt32LE(at + 20), bytes.readUInt32LE(at + 42)];
    if (packed === ELSEWHERE || place === ELSEWHERE) return;
    if (place + 30 > start || bytes.readUInt32LE(place) !== LOCAL) throw damaged();
    const from = place + 30 + bytes.readUInt16LE(place + 26) + bytes.readUInt16LE(place + 28);
    if (from + packed > start) throw damaged();
    unpacked += unpackedSize(bytes.subarray(from, from + packed), bytes.readUInt16LE(at + 10), most - unpacked);
    if (unpacked > most) throw tooLarge(file, most);
    at += 46 + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
}

function endOf(bytes: Buffer): number | null {
  const last = bytes.length - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--)
    if (bytes.readUInt32LE(at) === END && at + END_LENGTH + bytes.readUInt16LE(at + 20) <= bytes.length) return at;
  return null;
}

/** Bytes of one part, more than `most` where it has more; parts that the reader will refuse count nothing. */
function unpackedSize(packed: Buffer, method: number, most: number): number {
  if (method === STORED) return packed.length;
  if (method !== DEFLATED) return 0;
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, most) }).length;
  } catch (fault) {
    return (fault as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? most + 1 : 0;
  }
}

const tooLarge = (file: string, most: number): UserError =>
  new UserError('E_LIMIT', 'input', SHEET.unpacks_to_more({ file, gigabytes: (most / 1e9).toFixed(1) }), {
    hint: SHEET.save_sheet_as_csv(),
  });
