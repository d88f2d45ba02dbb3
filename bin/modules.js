// Loads the program's own files (CommonJS, in dist/chunks) with the code that V8 made of them in an earlier run: to read and compile them
// took a third of what `--help` takes. What V8 made is kept beside them, in dist/cache, where that can be written.
const { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } = require('node:fs');
const { basename, join, dirname } = require('node:path');
const { cachedDataVersionTag, setFlagsFromString } = require('node:v8');
const { Script } = require('node:vm');

const CHUNKS = join(__dirname, '../dist/chunks');

/**
 * How V8 works for a report, which makes rows by the hundred thousand and keeps few, and runs much code briefly. The heap grows by so many percent
 * before it is swept: of 100,000 products the peak fell by 250 MB. A function is compiled after six times as many bytes of it have run as V8
 * does by itself: its compiler took a sixth of all processor time. Code that was kept under other flags is refused, so they are set before any is read.
 */
const FOR_REPORTS = ['--heap-growing-percent=15', '--interrupt-budget=400000'];

/** Of one build, and of one V8 with its flags: it is told apart by length alone, so code of another build would be taken for this one's. */
function cacheFolder() {
  const { build } = JSON.parse(readFileSync(join(CHUNKS, 'package.json'), 'utf8'));
  return join(CHUNKS, '../cache', `${build}-${cachedDataVersionTag().toString(36)}`);
}

const loaded = new Map();
let folder;

function readOr(path, otherwise) {
  try {
    return readFileSync(path);
  } catch (error) {
    return otherwise(error);
  }
}

function missing(path, error) {
  if (error.code !== 'ENOENT') throw error;
  throw Object.assign(new Error(`Cannot find module '${path}'`), { code: 'MODULE_NOT_FOUND' });
}

/** What a file of dist/chunks exports. */
function load(name) {
  const known = loaded.get(name);
  if (known !== undefined) return known.module.exports;
  const path = join(CHUNKS, name);
  // The bundler writes ASCII, and a text of one byte a character is half as long for V8.
  const text = readOr(path, (error) => missing(path, error)).latin1Slice();
  const cachedData = readOr(join(folder, `${name}.bin`), () => undefined);
  const script = new Script(`(function (exports, require, module, __filename, __import) {${text}\n})`, {
    filename: path,
    cachedData,
  });
  const module = { exports: {} };
  loaded.set(name, { module, script });
  const own = (id) => (id.startsWith('./') ? load(basename(id)) : require(id));
  script.runInThisContext()(module.exports, own, module, path, (id) => import(id));
  return module.exports;
}

/** A file that stands whole or not at all, beside other runs that write the same. */
function write(path, bytes) {
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, bytes);
  renameSync(draft, path);
}

/** The commands of which the functions were compiled before, each an empty file: V8 compiles what is called, and keeps what it compiled. */
function commandMark(argv) {
  const word = argv.includes('--help') ? 'help' : (argv.find((one) => /^[a-z]+$/.test(one)) ?? 'help');
  return join(folder, `${word}.done`);
}

function keep(mark) {
  if (process.exitCode || existsSync(mark)) return;
  try {
    mkdirSync(dirname(mark), { recursive: true });
    for (const [name, { script }] of loaded) write(join(folder, `${name}.bin`), script.createCachedData());
    write(mark, '');
  } catch {
    // An install that belongs to somebody else: every run compiles for itself.
  }
}

/** The entry of the program. What V8 compiles in this run is kept for the next. */
function entry(name) {
  if (process.argv.includes('report')) for (const flag of FOR_REPORTS) setFlagsFromString(flag);
  try {
    folder = cacheFolder();
  } catch (error) {
    missing(join(CHUNKS, 'package.json'), error);
  }
  const mark = commandMark(process.argv.slice(2));
  process.once('exit', () => keep(mark));
  return load(name);
}

module.exports = { entry };
