import type { Message } from '../../core/message.js';
import type { Check, CheckReason } from '../../core/result.js';
import { CORE } from '../../core/words.js';
import { CLI } from '../words.js';

const REASON: Readonly<Record<CheckReason, Message>> = {
  no_answer: CORE.check_no_answer(),
  no_value: CORE.check_no_value(),
  not_compared: CORE.check_not_compared(),
};

/** What is said of a check that had nothing to compare; undefined of others. */
export const missingText = ({ expr, reason }: Check): Message | undefined =>
  reason && CLI.check_missing({ expr, reason: REASON[reason] });
