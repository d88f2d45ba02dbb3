import type { Command } from '../command.js';
import { LOAD_HELP } from './words.js';

/** `load`: exports into the database, whole or not at all. */
export const load: Command = {
  name: 'load',
  group: 'data',
  words: LOAD_HELP.command,
  arguments: [
    {
      spelling: '[table-and-files...]',
      words: LOAD_HELP.argument_table_and_files,
    },
  ],
  options: [
    {
      flags: '--state <word=state>',
      repeatable: true,
      words: LOAD_HELP.option_state,
    },
    {
      flags: '--mode <mode>',
      choices: ['upsert', 'replace_window', 'replace', 'append'],
      words: LOAD_HELP.option_mode,
    },
    {
      flags: '--dry-run',
      words: LOAD_HELP.option_dry_run,
    },
    {
      flags: '--allow-empty',
      words: LOAD_HELP.option_allow_empty,
    },
    {
      flags: '--max-rejects <n|n%>',
      words: LOAD_HELP.option_max_rejects,
    },
    {
      flags: '--max-input <size>',
      words: LOAD_HELP.option_max_input,
    },
    {
      flags: '--expect-total <column=sum>',
      words: LOAD_HELP.option_expect_total,
    },
    {
      flags: '--rejects <file>',
      words: LOAD_HELP.option_rejects,
    },
    {
      flags: '--encoding <name>',
      words: LOAD_HELP.option_encoding,
    },
    { flags: '--delimiter <char>', words: LOAD_HELP.option_delimiter },
    { flags: '--quote <char>', words: LOAD_HELP.option_quote },
    { flags: '--sheet <name>', words: LOAD_HELP.option_sheet },
    {
      flags: '--header-row <line>',
      words: LOAD_HELP.option_header_row,
    },
    { flags: '--decimal <mark>', choices: ['.', ','], words: LOAD_HELP.option_decimal },
    {
      flags: '--date-format <format>',
      words: LOAD_HELP.option_date_format,
    },
    { flags: '--currency <code>', words: LOAD_HELP.option_currency },
    {
      flags: '--keep <n>',
      words: LOAD_HELP.option_keep,
    },
    {
      flags: '--compatible',
      words: LOAD_HELP.option_compatible,
    },
    {
      flags: '--undo [load]',
      words: LOAD_HELP.option_undo,
    },
  ],
  takes: ['db', 'map', 'tz', 'week_start', 'format', 'json', 'timeout', 'memory'],
  examples: [
    'load orders orders.csv',
    `load orders 订单导出.csv --map 'ordered_at=单据日期(录)' --dry-run`,
    'load --mode replace_window orders orders-2025-06.csv --expect-total amount=1265793.04',
    'load --undo',
  ],
  usesEngine: true,
  async run(context, args, options) {
    const { runLoad } = await import('./run.js');
    await runLoad(
      context,
      args.filter((arg) => arg !== undefined),
      options,
    );
  },
};
