import { join } from 'node:path';
import { UserError } from '../core/errors.js';
import { ownFolder } from '../engine/duckdb/own-folder.js';
import { ColumnsMissing } from './propose/index.js';
import type { LoadReport, LoadRequest } from './terms/index.js';

/**
 * A fault whose hint was tried: a command that does not load the file in hand as it stands is not proposed. Streams can be read once
 * only, so what is proposed for them is what their sample says.
 */
export async function withTriedHint(
  fault: unknown,
  request: LoadRequest,
  load: (request: LoadRequest) => Promise<LoadReport>,
): Promise<unknown> {
  if (!(fault instanceof ColumnsMissing) || fault.map === null || request.isTrial === true) return fault;
  const given = request.given ?? [];
  const isPath = given.length === 1 && given[0]!.files.every((file) => typeof file === 'string');
  if (!isPath || request.signal?.aborted) return fault;
  const { note: _note, steps: _steps, rejects: _rejects, mapping: _mapping, ...rest } = request;
  const folder = await ownFolder(request.temp);
  try {
    await load({
      ...rest,
      db: join(folder.path, 'trial.duckdb'),
      temp: folder.path,
      given: [{ table: fault.table, files: given[0]!.files }],
      map: { ...request.map, ...fault.map },
      dryRun: true,
      isTrial: true,
    });
    return fault;
  } catch (second) {
    // What the next load asks about is no reason against this one; what it refuses is.
    if (!(second instanceof UserError)) throw second;
    return second.code === 'E_ASK' ? fault : fault.withoutHint();
  } finally {
    await folder.remove();
  }
}
