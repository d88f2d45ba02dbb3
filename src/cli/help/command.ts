import { closest, UserError } from '../../core/errors.js';
import { verbatim } from '../../core/message.js';
import type { Command } from '../command.js';
import { CLI } from '../words.js';
import { HELP_HELP } from './words.js';

/** `help`: a topic that all commands share, or a command's own help. */
export const help: Command = {
  name: 'help',
  group: 'tools',
  words: HELP_HELP.command,
  arguments: [{ spelling: '[topic]', words: HELP_HELP.argument_topic }],
  takes: ['output'],
  examples: ['help dates', 'help exit-codes'],
  async run(context, [topic], _, all) {
    const { helpText } = await import('./text.js');
    const { topicText } = await import('./topics/index.js');
    const { TOPICS } = await import('./topics/names.js');
    const commands = all();
    const { writeText } = await import('../output/write-text.js');
    const { loadWidth } = await import('../../render/terminal/width.js');
    if (context.words.language !== 'en') await loadWidth();
    const toFile = context.settings.output.length > 0;
    const { colour } = context.look(toFile ? 'file' : 'stdout');
    const width = toFile ? null : context.io.stdout.columns;
    const model = { commands, manifest: context.manifest, words: context.words, width, colour };
    // Painted, and all of it ours.
    const write = async (text: string): Promise<void> => {
      if (toFile) return writeText(context, text);
      await context.io.stdout.write(text);
    };
    if (topic === undefined) return write(helpText(model, []));
    const text = await topicText(topic, context.words);
    if (text !== undefined) return write(text);
    if (commands.some(({ name }) => name === topic)) return write(helpText(model, [topic]));
    const near = closest(topic, [...TOPICS, ...commands.map(({ name }) => name)]);
    throw new UserError('E_UNKNOWN_TOPIC', 'usage', CLI.no_help({ topic }), {
      where: CLI.topics({ topics: TOPICS }),
      hint: verbatim(`crm-analyze help ${near ?? TOPICS[0]}`),
    });
  },
};
