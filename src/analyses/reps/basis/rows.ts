import type { TableRows } from '../../../core/analysis.js';
import type declaration from '../index.js';

export type Rows<T extends keyof (typeof declaration)['tables']> = TableRows<(typeof declaration)['tables'][T]>;
