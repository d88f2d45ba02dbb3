import type { CompletedFlag, CompletionModel } from './model.js';

/** For fish 3 and later. */
export function fish({ commands, flags }: CompletionModel): string {
  const names = commands.map(({ name }) => name).join(' ');
  const lines = [
    '# fish completion of crm-analyze',
    ...commands.map(
      ({ name, summary }) =>
        `complete -c crm-analyze -f -n 'not __fish_seen_subcommand_from ${names}' -a ${name} -d ${quoted(summary)}`,
    ),
    ...flags.map((flag) => `complete -c crm-analyze -n 'not __fish_seen_subcommand_from ${names}' ${spelled(flag)}`),
    ...commands.flatMap(({ name, words, thenFiles, flags: own }) => [
      ...(words.length === 0
        ? []
        : [
            `complete -c crm-analyze${thenFiles ? '' : ' -f'} -n '__fish_seen_subcommand_from ${name}' -a ${quoted(words.join(' '))}`,
          ]),
      ...own.map((flag) => `complete -c crm-analyze -n '__fish_seen_subcommand_from ${name}' ${spelled(flag)}`),
      ...own.flatMap((flag) => hyphened(name, flag)),
    ]),
  ];
  return `${lines.join('\n')}\n`;
}

/** Values that begin with a hyphen are flags to fish unless they stand as words of the command, after the flag that takes them. */
function hyphened(command: string, { long, values }: CompletedFlag): string[] {
  const found = (values ?? []).filter((value) => value.startsWith('-'));
  return found.length === 0
    ? []
    : [
        `complete -c crm-analyze -f -n '__fish_seen_subcommand_from ${command}; and __fish_prev_arg_in --${long}' -a ${quoted(found.join(' '))}`,
      ];
}

function spelled({ long, short, values }: CompletedFlag): string {
  const name = `-l ${long}${short === null ? '' : ` -s ${short}`}`;
  if (values === null) return name;
  return values.length === 0 ? `${name} -r` : `${name} -x -a ${quoted(values.join(' '))}`;
}

const quoted = (text: string) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
