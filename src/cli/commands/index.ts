import type { Command } from '../command.js';
import { completion } from './completion.js';
import { config } from './config.js';
import { customer } from './customer.js';
import { demo } from './demo.js';
import { explain } from './explain.js';
import { exportCommand } from './export.js';
import { help } from './help.js';
import { load } from './load.js';
import { mcp } from './mcp.js';
import { model } from './model.js';
import { schema } from './schema.js';
import { sql } from './sql.js';

/** Every command that is no analysis, in help order within its group. */
export const COMMANDS: readonly Command[] = [
  load,
  demo,
  customer,
  sql,
  exportCommand,
  explain,
  schema,
  model,
  config,
  completion,
  mcp,
  help,
];
