import { UserError } from '../../core/errors.js';
import { CORE } from '../../core/words.js';
import type { Command } from '../command.js';
import { textTable } from '../model/command.js';
import { EVERY_FLAG } from '../options/flags.js';
import { CLI } from '../words.js';
import { CONFIG, CONFIG_HELP } from './words.js';

const show: Command = {
  name: 'show',
  group: 'tools',
  words: CONFIG_HELP.command_show,
  options: [{ flags: '--origin', words: CONFIG_HELP.option_origin }],
  takes: EVERY_FLAG,
  examples: ['config show --origin'],
  async run(context, _args, options) {
    const { writeTables } = await import('../output/write-result.js');
    const rows = [...context.settings.entries()].map(([setting, { value, source }]) => ({
      setting,
      value: Array.isArray(value) ? value.join(', ') : String(value),
      ...(options['origin'] === true ? { origin: source } : {}),
    }));
    const empty = { setting: '', value: '', ...(options['origin'] === true ? { origin: '' } : {}) };
    const { columns } = textTable([empty]);
    const { labelled } = await import('../output/labels.js');
    const { CONFIG_LABELS } = await import('./words.js');
    await writeTables({ ...context, words: labelled(context.words, 'settings', CONFIG_LABELS) }, 'settings', {
      settings: { columns, rows },
    });
  },
};

const validate: Command = {
  name: 'validate',
  group: 'tools',
  words: CONFIG_HELP.command_validate,
  arguments: [{ spelling: '[file]', words: CONFIG_HELP.argument_file }],
  takes: [],
  examples: ['config validate', 'config validate crm-analyze.yml'],
  async run(context, [file]) {
    const { findConfigs } = await import('../options/config-place.js');
    const { checkConfig } = await import('./check.js');
    const { places } = findConfigs(context.io, file ?? context.settings.config);
    const checked = file === undefined ? places : places.slice(0, 1);
    const faults = (await Promise.all(checked.map((place) => checkConfig(place, context.manifest)))).flat();
    if (faults.length > 0)
      throw new UserError('E_CONFIG', 'usage', CLI.faults_config_files({ faults_n: faults.length }), {
        where: faults.map(
          ({
            told: {
              message,
              where: [place, ...more],
              hint,
            },
          }) => {
            const fault = more.reduce((first, rest) => CORE.and_also({ first, rest }), message);
            const line = place === undefined ? fault : CORE.noted({ of: place, note: fault });
            return hint === undefined ? line : CORE.remarked({ of: line, remark: hint });
          },
        ),
      });
    context.note(
      checked.length === 0 ? context.words.say(CONFIG.none()) : context.words.say(CONFIG.good({ n: checked.length })),
    );
  },
};

/** `config`: what is set, by whom, and whether it is right. */
export const config: Command = {
  name: 'config',
  group: 'tools',
  words: CONFIG_HELP.command,
  subcommands: [show, validate],
  takes: [],
  examples: ['config show --origin', 'config validate'],
};
