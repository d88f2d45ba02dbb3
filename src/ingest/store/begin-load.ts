import { UserError } from '../../core/errors.js';
import { verbatim } from '../../core/message.js';
import { FORMAT, isNewerFormat } from '../../engine/duckdb/format.js';
import type { Writer } from '../../engine/duckdb/writer.js';
import type { Change, Load, LoadRequest } from '../terms/index.js';
import { VALUE_MACROS } from '../values/index.js';
import { createMeta, readLoads, readMeta, refuseForeign, writeMeta } from './lineage.js';
import type { Draft } from './publish.js';
import { upgradeRows } from './upgrade.js';
import { STORE } from './words.js';

/** A load over a draft just opened. */
export interface Begun extends Load {
  /** Whether the database is told another week or currency than before. */
  readonly isResettled: boolean;
  /** Of the database before; null where it is new. */
  readonly fingerprint: string | null;
}

/** The record that all steps of a load add to. Throws E_DB_VERSION, E_DB_DAMAGED, E_TIMEZONE. */
export async function beginLoad({ writer, work }: Draft, request: LoadRequest): Promise<Begun> {
  // In one go: each statement by itself costs as much again for its way there.
  await writer.run(VALUE_MACROS.join(';\n'));
  await refuseForeign(writer, request.db);
  await createMeta(writer);
  const { timezone, isResettled, meta } = await settle(writer, request);
  const changes = await upgraded(writer, meta.get('schema_version'), request);
  const loads = await readLoads(writer);
  return {
    request,
    writer,
    work,
    timezone,
    isResettled,
    fingerprint: meta.get('fingerprint') ?? null,
    id: Math.max(0, ...loads.map(({ id }) => id)) + 1,
    loads,
    warnings: [],
    rejects: [],
    changes,
    sources: [],
  };
}

/** Brings an older database to the layout of now, in the draft: what became of its tables must be read anew. */
async function upgraded(
  writer: Writer,
  version: string | null | undefined,
  { db, note, dryRun }: LoadRequest,
): Promise<ReadonlyMap<string, Change>> {
  if (version === undefined || version === null || version === String(FORMAT)) return new Map();
  const { tables, ids, leftOut } = await upgradeRows(writer);
  const said = { db, from: version, to: FORMAT, ids, rows: leftOut };
  note?.(dryRun ? STORE.would_be_upgraded(said) : STORE.is_upgraded(said));
  return new Map(tables.map((table) => [table, null]));
}

/** Facts of the whole database: one time zone, week start and currency for all loads. */
async function settle(writer: Writer, request: LoadRequest) {
  const meta = await readMeta(writer);
  const version = meta.get('schema_version');
  if (isNewerFormat(version)) {
    throw new UserError('E_DB_VERSION', 'input', STORE.was_made_by_another({ db: request.db, version: version! }), {
      hint: STORE.load_into_new_file(),
    });
  }
  const before = meta.get('timezone');
  const timezone = request.timezone ?? before ?? 'UTC';
  if (before !== undefined && before !== timezone) {
    throw new UserError('E_TIMEZONE', 'usage', STORE.was_loaded_with_tz({ db: request.db, before }), {
      hint: STORE.tz_load_all_into({ before }),
    });
  }
  checkTimezone(timezone);
  const weekStart = request.weekStart ?? meta.get('week_start') ?? 'monday';
  const currency = request.currency === undefined ? (meta.get('currency') ?? null) : request.currency;
  const next = { schema_version: String(FORMAT), timezone, week_start: weekStart, currency };
  const other = Object.entries(next).filter(([key, value]) => (meta.get(key) ?? null) !== value);
  await writeMeta(writer, Object.fromEntries(other));
  return { timezone, isResettled: other.length > 0 && meta.size > 0, meta };
}

function checkTimezone(timezone: string): void {
  // Asking about a zone costs 30 ms, as much as a thousand rows.
  if (timezone === 'UTC') return;
  try {
    new Intl.DateTimeFormat('en', { timeZone: timezone });
  } catch {
    throw new UserError('E_TIMEZONE', 'usage', STORE.unknown_time_zone({ timezone }), {
      hint: verbatim('--tz Asia/Shanghai'),
    });
  }
}
