export { inputFiles } from './input-files.js';
export { blankSource, parseMapping } from './parse-mapping.js';
export type { Preset, PresetColumn, PresetTable } from './preset.js';
export { headerKey, loadPresets } from './presets.js';
export {
  type ExpressionSql,
  findHeader,
  type PatternMatch,
  type Resolved,
  resolveColumns,
  type TextColumn,
} from './resolve.js';
