import type { Settings } from '../options/settings.js';
import type { Io } from './io.js';
import { type Line, withLine } from './line.js';
import { pagerOf, withPager } from './pager.js';

/** The world of one run: what it prints is paged where that is asked for, and takes the place of the line that tells of progress. */
export function screenOf(
  { pager }: Pick<Settings, 'pager'>,
  bare: Io,
): { readonly io: Io; readonly line: Line; ended(): Promise<void> } {
  const command = pager && bare.stdout.isTty && bare.env['TERM'] !== 'dumb' ? pagerOf(bare.env) : undefined;
  if (command === undefined) return { ...withLine(bare), ended: async () => {} };
  const { io, ended } = withPager(bare, command);
  return { ...withLine(io), ended };
}
