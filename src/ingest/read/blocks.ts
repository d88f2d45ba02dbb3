import { open } from 'node:fs/promises';
import { UserError } from '../../core/errors.js';
import type { Message } from '../../core/message.js';
import { fileFault } from './file-fault.js';
import { READ } from './words.js';

const BLOCK = 256 * 1024;
const WHOLE = 2 * 1024 * 1024;

/** One block where the file is small; else the head, six places between that begin and end at line ends, and the tail. */
export async function readBlocks(path: string): Promise<Buffer[]> {
  const handle = await open(path, 'r').catch((fault) => {
    throw fileFault(fault, path);
  });
  try {
    const { size } = await handle.stat();
    const read = async (from: number, length: number) => {
      const buffer = Buffer.alloc(Math.min(length, size - from));
      const { bytesRead } = await handle.read(buffer, 0, buffer.length, from);
      return buffer.subarray(0, bytesRead);
    };
    if (size <= WHOLE) return [await read(0, size)];
    const blocks = [await read(0, BLOCK)];
    for (let i = 1; i <= 6; i++) blocks.push(await read(Math.floor((size / 7) * i), BLOCK / 4));
    blocks.push(await read(size - BLOCK / 4, BLOCK / 4));
    return blocks.map((block, i) => {
      const from = i === 0 ? 0 : block.indexOf(10) + 1;
      const to = i === blocks.length - 1 ? block.length : block.lastIndexOf(10) + 1;
      return to > from ? block.subarray(from, to) : block;
    });
  } finally {
    await handle.close();
  }
}

export function refuseNul(file: string, blocks: readonly Buffer[]): void {
  for (const [i, block] of blocks.entries()) {
    const at = block.indexOf(0);
    if (at < 0) continue;
    const lines = block.subarray(0, at).toString('latin1').split('\n').length;
    throw nulFault(file, i === 0 ? READ.on_line({ line: lines }) : READ.in_the_middle());
  }
}

export function nulFault(file: string, where: Message): UserError {
  return new UserError('E_NUL', 'input', READ.holds_nul_byte_which({ file }), {
    where,
    hint: READ.export_file_again_if(),
  });
}

export function mixedLineEnds(blocks: readonly Buffer[]): boolean {
  let crlf = 0;
  let lf = 0;
  let cr = 0;
  for (const block of blocks) {
    for (let i = block.indexOf(13); i >= 0; i = block.indexOf(13, i + 1)) {
      if (i + 1 < block.length && block[i + 1] === 10) crlf++;
      else if (i + 1 < block.length) cr++;
    }
    for (let i = block.indexOf(10); i >= 0; i = block.indexOf(10, i + 1)) if (block[i - 1] !== 13) lf++;
  }
  return [crlf, lf, cr].filter((n) => n > 0).length > 1;
}
