import type { Command } from '../command.js';
import { completion } from './completion.js';
import { config } from './config.js';
import { customer } from './customer.js';
import { demo } from './demo.js';
import { diff } from './diff.js';
import { doctor } from './doctor.js';
import { explain } from './explain.js';
import { exportCommand } from './export.js';
import { help } from './help.js';
import { init } from './init.js';
import { load } from './load.js';
import { mcp } from './mcp.js';
import { model } from './model.js';
import { profile } from './profile.js';
import { report } from './report.js';
import { schema } from './schema.js';
import { sql } from './sql.js';

/** Every command that is no analysis, in help order within its group. */
export const COMMANDS: readonly Command[] = [
  load,
  init,
  demo,
  doctor,
  profile,
  customer,
  sql,
  exportCommand,
  report,
  diff,
  explain,
  schema,
  model,
  config,
  completion,
  mcp,
  help,
];
