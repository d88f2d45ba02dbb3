import { type Cause, many, orders, plain } from './cause.js';

const SAVED = ['tiers', '-f', 'json', '-o', 'a.json'];
const CUSTOMERS = { 'c.csv': 'customer_id,name,region\nA1,Ada,North\nB2,Bo,South\n' };
const TICKETS = {
  't.csv': 'ticket_id,opened_at,customer_id,topic\n1,2025-01-06,A1,late\n2,2025-01-07,A1,lost\n3,2025-02-07,B2,late\n',
};
const CURRENCIES =
  'order_id,customer_id,ordered_at,amount,currency\n1,A,2025-01-05,10.50,EUR\n2,B,2025-02-06,20.00,USD\n';
const KEY = 'k'.repeat(40);

/** Of questions that the data, the mask or the formats do not allow. */
export const QUESTIONS: readonly Cause[] = [
  {
    code: 'E_BY_AMBIGUOUS',
    argv: ['tiers', '--by', 'region'],
    files: CUSTOMERS,
    db: true,
    before: [['load', 'customers', 'c.csv']],
  },
  {
    code: 'E_BY_ONE_TO_MANY',
    argv: ['tiers', '--by', 'topic'],
    files: TICKETS,
    db: true,
    before: [['load', 'tickets', 't.csv', '--tz', 'UTC']],
  },
  { code: 'E_BY_CUSTOMERS', argv: ['clv', '--by', 'orders.order_id'], db: true },
  { code: 'E_NO_MODEL', argv: ['clv', '--show', 'model'], db: true },
  { code: 'E_WHERE_VALUE', argv: ['tiers', '--where', 'region=Nrth'], db: true },
  { code: 'E_CURRENCY', argv: ['tiers', '--from', 'o.csv'], files: { 'o.csv': CURRENCIES } },
  { code: 'E_NO_DATA', argv: ['tiers'], db: true, changed: ['DELETE FROM orders'] },
  { code: 'E_NO_DATA', argv: ['report', '-f', 'md'], db: true, changed: ['DELETE FROM orders'] },
  {
    code: 'E_IDENTITIES',
    argv: ['tiers'],
    db: true,
    changed: [
      'CREATE OR REPLACE TABLE identities (customer_id VARCHAR, same_as VARCHAR)',
      "INSERT INTO identities VALUES ('K8', 'A1'), ('K8', 'C3')",
    ],
  },
  {
    code: 'E_DB_VERSION',
    argv: ['tiers'],
    db: true,
    changed: ["UPDATE __crm_meta SET value = '99' WHERE key = 'schema_version'"],
  },
  {
    code: 'E_DB_VERSION',
    argv: ['load', 'orders', 'o.csv'],
    files: { 'o.csv': orders(many(plain)) },
    db: true,
    changed: ["UPDATE __crm_meta SET value = '99' WHERE key = 'schema_version'"],
  },
  {
    code: 'E_DB_HOST',
    argv: ['tiers'],
    files: { 'crm-analyze.yml': 'db: trino://me@127.0.0.1:9/c/s\n' },
    env: { CRM_ANALYZE_TRINO_TOKEN: 'a-token' },
  },
  {
    code: 'E_SCHEDULE',
    // Hours are read where a case of the period is measured by them.
    argv: ['agents', '--period', 'all'],
    files: {
      't.csv':
        'ticket_id,opened_at,agent_id,first_response_at,schedule_id\n1,2025-01-06 09:00:00,G1,2025-01-06 10:00:00,S1\n2,2025-01-07 09:00:00,G2,2025-01-07 10:00:00,S1\n',
      's.csv': 'schedule_id,weekday,opens,closes,tz\nS1,monday,09:00,17:00,UTC\n',
    },
    db: true,
    before: [
      ['load', 'tickets', 't.csv', '--tz', 'UTC'],
      ['load', 'schedules', 's.csv'],
    ],
    changed: ["UPDATE schedules SET weekday = 'someday'"],
  },
  {
    code: 'E_TARGET',
    argv: ['sla', '--period', 'all'],
    files: {
      't.csv': 'ticket_id,opened_at,first_response_at\n1,2025-01-06 09:00:00,2025-01-06 10:00:00\n',
      'g.csv': 'measure,target,unit\nfirst_response,15,moons\n',
    },
    db: true,
    before: [
      ['load', 'tickets', 't.csv', '--tz', 'UTC'],
      ['load', 'service_targets', 'g.csv'],
    ],
  },
  {
    code: 'E_DIFF',
    argv: ['diff', 'a.json', 'b.json'],
    db: true,
    before: [SAVED, ['rfm', '-f', 'json', '-o', 'b.json']],
  },
  { code: 'E_FORMATS', argv: ['tiers', '-f', 'tsv', '--csv'], db: true },
  { code: 'E_NO_TABLE', argv: ['tiers', '--show', 'migration', '-f', 'csv'], db: true },
  { code: 'E_EMPTY_CHART', argv: ['wallet', '--show', 'market', '-f', 'svg'], db: true },
  { code: 'E_MASK_KEY', argv: ['tiers', '--mask-key', 'nowhere'], db: true },
  { code: 'E_MASK_KEY', argv: ['tiers', '--mask-key', 'short'], files: { short: 'abc' }, db: true },
  {
    code: 'E_SORT_MASKED',
    argv: ['export', 'orders', '--mask-key', 'key', '--sort', 'customer_id', '-f', 'csv'],
    files: { key: KEY },
    db: true,
  },
  {
    code: 'E_WHERE_MASKED',
    argv: ['tiers', '--rows', '--mask-key', 'key', '--where', 'orders.customer_id=A1'],
    files: { key: KEY },
    db: true,
  },
];
