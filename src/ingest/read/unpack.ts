import { createReadStream, createWriteStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { type Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { UserError } from '../../core/errors.js';
import { fileFault } from './file-fault.js';
import { READ } from './words.js';
import { workFile } from './work-file.js';

export async function sizeOf(path: string, file: string): Promise<number> {
  try {
    const info = await stat(path);
    if (info.isDirectory()) throw new UserError('E_FILE', 'input', READ.folder_name_files({ file }));
    return info.size;
  } catch (fault) {
    if (fault instanceof UserError) throw fault;
    throw fileFault(fault, file);
  }
}

export async function saveStream(input: { name: string; stream: Readable }, work: string): Promise<string> {
  const to = workFile(work, 'stdin');
  await pipeline(input.stream, createWriteStream(to)).catch((fault) => {
    throw fileFault(fault, input.name);
  });
  return to;
}

export async function gunzip(path: string, file: string, work: string): Promise<string> {
  const to = workFile(work, 'unpacked');
  try {
    await pipeline(
      createReadStream(path),
      createGunzip(),
      new Transform({ transform: (c, _, done) => done(null, c) }),
      createWriteStream(to),
    );
  } catch (fault) {
    const code = (fault as NodeJS.ErrnoException).code ?? '';
    if (code.startsWith('Z_')) {
      throw new UserError('E_GZIP', 'input', READ.not_whole_gzip_file({ file, message: (fault as Error).message }), {
        cause: fault,
      });
    }
    throw fileFault(fault, file);
  }
  return to;
}
