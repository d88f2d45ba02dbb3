// What `--help` and `--version` print where no terminal is, as files that bin/printed.js passes on.
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const LANGUAGES = ['en', 'zh-CN'];

/** What the program prints in a world without terminal, environment and config. */
async function said({ main }, argv) {
  let text = '';
  const sink = (write) => ({ isTty: false, hasColour: false, columns: null, write, settled: async () => {} });
  const code = await main(argv, {
    stdout: sink((chunk) => {
      text += chunk;
    }),
    stderr: sink((chunk) => process.stderr.write(chunk)),
    env: {},
    cwd: '/',
    uid: null,
    now: () => new Date(0),
  });
  if (code !== 0) throw new Error(`${argv.join(' ')}: exit ${code}`);
  return text;
}

/** Writes `help/LANGUAGE/COMMAND.txt` for every command, and `help/version.txt`, into `dist`. */
export async function printHelp(dist) {
  const program = createRequire(import.meta.url)(join(dist, 'chunks', 'cli.js'));
  const at = (...parts) => join(dist, 'help', ...parts);
  for (const language of LANGUAGES) {
    mkdirSync(at(language), { recursive: true });
    const print = async (name, argv) =>
      writeFileSync(at(language, `${name}.txt`), await said(program, [...argv, '--help', '--lang', language]));
    await print('crm-analyze', []);
    for (const name of program.commandNames()) await print(name, [name]);
  }
  writeFileSync(at('version.txt'), await said(program, ['--version']));
}
