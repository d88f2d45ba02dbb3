#!/usr/bin/env node
const { readFileSync } = require('node:fs');
const { printed } = require('./printed.js');

/** Bytes. With less, V8 ends the process in the middle of its work, and nothing can say why. */
const LEAST_HEAP = 80 * 1024 * 1024;
/** Bytes that the program, the engine and their threads reserve, most of them never used; with less V8 ends as above. */
const LEAST_SPACE = 2_200_000 * 1024;

// Where the program's own files cannot be read there are no words but these, those of src/core/words.ts.
const TOO_MANY_FILES = [
  'more files would be open at once than the system allows',
  'ulimit -n 4096   (then run the command again)',
  '同时打开的文件超过系统允许的数量',
  'ulimit -n 4096   （然后重新运行该命令）',
];
const NOT_ENOUGH_MEMORY = [
  'not enough memory',
  'let Node have more of it: export NODE_OPTIONS=--max-old-space-size=1024',
  '内存不足',
  '让 Node 使用更多内存：export NODE_OPTIONS=--max-old-space-size=1024',
];
const NOT_ENOUGH_SPACE = [
  NOT_ENOUGH_MEMORY[0],
  'ulimit -v unlimited   (then run the command again)',
  NOT_ENOUGH_MEMORY[2],
  'ulimit -v unlimited   （然后重新运行该命令）',
];

function refuse([message, hint, chinese, chineseHint], where) {
  const { argv, env } = process;
  const wanted = argv[argv.indexOf('--lang') + 1] ?? '';
  const isChinese = /^zh/i.test(
    argv.includes('--lang') ? wanted : env.CRM_ANALYZE_LANG || env.LC_ALL || env.LC_MESSAGES || env.LANG || '',
  );
  const [said, todo] = isChinese ? [chinese, chineseHint] : [message, hint];
  const text = argv.includes('--json')
    ? JSON.stringify({ error: { code: 'E_LIMIT', message: said, where: [where], hint: todo } })
    : `error[E_LIMIT]: ${said}\n  ${where}\n${isChinese ? '试试：' : 'try:'} ${todo}`;
  process.stderr.write(`${text}\n`);
  process.exitCode = 4;
}

const megabytes = (bytes) => `${Math.round(bytes / 1024 / 1024)} MB`;

/** Bytes of address space that the system allows this process; Infinity where it sets no limit or does not tell. */
function addressSpace() {
  try {
    const limit = /^Max address space +(\d+)/m.exec(readFileSync('/proc/self/limits', 'utf8'));
    return limit === null ? Infinity : Number(limit[1]);
  } catch {
    return Infinity;
  }
}

async function run() {
  if (printed()) return;
  // Thirty modules of Node stand behind it.
  const heap = require('node:v8').getHeapStatistics().heap_size_limit;
  if (heap < LEAST_HEAP) return refuse(NOT_ENOUGH_MEMORY, `heap of Node: ${megabytes(heap)}`);
  const space = addressSpace();
  if (space < LEAST_SPACE) return refuse(NOT_ENOUGH_SPACE, `address space: ${megabytes(space)}`);
  try {
    await require('./modules.js').entry('cli.js').start();
  } catch (error) {
    if (!['EMFILE', 'ENFILE'].includes(error?.code)) throw error;
    refuse(TOO_MANY_FILES, error.message);
  }
}

run();
