import { UserError } from '../../../core/errors.js';
import { verbatim } from '../../../core/message.js';
import { ENCODING } from './encoding-words.js';

/** A way of writing text in bytes: its name, and the languages whose texts come in it, most of them first. */
interface CodePage {
  readonly name: string;
  readonly languages: readonly string[];
  /** What a reading must be better by before it is believed, in nats: programs of today do not write it by themselves. */
  readonly seldom?: number;
  /** One byte a character: what `iconv-lite` calls it, null where Node decodes it whole (its decoder gives control characters for some of Windows-1252). */
  readonly table?: string | null;
}

const WESTERN = ['de', 'fr', 'es', 'pt', 'it', 'sv', 'da', 'nb', 'fi', 'is', 'nl'];
const CENTRAL = ['pl', 'cs', 'sk', 'hu', 'ro', 'hr', 'de'];

/** Those that a file is tried under, by the label that TextDecoder or `iconv-lite` knows. */
export const CODE_PAGES: Readonly<Record<string, CodePage>> = {
  'windows-1252': { name: 'Windows-1252', languages: WESTERN, table: 'windows1252' },
  'windows-1250': { name: 'Windows-1250', languages: CENTRAL, table: 'windows1250' },
  'windows-1251': { name: 'Windows-1251', languages: ['ru', 'uk', 'bg'], table: 'windows1251' },
  'windows-1253': { name: 'Windows-1253', languages: ['el'], table: 'windows1253' },
  'windows-1254': { name: 'Windows-1254', languages: ['tr'], table: 'windows1254' },
  'windows-1255': { name: 'Windows-1255', languages: ['he'], table: 'windows1255' },
  'windows-1256': { name: 'Windows-1256', languages: ['ar'], table: 'windows1256' },
  'windows-1257': { name: 'Windows-1257', languages: ['lt', 'lv', 'et'], table: 'windows1257' },
  'windows-874': { name: 'Windows-874', languages: ['th'], table: 'windows874' },
  gb18030: { name: 'GB18030', languages: ['zh'] },
  big5: { name: 'Big5', languages: ['zh-TW'] },
  shift_jis: { name: 'Shift-JIS', languages: ['ja'] },
  'euc-jp': { name: 'EUC-JP', languages: ['ja'], seldom: 1 },
  'euc-kr': { name: 'EUC-KR', languages: ['ko'] },
  'koi8-r': { name: 'KOI8-R', languages: ['ru', 'bg'], table: 'koi8r', seldom: 1 },
  'koi8-u': { name: 'KOI8-U', languages: ['uk', 'ru'], table: 'koi8u', seldom: 1 },
  cp866: { name: 'cp866', languages: ['ru', 'uk', 'bg'], table: 'cp866', seldom: 1 },
  cp850: { name: 'cp850', languages: WESTERN, table: 'cp850', seldom: 1 },
  cp437: { name: 'cp437', languages: ['de', 'fr', 'es', 'it', 'sv', 'fi', 'nl'], table: 'cp437', seldom: 1 },
  cp852: { name: 'cp852', languages: CENTRAL, table: 'cp852', seldom: 2.5 },
  'iso-8859-2': { name: 'ISO-8859-2', languages: CENTRAL, table: 'iso88592', seldom: 2.5 },
  'iso-8859-15': { name: 'ISO-8859-15', languages: WESTERN, table: 'iso885915', seldom: 1 },
  macintosh: { name: 'Mac Roman', languages: WESTERN, table: null, seldom: 3 },
};

const WIDE: Readonly<Record<string, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16 LE',
  'utf-16be': 'UTF-16 BE',
  'utf-32le': 'UTF-32 LE',
  'utf-32be': 'UTF-32 BE',
};

