import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { resolve } from 'node:path';
import { UserError } from '../core/errors.js';
import { initMapping } from '../ingest/init-mapping.js';
import { fileFault } from '../ingest/text-source.js';
import { CONFIG_NAME } from './config-file.js';
import { type Context, isInteractive } from './context.js';

/** Writes or prints the mapping; on a terminal it asks before it overwrites, elsewhere it refuses. */
export async function runInit(
  context: Context,
  args: readonly string[],
  options: Readonly<Record<string, unknown>>,
): Promise<void> {
  const { io, settings } = context;
  const files = [...args, ...settings.list('from')].map((file) => resolve(io.cwd, file));
  if (files.length === 0)
    throw new UserError('E_USAGE', 'usage', 'init needs exports to look at', {
      hint: 'crm-analyze init exports/*.csv',
    });
  const zone = settings.text('tz') ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
  const report = await initMapping({ files, folder: io.cwd, temp: tmpdir(), timezone: zone });
  if (options.print) return context.print(report.text);
  const target = resolve(io.cwd, CONFIG_NAME);
  if (existsSync(target) && !options.yes && !(await mayOverwrite(context))) {
    throw new UserError('E_EXISTS', 'usage', `${CONFIG_NAME} is there already`, {
      hint: 'crm-analyze init --yes overwrites it, --print shows the new one',
    });
  }
  await writeFile(target, report.text).catch((fault) => {
    throw fileFault(fault, CONFIG_NAME);
  });
  for (const { file, table, missing } of report.sources) {
    context.note(`${file}: ${table ?? '?'}${missing.length > 0 ? ` (missing: ${missing.join(', ')})` : ''}`);
  }
  await context.print(`${CONFIG_NAME}\n`);
  if (io.stderr.isTty) context.note('crm-analyze load --dry-run');
}

async function mayOverwrite(context: Context): Promise<boolean> {
  if (!isInteractive(context)) return false;
  const { createInterface } = await import('node:readline/promises');
  const { Writable } = await import('node:stream');
  const output = new Writable({
    write(chunk, _encoding, done) {
      void Promise.resolve(context.io.stderr.write(chunk)).then(() => done());
    },
  });
  const reader = createInterface({ input: context.io.stdin, output, terminal: false });
  try {
    const question =
      context.words.language === 'zh-CN' ? `覆盖 ${CONFIG_NAME}？[y/N] ` : `overwrite ${CONFIG_NAME}? [y/N] `;
    return /^y(?:es)?$/i.test((await reader.question(question)).trim());
  } finally {
    reader.close();
  }
}
