import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { bounded } from '../core/bounded.js';
import { UserError } from '../core/errors.js';
import { filePart, type Part, planSource, type SourcePlan, stagePart } from './check/plan.js';
import { suspicions } from './check/suspicions.js';
import { copyTexts, type Reject } from './check/typed-rows.js';
import type { LoadRequest } from './load.js';
import type { ExpressionSql } from './mapping/resolve.js';
import { mapSource, tableOf } from './propose/map-source.js';
import { delimiterName } from './read/dialect.js';
import { expandFiles } from './read/expand-files.js';
import { type Input, openText, type TextSource } from './read/text-source.js';
import type { LoadWarning, SourceReport } from './report.js';
import { checkExpression } from './shape/expression.js';
import type { TransformContext } from './shape/stage.js';
import { needsStage, transform } from './shape/transform.js';
import type { Change, LoadRecord } from './store/lineage.js';
import type { Draft } from './store/publish.js';
import { readAndMerge } from './store/read-merge.js';
import type { SourceMapping } from './terms.js';
import { numberEvidence } from './values/numbers.js';

export interface LoadContext {
  readonly draft: Draft;
  readonly request: LoadRequest;
  readonly timezone: string;
  readonly id: number;
  readonly loads: readonly LoadRecord[];
  readonly warnings: LoadWarning[];
  readonly changes: Map<string, Change>;
  readonly rejects: Reject[];
}

/** A source opened, mapped and settled: what remains is to read it. */
export interface Prepared {
  readonly plan: SourcePlan;
  readonly files: readonly TextSource[];
  readonly preset: string;
  readonly confidence: number;
}

export async function prepareSource(
  context: LoadContext,
  mapping: SourceMapping | null,
  inputs: readonly Input[],
): Promise<Prepared> {
  const { request, draft } = context;
  const options = { ...readOptions(mapping), ...request.read };
  const files: TextSource[] = [];
  for (const input of inputs) files.push(await openText(input, options, draft.work));
  for (const file of files) refuseEmpty(file);
  const reshapes = mapping !== null && (mapping.unpivot ?? mapping.pivot ?? mapping.joins[0]) != null;
  const early = reshapes ? await stageParts(context, mapping, files) : null;
  const mapped = await mapSource(context, mapping, files, early?.[0] ?? null);
  for (const file of files) request.note?.(describe(file, mapped.preset, mapped.confidence));
  const parts =
    early ?? (needsStage(mapped.source, files) ? await stageParts(context, mapped.source, files) : files.map(filePart));
  for (const { stage } of parts)
    for (const note of stage?.notes ?? []) request.note?.(`${mapped.source.name}: ${note}`);
  const decimal = mapped.source.decimal ?? likelyDecimal(files);
  const expressions =
    (part: Part): ExpressionSql =>
    (expr, place) =>
      checkExpression(draft.writer, expr, place, { relation: part.relation, headers: part.headers, decimal });
  const plan = await planSource(draft.writer, mapped.source, parts, expressions, context.timezone, mapped.sure);
  for (const note of plan.notes) request.note?.(`${mapped.source.name}: ${note}`);
  context.warnings.push(...suspicions(plan));
  for (const file of files)
    for (const message of file.warnings)
      context.warnings.push({ code: 'W_HEADER', message: `${file.file}: ${message}`, count: null });
  return { plan, files, preset: mapped.preset, confidence: mapped.confidence };
}

function refuseEmpty({ file, sample }: TextSource): void {
  if (sample.length > 0) return;
  throw new UserError('E_EMPTY', 'input', `${file} has a header and no rows`, {
    hint: 'export it again; an empty file is not loaded, lest it empty a table',
  });
}

