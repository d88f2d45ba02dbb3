// Help and version as src/dev/print-help.mjs printed them: the program itself takes longer to load than Node to start.
const { readFileSync, writeSync } = require('node:fs');
const { join } = require('node:path');
const { isatty } = require('node:tty');

/** As the program takes the language of the system; where another place says one, it is asked itself. */
const isChinese = ({ LC_ALL, LC_MESSAGES, LANG }) => {
  const system = LC_ALL || LC_MESSAGES || LANG || '';
  return /^zh/i.test(system) && !/^zh[-_](TW|HK|MO|Hant)/i.test(system);
};

function fileFor(argv, env) {
  if (argv.length === 1 && ['-V', '--version'].includes(argv[0])) return 'version.txt';
  if (argv.length > 2 || !['-h', '--help'].includes(argv.at(-1))) return undefined;
  const [command] = argv.length === 2 ? argv : ['crm-analyze'];
  return /^[a-z-]+$/.test(command) && !command.startsWith('-')
    ? `${isChinese(env) ? 'zh-CN' : 'en'}/${command}.txt`
    : undefined;
}

/** Whether what is asked for was printed. A terminal has a width and colours, which the program heeds. */
function printed() {
  const { argv, env } = process;
  if (env.CRM_ANALYZE_LANG || env.FORCE_COLOR || isatty(1)) return false;
  const file = fileFor(argv.slice(2), env);
  if (file === undefined) return false;
  let rest;
  try {
    rest = readFileSync(join(__dirname, '../dist/help', file));
  } catch {
    return false;
  }
  const { length } = rest;
  try {
    while (rest.length > 0) rest = rest.subarray(writeSync(1, rest));
  } catch (error) {
    if (error.code === 'EPIPE' || error.code === 'EOF') return true;
    // A full disk is told of by the program; a reader that is slow has to be waited for.
    if (rest.length === length) return false;
    process.stdout.write(rest);
  }
  return true;
}

module.exports = { printed };
