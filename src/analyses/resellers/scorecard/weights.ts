import { UserError } from '../../../core/errors.js';
import { verbatim } from '../../../core/message.js';
import { WORDS } from '../basis/words.js';

export const MEASURES = ['attainment', 'growth', 'breadth', 'win_rate', 'collections', 'satisfaction'] as const;
export type Measure = (typeof MEASURES)[number];
export type Weights = Readonly<Record<Measure, number>>;

/** `attainment=30,growth=20`: measures not named weigh nothing. Throws UserError E_OPTION (exit usage). */
export function parseWeights(entries: readonly string[]): Weights {
  const weights: Record<Measure, number> = {
    attainment: 0,
    growth: 0,
    breadth: 0,
    win_rate: 0,
    collections: 0,
    satisfaction: 0,
  };
  for (const entry of entries) {
    const [name = '', text = ''] = entry.split('=').map((part) => part.trim());
    const weight = Number(text);
    if (!(MEASURES as readonly string[]).includes(name) || text === '' || !(weight >= 0)) throw wrong(entry);
    weights[name as Measure] = weight;
  }
  if (Object.values(weights).every((weight) => weight === 0)) throw wrong(entries.join(','));
  return weights;
}

const wrong = (entry: string): UserError =>
  new UserError('E_OPTION', 'usage', WORDS.weights_not_understood({ entry }), {
    where: WORDS.measures({ measures: MEASURES }),
    hint: verbatim("crm-analyze resellers --weights 'attainment=60,growth=40'"),
  });
