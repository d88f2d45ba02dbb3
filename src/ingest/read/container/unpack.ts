import { createReadStream, createWriteStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { type Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { UserError } from '../../../core/errors.js';
import { verbatim } from '../../../core/message.js';
import { fileFault } from '../file-fault.js';
import { READ } from '../words.js';
import { workFile } from '../work-file.js';

export async function sizeOf(path: string, file: string): Promise<number> {
  try {
    const info = await stat(path);
    if (info.isDirectory()) throw new UserError('E_FILE', 'input', READ.folder_name_files({ file }));
    if (!info.isFile()) throw notAFile(file);
    return info.size;
  } catch (fault) {
    if (fault instanceof UserError) throw fault;
    throw fileFault(fault, file);
  }
}

/** A pipe may wait for ever, can be read once, and has no size. */
const notAFile = (file: string): UserError =>
  new UserError('E_FILE', 'input', READ.pipe_not_file({ file }), {
    hint: verbatim(`crm-analyze load orders - < ${file}`),
  });

/** Bytes of one file, unless `--max-input` says otherwise. */
export const MOST_INPUT = 20_000_000_000;

export const shownSize = (bytes: number): string =>
  bytes >= 1e9 ? `${(bytes / 1e9).toFixed(1)} GB` : `${Math.max(1, Math.round(bytes / 1e6))} MB`;

export const tooMuch = (file: string, most: number): UserError =>
  new UserError('E_LIMIT', 'input', READ.holds_more_than({ file, size: shownSize(most) }), {
    hint: READ.raise_max_input({ megabytes: Math.ceil((most * 2) / 1e6) }),
  });

/** Passes bytes on up to `most`. */
export const counted = (file: string, most: number): Transform => {
  let bytes = 0;
  return new Transform({
    transform: (chunk: Buffer, _, done) => {
      bytes += chunk.length;
      if (bytes > most) done(tooMuch(file, most));
      else done(null, chunk);
    },
  });
};

export async function saveStream(
  input: { name: string; stream: Readable },
  work: string,
  most: number,
): Promise<string> {
  const to = workFile(work, 'stdin');
  await pipeline(input.stream, counted(input.name, most), createWriteStream(to)).catch((fault) => {
    throw fault instanceof UserError ? fault : fileFault(fault, input.name);
  });
  return to;
}

export async function gunzip(path: string, file: string, work: string, most: number): Promise<string> {
  const to = workFile(work, 'unpacked');
  try {
    await pipeline(createReadStream(path), createGunzip(), counted(file, most), createWriteStream(to));
  } catch (fault) {
    if (fault instanceof UserError) throw fault;
    const code = (fault as NodeJS.ErrnoException).code ?? '';
    if (code.startsWith('Z_')) {
      throw new UserError('E_GZIP', 'input', READ.not_whole_gzip_file({ file, message: code }), {
        cause: fault,
      });
    }
    throw fileFault(fault, file);
  }
  return to;
}
