import { createReadStream, createWriteStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import { PassThrough } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createInflateRaw } from 'node:zlib';
import { UserError } from '../../../core/errors.js';
import { fileFault } from '../file-fault.js';
import { SHEET } from '../sheet/sheet-words.js';
import { workFile } from '../work-file.js';
import { counted } from './unpack.js';

export interface ArchiveEntry {
  readonly name: string;
  readonly method: number;
  readonly isSealed: boolean;
  readonly packed: number;
  /** Byte at which its local header begins. */
  readonly place: number;
}

const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const END = 0x06054b50;
const TAIL = 65_557;
const MOST_DIRECTORY = 64_000_000;
const DEFLATED = 8;

/** Files of a zip by its directory, folders and what Macs add left out; null where there is no whole directory. */
export async function archiveEntries(path: string): Promise<ArchiveEntry[] | null> {
  const handle = await open(path, 'r');
  try {
    const { size } = await handle.stat();
    const tail = Buffer.alloc(Math.min(TAIL, size));
    await handle.read(tail, 0, tail.length, size - tail.length);
    const end = tail.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
    if (end < 0 || end + 22 > tail.length || tail.readUInt32LE(end) !== END) return null;
    const [count, length, start] = [
      tail.readUInt16LE(end + 10),
      tail.readUInt32LE(end + 12),
      tail.readUInt32LE(end + 16),
    ];
    if (start + length > size || length > MOST_DIRECTORY) return null;
    const directory = Buffer.alloc(length);
    await handle.read(directory, 0, length, start);
    return entriesOf(directory, count);
  } finally {
    await handle.close();
  }
}

function entriesOf(directory: Buffer, count: number): ArchiveEntry[] | null {
  const found: ArchiveEntry[] = [];
  for (let i = 0, at = 0; i < count; i++) {
    if (at + 46 > directory.length || directory.readUInt32LE(at) !== CENTRAL) return null;
    const [nameLength, extra, comment] = [28, 30, 32].map((place) => directory.readUInt16LE(at + place)) as [
      number,
      number,
      number,
    ];
    found.push({
      name: directory.toString('utf8', at + 46, at + 46 + nameLength),
      method: directory.readUInt16LE(at + 10),
      isSealed: (directory.readUInt16LE(at + 8) & 1) === 1,
      packed: directory.readUInt32LE(at + 20),
      place: directory.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + extra + comment;
  }
  return found.filter(({ name }) => !/\/$|^__MACOSX\/|(?:^|\/)\.DS_Store$/.test(name));
}

/** Whether the files are those of a workbook (xlsx, ods) and not an archive of tables. */
export const isWorkbook = (entries: readonly ArchiveEntry[]): boolean =>
  entries.some(({ name }) => name === '[Content_Types].xml' || name === 'content.xml' || name.startsWith('xl/'));

/** Unpacks the one file of an archive into `work`, counted while it unpacks. Throws E_ZIP and E_LIMIT. */
export async function unpackOnly(
  path: string,
  file: string,
  entries: readonly ArchiveEntry[],
  work: string,
  most: number,
): Promise<{ path: string; name: string }> {
  const [entry, ...others] = entries;
  if (entry === undefined) throw new UserError('E_EMPTY', 'input', SHEET.zip_empty({ file }));
  if (others.length > 0)
    throw new UserError(
      'E_ZIP',
      'input',
      SHEET.zip_several({ file, n: entries.length, names: entries.slice(0, 5).map(({ name }) => name) }),
      {
        hint: SHEET.unpack_and_load(),
      },
    );
  if (entry.isSealed || (entry.method !== 0 && entry.method !== DEFLATED))
    throw new UserError('E_ZIP', 'input', SHEET.zip_sealed({ file, name: entry.name }), {
      hint: SHEET.unpack_and_load(),
    });
  const to = workFile(work, 'member');
  const from = await contentStart(path, file, entry);
  try {
    await pipeline(
      createReadStream(path, { start: from, end: Math.max(from, from + entry.packed - 1) }),
      entry.method === DEFLATED ? createInflateRaw() : new PassThrough(),
      counted(file, most),
      createWriteStream(to),
    );
  } catch (fault) {
    if (fault instanceof UserError) throw fault;
    if (((fault as NodeJS.ErrnoException).code ?? '').startsWith('Z_')) throw damaged(file, fault);
    throw fileFault(fault, file);
  }
  return { path: to, name: basename(entry.name) };
}

async function contentStart(path: string, file: string, { place, packed }: ArchiveEntry): Promise<number> {
  const handle = await open(path, 'r');
  try {
    const { size } = await handle.stat();
    const head = Buffer.alloc(30);
    const { bytesRead } = await handle.read(head, 0, 30, place);
    if (bytesRead < 30 || head.readUInt32LE(0) !== LOCAL) throw damaged(file);
    const from = place + 30 + head.readUInt16LE(26) + head.readUInt16LE(28);
    if (from + packed > size) throw damaged(file);
    return from;
  } finally {
    await handle.close();
  }
}

const damaged = (file: string, cause?: unknown): UserError =>
  new UserError('E_ZIP', 'input', SHEET.not_whole_zip_file({ file }), { hint: SHEET.export_or_copy_again(), cause });
