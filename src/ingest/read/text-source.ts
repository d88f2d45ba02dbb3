import { isUtf8 } from 'node:buffer';
import { UserError } from '../../core/errors.js';
import type { Message } from '../../core/message.js';
import { breathe } from '../../core/process/breathe.js';
import type { Input, ReadOptions } from '../terms/index.js';
import { type Period, periodOf } from '../values/index.js';
import { mixedLineEnds, readBlocks, refuseNul } from './blocks.js';
import { archiveEntries, isWorkbook, unpackOnly } from './container/archive.js';
import type { ColumnarSource } from './container/columnar.js';
import { saidEncoding, textKind } from './container/kind.js';
import { openParquet, parquetText } from './container/parquet.js';
import type { ContainerQuestion } from './container/read-container.js';
import { gunzip, MOST_INPUT, saveStream, shownSize, sizeOf, tooMuch } from './container/unpack.js';
import { detectDialect, givenDialect } from './dialect.js';
import { encodingName, knownOrNone } from './encoding/code-pages.js';
import { container, detectEncoding } from './encoding/encoding.js';
import { asMeant } from './encoding/read-twice.js';
import { transcode, unifyLineEnds } from './encoding/transcode.js';
import { recordTooLong, refuseImplausible } from './implausible.js';
import { blankLines, linesOf } from './layout/blank-lines.js';
import { cutFooter, withoutFooter } from './layout/cut-footer.js';
import { type Footer, findFooter, isTotalRow } from './layout/footer.js';
import { findLayout, type Layout, usualWidth } from './layout/layout.js';
import { layoutNotes, titleLines } from './layout/layout-notes.js';
import { secondNotes, secondTable } from './layout/second-table.js';
import { type Dialect, parseRecords, type TextRecord } from './records.js';
import { type BrokenRecord, endsTrimmed, findBroken, isHeaderAgain } from './row-shape.js';
import type { SheetFacts } from './sheet/sheet.js';
import { SHEET } from './sheet/sheet-words.js';
import { findSummary } from './summary.js';
import { READ } from './words.js';
import { workFile } from './work-file.js';

/** A file as DuckDB's CSV reader will read it, all columns text. */
export interface TextSource {
  /** As the user named it. */
  readonly file: string;
  /** UTF-8 text to read: the file itself or a copy in the work folder. Lines keep their numbers. */
  readonly path: string;
  /** The bytes as they came: the file itself, or the copy of a stream. */
  readonly raw: string;
  readonly encoding: string;
  readonly dialect: Dialect;
  readonly layout: Layout;
  /** Records of the beginning, middle and end, without header; for conventions, types and confidence. */
  readonly sample: readonly TextRecord[];
  /** Whether the sample is the whole file. */
  readonly complete: boolean;
  readonly footer: Footer | null;
  /** Records that stand in no column for sure: left out of `path`, to be rejects. */
  readonly broken: readonly BrokenRecord[];
  /** Whether blank cells at the ends of rows are left out, delimiters and all. */
  readonly isTrimmed: boolean;
  /** Rows within the table that say 小计 or Total. */
  readonly hasSubtotals: boolean;
  /** Lines that describe what was found, for stderr. */
  readonly notes: readonly Message[];
  readonly warnings: readonly Message[];
  readonly bytes: number;
  /** Whether the text was written by ourselves: what it is delimited by says nothing of the file. */
  readonly isOwnText?: true;
  /** What the cells of a workbook say beyond their text. */
  readonly sheet?: SheetFacts;
  /** The file itself where it has typed columns and is read in place. */
  readonly columnar?: ColumnarSource;
}

/** Unpacked to more than this, a file's size is said. */
const LARGE = 100_000_000;

const columns = new WeakMap<TextSource['sample'], Map<number, readonly string[]>>();

/** The sample's values of one column, by its place; several steps ask for them. */
export function sampleColumn({ sample }: TextSource, at: number): readonly string[] {
  const own = columns.get(sample) ?? new Map<number, readonly string[]>();
  columns.set(sample, own);
  const values = own.get(at) ?? sample.map(({ cells }) => cells[at] ?? '');
  own.set(at, values);
  return values;
}

/** The period that lines above the tables say, the same for all. */
export function saidPeriod(files: readonly TextSource[]): Period | null {
  const [first, ...others] = files.map(({ layout }) => periodOf(layout.preamble.flatMap(({ cells }) => cells)));
  return first != null && others.every((other) => JSON.stringify(other) === JSON.stringify(first)) ? first : null;
}

/**
 * Finds out how a file is written and makes it readable for DuckDB. Writes copies into `work` only where it must.
 * Throws UserError for what is not there, is no text, or cannot be cut into columns.
 */
