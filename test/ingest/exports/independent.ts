import { readFileSync } from 'node:fs';
import { parse as csv } from 'csv-parse/sync';
import { sharedFile } from '../../support/public-data.js';

// The independent computation: another CSV parser, integer arithmetic.
export function records(file: string): Record<string, string>[] {
  return csv(readFileSync(sharedFile(file)), { columns: true, bom: true }) as Record<string, string>[];
}

export function tenThousandths(text: string): bigint {
  const [, sign, whole, fraction] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text)! as unknown as [
    string,
    string,
    string,
    string?,
  ];
  return BigInt(sign + whole + (fraction ?? '').padEnd(4, '0').slice(0, 4));
}

export const money = (units: bigint) => `${units / 10_000n}.${String(units % 10_000n).padStart(4, '0')}`;
export const sumOf = (file: string, column: string) =>
  money(records(file).reduce((sum, row) => sum + (row[column] === '' ? 0n : tenThousandths(row[column]!)), 0n));
export const maxOf = (file: string, column: string) =>
  records(file)
    .map((row) => row[column]!)
    .sort()
    .at(-1)!;
