import { isUtf8 } from 'node:buffer';
import { UserError } from '../../../core/errors.js';
import { verbatim } from '../../../core/message.js';
import { CODE_PAGES, encodingName, knownEncoding, strictDecoder } from './code-pages.js';
import { ENCODING } from './encoding-words.js';
import type { Reading } from './likelihood.js';

export type Container = 'text' | 'gzip' | 'xlsx' | 'xls' | 'parquet';

export interface EncodingGuess {
  /** A label that `knownEncoding` gives. */
  readonly encoding: string;
  /** Bytes of byte-order mark at the start. */
  readonly bom: number;
  /** How it was found: said to the user. */
  readonly by: 'byte-order mark' | 'utf-8' | 'detected' | 'given';
}

/** What the first bytes say the file is. */
export function container(head: Buffer): Container {
  if (head[0] === 0x1f && head[1] === 0x8b) return 'gzip';
  if (head.subarray(0, 4).equals(Buffer.from('PK\x03\x04'))) return 'xlsx';
  if (head.subarray(0, 4).equals(Buffer.from([0xd0, 0xcf, 0x11, 0xe0]))) return 'xls';
  if (head.subarray(0, 4).equals(Buffer.from('PAR1'))) return 'parquet';
  return 'text';
}

const BOMS: readonly (readonly [string, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-32le', [0xff, 0xfe, 0, 0]],
  ['utf-32be', [0, 0, 0xfe, 0xff]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/**
 * The encoding of a text file from samples of its bytes (head first; the others begin and end at line ends, where they can).
 * Throws E_ENCODING where the bytes are no text, where good UTF-8 is mixed with something else, where nothing fits, or two readings do.
 */
export async function detectEncoding(
  file: string,
  samples: readonly Buffer[],
  given?: string,
  delimiter?: number,
): Promise<EncodingGuess> {
  const head = samples[0] ?? Buffer.alloc(0);
  const mark = BOMS.find(([, bytes]) => head.subarray(0, bytes.length).equals(Buffer.from(bytes)));
  if (given !== undefined) {
    const encoding = knownEncoding(given);
    return { encoding, bom: mark?.[0] === encoding ? mark[1].length : 0, by: 'given' };
  }
  if (mark) return { encoding: mark[0], bom: mark[1].length, by: 'byte-order mark' };
  const wide = wideEncoding(head);
  if (wide) return { encoding: wide, bom: 0, by: 'detected' };
  refuseBinary(file, samples, delimiter);
  const bytes = Buffer.concat(samples as Buffer[]);
  if (samples.every((sample, i) => isUtf8(wholeCharacters(sample, i > 0, i < samples.length - 1))))
    return { encoding: 'utf-8', bom: 0, by: 'utf-8' };
  refuseMixed(file, bytes);
  return { encoding: await legacyEncoding(file, samples), bom: 0, by: 'detected' };
}

/** UTF-16 or UTF-32 without a mark: Latin text shows as regular zero bytes. */
function wideEncoding(head: Buffer): string | undefined {
  const length = Math.min(head.length, 4096) & ~3;
  if (length < 8) return undefined;
  const zeros = [0, 0, 0, 0];
  for (let i = 0; i < length; i++) if (head[i] === 0) zeros[i & 3]!++;
  const share = zeros.map((n) => n / (length / 4)) as [number, number, number, number];
  if (share[1] > 0.9 && share[2] > 0.9 && share[3] > 0.9) return 'utf-32le';
  if (share[0] > 0.9 && share[1] > 0.9 && share[2] > 0.9) return 'utf-32be';
  if (share[1] > 0.4 && share[3] > 0.4 && share[0] < 0.1 && share[2] < 0.1) return 'utf-16le';
  if (share[0] > 0.4 && share[2] > 0.4 && share[1] < 0.1 && share[3] < 0.1) return 'utf-16be';
  return undefined;
}

/** Lines end, tabs and the old separators 0x1c–0x1f occur in text; other control bytes do not. */
const CONTROL = /[\x00-\x08\x0e-\x1a]/g;

function refuseBinary(file: string, samples: readonly Buffer[], delimiter: number | undefined): void {
  let control = 0;
  let total = 0;
  for (const sample of samples) {
    total += sample.length;
    for (const [byte] of sample.toString('latin1').matchAll(CONTROL)) if (byte.charCodeAt(0) !== delimiter) control++;
  }
  if (control > Math.max(0, total * 0.02)) {
    throw new UserError('E_BINARY', 'input', ENCODING.not_text_file_control({ file, control, total }), {
      hint: ENCODING.export_as_csv_xlsx(),
    });
  }
}

/** A block cut out of a file without the halves of characters at cut ends. */
function wholeCharacters(bytes: Buffer, cutStart: boolean, cutEnd: boolean): Buffer {
  let start = 0;
  while (cutStart && start < Math.min(3, bytes.length) && (bytes[start]! & 0xc0) === 0x80) start++;
  let end = bytes.length;
  for (let back = 1; cutEnd && back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back]!;
    if ((byte & 0xc0) === 0x80) continue;
    const need = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1;
    if (need > back) end = bytes.length - back;
    break;
  }
  return bytes.subarray(start, end);
}

/** Counts UTF-8 sequences; more good than broken ones means one file of two encodings, which no single reading mends. */
function refuseMixed(file: string, bytes: Buffer): void {
  let good = 0;
  let broken = 0;
  let line = 1;
  let firstBroken = 0;
  for (let i = 0; i < bytes.length; ) {
    const byte = bytes[i]!;
    if (byte === 10) line++;
    if (byte < 0x80) {
      i++;
      continue;
    }
    const need = byte >= 0xf0 && byte < 0xf5 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc2 ? 2 : 0;
    if (need >= 3 && need <= 4 && isUtf8(bytes.subarray(i, i + need)) && i + need <= bytes.length) {
      good++;
      i += need;
    } else if (need === 2 && i + 1 < bytes.length && isUtf8(bytes.subarray(i, i + 2))) {
      good += 0.5;
      i += 2;
    } else {
      broken++;
      if (firstBroken === 0) firstBroken = line;
      i++;
    }
  }
  if (good > broken) {
    throw new UserError('E_ENCODING', 'input', ENCODING.mixes_utf_8_with({ file }), {
      where: ENCODING.first_at_line({ first_broken: firstBroken }),
      hint: ENCODING.load_parts_as_files(),
    });
  }
}

/** Nats by which the best reading must be the more likely one: some 50 to 1. */
const MARGIN = 4;
/**
 * The encoding under which the words of the samples are the most likely. Throws E_ENCODING where none makes words of them, and where
 * two make different words that are about as likely.
 */
async function legacyEncoding(file: string, samples: readonly Buffer[]): Promise<string> {
  const { readings } = await import('./likelihood.js');
  const [best, ...others] = await readings(samples);
  if (!best?.isFair)
    throw new UserError('E_ENCODING', 'input', ENCODING.encoding_cannot_told({ file }), {
      hint: ENCODING.name_encoding_gb18030_big5(),
    });
  const rival = others.find((other) => best.likelihood - other.likelihood < MARGIN && !isSame(best, other));
  if (rival !== undefined) throw await twoReadings(file, samples, best, rival);
  // Of those that say the same the more usual one is named.
  const same = [best, ...others.filter((other) => isSame(best, other))].map(({ encoding }) => encoding);
  return Object.keys(CODE_PAGES).find((encoding) => same.includes(encoding))!;
}

/** Whether two readings make the same text of the samples; then it does not matter which is taken. */
const isSame = (one: Reading, other: Reading): boolean =>
  one.words.size === other.words.size && [...one.words].every(([bytes, text]) => other.words.get(bytes) === text);

async function twoReadings(file: string, samples: readonly Buffer[], one: Reading, other: Reading): Promise<UserError> {
  const lines = samples.flatMap((sample) => linesBeyondAscii(sample));
  const [read, readOther] = await Promise.all([one, other].map(({ encoding }) => strictDecoder(encoding)));
  const shown = (line: Buffer) => [read, readOther].map((decode) => decode!(line, true).trim().slice(0, 80));
  const [first, second] = lines.map(shown).find(([a, b]) => a !== b) ?? ['', ''];
  const [name, name2] = [encodingName(one.encoding), encodingName(other.encoding)];
  return new UserError('E_ENCODING', 'input', ENCODING.two_encodings({ file, name, name_2: name2 }), {
    where: ENCODING.line_in_each({ name, text: first!, name_2: name2, text_2: second! }),
    hint: verbatim(`--encoding ${one.encoding}   --encoding ${other.encoding}`),
  });
}

/** Whole lines with letters beyond ASCII, as bytes. */
function linesBeyondAscii(sample: Buffer): Buffer[] {
  const lines: Buffer[] = [];
  for (let from = 0; from < sample.length && lines.length < 500; ) {
    const end = sample.indexOf(10, from);
    const line = sample.subarray(from, end < 0 ? sample.length : end);
    if (line.some((byte) => byte > 127)) lines.push(line);
    from = end < 0 ? sample.length : end + 1;
  }
  return lines;
}
