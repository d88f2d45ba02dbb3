// A whole report beside its own statements run raw, pairs of processes interleaved: `npm run bench report -- [database] [rounds]`.
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { DuckDBInstance } from '@duckdb/node-api';
import { openDuckdb, usualMemoryMb } from '../../src/engine/duckdb/open.js';
import { preludeStatements } from '../../src/engine/duckdb/prelude.js';
import { runStatement } from '../../src/engine/duckdb/statements.js';
import type { Engine, Statement } from '../../src/engine/engine.js';
import { manifest } from '../../src/generated/manifest.js';
import { HELPERS } from '../../src/model/helpers.js';
import { makeReport } from '../../src/report/report.js';
import { measure, median, type Usage } from './measure.js';

interface Asked {
  /** Sessions have macros of their own. */
  readonly session: number;
  readonly statement: Statement;
}

/** The engine, keeping what each of its sessions asked, in order. */
function recorded(engine: Engine, asked: Asked[], sessions = { count: 0 }): Engine {
  const session = sessions.count++;
  const log = engine.log();
  // A session logs at once what it is asked; what another logs in between is told by who was called.
  const noting = <T>(work: () => Promise<T>): Promise<T> => {
    const before = log.length;
    const done = work();
    for (const statement of log.slice(before)) asked.push({ session, statement });
    return done;
  };
  return new Proxy(engine, {
    get: (target, key) => {
      if (key === 'query') return (one: Statement) => noting(() => target.query(one));
      if (key === 'store') return (one: Statement) => noting(() => target.store(one));
      if (key === 'define')
        return async (helpers: Parameters<Engine['define']>[0]) => {
          for (const helper of helpers) await noting(() => target.define([helper]));
        };
      if (key === 'session') return async () => recorded(await target.session!(), asked, sessions);
      const value = Reflect.get(target, key);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}

async function record(db: string, file: string): Promise<number> {
  const engine = await openDuckdb(db);
  const asked: Asked[] = [];
  await makeReport(recorded(engine, asked), manifest, {});
  await engine.close();
  writeFileSync(file, serialize(asked));
  return asked.length;
}

async function replay(db: string, file: string): Promise<void> {
  const asked = deserialize(readFileSync(file)) as Asked[];
  const instance = await DuckDBInstance.create(':memory:', {
    memory_limit: `${usualMemoryMb(statSync(db).size)}MB`,
  });
  const sessions = await Promise.all([...new Set(asked.map(({ session }) => session))].map(() => instance.connect()));
  await sessions[0]!.run(`ATTACH '${db}' AS data (READ_ONLY)`);
  for (const statement of preludeStatements(HELPERS)) await sessions[0]!.run(statement);
  for (const { session, statement } of asked)
    await (await runStatement(sessions[session]!, statement)).fetchAllChunks();
}

async function compare(db: string, rounds: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'crm-bench-report-'));
  const file = join(folder, 'asked');
  process.stdout.write(`${await record(db, file)} statements\n`);
  const program = join(import.meta.dirname, '../../bin/crm-analyze.js');
  const used: Record<'report' | 'raw', Usage[]> = { report: [], raw: [] };
  for (let round = 0; round < rounds; round++) {
    const out = join(folder, 'report.html');
    used.report.push(measure([program, 'report', '-q', '--db', db, '-o', out], folder, true));
    used.raw.push(measure([process.argv[1]!, '--replay', db, file], folder, true));
  }
  for (const key of ['wallMs', 'cpuMs', 'rssMb'] as const) {
    const [report, raw] = [median(used.report.map((one) => one[key])), median(used.raw.map((one) => one[key]))];
    process.stdout.write(
      `${key.padEnd(7)} report ${report.toFixed(0).padStart(7)}, raw ${raw.toFixed(0).padStart(7)}, ${(report / raw).toFixed(2)}x\n`,
    );
  }
  rmSync(folder, { recursive: true });
}

const [first = 'demo.duckdb', second = '3', third = ''] = process.argv.slice(2);
if (first === '--replay') await replay(second, third);
else await compare(first, Number(second));
