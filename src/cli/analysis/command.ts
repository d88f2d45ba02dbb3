import type { Manifest, ManifestEntry, OptionEntry } from '../../core/manifest.js';
import type { Sentence } from '../../core/message.js';
import type { Command, CommandOption } from '../command.js';
import { ANALYSIS } from '../options/takes.js';

const EMPTY: Sentence = { en: '', 'zh-CN': '' };

/** The command of an analysis, made from its manifest entry; its words come from the analysis' strings. */
export function analysisCommand(entry: ManifestEntry): Command {
  return {
    name: entry.id,
    group: entry.group,
    words: EMPTY,
    options: entry.options.map(optionOf),
    takes: ANALYSIS,
    examples: entry.examples,
    usesEngine: true,
    async run(context, _args, options) {
      const { runAnalysis } = await import('./run.js');
      await runAnalysis(context, entry, ownOptions(entry, options));
    },
  };
}

function optionOf(option: OptionEntry): CommandOption {
  const name = option.name.replaceAll('_', '-');
  // A switch that is on by default can only be turned off.
  const flag = option.type === 'flag' && option.default === true ? `--no-${name}` : `--${name}`;
  return { flags: option.type === 'flag' ? flag : `${flag} ${PLACE[option.type]}`, words: EMPTY };
}

const PLACE: Readonly<Record<OptionEntry['type'], string>> = {
  enum: '<name>',
  number: '<number>',
  integer: '<n>',
  text: '<text>',
  flag: '',
  numbers: '<numbers>',
  texts: '<texts>',
  saved: '<files...>',
};

/** Commander's camelCase back to the option's own name; only what was typed. */
function ownOptions(entry: ManifestEntry, options: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const given: Record<string, unknown> = {};
  for (const option of entry.options) {
    const value = options[option.name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())];
    const untouched = option.type === 'flag' && value === option.default;
    if (value !== undefined && !untouched) given[option.name] = value;
  }
  return given;
}

export const idsOf = (manifest: Manifest): ReadonlySet<string> => new Set(manifest.entries.map(({ id }) => id));
