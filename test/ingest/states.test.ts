import { describe, expect, it } from 'vitest';
import { STATES, stateOf } from '../../src/model/states/states.js';
import { loadFile, rows, scratch } from './helpers.js';

const { path, file } = scratch();

async function stateRows(name: string, table: string, lines: readonly string[]) {
  const db = path(`${name}.duckdb`);
  const report = await loadFile(db, file(`${name}.csv`, lines.join('\n')), { table });
  const states = Object.fromEntries(report.sources[0]!.states.map(({ words, state, rows: n }) => [words, [state, n]]));
  return { states, warnings: report.warnings, db };
}

describe('words of states', () => {
  it('are known whatever their case, width and separators', () => {
    for (const word of [
      'Cancelled',
      ' wc-cancelled',
      'CANCELED',
      'ｃａｎｃｅｌｌｅｄ',
      '已作废',
      '交易关闭',
      'storniert',
    ])
      expect(stateOf('orders', word)).toBe('void');
    expect(stateOf('opportunities', 'Closed_Won')).toBe('won');
    expect(stateOf('tickets', 'On-hold')).toBe('open');
    expect(stateOf('contracts', 'cancelled')).toBe('counts');
    expect(stateOf('orders', 'a word of the house')).toBeUndefined();
  });

  it('of every vocabulary belong to a class, and those that count are among them', () => {
    for (const { classes, counting } of Object.values(STATES))
      for (const state of counting) expect(Object.keys(classes)).toContain(state);
  });
});

describe('a load says how each status was taken', () => {
  it('of a shop', async () => {
    const { states } = await stateRows('woo', 'orders', [
      'order_id,status,ordered_at,customer_id,amount',
      '1,wc-completed,2025-03-01,a,50',
      '2,wc-failed,2025-03-02,a,500',
      '3,wc-pending,2025-03-03,b,70',
      '4,wc-refunded,2025-03-04,c,90',
      '5,Awaiting Payment,2025-03-04,c,9',
    ]);
    expect(states).toEqual({
      'wc-completed': ['counts', 1],
      'wc-failed': ['void', 1],
      'wc-pending': ['pending', 1],
      'wc-refunded': ['refunded', 1],
      'Awaiting Payment': ['pending', 1],
    });
  });

  it('of invoices, which count when the money is still to come', async () => {
    const { states } = await stateRows('bills', 'orders', [
      'Invoice Number,Status,Invoice Date,Customer,Amount',
      'I1,Awaiting Payment,2025-03-01,a,50',
      'I2,Draft,2025-03-02,b,500',
      'I3,Voided,2025-03-03,b,70',
    ]);
    expect(states).toEqual({ 'Awaiting Payment': ['counts', 1], Draft: ['pending', 1], Voided: ['void', 1] });
  });

  it('by the strictest of several columns', async () => {
    const { states } = await stateRows('kingdee', 'orders', [
      '单据编号,日期,客户,金额,单据状态,作废状态',
      'X1,2025-03-01,甲,100,已审核,否',
      'X2,2025-03-01,乙,500,已审核,是',
      'X3,2025-03-03,甲,50,暂存,否',
    ]);
    expect(states).toEqual({
      '已审核, 作废状态 = 否': ['counts', 1],
      '已审核, 作废状态 = 是': ['void', 1],
      '暂存, 作废状态 = 否': ['pending', 1],
    });
  });

  it('by a column that is filled where an order was cancelled', async () => {
    const { states } = await stateRows('cancelled', 'orders', [
      'order_id,customer_id,ordered_at,amount,Cancelled at',
      '1,a,2025-03-01,50,',
      '2,a,2025-03-02,60,2025-03-05 10:00',
    ]);
    expect(states).toEqual({ null: ['counts', 1], 'Cancelled at': ['void', 1] });
  });

  it('and of a word that no list knows, with the line to type', async () => {
    const { states, warnings } = await stateRows('unknown', 'orders', [
      'order_id,customer_id,ordered_at,amount,status',
      '1,a,2025-03-01,50,frobbed',
      '2,a,2025-03-02,60,paid',
    ]);
    expect(states).toEqual({ frobbed: [null, 1], paid: ['counts', 1] });
    expect(warnings.map(({ code, count }) => [code, count])).toEqual([['W_STATUS_UNKNOWN', 1]]);
    expect(warnings[0]!.message).toContain('recode: { "frobbed":');
  });

  it('but takes a region called State for no state', async () => {
    const { db, states } = await stateRows('region', 'orders', [
      'order_id,customer_id,ordered_at,amount,State',
      '1,a,2025-03-01,50,Ohio',
      '2,a,2025-03-02,60,Texas',
    ]);
    expect(states).toEqual({});
    expect(await rows(db, `SELECT count(*) AS n FROM duckdb_columns() WHERE column_name = 'state'`)).toEqual([
      { n: '0' },
    ]);
  });

  it('of deals, whose words are one of three', async () => {
    const { db } = await stateRows('deals', 'opportunities', [
      'opportunity_id,created_on,closed_on,status,amount',
      'd1,2025-01-01,2025-02-01,Won,10',
      'd2,2025-01-01,2025-02-01,Closed Lost,10',
      'd3,2025-01-01,,Engaging,10',
      'd4,2025-01-01,,Prospecting (Sales Pipeline),10',
    ]);
    expect(await rows(db, 'SELECT status, state FROM opportunities ORDER BY opportunity_id')).toEqual([
      { status: 'won', state: 'won' },
      { status: 'lost', state: 'lost' },
      { status: 'open', state: 'open' },
      { status: 'open', state: 'open' },
    ]);
  });
});
