import { describe, expect, it } from 'vitest';
import { Decimal } from '../../core/decimal.js';
import { converterOf } from './cells.js';
import { parseExact } from './wire/exact-json.js';

describe('values of a page', () => {
  it.each([
    ['bigint', '9007199254740993', 9007199254740993n],
    ['bigint', 42, 42],
    ['bigint', '9007199254740991', 9007199254740991],
    ['decimal(38, 2)', '90071992547409.93', new Decimal(9007199254740993n, 2)],
    ['decimal(18,4)', '-0.5000', new Decimal(-5000n, 4)],
    ['double', 'NaN', null],
    ['double', '-Infinity', null],
    ['double', 0.1, 0.1],
    ['date', '2024-02-29', '2024-02-29'],
    ['timestamp(6)', '2024-02-29 23:59:59.999999', '2024-02-29T23:59:59.999Z'],
    ['timestamp(3)', '2024-02-29 10:00:00.000', '2024-02-29T10:00:00Z'],
    ['timestamp(0)', '2024-02-29 10:00:00', '2024-02-29T10:00:00Z'],
    ['timestamp(3) with time zone', '2024-02-29 10:00:00.500 UTC', '2024-02-29T10:00:00.500Z'],
    ['varchar(25)', '00123', '00123'],
    ['boolean', false, false],
    ['array(integer)', [1, 2], '[1,2]'],
    ['bigint', null, null],
  ])('%s %s', (type, value, cell) => {
    expect(converterOf(type)(value)).toEqual(cell);
  });
});

describe('JSON with integers beyond a double', () => {
  it('keeps them as text and touches nothing else', () => {
    const json = String.raw`{"a":[9007199254740993,-9223372036854775808,1.2345678901234568E18,0.1234567890123456,"x\",9007199254740993,"],"b":12}`;
    expect(parseExact(json)).toEqual({
      a: ['9007199254740993', '-9223372036854775808', 1234567890123456800, 0.1234567890123456, 'x",9007199254740993,'],
      b: 12,
    });
  });
});
