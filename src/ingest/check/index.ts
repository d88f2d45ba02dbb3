export { countChangedHours } from './changed-hours.js';
export { partlyRefunded } from './doubts/refund-column.js';
export { cleanIds, idColumns, uncleanIds, withCleanIds } from './ids/clean-ids.js';
export {
  datedColumn,
  type Identity,
  identityOf,
  isNumbered,
  NTH,
  rowHash,
  type SameKey,
  sameKeyOf,
} from './ids/identity.js';
export { withDay } from './ids/order-ids.js';
export { type Planned, planSource } from './plan.js';
export { type ReadSource, readRows } from './read-rows.js';
export { stateColumn } from './states/state-column.js';
export { askStates, statesRead, unknownKinds, unknownStates } from './states/states-read.js';
export { suspectRows } from './suspicions.js';
export { type Tally, tallyRows } from './tally.js';
export { type CheckedSource, checkTotals } from './totals.js';
export {
  allowedRejects,
  compareExpected,
  isRejectsText,
  REJECTS_HEADER,
  reasonMessage,
  rejectsText,
} from './typed/limits.js';
export { REJECT, typedSelect, viewSql } from './typed/typed.js';
export type { Target } from './typed/typed-rows.js';
