import type { CompletedCommand, CompletedFlag, CompletionModel } from './model.js';

/** For zsh with compinit. */
export function zsh({ commands, flags }: CompletionModel): string {
  return `#compdef crm-analyze
_crm_analyze() {
  local -a commands
  commands=(
${commands.map(({ name, summary }) => `    ${quoted(`${name}:${summary.replaceAll(':', '\\:')}`)}`).join('\n')}
  )
  local context state line
  # Flags after the command are the command's own.
  _arguments -C -A '-*' \\
${flags
  .flatMap(specs)
  .map((spec) => `    ${spec} \\`)
  .join('\n')}
    '1: :->command' \\
    '*:: :->rest'
  case $state in
    command) _describe -t commands command commands ;;
    rest)
      case $words[1] in
${commands.map(caseOf).join('\n')}
      esac ;;
  esac
}
if [ "$funcstack[1]" = _crm_analyze ]; then _crm_analyze "$@"; else compdef _crm_analyze crm-analyze; fi
`;
}

function caseOf({ name, words, flags, thenFiles }: CompletedCommand): string {
  const own = `:(${words.join(' ')})`;
  const rest = thenFiles ? `'1: ${own}' '*: :_files'` : words.length > 0 ? `'*: ${own}'` : `'*: :_files'`;
  return `        ${name}) _arguments ${[...flags.flatMap(specs), rest].join(' ')} ;;`;
}

function specs({ long, short, values }: CompletedFlag): string[] {
  const value = values === null ? '' : values.length === 0 ? ':value:_files' : `:value:${listed(values)}`;
  return [`'*--${long}${value}'`, ...(short === null ? [] : [`'*-${short}${value}'`])];
}

/** Names that a value follows are completed without a blank. */
const listed = (values: readonly string[]) =>
  values.every((value) => value.endsWith('=')) ? `{compadd -S "" -- ${values.join(' ')}}` : `(${values.join(' ')})`;

const quoted = (text: string) => `'${text.replaceAll("'", "'\\''")}'`;
