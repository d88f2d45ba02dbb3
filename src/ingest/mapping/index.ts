export { inputFiles } from './input-files.js';
export { blankSource, parseMapping } from './parse-mapping.js';
export type { Preset, PresetColumn, PresetTable } from './preset.js';
export { headerKey, loadPresets } from './presets.js';
export type { ExpressionSql, PatternMatch, Resolved, TextColumn } from './resolve.js';
export { asText, findHeader, resolveColumns } from './resolve.js';
