import { expect, it } from 'vitest';
import { installFault } from './install-fault.js';

const fault = (code: string, message: string) => installFault(Object.assign(new Error(message), { code }));

it('says which part of an install is missing, and nothing of other faults', () => {
  const told = fault('ERR_MODULE_NOT_FOUND', "Cannot find package 'iconv-lite' imported from /x/dist/a.js");
  expect(told).toMatchObject({ code: 'E_INSTALL', exit: 'cannotCompute' });
  expect(told!.message).toContain('iconv-lite');
  expect(fault('MODULE_NOT_FOUND', "Cannot find module '@duckdb/node-bindings'\nRequire stack:")!.message).toContain(
    '@duckdb/node-bindings is missing',
  );
  expect(fault('ENOENT', "Cannot find module 'a'")).toBeUndefined();
  expect(fault('MODULE_NOT_FOUND', 'gone')).toBeUndefined();
  expect(installFault("Cannot find module 'a'")).toBeUndefined();
});
