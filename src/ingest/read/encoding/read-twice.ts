import { isUtf8 } from 'node:buffer';
import type { Message } from '../../../core/message.js';
import { encodingName, upperHalf } from './code-pages.js';
import { ENCODING } from './encoding-words.js';
import { changeLines } from './transcode.js';

/** How a text was spoilt: UTF-8 read as this, and written as UTF-8 again. */
interface ReadTwice {
  readonly encoding: string;
  /** A word as it stands and as it was meant. */
  readonly stands: string;
  readonly meant: string;
  /** The text as it was meant, for whole lines; null where other words are not spoilt, so that nobody knows what came from where. */
  readonly mend: ((text: string) => string) | null;
}

/** Encodings in which programs read what is none of theirs. */
const READ_AS = ['windows-1252', 'windows-1251'];

/** Share of runs beyond ASCII that must be spoilt: in a text that is not, a letter before a closing quote may look so. */
const NEARLY_ALL = 0.9;

/** Different spoilt runs beside good ones that are no chance. */
const SEVERAL = 2;

const BEYOND = /[\u0080-\uffff]+/g;

/** Letters and marks of texts that people write: what accents, quotes and letters of another alphabet give by chance is none of them. */
const USUAL =
  /^[\u00a0-\u017f\u0386-\u03ce\u0401-\u045f\u0490\u0491\u0620-\u06ff\u0e00-\u0e5b\u2010-\u203a\u20ac\u2122\u2116\u3000-\u30ff\u3400-\u9fff\uac00-\ud7a3\uff01-\uff9f]+$/;

/** A UTF-8 file, or the copy `to` of one that was spoilt, as it was meant; and what is said of it. `blocks` are samples of it. */
export async function asMeant(
  path: string,
  blocks: readonly Buffer[],
  to: string,
): Promise<{ readonly path: string; readonly notes: readonly Message[] }> {
  const spoilt = await readTwice(blocks.map((block) => block.toString('utf8')).join('\n'));
  if (spoilt === null) return { path, notes: [] };
  const { stands, meant, mend } = spoilt;
  const what = { stands, meant, encoding: encodingName(spoilt.encoding) };
  if (mend === null) return { path, notes: [ENCODING.read_twice_in_part(what)] };
  return { path: await changeLines(path, to, mend), notes: [ENCODING.was_read_twice(what)] };
}

/** Whether the words of a text beyond ASCII are UTF-8 that was read as something else, once; null where they are not. */
async function readTwice(text: string): Promise<ReadTwice | null> {
  const runs = [...new Set(text.match(BEYOND) ?? [])];
  if (runs.length === 0) return null;
  for (const encoding of READ_AS) {
    const meantBy = await meaning(encoding);
    const spoilt = runs.filter((run) => meantBy(run) !== null);
    const isWhole = spoilt.length >= runs.length * NEARLY_ALL;
    if (spoilt.length === 0 || (!isWhole && spoilt.length < SEVERAL)) continue;
    const mend = (lines: string) => lines.replace(BEYOND, (run) => meantBy(run) ?? run);
    const stands = wordAround(text, spoilt[0]!);
    return { encoding, stands, meant: mend(stands), mend: isWhole ? mend : null };
  }
  return null;
}

/** What a run of characters was before: its bytes in the encoding as UTF-8; null where they are none, or no usual text. */
async function meaning(encoding: string): Promise<(run: string) => string | null> {
  const upper = (await upperHalf(encoding))!;
  const bytes = new Map(upper.map((character, i) => [character, i + 128]));
  // What an encoding leaves open, programs let through as control characters.
  for (let byte = 128; byte < 160; byte++)
    if (!bytes.has(String.fromCharCode(byte))) bytes.set(String.fromCharCode(byte), byte);
  return (run) => {
    const codes = [...run].map((character) => bytes.get(character));
    if (codes.length < 2 || codes.includes(undefined)) return null;
    const buffer = Buffer.from(codes as number[]);
    const meant = isUtf8(buffer) ? buffer.toString('utf8') : '';
    return USUAL.test(meant) ? meant : null;
  };
}

const BETWEEN = /[\s,;|"]/;

function wordAround(text: string, run: string): string {
  const at = text.indexOf(run);
  const before = text
    .slice(Math.max(0, at - 20), at)
    .split(BETWEEN)
    .at(-1)!;
  return before + text.slice(at, at + 30).split(BETWEEN)[0]!;
}
