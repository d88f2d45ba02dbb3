import { UserError } from '../core/errors.js';
import { verbatim } from '../core/message.js';
import { UNKNOWN } from '../core/process/steps.js';
import {
  checkTotals,
  compareExpected,
  countChangedHours,
  type Planned,
  planSource,
  readRows,
  suspectRows,
} from './check/index.js';
import { inputName, STEPS, stepsOf } from './load-steps.js';
import { inputFiles } from './mapping/index.js';
import { chooseSources, completeMapping, widenSurvey } from './propose/index.js';
import { openSource } from './read/index.js';
import { reshapeRows, shapeRows } from './shape/index.js';
import {
  beginLoad,
  closeIdentities,
  type Draft,
  interrupted,
  limitUndo,
  lockDatabase,
  noteGross,
  openDraft,
  readableFault,
  readLoads,
  STORE,
  storeRows,
  targetOf,
  UNDO_DAYS,
  UNDO_LOADS,
  updateFingerprint,
  writeMeta,
} from './store/index.js';
import type { Input, Load, LoadReport, LoadRequest, SourceMapping } from './terms/index.js';
import { withTriedHint } from './tried-hint.js';

/**
 * Loads files into a database: all of them or, on any fault, nothing. Throws UserError (exit `input`) for what a careful person
 * would ask about; the message names file, line, column and what to type.
 */
export async function load(request: LoadRequest): Promise<LoadReport> {
  const lock = request.dryRun ? null : await lockDatabase(request.db, request.sleep ?? wait);
  let draft: Draft | undefined;
  try {
    draft = await openDraft(request.db, { ...draftOptions(request), inputs: await inputFiles(request) });
    return await withInterrupt(draft, request, () => loadInto(draft!, request));
  } catch (fault) {
    await draft?.discard().catch(() => undefined);
    throw request.signal?.aborted
      ? interrupted()
      : await withTriedHint(readableFault(fault, request.db), request, load);
  } finally {
    await lock?.release();
  }
}

const wait = (ms: number) => new Promise<void>((done) => setTimeout(done, ms));

const draftOptions = ({ memoryLimit, threads, compatible, dryRun, temp, keep = 0, steps }: LoadRequest) => ({
  keep,
  watched: steps !== undefined,
  ...(memoryLimit === undefined ? {} : { memoryLimit }),
  ...(threads === undefined ? {} : { threads }),
  ...(compatible === undefined ? {} : { compatible }),
  ...(dryRun ? { work: temp } : {}),
});

async function withInterrupt<T>(draft: Draft, { signal }: LoadRequest, body: () => Promise<T>): Promise<T> {
  const stop = () => draft.writer.interrupt();
  signal?.addEventListener('abort', stop);
  try {
    if (signal?.aborted) throw interrupted();
    return await body();
  } finally {
    signal?.removeEventListener('abort', stop);
  }
}

async function loadInto(draft: Draft, request: LoadRequest): Promise<LoadReport> {
  const begun = await beginLoad(draft, request);
  let load: Load = begun;
  for (const { mapping, inputs } of await chooseSources(begun)) load = await loadSource(load, mapping, inputs);
  const { sources, warnings, changes, writer, id } = load;
  if (sources.length === 0)
    throw new UserError('E_NO_SOURCE', 'usage', STORE.nothing_to_load(), {
      hint: verbatim('crm-analyze load orders orders.csv'),
    });
  if (request.expectTotal !== undefined) compareExpected(request.expectTotal, sources);
  await leadIds(load);
  const changed = sources.some(({ added, removed }) => added > 0 || removed > 0) || begun.isResettled;
  const fingerprint = changed ? await updateFingerprint(writer, changes) : begun.fingerprint;
  const keep = changed && !request.dryRun;
  request.steps?.begin({ what: STEPS.writing(), far: () => UNKNOWN });
  const left = keep ? await limitUndo(writer, await readLoads(writer), id, request.now) : 0;
  if (left > 0) request.note?.(STORE.undo_history_left({ loads: UNDO_LOADS, days: UNDO_DAYS, rows: left }));
  if (request.signal?.aborted) throw interrupted();
  if (keep) await draft.publish();
  else await draft.discard();
  return { id: keep ? id : null, dryRun: request.dryRun === true, changed, sources, warnings, fingerprint };
}

/** Closes the chains of identities where this load touched them, or by what their leader is chosen. */
export async function leadIds({ writer, request, sources }: Load): Promise<void> {
  const lead = request.identitiesLead;
  const touched = sources.some(({ table }) => table === 'identities' || (table === 'customers' && lead === 'newest'));
  if (!touched) return;
  const closed = await closeIdentities(writer, lead ?? 'smallest');
  await writeMeta(writer, { identities_lead: lead ?? 'smallest' });
  if (closed !== null) request.note?.(STORE.identities_closed({ ids: closed.ids, customers: closed.customers }));
}

/** One source, from bytes to rows of a table: see docs/loading.md. */
async function loadSource(load: Load, mapping: SourceMapping | null, inputs: readonly Input[]): Promise<Load> {
  return storeSource(await prepareSource(load, mapping, inputs));
}

/** Bytes, dialect, mapping, shape, values: what remains is to read the rows. */
export async function prepareSource(
  load: Load,
  said: SourceMapping | null,
  inputs: readonly Input[],
): Promise<Planned> {
  const { steps } = load.request;
  steps?.begin({ what: STEPS.looking({ files: inputs.map(inputName) }), far: () => UNKNOWN });
  if (inputs.length === 0 && said !== null)
    throw new UserError('E_NO_SOURCE', 'usage', STORE.source_without_files({ source: said.name }), {
      hint: verbatim(`crm-analyze load ${said.into} ${said.into}.csv`),
    });
  const opened = await openSource(load, said, inputs);
  const reshaped = await reshapeRows(await widenSurvey(opened));
  const mapped = await completeMapping(reshaped);
  const shaped = await shapeRows(mapped);
  const planned = await planSource(shaped);
  return countChangedHours(suspectRows(planned));
}

/** Rows, checks, store. */
export async function storeSource(planned: Planned): Promise<Load> {
  const target = await targetOf(planned);
  const step = stepsOf(planned);
  step.reading();
  const read = await readRows(planned, target, () => step.checking());
  const checked = await checkTotals(read);
  step.storing(read.typed.read);
  const stored = await storeRows(checked, target);
  const { writer, mapping, table, warnings } = planned;
  const said = checked.warnings.slice(warnings.length).some(({ code }) => code === 'W_GROSS');
  if (table.name === 'orders') await noteGross(writer, mapping.name, said || mapping.amountBasis === 'gross');
  return stored;
}
