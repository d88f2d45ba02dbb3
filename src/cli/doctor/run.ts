import { resolve } from 'node:path';
import { EXIT, UserError } from '../../core/errors.js';
import { verbatim } from '../../core/message.js';
import { CORE } from '../../core/words.js';
import type { Catalog, Engine } from '../../engine/engine.js';
import {
  checkDatabase,
  doctor,
  FINDINGS,
  keptDatabases,
  keyHealth,
  listLoads,
  profile,
  stateHealth,
} from '../../ingest/store/index.js';
import { missingColumns } from '../../run/ready.js';
import type { Context } from '../context.js';
import { clusterUrl, unreadableTables } from '../engine/cluster.js';
import { DEFAULT_DB } from '../engine/open-engine.js';
import { refuseParquetFolder } from '../engine/parquet-folder.js';
import { today } from '../options/question/request.js';
import { DATA, refuseBeside } from '../options/takes.js';
import { labelled } from '../output/labels.js';
import { column, small } from '../output/small-table.js';
import { writeTables } from '../output/write-result.js';
import { tempFolder } from '../shell/temp-folder.js';
import { CLI } from '../words.js';
import { DOCTOR, DOCTOR_LABELS, PROFILE_LABELS } from './words.js';

/** Writes the state of the database as tables; exit 3 where nothing is loaded. */
export async function runDoctor(context: Context, loads: boolean): Promise<void> {
  const words = labelled(context.words, 'doctor', DOCTOR_LABELS);
  if (loads) {
    refuseBeside(
      '--loads',
      context.settings,
      DATA.filter((key) => key !== 'db'),
      verbatim('crm-analyze doctor --loads'),
    );
    const records = await listLoads(resolve(context.io.cwd, context.settings.db ?? DEFAULT_DB), tempFolder());
    const columns = {
      id: column('count'),
      at: column('text'),
      table: column('text'),
      source: column('text', 3),
      files: column('text', 2),
      mode: column('code'),
      read: column('count'),
      added: column('count'),
      removed: column('count'),
      rejects: column('count'),
      undone: column('flag'),
    };
    await writeTables({ ...context, words }, 'doctor', { loads: small(columns, records) });
    return;
  }
  const engine = await context.openEngine();
  const catalog = await engine.catalog();
  const day = today(context.io.now(), catalog.timezone);
  const broken = await brokenTables(context, engine);
  const readable = new Map([...catalog.tables].filter(([name]) => !broken.has(name)));
  const over = overTables(engine, { ...catalog, tables: readable });
  const health = await doctor(over, day);
  const tables = {
    table: column('text'),
    rows: column('count'),
    first_day: column('date'),
    last_day: column('date'),
    days_old: column('count'),
  };
  const orphans = {
    table: column('text'),
    column: column('text'),
    refers_to: column('text'),
    ids: column('count'),
    rows: column('count'),
    example: column('id'),
  };
  const ready = { analysis: column('text'), ready: column('flag'), missing: column('text'), fix: column('text') };
  await writeTables({ ...context, words }, 'doctor', {
    tables: small(tables, health.tables),
    analyses: small(ready, readiness(context, catalog)),
    orphans: small(orphans, health.orphans),
    ...(await keysAndStates(over)),
  });
  if (health.tables.length === 0) context.finish(EXIT.input);
}

/** How well ids tell rows apart, and what the words of a status were taken for. */
async function keysAndStates(engine: Engine) {
  const keys = {
    table: column('text'),
    key: column('text'),
    ids: column('count'),
    repeated: column('count'),
    several_customers: column('count'),
    several_days: column('count'),
    example: column('id'),
  };
  const states = {
    table: column('text'),
    status: column('text'),
    state: column('code'),
    counts: column('flag'),
    rows: column('count'),
    amount: column('money'),
  };
  return { keys: small(keys, await keyHealth(engine)), states: small(states, await stateHealth(engine)) };
}

/** Reads all of the database and compares it with what its loads wrote down; exit 3 where anything differs. */
export async function runCheck(context: Context, loads: boolean): Promise<void> {
  const { settings, io } = context;
  const cluster = clusterUrl(settings);
  if (cluster !== undefined || loads)
    throw new UserError('E_USAGE', 'usage', CLI.check_reads_database_file(), {
      hint: verbatim(`crm-analyze doctor --check${cluster === undefined ? '' : ` --db ${DEFAULT_DB}`}`),
    });
  refuseParquetFolder(settings.db);
  const checks = await checkDatabase(resolve(io.cwd, settings.db ?? DEFAULT_DB), tempFolder());
  const columns = {
    table: column('text'),
    check: column('code'),
    expected: column('text'),
    found: column('text'),
    ok: column('flag'),
    detail: column('text', 2),
  };
  await writeTables({ ...context, words: labelled(context.words, 'doctor', DOCTOR_LABELS) }, 'doctor', {
    checks: small(columns, checks),
  });
  if (checks.every(({ ok }) => ok)) return;
  const db = settings.db ?? DEFAULT_DB;
  const [kept] = await keptDatabases(resolve(io.cwd, db));
  context.warn(
    'W_DB_DAMAGED',
    context.words.say(kept === undefined ? DOCTOR.not_as_loaded({ db }) : DOCTOR.not_as_loaded_kept({ db, kept })),
  );
  context.finish(EXIT.input);
}

/** The tables that cannot be read now, each said as a warning with its reason. */
async function brokenTables(context: Pick<Context, 'warn' | 'words'>, engine: Engine): Promise<ReadonlySet<string>> {
  const broken = await unreadableTables(engine);
  for (const { table, fault } of broken)
    context.warn(
      'W_TABLE_UNREADABLE',
      context.words.say(
        CORE.noted({
          of: table,
          note: CORE.remarked({ of: fault.told.message, remark: fault.told.where[0] ?? fault.code }),
        }),
      ),
    );
  return new Set(broken.map(({ table }) => table));
}

/** The engine as if it had these tables only. */
const overTables = (engine: Engine, catalog: Catalog): Engine =>
  Object.assign(Object.create(engine) as Engine, { catalog: async () => catalog });

/** Per analysis: ready, or what is missing and the command that mends it. */
function readiness({ manifest, settings }: Pick<Context, 'manifest' | 'settings'>, catalog: Catalog): object[] {
  const cluster = clusterUrl(settings);
  return manifest.entries.map((entry) => {
    const missing = missingColumns(entry, catalog);
    const [table, name] = (missing[0] ?? '').split('.');
    const fix =
      missing.length === 0
        ? null
        : cluster !== undefined
          ? `crm-analyze init --print --db ${cluster}`
          : name === undefined
            ? `crm-analyze load ${table} ${table}.csv`
            : `crm-analyze load ${table} ${table}.csv --map '${name}=<header>'`;
    return { analysis: entry.id, ready: missing.length === 0, missing: missing.join(', ') || null, fix };
  });
}

export async function runProfile(context: Context): Promise<void> {
  const engine = await context.openEngine();
  const { timezone } = await engine.catalog();
  const found = await profile(engine, today(context.io.now(), timezone));
  const words = labelled(context.words, 'profile', PROFILE_LABELS);
  const columns = {
    table: column('text'),
    column: column('text'),
    type: column('text', 2),
    filled: column('ratio'),
    distinct_values: column('count'),
    lowest: column('text'),
    highest: column('text'),
  };
  const findings = {
    table: column('text'),
    finding: { ...column('code'), codes: FINDINGS },
    rows: column('count'),
    detail: column('text'),
  };
  await writeTables({ ...context, words }, 'profile', {
    findings: small(findings, found.findings),
    columns: small(columns, found.columns),
  });
}
