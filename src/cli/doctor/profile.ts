import type { Command } from '../command.js';
import { DATA, TABLES } from '../options/takes.js';
import { DOCTOR_HELP } from './words.js';

/** `profile`: what the data look like. */
export const profile: Command = {
  name: 'profile',
  group: 'data',
  words: DOCTOR_HELP.command_profile,
  takes: [...DATA, ...TABLES],
  examples: ['profile', 'profile --show findings', 'profile --json'],
  usesEngine: true,
  async run(context) {
    const { runProfile } = await import('./run.js');
    await runProfile(context);
  },
};
