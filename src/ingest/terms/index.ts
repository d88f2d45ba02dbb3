export type { Load } from './load.js';
export {
  type CollapseSpec,
  type ColumnSource,
  type JoinSpec,
  type Mapping,
  MODES,
  type Mode,
  type PivotSpec,
  type SourceMapping,
  type UnpivotSpec,
} from './mapping.js';
export { Question, type QuestionReading } from './question.js';
export {
  type Change,
  type LoadRecord,
  type LoadReport,
  LoadWarning,
  type MappedColumn,
  type Reject,
  RejectCount,
  type SourceReport,
  type StateRead,
} from './report.js';
export type { GivenFiles, Habits, Input, LoadRequest, ReadOptions, RejectsFile } from './request.js';
