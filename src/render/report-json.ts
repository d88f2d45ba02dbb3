import { Decimal } from '../core/decimal.js';
import { UserError } from '../core/errors.js';
import { verbatim } from '../core/message.js';
import { REPORT_SCHEMA, type Report } from '../core/report.js';
import { safeLines } from '../core/text/safe-text.js';
import { exactJson } from './machine-value.js';
import { RENDER } from './words.js';

const encode = (_key: string, value: unknown): unknown => {
  if (value instanceof Decimal || typeof value === 'bigint') return JSON.parse(exactJson(value));
  if (typeof value === 'number' && !Number.isFinite(value)) return null;
  return value;
};

/** A report as it is kept: all that is needed to write it again, in any language, without a database. */
export const reportJson = (report: Report): string => safeLines(`${JSON.stringify(report, encode, 1)}\n`);

/** The same in one line, for where it is carried along and its size counts. */
export const reportJsonLine = (report: Report): string => safeLines(JSON.stringify(report, encode));

/** Reads a kept report; throws UserError E_SAVED (input) for text that is none, or of another version. */
export function parseReport(text: string, file: string): Report {
  let found: unknown;
  try {
    found = JSON.parse(text);
  } catch (cause) {
    throw new UserError('E_SAVED', 'input', RENDER.not_json({ file }), { where: verbatim(file), cause });
  }
  const schema = (found as { schema?: unknown } | null)?.schema;
  if (schema === REPORT_SCHEMA) return found as Report;
  throw new UserError('E_SAVED', 'input', RENDER.not_a_report({ file }), {
    where:
      typeof schema === 'string'
        ? RENDER.schema_expected({ schema, report_schema: REPORT_SCHEMA })
        : RENDER.schema_missing_expected({ report_schema: REPORT_SCHEMA }),
    hint: verbatim('crm-analyze report -o report.json'),
  });
}
