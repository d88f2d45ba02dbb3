import { describe, expect, it } from 'vitest';
import { manifest } from '../generated/manifest.js';
import { commandsOf } from './all-commands.js';
import { meantBy } from './synonyms.js';

describe('what words of other tools stand for', () => {
  const commands = commandsOf(manifest).map(({ name }) => name);

  it('a command of ours, and never the word of a command itself', () => {
    for (const word of ['import', 'top', 'cohorts', 'segments', 'ls', 'tables', 'query', 'show', 'version', 'funnel'])
      expect(meantBy(word, commands), word).toBeDefined();
    for (const name of commands) expect(meantBy(name, commands), name).toBeUndefined();
  });

  it('the first of those that there are', () => {
    expect(meantBy('Funnel', ['pipeline', 'reps'])).toBe('pipeline');
    expect(meantBy('funnel', ['reps'])).toBe('reps');
    expect(meantBy('funnel', ['tiers'])).toBeUndefined();
  });
});
