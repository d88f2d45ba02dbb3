import { type Message, messages } from '../../core/message.js';
import type { Cell } from '../../core/result.js';
import { type Guard, LEAST_REPEATERS, type NoModel, whyNoModel } from '../../stats/lifetime/identified.js';

const WORDS = messages('parts.chances', {
  few: {
    en: '{repeaters} customers bought on two days or more, at least {least} are needed',
    'zh-CN': '有 {repeaters} 位客户在两天或以上购买，至少需要 {least} 位',
  },
  open_gaps: {
    en: '{repeaters} customers bought on two days or more, but of all gaps between purchases fewer than half have ended',
    'zh-CN': '有 {repeaters} 位客户在两天或以上购买，但已结束的购买间隔不足一半',
  },
  no_fit: {
    en: 'the fit to the {repeaters} customers who bought on two days or more did not converge',
    'zh-CN': '对 {repeaters} 位在两天或以上购买的客户，拟合不收敛',
  },
});

/** Why data have no model of purchases, as a part of a sentence. */
export const noModelBecause = (guard: Guard): Message =>
  WORDS[whyNoModel(guard)]({ repeaters: guard.repeaters, least: LEAST_REPEATERS });

const WARNINGS = { few: 'W_NO_MODEL', open_gaps: 'W_OPEN_GAPS', no_fit: 'W_NO_FIT' } as const satisfies Readonly<
  Record<NoModel, string>
>;

type Warn = (code: (typeof WARNINGS)[NoModel], values?: Readonly<Record<string, Cell>>, count?: number) => void;

/** Says, under the codes that the analysis declares, why there is no model. */
export function warnOfNoModel(warn: Warn, guard: Guard): void {
  const why = whyNoModel(guard);
  const { repeaters } = guard;
  warn(WARNINGS[why], why === 'few' ? { repeaters, least: LEAST_REPEATERS } : { repeaters }, repeaters);
}
