import type { Manifest, ManifestEntry } from '../core/manifest.js';
import { analysisCommand } from './analysis/command.js';
import type { Command } from './command.js';
import { COMMANDS } from './commands.js';

/** Every command, analyses between those that bring data in and those that serve. */
export const commandsOf = (manifest: Manifest): Command[] => [
  ...COMMANDS.filter(({ group }) => group === 'data'),
  ...manifest.entries.map((entry: ManifestEntry) => analysisCommand(entry)),
  ...COMMANDS.filter(({ group }) => group !== 'data'),
];
