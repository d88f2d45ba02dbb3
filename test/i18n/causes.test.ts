import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { COMMANDS } from '../../src/cli/commands.js';
import { TOPICS } from '../../src/cli/help/topics/names.js';
import { ALL_FLAGS } from '../../src/cli/options/flags.js';
import type { ManifestEntry } from '../../src/core/manifest.js';
import { manifest } from '../../src/generated/manifest.js';
import { REDUCERS } from '../../src/model/attributes.js';
import { TABLES } from '../../src/model/tables.js';
import { type Cause, ORDERS } from '../support/causes/cause.js';
import { CAUSES } from '../support/causes/index.js';
import { englishWords } from '../support/english-words.js';
import { program } from '../support/program.js';

const SRC = join(import.meta.dirname, '../../src');
const folder = mkdtempSync(join(tmpdir(), 'crm-causes-'));
const shop = join(folder, 'shop');
const db = join(shop, 'crm.duckdb');

beforeAll(async () => {
  mkdirSync(shop);
  writeFileSync(join(shop, 'o.csv'), ORDERS);
  const { stderr, code } = await program(['load', 'orders', join(shop, 'o.csv'), '--db', db, '--tz', 'UTC'], {
    cwd: shop,
  });
  if (code !== 0) throw new Error(stderr);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Codes without a cause here, by what it would take. */
const NOT_HERE: Readonly<Record<string, string>> = {
  'a cluster that answers':
    'BUSY CANCELLED DATA FAILED KILLED LIMIT MEMORY NOT_TRINO RIGHTS SIGN_IN TLS WORKER'.replace(
      /\w+/g,
      'E_CLUSTER_$&',
    ),
  'tables of a cluster': 'E_DATA_COLUMN E_DATA_SCHEMA E_DATA_TABLE E_DATA_VALUE E_DATA_VIEW',
  'another process, user, signal or disk':
    'E_INTERRUPTED E_DB_LOCKED E_PERMISSION E_DISK_FULL E_CONFIG_OWNER E_TIMEOUT',
  'an assistant that asks': 'E_ANSWER_SIZE E_ASK',
  'a fault of ours': 'E_BUG',
  'an install that lacks a package': 'E_INSTALL',
  'the report asks and goes on without': 'E_BY_VALUES',
  'what codes of its kind begin with': 'E_BY',
  'a check of ours that no file is known to fail': 'E_ROWS',
};

const optionsOf = ({ options, metrics, tables, charts = [] }: ManifestEntry) => [
  ...options.flatMap(({ name, choices = [] }) => [name, ...choices]),
  ...Object.keys(metrics),
  ...charts.map(({ id }) => id),
  ...tables.flatMap(({ name, columns }) => [name, ...Object.keys(columns)]),
];

/** Names that are the same in each language: of settings and their choices, of the model and of what analyses give. */
const NAMES: readonly string[] = [
  ...ALL_FLAGS.flatMap(({ key, choices = [] }) => [key, ...choices]),
  ...manifest.entries.flatMap(optionsOf),
  ...COMMANDS.flatMap(({ subcommands = [] }) => subcommands.map(({ name: sub }) => sub)),
  ...Object.values(TABLES).flatMap(({ columns }) => Object.keys(columns)),
  ...[
    'upsert',
    'replace',
    'append',
    'money',
    'ymd',
    'dmy',
    'mdy',
    'bash',
    'zsh',
    'fish',
    'name',
    'all',
    'last-',
    'generic-en',
    ...TOPICS,
  ],
  ...['wtd', 'mtd', 'qtd', 'ytd'],
  ...REDUCERS,
];

async function change(path: string, statements: readonly string[]) {
  const instance = await DuckDBInstance.create(path);
  const connection = await instance.connect();
  for (const statement of statements) await connection.run(statement);
  connection.closeSync();
  instance.closeSync();
}

let count = 0;

async function caused(cause: Cause, lang: string) {
  const {
    argv,
    files = {},
    input,
    env = {},
    terminal = false,
    keyboard = false,
    db: wants = false,
    before = [],
    changed = [],
  } = cause;
  const cwd = join(folder, `cause-${count++}`);
  mkdirSync(cwd);
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(cwd, name)), { recursive: true });
    writeFileSync(join(cwd, name), content);
  }
  if (wants) copyFileSync(db, join(cwd, 'crm.duckdb'));
  const own = wants || before.length > 0 ? { CRM_ANALYZE_DB: join(cwd, 'crm.duckdb') } : {};
  for (const words of before) {
    const { stderr, code } = await program([...words], { cwd, env: own });
    if (code !== 0) throw new Error(`${words.join(' ')}: ${stderr}`);
  }
  if (changed.length > 0) await change(join(cwd, 'crm.duckdb'), changed);
  const ended = await program(
    argv.map((word) => word.replace('{here}', cwd)),
    {
      cwd,
      terminal,
      keyboard,
      env: { ...own, ...env, CRM_ANALYZE_LANG: lang },
      ...(input === undefined ? {} : { input }),
    },
  );
  rmSync(cwd, { recursive: true, force: true });
  return ended;
}

