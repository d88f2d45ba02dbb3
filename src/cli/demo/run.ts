import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { load } from '../../ingest/load.js';
import { entryOf } from '../../run/prepare.js';
import { runAnalysis } from '../analysis/run.js';
import type { Context } from '../context.js';
import { refuseCluster } from '../engine/cluster.js';
import { DEMO_DB } from '../engine/open-engine.js';
import { isWatched, withProgress } from '../shell/progress.js';
import { tempFolder } from '../shell/temp-folder.js';
import { DEMO } from './words.js';

const NEXT = [
  'rfm',
  'tiers --show customers --sort -value -n 10',
  'tiers --by orders.channel --compare prev',
  'tiers --scheme abc --json',
  'doctor',
  'report -o demo.html',
];

/** The fixture shop stands beside `dist` or `src`, in the package as in a checkout. */
function shopFolder(): string {
  for (let folder = dirname(fileURLToPath(import.meta.url)); ; folder = dirname(folder)) {
    const shop = join(folder, 'fixtures', 'shop');
    if (existsSync(join(shop, 'crm-analyze.yml'))) return shop;
    if (dirname(folder) === folder) throw new Error('fixtures/shop is missing from the package');
  }
}

/** Loads the shop unless the database is there, then shows its tiers. */
export async function runDemo(context: Context): Promise<void> {
  const { io, settings, words } = context;
  if (settings.typed('db')) await refuseCluster(settings.db);
  const db = settings.typed('db') ? settings.db! : DEMO_DB;
  const path = resolve(io.cwd, db);
  if (!existsSync(path)) {
    const folder = shopFolder();
    const mappingFile = join(folder, 'crm-analyze.yml');
    context.note(words.say(DEMO.loading({ db })));
    const request = {
      db: path,
      mapping: parse(readFileSync(mappingFile, 'utf8')),
      mappingFile,
      folder,
      timezone: 'Asia/Shanghai',
      currency: 'CNY',
      now: io.now().toISOString(),
      temp: tempFolder(),
      signal: context.stop,
      ...(isWatched(context) ? { steps: context.progress.steps } : {}),
    };
    await withProgress(context, 'demo', () => load(request));
  }
  const openEngine: Context['openEngine'] = (wanted) => context.openEngine({ ...wanted, db: path });
  // Its days are those of the shop, whenever it is looked at.
  const warn: Context['warn'] = (code, message) => code === 'W_STALE_DATA' || context.warn(code, message);
  await runAnalysis({ ...context, openEngine, warn }, entryOf(context.manifest, 'tiers'), {});
  const commands = NEXT.map((command) => `  crm-analyze ${command}`);
  context.note(['', words.say(DEMO.next()), `  export CRM_ANALYZE_DB=${db}`, ...commands]);
}