export async function openText(input: Input, options: ReadOptions, work: string): Promise<TextSource> {
  if (typeof input !== 'string' && 'pieces' in input) {
    const sizes = await Promise.all(input.pieces.map((piece) => sizeOf(piece, piece)));
    const bytes = sizes.reduce((sum, size) => sum + size, 0);
    const found = await finishParquet(input.pieces, { file: input.name, work, bytes }, options, []);
    return { ...found, raw: input.pieces[0]! };
  }
  const raw =
    typeof input === 'string'
      ? input
      : 'path' in input
        ? input.path
        : await saveStream(input, work, options.maxInput ?? MOST_INPUT);
  return { ...(await openBytes(raw, typeof input === 'string' ? input : input.name, options, work)), raw };
}

async function openBytes(
  raw: string,
  file: string,
  options: ReadOptions,
  work: string,
): Promise<Omit<TextSource, 'raw'>> {
  let path = raw;
  const bytes = await sizeOf(path, file);
  const most = options.maxInput ?? MOST_INPUT;
  if (bytes > most) throw tooMuch(file, most);
  const unpacked: Message[] = [];
  let blocks = await readBlocks(path);
  let kind = container(blocks[0] ?? Buffer.alloc(0));
  if (kind === 'gzip') {
    path = await gunzip(path, file, work, most);
    const size = await sizeOf(path, file);
    if (size > LARGE) unpacked.push(READ.unpacked_to({ packed: shownSize(bytes), size: shownSize(size) }));
    blocks = await readBlocks(path);
    kind = container(blocks[0] ?? Buffer.alloc(0));
  }
  if (kind === 'xlsx') {
    const entries = await archiveEntries(path);
    if (entries !== null && !isWorkbook(entries)) {
      const { path: only, name } = await unpackOnly(path, file, entries, work, most);
      unpacked.push(SHEET.file_in_zip({ name }));
      path = only;
      blocks = await readBlocks(path);
      kind = container(blocks[0] ?? Buffer.alloc(0));
      if (kind === 'gzip' || (kind === 'xlsx' && !isWorkbook((await archiveEntries(path)) ?? [])))
        throw new UserError('E_ZIP', 'input', SHEET.zip_packed_twice({ file, name }), {
          hint: SHEET.unpack_and_load(),
        });
    }
  }
  const contained = { file, wanted: options.sheet, work, bytes };
  if (kind === 'xlsx' || kind === 'xls')
    return finishTable({ ...contained, kind: 'workbook', path }, kind, options, unpacked);
  if (kind === 'parquet') return finishParquet([path], { file, work, bytes }, options, unpacked);
  const delimiter = givenDialect(options).delimiter?.charCodeAt(0);
  const guess = await detectEncoding(file, blocks, options.encoding ?? encodingSaid(blocks), delimiter);
  if (guess.encoding !== 'utf-8') {
    path = await transcode(path, file, guess, workFile(work, 'utf8.csv'));
    blocks = await readBlocks(path);
  } else if (options.encoding === undefined) {
    const meant = await asMeant(path, blocks, workFile(work, 'meant.csv'));
    if (meant.path !== path) blocks = await readBlocks(meant.path);
    path = meant.path;
    unpacked.push(...meant.notes);
  }
  const found = options.fixed ? null : textKind((blocks[0] ?? Buffer.alloc(0)).toString('utf8'));
  if (found !== null) return finishTable({ ...contained, kind: found, path }, SHOWN[found], options, unpacked);
  if (options.fixed) {
    const { fixedToText } = await import('./fixed-width.js');
    path = await fixedToText(path, options.fixed, workFile(work, 'fixed.csv'));
    return finish(
      file,
      path,
      guess.encoding,
      { ...asCsv(options), headerRow: options.headerRow ?? 0 },
      work,
      bytes,
      unpacked,
    );
  }
  return finish(file, path, guess.encoding, options, work, bytes, unpacked);
}

/** What Parquet files hold is read where they lie, unless it is what only text could be rid of. */
async function finishParquet(
  paths: readonly string[],
  { file, work, bytes }: { readonly file: string; readonly work: string; readonly bytes: number },
  options: ReadOptions,
  notes: readonly Message[],
): Promise<Omit<TextSource, 'raw'>> {
  const most = options.maxInput ?? MOST_INPUT;
  const asText = async (text: string): Promise<Omit<TextSource, 'raw'>> => {
    const found = await finish(file, text, 'Parquet', asCsv(options), work, bytes, notes);
    return { ...found, isOwnText: true };
  };
  const { text, isWhole, source } = await openParquet(paths, file, work, most);
  const found = await asText(text);
  const { layout, footer, broken, isTrimmed } = found;
  const isPlain = found.path === text && layout.skip === 1 && layout.headers.length === source.columns.length;
  if (isPlain && footer === null && broken.length === 0 && !isTrimmed)
    return { ...found, complete: isWhole && found.complete, columnar: source };
  return isWhole ? found : asText(await parquetText(paths, file, work, most));
}

/** Of what is written as CSV by ourselves. */
const asCsv = (options: ReadOptions): ReadOptions => ({ ...options, delimiter: ',', quote: '"' });

const SHOWN = { html: 'HTML', xml: 'XML 2003', json: 'JSON' } as const;

