import type { Message } from '../../core/message.js';
import { CORE } from '../../core/words.js';
import type { AskColumn, ColumnQuestion } from '../../ingest/propose/index.js';
import type { Context } from '../context.js';
import type { Prompt } from '../shell/prompt.js';
import { INIT } from './words.js';

function ratedHeader({ header, confidence, by }: NonNullable<ColumnQuestion['proposal']>): Message {
  const remark = confidence > 0 ? CORE.and_more({ first: confidence.toFixed(2), rest: by }) : by;
  return CORE.remarked({ of: header, remark });
}

/** Asks about one column: Enter takes the proposal, a number or a header picks, `s` skips; after Ctrl-D all is skipped. */
export function columnAsker(context: Pick<Context, 'note' | 'words'>, prompt: Prompt): AskColumn {
  const { say } = context.words;
  let shown = '';
  return async ({ file, table, column, required, proposal, free }) => {
    const list = free.map((header, i) => `  ${i + 1}  ${header}`);
    // The list is said again only where it has changed.
    if (list.join() !== shown) context.note([file, ...list]);
    shown = list.join();
    const name = `${table}.${column}`;
    const asked = { column: required ? INIT.required({ column: name }) : name };
    const question = proposal ? INIT.is_it({ ...asked, header: ratedHeader(proposal) }) : INIT.which_column(asked);
    for (;;) {
      const answer = await prompt.ask(say(question));
      if (answer === null || /^(?:s|skip|n|no|-)$/i.test(answer)) return null;
      if (answer === '' || (proposal && /^y(?:es)?$/i.test(answer))) return proposal?.header ?? null;
      const picked = free[/^\d+$/.test(answer) ? Number(answer) - 1 : -1] ?? free.find((header) => header === answer);
      if (picked !== undefined) return picked;
      context.note(say(INIT.no_such_column({ answer })));
    }
  };
}
