import type { CompletedFlag, CompletionModel } from './model.js';

/** For bash 4 and later; needs no bash-completion package. */
export function bash({ commands, flags }: CompletionModel): string {
  const names = commands.map(({ name }) => name).join(' ');
  return `# bash completion of crm-analyze
_crm_analyze() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]} cmd= word i values= words=
  COMPREPLY=()
  for ((i = 1; i < COMP_CWORD; i++)); do
    word=\${COMP_WORDS[i]}
    case " ${names} " in *" $word "*) cmd=$word; break ;; esac
  done
  case "$cmd $prev" in
${commands.flatMap((command) => command.flags.flatMap((flag) => valueCase(command.name, flag))).join('\n')}
    *)
      case "$prev" in
${flags.flatMap((flag) => valueCase('', flag)).join('\n')}
      esac ;;
  esac
  if [ -n "$values" ]; then
    COMPREPLY=($(compgen -W "$values" -- "$cur"))
    case "\${COMPREPLY[0]}" in *=) compopt -o nospace 2>/dev/null ;; esac
    return
  fi
  case "$cur" in
    -*)
      case "$cmd" in
        "") words="${spellings(flags)}" ;;
${commands.map(({ name, flags: own }) => `        ${name}) words="${spellings(own)}" ;;`).join('\n')}
      esac ;;
    *)
      case "$cmd" in
        "") words="${names}" ;;
${commands
  .filter(({ words }) => words.length > 0)
  .map(({ name, words, thenFiles }) => {
    const after = thenFiles ? `[ "$prev" = ${name} ] && ` : '';
    return `        ${name}) ${after}words="${words.join(' ')}" ;;`;
  })
  .join('\n')}
      esac ;;
  esac
  COMPREPLY=($(compgen -W "$words" -- "$cur"))
}
complete -o default -F _crm_analyze crm-analyze
`;
}

const spellings = (flags: readonly CompletedFlag[]) => [...new Set(flags.map(({ long }) => `--${long}`))].join(' ');

function valueCase(command: string, { long, short, values }: CompletedFlag): string[] {
  if (values === null) return [];
  const patterns = [`--${long}`, ...(short === null ? [] : [`-${short}`])];
  const spelled = patterns.map((flag) => (command === '' ? flag : `"${command} ${flag}"`)).join('|');
  const indent = command === '' ? '        ' : '    ';
  // A flag that takes anything completes to files, which bash does by itself.
  return [
    values.length === 0 ? `${indent}${spelled}) return ;;` : `${indent}${spelled}) values="${values.join(' ')}" ;;`,
  ];
}