/** What the user wrote or named, and where: none of it is ours to translate. */
function withoutTheirs(text: string, { argv, files = {}, env = {}, db: stored = false }: Cause): string {
  const theirs = [
    ...NAMES,
    ...argv,
    ...Object.values(env),
    ...Object.keys(files),
    ...Object.values(files).map(String),
    ...(stored ? [ORDERS] : []),
  ].flatMap((one) => one.split(/[\s,;:{}[\]"'()=<>]+/));
  const bare = [...new Set(theirs)]
    .filter((word) => word.length > 1 && !word.startsWith('-'))
    .sort((a, b) => b.length - a.length);
  return bare.reduce(
    (left, word) =>
      left.replace(new RegExp(`(?<![A-Za-z])${word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![A-Za-z])`, 'g'), ' '),
    stripVTControlCharacters(text)
      .replaceAll(folder, ' ')
      .replace(/^(?:error|warning)\[\w+\]/gm, ' '),
  );
}

const DUCKDB_SAYS =
  /^ {2}(?:Parser|Binder|Catalog|syntax|Invalid|Candidate|LINE|Referenced|No function|Could not|Failed|Conversion|IO Error).*$/gm;

const name = ({ code, argv }: Cause) => `${code}: ${argv.join(' ')}`;

describe('every fault that can be caused here', () => {
  test.for(CAUSES.map((cause, i) => [`${i} ${name(cause)}`, cause] as const))('%s', async ([, cause]) => {
    const { stderr, code } = await caused(cause, 'zh-CN');
    expect([/error\[(\w+)\]/.exec(stripVTControlCharacters(stderr))?.[1], code > 0]).toEqual([cause.code, true]);
    const ours = withoutTheirs(stderr, cause).replace(DUCKDB_SAYS, '');
    expect([stderr, ours.split('\n').flatMap(englishWords)]).toEqual([stderr, []]);
    expect(stderr).toMatch(/[\u4e00-\u9fff]/);
    // A third language is one more column of words: nothing of ours is said in any other way.
    const pseudo = (await caused(cause, 'en-XL')).stderr;
    const left = withoutTheirs(pseudo, cause).replace(DUCKDB_SAYS, '');
    expect([pseudo, left.split('\n').flatMap(englishWords)]).toEqual([pseudo, []]);
  });

  test('has a cause, or a reason why there is none', () => {
    const codes = new Set<string>();
    for (const path of readdirSync(SRC, { recursive: true, encoding: 'utf8' }))
      if (path.endsWith('.ts') && !path.endsWith('.test.ts') && !/^(?:generated|dev)\//.test(path))
        for (const [, code] of readFileSync(join(SRC, path), 'utf8').matchAll(/'(E_[A-Z_]+)'/g)) codes.add(code!);
    const reached = new Set(CAUSES.map(({ code }) => code as string));
    const listed = Object.values(NOT_HERE).flatMap((named) => named.split(' '));
    expect([...codes].filter((code) => !reached.has(code) && !listed.includes(code))).toEqual([]);
    expect(listed.filter((code) => reached.has(code))).toEqual([]);
  });
});
