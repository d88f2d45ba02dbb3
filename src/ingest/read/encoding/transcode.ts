import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { finished } from 'node:stream/promises';
import { UserError } from '../../../core/errors.js';
import { encodingName, strictDecoder, textBefore } from './code-pages.js';
import type { EncodingGuess } from './encoding.js';
import { ENCODING } from './encoding-words.js';

const CHUNK = 4 * 1024 * 1024;

/** Writes a file anew in UTF-8, line by line the same. Throws E_ENCODING with the line of the first byte that does not decode. */
export async function transcode(
  path: string,
  file: string,
  { encoding, bom }: EncodingGuess,
  to: string,
): Promise<string> {
  const decode = await decoder(encoding);
  // Lines are counted only where one must be named: it would cost a third of the decoding.
  let at = bom;
  try {
    await rewrite(path, to, bom, (chunk, last) => {
      const text = decoded(decode, chunk, last);
      at += chunk.length;
      return text;
    });
  } catch (fault) {
    if (!(fault instanceof Undecodable)) throw fault;
    throw new UserError('E_ENCODING', 'input', ENCODING.not_throughout({ file, encoding: encodingName(encoding) }), {
      where: ENCODING.byte_does_not_decode({ value: await lineBefore(path, encoding, bom, at) }),
      hint: ENCODING.encoding_name_mend_file(),
    });
  }
  return to;
}

function decoded(decode: Awaited<ReturnType<typeof decoder>>, chunk: Buffer, last: boolean): string {
  try {
    return decode(chunk, last);
  } catch {
    throw new Undecodable();
  }
}

class Undecodable extends Error {}

/** The line on which the text stops decoding, in the chunk that begins at byte `at`; lines above it decode. */
async function lineBefore(path: string, encoding: string, from: number, at: number): Promise<number> {
  const source = await open(path, 'r');
  try {
    const wide = encoding.startsWith('utf-32');
    const strict = await decoder(encoding);
    let line = 1;
    for (let position = from; position <= at; position += CHUNK) {
      const buffer = Buffer.alloc(CHUNK);
      const { bytesRead } = await source.read(buffer, 0, CHUNK, position);
      const bytes = buffer.subarray(0, bytesRead);
      if (wide && position === at) break;
      const text = position === at ? await textBefore(encoding, bytes) : strict(bytes, false);
      line += text.split('\n').length - 1;
    }
    return line;
  } finally {
    await source.close();
  }
}

/** Writes a UTF-8 file anew with \n at the end of every line; lines of blanks become empty. Line numbers stay. */
export async function unifyLineEnds(path: string, to: string): Promise<string> {
  const decode = await decoder('utf-8');
  let held = '';
  await rewrite(path, to, 0, (chunk, last) => {
    const text = held + decode(chunk, last);
    // A \r at the end of a chunk may belong to a \n that comes next.
    held = !last && text.endsWith('\r') ? '\r' : '';
    return (held ? text.slice(0, -1) : text).replace(/\r\n?/g, '\n').replace(/\n[ \t]+(?=\n|$)/g, '\n');
  });
  return to;
}

/** Writes a UTF-8 file anew, its text changed; whole lines are changed together. */
export async function changeLines(path: string, to: string, change: (lines: string) => string): Promise<string> {
  const decode = await decoder('utf-8');
  let held = '';
  await rewrite(path, to, 0, (chunk, last) => {
    const text = held + decode(chunk, last);
    const end = last ? text.length : text.lastIndexOf('\n') + 1;
    held = text.slice(end);
    return change(text.slice(0, end));
  });
  return to;
}

async function rewrite(
  path: string,
  to: string,
  from: number,
  change: (chunk: Buffer, last: boolean) => string,
): Promise<void> {
  const source = await open(path, 'r');
  const target = createWriteStream(to);
  try {
    const { size } = await source.stat();
    for (let position = from; position < size || position === from; ) {
      const buffer = Buffer.allocUnsafe(Math.min(CHUNK, Math.max(0, size - position)));
      const { bytesRead } = await source.read(buffer, 0, buffer.length, position);
      position += bytesRead;
      const last = position >= size;
      const text = change(buffer.subarray(0, bytesRead), last);
      if (!target.write(text)) await once(target, 'drain');
      if (last) break;
    }
    target.end();
    await finished(target);
  } finally {
    target.destroy();
    await source.close();
  }
}

async function decoder(encoding: string): Promise<(chunk: Buffer, last: boolean) => string> {
  return encoding.startsWith('utf-32') ? utf32(encoding === 'utf-32be') : strictDecoder(encoding);
}

function utf32(bigEndian: boolean): (chunk: Buffer, last: boolean) => string {
  let rest = Buffer.alloc(0);
  return (chunk, last) => {
    const bytes = Buffer.concat([rest, chunk]);
    const whole = bytes.length & ~3;
    let text = '';
    for (let i = 0; i < whole; i += 4)
      text += String.fromCodePoint(bigEndian ? bytes.readUInt32BE(i) : bytes.readUInt32LE(i));
    rest = bytes.subarray(whole);
    if (last && rest.length > 0) throw new Error('cut in the middle of a character');
    return text;
  };
}
