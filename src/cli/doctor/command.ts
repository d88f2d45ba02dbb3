import type { Command } from '../command.js';
import { DATA, TABLES } from '../options/takes.js';
import { DOCTOR_HELP } from './words.js';

/** `doctor`: what is loaded, how fresh, what leads nowhere, which analyses are ready. */
export const doctor: Command = {
  name: 'doctor',
  group: 'data',
  words: DOCTOR_HELP.command,
  options: [
    { flags: '--loads', words: DOCTOR_HELP.option_loads },
    {
      flags: '--check',
      words: DOCTOR_HELP.option_check,
    },
    {
      flags: '--duplicates [FILE]',
      words: DOCTOR_HELP.option_duplicates,
    },
  ],
  takes: [...DATA, ...TABLES],
  examples: ['doctor', 'doctor --loads', 'doctor --check', 'doctor --json'],
  usesEngine: true,
  async run(context, _args, options) {
    const { runCheck, runDoctor } = await import('./run.js');
    if (options.duplicates !== undefined) {
      const { runDuplicates } = await import('./duplicates.js');
      return runDuplicates(context, options.duplicates === true ? 'duplicates.csv' : String(options.duplicates));
    }
    if (options.check === true) return runCheck(context, options.loads === true);
    await runDoctor(context, options.loads === true);
  },
};
