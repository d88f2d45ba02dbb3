import type { Command } from './command.js';
import { completion } from './completion/command.js';
import { config } from './config/command.js';
import { customer } from './customer/command.js';
import { demo } from './demo/command.js';
import { diff } from './diff/command.js';
import { doctor } from './doctor/command.js';
import { profile } from './doctor/profile.js';
import { explain } from './explain/command.js';
import { forget } from './forget/command.js';
import { help } from './help/command.js';
import { init } from './init/command.js';
import { load } from './load/command.js';
import { mcp } from './mcp/command.js';
import { model } from './model/command.js';
import { report } from './report/command.js';
import { schema } from './schema/command.js';
import { scorecard } from './scorecard/command.js';
import { sql } from './sql/command.js';
import { exportCommand } from './sql/export.js';

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
  forget,
  scorecard,
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
