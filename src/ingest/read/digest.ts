import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';

/** The whole file, in hexadecimal. */
export async function digestOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return hash.digest('hex');
}

/** Bytes up to which a file is known by all of them: reading a large one again would cost as much as a tenth of its load. */
const WHOLE = 64_000_000;
const SAMPLES = 256;
const SAMPLE = 16_384;

/** What a file is known by again: its size and bytes, of a large one those of 256 places spread evenly from its first to its last. */
export async function fileDigest(path: string, bytes: number): Promise<string> {
  if (bytes <= WHOLE) return digestOf(path);
  const file = await open(path);
  try {
    const hash = createHash('sha256').update(String(bytes));
    for (let i = 0; i < SAMPLES; i++) {
      const { buffer, bytesRead } = await file.read({
        buffer: Buffer.alloc(SAMPLE),
        position: Math.floor(((bytes - SAMPLE) * i) / (SAMPLES - 1)),
      });
      hash.update(buffer.subarray(0, bytesRead));
    }
    return `~${hash.digest('hex')}`;
  } finally {
    await file.close();
  }
}
