import { stat } from 'node:fs/promises';
import type { DuckDBInstance } from '@duckdb/node-api';
import { identifier } from '../core/quoting.js';
import { ownFolder } from '../engine/duckdb/own-folder.js';
import { isNumbered, type Planned, REJECT, typedSelect, uncleanIds, viewSql, withCleanIds } from './check/index.js';
import { leadIds, load as loadFiles, prepareSource, storeSource } from './load.js';
import { inputFiles } from './mapping/index.js';
import { chooseSources } from './propose/index.js';
import { brokenParquet, type TextSource } from './read/index.js';
import {
  beginLoad,
  type Draft,
  interrupted,
  openMemoryDraft,
  readableFault,
  tableName,
  updateFingerprint,
} from './store/index.js';
import type { Load, LoadRequest, SourceReport } from './terms/index.js';
import { withTriedHint } from './tried-hint.js';

export type FilesRequest = Omit<LoadRequest, 'db' | 'dryRun' | 'mode' | 'expectTotal'> & {
  /** Reads everything into memory with all checks, as a load does; else big clean files are read as far as a question needs. */
  readonly whole?: boolean;
  /** Files that may be written through the instance: Parquet output. */
  readonly outputs?: readonly string[];
};

/** Exports opened for questions: an instance whose catalog `data` holds the canonical tables, some of them views over files. */
export interface OpenedFiles {
  readonly instance: DuckDBInstance;
  /** Files that the views read. */
  readonly paths: readonly string[];
  /** Of the tables that were read whole. */
  readonly sources: readonly SourceReport[];
  /** Removes copies; after the instance is closed. */
  dispose(): Promise<void>;
}

/** Rows of a big file whose ids are looked at. */
const HEAD_ROWS = 20_000;

/** Up to this size a file is read whole, with every check of a load; reading it twice would cost more. */
const WHOLE_BYTES = 8 * 1024 * 1024;

/**
 * Opens files for `--from`. A query over a view that meets a value it cannot read fails with a fault for which `isReadFault`
 * is true; opening again with `whole` then gives the rejects or the UserError that names line, column and value.
 */
export async function openFiles(request: FilesRequest): Promise<OpenedFiles> {
  const folder = await ownFolder(request.temp);
  const work = folder.path;
  let draft: Draft | undefined;
  try {
    draft = await openMemoryDraft(work, { ...request, inputs: await inputFiles(request) });
    let load: Load = await beginLoad(draft, { ...request, db: ':memory:' });
    const paths: string[] = [];
    const sources = await chooseSources(load);
    for (const { mapping, inputs } of sources) {
      if (request.signal?.aborted) throw interrupted();
      const prepared = await prepareSource(load, mapping, inputs);
      // What was made of files stands in tables of the writer's own, which a view could not reach for its readers.
      const made = prepared.parts.some(({ stage, source }) => stage !== null || source!.broken.length > 0);
      // What several files hold is told only when all their rows have been read.
      const mayOverlap = isNumbered(prepared) || sources.filter((one) => one.mapping.into === mapping.into).length > 1;
      if (request.whole || made || mayOverlap || !(await isBig(prepared.files, inputs)))
        load = await storeSource(prepared);
      else {
        await createView(prepared);
        paths.push(...prepared.files.flatMap(({ path, columnar }) => columnar?.paths ?? path));
      }
    }
    await leadIds(load);
    if (paths.length === 0) await updateFingerprint(draft.writer, load.changes);
    await draft.publish();
    return {
      instance: draft.writer.instance,
      paths,
      sources: load.sources,
      dispose: folder.remove,
    };
  } catch (fault) {
    await draft?.discard().catch(() => undefined);
    await folder.remove();
    if (request.signal?.aborted) throw interrupted();
    throw await withTriedHint(readableFault(fault, 'the files'), { ...request, db: ':memory:' }, loadFiles);
  }
}

/** Whether a query failed because a view met what a load would reject. */
export function isReadFault(fault: unknown): boolean {
  const message = fault instanceof Error ? fault.message : String(fault);
  const isOfText = /CSV Error|Invalid unicode|CSV Parser state machine/.test(message);
  return message.includes(REJECT) || isOfText || brokenParquet(message) !== null;
}

async function isBig(files: readonly TextSource[], inputs: readonly unknown[]): Promise<boolean> {
  if (files.every(({ columnar }) => columnar !== undefined && columnar.paths.length > 1)) return true;
  let bytes = 0;
  for (const input of inputs)
    if (typeof input === 'string') bytes += (await stat(input).catch(() => ({ size: 0 }))).size;
  return bytes > WHOLE_BYTES;
}

/** A view is read for each question anew, so what ids hold that is not theirs is told from the samples. */
async function createView({ writer, readings, table, conventions }: Planned): Promise<void> {
  const selects: string[] = [];
  for (const { part, columns } of readings) {
    const ids = columns.flatMap(({ name, model, text }) => (model?.type === 'id' ? [{ name, text }] : []));
    const head = ids.map(({ name, text }) => `${text} AS ${identifier(name)}`).join(', ');
    if (ids.length > 0)
      await writer.run(
        `CREATE OR REPLACE TEMP TABLE __heads AS SELECT ${head} FROM ${part.relation} LIMIT ${HEAD_ROWS}`,
      );
    const own = ids.map(({ name }) => ({ name, text: identifier(name) }));
    const found = await uncleanIds(writer, table, '__heads', own);
    selects.push(viewSql(typedSelect(table, withCleanIds(columns, found), part.relation, conventions, [])));
  }
  await writer.run('DROP TABLE IF EXISTS temp.main.__heads');
  await writer.run(`CREATE VIEW ${tableName(table.name)} AS ${selects.join('\nUNION ALL\n')}`);
}
