import type { AskColumn } from '../../ingest/propose/index.js';
import type { Context } from '../context.js';
import type { Prompt } from '../shell/prompt.js';

/** Asks about one column: Enter takes the proposal, a number or a header picks, `s` skips; after Ctrl-D all is skipped. */
export function columnAsker(context: Context, prompt: Prompt): AskColumn {
  const chinese = context.words.language === 'zh-CN';
  let shown = '';
  return async ({ file, table, column, required, proposal, free }) => {
    const list = free.map((header, i) => `  ${i + 1}  ${header}`);
    // The list is said again only where it has changed.
    if (list.join() !== shown) context.note([file, ...list]);
    shown = list.join();
    const name = `${table}.${column}${required ? (chinese ? '（必需）' : ' (required)') : ''}`;
    const sure =
      proposal &&
      `${proposal.header} (${[...(proposal.confidence > 0 ? [proposal.confidence.toFixed(2)] : []), proposal.by].join(', ')})`;
    const question = proposal
      ? chinese
        ? `${name}：是 ${sure} 吗？ [Enter 接受，编号或列名，s 跳过]`
        : `${name}: is it ${sure}? [Enter takes it, a number or header, s skips]`
      : chinese
        ? `${name}：是哪一列？ [编号或列名，Enter 跳过]`
        : `${name}: which column is it? [a number or header, Enter skips]`;
    for (;;) {
      const answer = await prompt.ask(question);
      if (answer === null || /^(?:s|skip|n|no|-)$/i.test(answer)) return null;
      if (answer === '' || (proposal && /^y(?:es)?$/i.test(answer))) return proposal?.header ?? null;
      const picked = free[/^\d+$/.test(answer) ? Number(answer) - 1 : -1] ?? free.find((header) => header === answer);
      if (picked !== undefined) return picked;
      context.note(chinese ? `没有“${answer}”这一列` : `there is no column "${answer}"`);
    }
  };
}
