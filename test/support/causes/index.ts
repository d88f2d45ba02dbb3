import type { Cause } from './cause.js';
import { COMMAND_LINE } from './command-line.js';
import { DATABASE } from './database.js';
import { FILES } from './files.js';
import { MAPPINGS } from './mappings.js';
import { QUESTIONS } from './questions.js';
import { WORKBOOKS } from './workbooks.js';

export const CAUSES: readonly Cause[] = [
  ...COMMAND_LINE,
  ...DATABASE,
  ...FILES,
  ...MAPPINGS,
  ...QUESTIONS,
  ...WORKBOOKS,
];