/** Files of one layout are transformed together where rows of several may belong together, else each by itself. */
async function stageParts(
  { draft, request, warnings }: LoadContext,
  mapping: SourceMapping,
  files: readonly TextSource[],
): Promise<Part[]> {
  const { writer, work } = draft;
  const context: TransformContext = {
    writer,
    mapping,
    decimal: mapping.decimal ?? likelyDecimal(files),
    open: async (file) => {
      const [path] = await expandFiles(file, request.folder ?? '');
      return openText(path!, {}, work);
    },
    copy: (source, file, table) => copyTexts(writer, source, file, table),
  };
  const together = mapping.collapse !== null || mapping.pivot !== null;
  const sums = (mapping.collapse?.sum.length ?? 0) > 0;
  const groups = together ? [sums ? await withoutCopies(files, warnings) : files] : files.map((file) => [file]);
  const parts: Part[] = [];
  for (const group of groups) parts.push(stagePart(await transform(context, group, `__stage${++stages}`)));
  return parts;
}

let stages = 0;

/** Files that are added up line by line, without those of which a copy follows: their lines would count twice. */
async function withoutCopies(files: readonly TextSource[], warnings: LoadWarning[]): Promise<readonly TextSource[]> {
  const digests: string[] = [];
  for (const [i, file] of files.entries()) {
    const isAlone = files.filter(({ bytes }) => bytes === file.bytes).length === 1;
    digests.push(isAlone ? String(i) : await digestOf(file.raw));
  }
  return files.filter((file, i) => {
    const copy = files.find((_, j) => j > i && digests[j] === digests[i]);
    if (copy === undefined) return true;
    warnings.push({ code: 'W_OVERLAP', message: `${file.file} and ${copy.file} are the same; read once`, count: null });
    return false;
  });
}

async function digestOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return hash.digest('hex');
}

const AMOUNT = bounded(/^[-+(]?\s*[¥$€£]?\s*\d[\d.,]*\)?$/);

/** The mark that the numbers of the samples prove; a dot where they prove none. Only for expressions: columns are settled by their own values. */
function likelyDecimal(files: readonly TextSource[]): '.' | ',' {
  const cells = files.flatMap(({ sample }) => sample.slice(0, 500).flatMap((record) => record.cells));
  const { dot, comma } = numberEvidence(
    cells.filter((cell) => AMOUNT.test(cell.trim()) && !/^\d{1,2}\.\d{1,2}\.\d{2,4}$/.test(cell.trim())),
  );
  return dot === null && comma !== null ? ',' : '.';
}

/** Files given without a table, grouped by the table that each one's headers speak for. */
export async function groupByTable(
  { draft, request }: LoadContext,
  inputs: readonly Input[],
): Promise<{ table: string; inputs: Input[] }[]> {
  const groups = new Map<string, Input[]>();
  for (const input of inputs) {
    const file = await openText(input, { ...request.read }, draft.work);
    const { table } = await tableOf(file, request);
    // A stream can be read once; its copy is read again.
    const again = typeof input === 'string' ? input : { name: input.name, path: file.raw };
    const own = groups.get(table);
    if (own === undefined) groups.set(table, [again]);
    else own.push(again);
  }
  return [...groups].map(([table, own]) => ({ table, inputs: own }));
}

export async function loadSource(
  context: LoadContext,
  mapping: SourceMapping | null,
  inputs: readonly Input[],
): Promise<SourceReport[]> {
  return [await readPrepared(context, await prepareSource(context, mapping, inputs))];
}

export const readPrepared = (context: LoadContext, { plan, files, preset, confidence }: Prepared) =>
  readAndMerge(context, plan, files, preset, confidence);

const readOptions = (mapping: SourceMapping | null) =>
  mapping === null
    ? {}
    : Object.fromEntries(
        Object.entries({
          encoding: mapping.encoding,
          delimiter: mapping.delimiter,
          quote: mapping.quote,
          sheet: mapping.sheet,
          headerRow: mapping.headerRow,
          fixed: mapping.fixed,
        }).filter(([, value]) => value !== undefined),
      );

function describe(file: TextSource, preset: string, confidence: number): string {
  const parts = [
    file.encoding,
    delimiterName(file.dialect.delimiter),
    `preset ${preset} (${confidence.toFixed(2)})`,
    ...file.notes,
  ];
  return `${file.file}: ${parts.join(', ')}`;
}