/** Other names for some of them, without blanks, hyphens and underscores. */
const ALIASES: readonly (readonly [RegExp, string])[] = [
  [/^(gbk|gb2312|cp936|euccn)$/, 'gb18030'],
  [/^(latin1|iso88591|ansi|(cp|win(dows)?)1252)$/, 'windows-1252'],
  [/^(latin2|iso88592)$/, 'iso-8859-2'],
  [/^(latin9|iso885915)$/, 'iso-8859-15'],
  [/^(sjis|shiftjis|cp932|windows31j|ms932)$/, 'shift_jis'],
  [/^(cp949|uhc|ksc5601|euckr)$/, 'euc-kr'],
  [/^(cp950|big5hkscs)$/, 'big5'],
  [/^(cp874|win(dows)?874|tis620|iso885911)$/, 'windows-874'],
  [/^(mac(roman)?|macosroman)$/, 'macintosh'],
  [/^(latin5|iso88599)$/, 'windows-1254'],
  [/^(dos|oem)?(850)$/, 'cp850'],
];

export function encodingName(encoding: string): string {
  return CODE_PAGES[encoding]?.name ?? WIDE[encoding] ?? encoding;
}

/** The label of a name a user typed; throws E_ENCODING with what there is. */
export function knownEncoding(name: string): string {
  const label = name.toLowerCase();
  const plain = label.replace(/[\s_-]/g, '');
  const utf32 = /^utf32(le|be)$/.exec(plain);
  if (utf32) return `utf-32${utf32[1]}`;
  const alias = ALIASES.find(([pattern]) => pattern.test(plain))?.[1];
  if (alias !== undefined) return alias;
  const paged = /^(?:cp|ibm|win(?:dows)?)(\d{3,4})$/.exec(plain)?.[1];
  for (const own of [label, `windows-${paged}`, `cp${paged}`]) if (own in CODE_PAGES) return own;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    throw new UserError('E_ENCODING', 'usage', ENCODING.unknown_encoding({ name }), {
      hint: verbatim(`--encoding ${[...Object.keys(WIDE), ...Object.keys(CODE_PAGES)].join('|')}`),
    });
  }
}

/** The label of a name that a file says, where there is such an encoding. */
export function knownOrNone(name: string): string | undefined {
  try {
    return knownEncoding(name);
  } catch {
    return undefined;
  }
}

/** Characters of the bytes 128 to 255, `\ufffd` where there is none; null for encodings of several bytes a character. */
export async function upperHalf(encoding: string): Promise<readonly string[] | null> {
  const table = CODE_PAGES[encoding]?.table;
  if (table === undefined) return null;
  const bytes = Buffer.from(Array.from({ length: 128 }, (_, i) => 128 + i));
  if (table === null) return [...new TextDecoder(encoding).decode(bytes)];
  const { default: iconv } = await import('iconv-lite');
  return [...iconv.decode(bytes, table)];
}

/** What decodes chunk after chunk; throws where bytes are no text of the encoding. */
export async function strictDecoder(encoding: string): Promise<(chunk: Buffer, last: boolean) => string> {
  const upper = await upperHalf(encoding);
  if (upper !== null) return byTable(upper);
  const inner = new TextDecoder(encoding, { fatal: true });
  return (chunk, last) => inner.decode(chunk, { stream: !last });
}

/** The text before the first byte that does not decode. */
export async function textBefore(encoding: string, bytes: Buffer): Promise<string> {
  const upper = await upperHalf(encoding);
  if (upper === null) return new TextDecoder(encoding).decode(bytes).split('\ufffd')[0]!;
  const end = bytes.findIndex((byte) => byte >= 128 && isNothing(upper[byte - 128]!));
  return byTable(upper)(end < 0 ? bytes : bytes.subarray(0, end));
}

/** Control characters in the place of letters are what decoders give for bytes that mean nothing. */
const isNothing = (character: string) => character === '\ufffd' || (character >= '\u0080' && character < '\u00a0');

function byTable(upper: readonly string[]): (chunk: Buffer) => string {
  const table = Uint16Array.from({ length: 256 }, (_, byte) => (byte < 128 ? byte : upper[byte - 128]!.charCodeAt(0)));
  const nothing = Uint8Array.from({ length: 256 }, (_, byte) => (byte >= 128 && isNothing(upper[byte - 128]!) ? 1 : 0));
  return (chunk) => {
    const codes = Buffer.allocUnsafe(chunk.length * 2);
    for (let i = 0; i < chunk.length; i++) {
      const byte = chunk[i]!;
      if (nothing[byte] === 1) throw new RangeError(`byte ${byte} is no character`);
      codes.writeUInt16LE(table[byte]!, i * 2);
    }
    return codes.toString('utf16le');
  };
}
