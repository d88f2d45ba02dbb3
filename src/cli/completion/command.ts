import { UserError } from '../../core/errors.js';
import { verbatim } from '../../core/message.js';
import type { Command } from '../command.js';
import { CLI } from '../words.js';

const SHELLS = ['bash', 'zsh', 'fish'] as const;

/** `completion`: a script for the shell, complete in itself, so that completing starts no program. */
export const completion: Command = {
  name: 'completion',
  group: 'tools',
  words: { en: 'Print the completion script of a shell', 'zh-CN': '输出 shell 的自动补全脚本' },
  arguments: [{ spelling: '<shell>', words: { en: 'bash, zsh or fish', 'zh-CN': 'bash、zsh 或 fish' } }],
  takes: ['output'],
  examples: [
    'completion bash > ~/.local/share/bash-completion/completions/crm-analyze',
    'completion zsh > ~/.zfunc/_crm-analyze',
    'completion fish > ~/.config/fish/completions/crm-analyze.fish',
  ],
  async run(context, [shell], _, all) {
    const { completionModel } = await import('./model.js');
    const { writeText } = await import('../output/write-text.js');
    const { summaryOf } = await import('../help/text.js');
    const commands = all();
    const model = completionModel(commands, context.manifest, (command) =>
      summaryOf(command, context.words, context.manifest),
    );
    switch (shell as (typeof SHELLS)[number]) {
      case 'bash':
        return writeText(context, (await import('./bash.js')).bash(model));
      case 'zsh':
        return writeText(context, (await import('./zsh.js')).zsh(model));
      case 'fish':
        return writeText(context, (await import('./fish.js')).fish(model));
      default:
        throw new UserError('E_VALUE', 'usage', CLI.no_completion({ shell: shell! }), {
          where: CLI.shells({ shells: SHELLS }),
          hint: verbatim('crm-analyze completion --help'),
        });
    }
  },
};
