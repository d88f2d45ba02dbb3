import type { Command } from '../command.js';
import { demo } from './demo.js';
import { schema } from './schema.js';
import { sql } from './sql.js';

/** Every command that is no analysis, in help order within its group. */
export const COMMANDS: readonly Command[] = [demo, sql, schema];
