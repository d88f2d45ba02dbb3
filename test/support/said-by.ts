import { readFileSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';
import { DuckDBInstance } from '@duckdb/node-api';
import { expect } from 'vitest';

/** Whatever a file says, unpacked: parts of a workbook, columns of a Parquet file. */
export async function saidBy(path: string): Promise<string> {
  const bytes = readFileSync(path);
  if (path.endsWith('.parquet')) {
    const connection = await (await DuckDBInstance.create()).connect();
    const read = await connection.runAndReadAll(`SELECT * FROM '${path}'`);
    const about = await connection.runAndReadAll(`SELECT * FROM parquet_kv_metadata('${path}')`);
    connection.closeSync();
    return JSON.stringify([read.getRowObjectsJson(), about.getRowObjectsJson(), bytes.toString('latin1')]);
  }
  if (!path.endsWith('.xlsx')) return bytes.toString('utf8');
  const parts: string[] = [];
  for (let at = bytes.indexOf('PK\u0001\u0002'); at >= 0; at = bytes.indexOf('PK\u0001\u0002', at + 4)) {
    const local = bytes.readUInt32LE(at + 42);
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const data = bytes.subarray(start, start + bytes.readUInt32LE(at + 20));
    parts.push((bytes.readUInt16LE(at + 10) === 0 ? data : inflateRawSync(data)).toString('utf8'));
  }
  expect(parts.length).toBeGreaterThan(3);
  return parts.join('\n');
}
