import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder for what several test files stand on, made once a run, whichever project asks first. */
export function setup(): () => void {
  if (process.env['CRM_TEST_WORLDS'] !== undefined) return () => {};
  const folder = mkdtempSync(join(tmpdir(), 'crm-worlds-'));
  process.env['CRM_TEST_WORLDS'] = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}
