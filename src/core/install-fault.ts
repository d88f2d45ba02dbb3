import { UserError } from './errors.js';
import { verbatim } from './message.js';
import { CORE } from './words.js';

const CODES = ['MODULE_NOT_FOUND', 'ERR_MODULE_NOT_FOUND'];

/** A package or a file of the program itself that is not there: an install that was not finished, or of which something was taken. Undefined for anything else. */
export function installFault(error: unknown): UserError | undefined {
  if (!(error instanceof Error) || !CODES.includes((error as NodeJS.ErrnoException).code ?? '')) return undefined;
  const [, missing] = /cannot find (?:package|module) '([^']+)'/i.exec(error.message) ?? [];
  if (missing === undefined) return undefined;
  return new UserError('E_INSTALL', 'cannotCompute', CORE.package_missing({ missing }), {
    hint: verbatim('npm install -g crm-analyze'),
    cause: error,
  });
}
