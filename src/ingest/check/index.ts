export { cleanIds, idColumns, uncleanIds, withCleanIds } from './clean-ids.js';
export {
  datedColumn,
  type Identity,
  identityOf,
  isNumbered,
  NTH,
  rowHash,
  type SameKey,
  sameKeyOf,
} from './identity.js';
export {
  allowedRejects,
  compareExpected,
  isRejectsText,
  REJECTS_HEADER,
  reasonMessage,
  rejectsText,
} from './limits.js';
export { withDay } from './order-ids.js';
export { type Planned, planSource } from './plan.js';
export { type ReadSource, readRows } from './read-rows.js';
export { stateColumn } from './state-column.js';
export { askStates, statesRead, unknownKinds, unknownStates } from './states-read.js';
export { suspectRows } from './suspicions.js';
export { type Tally, tallyRows } from './tally.js';
export { type CheckedSource, checkTotals } from './totals.js';
export { REJECT, typedSelect, viewSql } from './typed.js';
export type { Target } from './typed-rows.js';
