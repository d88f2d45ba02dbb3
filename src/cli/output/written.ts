import type { ManifestEntry } from '../../core/manifest.js';
import type { Result } from '../../core/result.js';

/** What is written: an analysis' Result, or tables of a command that has neither frame nor metrics. */
export type Written = Pick<Result, 'schema' | 'tool' | 'tables'> & Partial<Result>;

/** Whose tables these are, and which there are. */
export type Outline = Pick<ManifestEntry, 'id' | 'tables'> & Partial<Pick<ManifestEntry, 'charts' | 'screen'>>;
