import { isUtf8 } from 'node:buffer';
import { analyse } from 'chardet';
import { UserError } from '../../core/errors.js';
import { verbatim } from '../../core/message.js';
import { ENCODING } from './encoding-words.js';

export type Container = 'text' | 'gzip' | 'xlsx' | 'xls';

export interface EncodingGuess {
  /** A label that TextDecoder knows, lower case. */
  readonly encoding: string;
  /** Bytes of byte-order mark at the start. */
  readonly bom: number;
  /** How it was found: said to the user. */
  readonly by: 'byte-order mark' | 'utf-8' | 'detected' | 'given';
}

const NAMES: Readonly<Record<string, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16 LE',
  'utf-16be': 'UTF-16 BE',
  'utf-32le': 'UTF-32 LE',
  'utf-32be': 'UTF-32 BE',
  gb18030: 'GB18030',
  big5: 'Big5',
  shift_jis: 'Shift-JIS',
  'euc-kr': 'EUC-KR',
  'euc-jp': 'EUC-JP',
  'windows-1252': 'Windows-1252',
  'windows-1251': 'Windows-1251',
  'windows-1250': 'Windows-1250',
};

export function encodingName(encoding: string): string {
  return NAMES[encoding] ?? encoding;
}

/** What the first bytes say the file is. */
export function container(head: Buffer): Container {
  if (head[0] === 0x1f && head[1] === 0x8b) return 'gzip';
  if (head.subarray(0, 4).equals(Buffer.from('PK\x03\x04'))) return 'xlsx';
  if (head.subarray(0, 4).equals(Buffer.from([0xd0, 0xcf, 0x11, 0xe0]))) return 'xls';
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
 * Throws E_ENCODING where the bytes are no text, where good UTF-8 is mixed with something else, or where nothing fits.
 */
export function detectEncoding(
  file: string,
  samples: readonly Buffer[],
  given?: string,
  delimiter?: number,
): EncodingGuess {
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
  return { encoding: legacyEncoding(file, bytes), bom: 0, by: 'detected' };
}

/** The TextDecoder label of a name a user typed; throws E_ENCODING with what there is. */
export function knownEncoding(name: string): string {
  const label = name.toLowerCase().replace(/^(gbk|gb2312|cp936)$/, 'gb18030');
  if (/^utf-?32(le|be)$/.test(label)) return label.replace('utf32', 'utf-32');
  if (/^(latin-?1|iso-?8859-1|cp1252|ansi)$/.test(label)) return 'windows-1252';
  if (/^(sjis|shift-jis|cp932)$/.test(label)) return 'shift_jis';
  try {
    return new TextDecoder(label).encoding;
  } catch {
    throw new UserError('E_ENCODING', 'usage', ENCODING.unknown_encoding({ name }), {
      hint: verbatim(`--encoding ${Object.keys(NAMES).join('|')}`),
    });
  }
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

/** Share of a reading's non-ASCII characters that are common in text of that encoding; 0 where it does not decode. */
const COMMON: Readonly<Record<string, RegExp>> = {
  gb18030: /[\u3000-\u303f\uff00-\uffef]/,
  big5: /[\u3000-\u303f\uff00-\uffef]/,
  shift_jis: /[\u3040-\u30ff\u3000-\u303f\uff01-\uff5e]/,
  'windows-1252': /[À-ÖØ-öø-ÿ€£¥–—‘’“”…°§ºª¿¡]/,
};

function legacyEncoding(file: string, bytes: Buffer): string {
  const sample = bytes.subarray(0, 256 * 1024);
  const scores = ['gb18030', 'big5', 'shift_jis', 'windows-1252']
    .map((encoding) => [encoding, plausibility(encoding, sample)] as const)
    .sort((a, b) => b[1] - a[1]);
  const guesses = analyse(sample).map(({ name, confidence }) => [name.toLowerCase(), confidence] as const);
  const [best, second] = scores as [readonly [string, number], readonly [string, number]];
  if (best[1] >= 0.9 && best[1] - second[1] > 0.1) return best[0];
  for (const [name, confidence] of guesses) {
    if (confidence < 60) break;
    const label = name === 'iso-8859-1' ? 'windows-1252' : name;
    const own = scores.find(([encoding]) => encoding === label)?.[1];
    if (label !== 'utf-8' && label in NAMES && (own ?? 1) > 0.5) return label;
  }
  if (best[1] > 0.7 && best[1] - second[1] > 0.05) return best[0];
  throw new UserError('E_ENCODING', 'input', ENCODING.encoding_cannot_told({ file }), {
    hint: ENCODING.name_encoding_gb18030_big5(),
  });
}

function plausibility(encoding: string, bytes: Buffer): number {
  let text: string;
  try {
    text = new TextDecoder(encoding, { fatal: true }).decode(bytes.subarray(0, lastLineEnd(bytes)));
  } catch {
    return 0;
  }
  const common = new Map<string, number>();
  const other = new Map<string, number>();
  const characters = [...text];
  characters.forEach((character, i) => {
    if (character < '\u0080') return;
    // A Latin letter with an accent stands among plain ones; runs of them are another encoding misread.
    const run =
      encoding === 'windows-1252' && (characters[i - 1] ?? '') > '\u0080' && (characters[i + 1] ?? '') > '\u0080';
    const known =
      common.has(character) || COMMON[encoding]!.test(character) || ideographOfEveryday(encoding, character);
    const counts = known && !run ? common : other;
    counts.set(character, (counts.get(character) ?? 0) + 1);
  });
  // By occurrences and by characters: one that every row holds must not outvote what the header and the names say.
  const share = (size: (counts: ReadonlyMap<string, number>) => number) =>
    size(common) / Math.max(1, size(common) + size(other));
  return Math.min(
    share((counts) => [...counts.values()].reduce((sum, n) => sum + n, 0)),
    share((counts) => counts.size),
  );
}

/** Level-1 ideographs of the standard are the 3,000–5,400 that running text consists of. */
function ideographOfEveryday(encoding: string, character: string): boolean {
  if (!/\p{Script=Han}/u.test(character)) return false;
  return everyday(encoding).has(character);
}

const LEVEL_1: Readonly<Record<string, readonly [number, number, readonly (readonly [number, number])[]]>> = {
  gb18030: [0xb0, 0xd7, [[0xa1, 0xfe]]],
  big5: [
    0xa4,
    0xc6,
    [
      [0x40, 0x7e],
      [0xa1, 0xfe],
    ],
  ],
  shift_jis: [
    0x88,
    0x97,
    [
      [0x40, 0x7e],
      [0x80, 0xfc],
    ],
  ],
};
const everydaySets = new Map<string, Set<string>>();

function everyday(encoding: string): Set<string> {
  let set = everydaySets.get(encoding);
  if (set) return set;
  set = new Set<string>();
  const level = LEVEL_1[encoding];
  if (level) {
    const decoder = new TextDecoder(encoding);
    for (let lead = level[0]; lead <= level[1]; lead++) {
      for (const [from, to] of level[2]) {
        for (let trail = from; trail <= to; trail++) set.add(decoder.decode(Buffer.from([lead, trail])));
      }
    }
  }
  everydaySets.set(encoding, set);
  return set;
}

function lastLineEnd(bytes: Buffer): number {
  const end = bytes.lastIndexOf(10);
  return end > 0 ? end : bytes.length;
}
