import { CORE } from '../../core/words.js';
import { digestOf, type Opened, type TextSource } from '../read/index.js';
import { LoadWarning, type SourceMapping } from '../terms/index.js';
import { likelyDecimal } from '../values/index.js';
import { filePart, type Part, stagePart } from './stage.js';
import { needsStage, transform } from './transform.js';
import { SHAPE } from './words.js';

/** A source whose rows stand as they will be read; null where the columns must be known before they can be shaped. */
export interface Reshaped extends Opened {
  readonly parts: readonly Part[] | null;
}

/** A source with its rows shaped by its mapping. */
export interface Shaped extends Opened {
  readonly mapping: SourceMapping;
  readonly parts: readonly Part[];
}

/** Rows that the mapping gives other columns than the files': only then can the rest be told from headers. */
export async function reshapeRows(source: Opened): Promise<Reshaped> {
  const { said } = source;
  const reshapes = said !== null && (said.unpivot ?? said.pivot ?? said.joins[0]) != null;
  return reshapes ? stageParts(source, said) : { ...source, parts: null };
}

/** Rows as the whole mapping wants them: files as they stand where it wants nothing. */
export async function shapeRows<T extends Reshaped & { readonly mapping: SourceMapping }>(
  source: T,
): Promise<T & { readonly parts: readonly Part[] }> {
  const { mapping, files, request } = source;
  const shaped =
    source.parts !== null
      ? { ...source, parts: source.parts }
      : needsStage(mapping, files)
        ? await stageParts(source, mapping)
        : { ...source, parts: files.map(filePart) };
  for (const { stage } of shaped.parts)
    for (const note of stage?.notes ?? []) request.note?.(CORE.noted({ of: mapping.name, note }));
  return shaped;
}

/** Files of one layout are transformed together where rows of several may belong together, else each by itself. */
async function stageParts<T extends Opened>(source: T, mapping: SourceMapping): Promise<T & { parts: Part[] }> {
  const { writer, work, files, request } = source;
  const decimal =
    mapping.decimal ??
    likelyDecimal(
      files.map(({ sample }) => sample),
      request.habits,
    );
  const context = { writer, mapping, decimal, work, folder: request.folder ?? '' };
  const together = mapping.collapse !== null || mapping.pivot !== null;
  const sums = (mapping.collapse?.sum.length ?? 0) > 0;
  const { once, warnings } = together && sums ? await withoutCopies(files) : { once: files, warnings: [] };
  const parts: Part[] = [];
  for (const group of together ? [once] : once.map((file) => [file]))
    parts.push(stagePart(await transform(context, group, `__stage${++stages}`)));
  return { ...source, parts, warnings: [...source.warnings, ...warnings] };
}

let stages = 0;

/** Files that are added up line by line, without those of which a copy follows: their lines would count twice. */
async function withoutCopies(files: readonly TextSource[]) {
  const digests: string[] = [];
  for (const [i, file] of files.entries()) {
    const isAlone = files.filter(({ bytes }) => bytes === file.bytes).length === 1;
    digests.push(isAlone ? String(i) : await digestOf(file.raw));
  }
  const copyOf = (i: number) => files.find((_, j) => j > i && digests[j] === digests[i]);
  const warnings: LoadWarning[] = files.flatMap((file, i) => {
    const copy = copyOf(i);
    if (copy === undefined) return [];
    return new LoadWarning('W_OVERLAP', SHAPE.same_file_read_once({ file: file.file, copy: copy.file }), null);
  });
  return { once: files.filter((_, i) => copyOf(i) === undefined), warnings };
}