/** What a page says of itself, where its bytes are not UTF-8 anyway. */
function encodingSaid(blocks: readonly Buffer[]): string | undefined {
  const said = saidEncoding(blocks[0] ?? Buffer.alloc(0));
  return said === undefined || blocks.every((block) => isUtf8(block)) ? undefined : knownOrNone(said);
}

/** Reads a file that holds a table in a form of its own, and what its text says. */
async function finishTable(
  { bytes, ...question }: ContainerQuestion & { readonly bytes: number },
  encoding: string,
  options: ReadOptions,
  notes: readonly Message[],
): Promise<Omit<TextSource, 'raw'>> {
  const { readSheet } = await import('./sheet/sheet-thread.js');
  const sheet = await readSheet(question);
  const read = asCsv(options);
  const { file, work } = question;
  return {
    ...(await finish(file, sheet.path, encoding, read, work, bytes, [...notes, ...sheet.notes])),
    isOwnText: true,
    sheet: sheet.facts,
  };
}

async function finish(
  file: string,
  path: string,
  encoding: string,
  options: ReadOptions,
  work: string,
  bytes: number,
  notes: readonly Message[],
): Promise<Omit<TextSource, 'raw'>> {
  const blocks = await readBlocks(path);
  const complete = blocks.length <= 1;
  const head = (blocks[0] ?? Buffer.alloc(0)).toString('utf8').replace(/^\ufeff/, '');
  refuseNul(file, blocks);
  if (mixedLineEnds(blocks) || blocks.some((block) => /\n[ \t]+\r?(?:\n|$)/.test(block.toString('latin1')))) {
    const unified = await unifyLineEnds(path, workFile(work, 'lines.csv'));
    return finish(file, unified, encoding, options, work, bytes, [...notes, READ.line_ends_alike()]);
  }
  const { dialect, skip, said } = detectDialect(file, head, givenDialect(options));
  await breathe();
  const parsed = parseRecords(head, dialect);
  const first = completeRecords(parsed, complete).filter(({ line }) => line > skip);
  if (!complete && first.length < 2) throw recordTooLong(file, head, parsed.at(-1));
  const found = findLayout(file, first, options.headerRow);
  const layout = options.fixed ? { ...found, headers: Object.keys(options.fixed) } : found;
  const all = first.filter(({ line }) => line >= layout.firstLine);
  const second = complete && !options.fixed ? secondTable(all, layout.headers.length) : null;
  const data = second === null ? all : all.slice(0, second);
  const secondRows = second === null ? [] : all.slice(second);
  const width = usualWidth(data.length > 0 ? data : first);
  const isTrimmed = endsTrimmed(data, layout.headers);
  refuseImplausible(file, layout, data, dialect, said || isTrimmed, head);
  await breathe();
  const rest = blocks.slice(1).flatMap((block) => completeRecords(parseBlock(block, dialect), false));
  const tail = complete ? data : completeRecords(parseBlock(blocks.at(-1)!, dialect), true);
  const below = findFooter(tail, layout.headers.length);
  if (below) path = await cutFooter(path, below, blocks.at(-1)!, complete, work);
  const summary = below === null ? findSummary(data, layout.headers) : null;
  const footer = below ?? summary;
  const own = new Set(footer?.records ?? []);
  const rows = data.filter((record) => !own.has(record));
  const broken = findBroken(rows, layout.headers, dialect);
  const titles = titleLines(layout, first, dialect);
  const blanks = [
    ...titles,
    ...linesOf(below === null ? secondRows : []),
    ...linesOf([...(summary?.records ?? []), ...broken.map(({ record }) => record)]),
  ];
  if (blanks.length > 0) path = await blankLines(path, blocks[0]!, blanks, workFile(work, 'blank.csv'));
  const out = new Set(broken.map(({ record }) => record));
  const sample = [...rows, ...rest.filter(({ cells }) => cells.length === width)].filter(
    (record) => !own.has(record) && !out.has(record) && !isHeaderAgain(record.cells, layout.headers),
  );
  return {
    file,
    path,
    encoding: encodingName(encoding),
    dialect,
    layout: titles.length > 0 ? { ...layout, skip: layout.firstLine - 1 } : layout,
    sample: footer ? withoutFooter(sample, footer) : sample,
    complete,
    footer,
    broken,
    isTrimmed,
    hasSubtotals: (footer ? withoutFooter(sample, footer) : sample).some(({ cells }) => isTotalRow(cells)),
    notes: [...notes, ...layoutNotes(layout, below, summary), ...secondNotes(secondRows)],
    warnings: layout.warnings,
    bytes,
  };
}

const parseBlock = (block: Buffer, dialect: Dialect) => parseRecords(block.toString('utf8'), dialect);

/** The last record of a block that ends in the middle of the file may be cut. */
function completeRecords(records: TextRecord[], atEnd: boolean): TextRecord[] {
  return atEnd ? records : records.slice(0, -1);
}
