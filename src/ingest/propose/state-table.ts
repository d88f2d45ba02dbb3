import type { Message } from '../../core/message.js';
import { DUE, leftOut, STATES, stateOf } from '../../model/states/states.js';
import type { Proposal } from './propose-columns.js';
import { PROPOSE } from './words.js';

/** Words of a status that are listed. */
const MOST_LISTED = 30;

/** What the words of a file's status are taken for, by its sample: a line a word, most rows first; none where no column tells a state. */
export function stateTable(
  { table, columns }: Proposal,
  samples: ReadonlyMap<string, readonly string[]>,
): readonly Message[] {
  const vocabulary = STATES[table];
  const status = columns.find(({ column }) => column === 'status');
  const header = status?.source.from?.[0];
  if (vocabulary === undefined || header === undefined) return [];
  const rows = new Map<string, number>();
  for (const value of samples.get(header) ?? []) {
    const word = value.trim();
    if (word !== '') rows.set(word, (rows.get(word) ?? 0) + 1);
  }
  const left = leftOut(vocabulary);
  const lines = [...rows]
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST_LISTED)
    .map(([word, n]) => {
      const state = stateOf(table, status!.source.recode?.[word] ?? word);
      if (state === undefined) return PROPOSE.state_unknown({ word, rows: n });
      const what = { word, rows: n, state };
      return state !== DUE && left.includes(state) ? PROPOSE.state_left_out(what) : PROPOSE.state_counts(what);
    });
  const line = `status: { from: ${JSON.stringify(header)}, recode: { ${JSON.stringify([...rows.keys()][0] ?? '')}: ${left[0]} } }`;
  return lines.length === 0 ? [] : [PROPOSE.states_found({ header, line }), ...lines];
}
