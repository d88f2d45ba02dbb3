import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeTold } from './told.js';

// The third table of the inputs beside the repository: figures that analyses gave, and doors.
describeTold(
  'what other people had: numbers and doors',
  {
    'all were kept': [
      { type: 'load grr_all_kept.csv', says: ['13 rows into orders'] },
      {
        type: 'retention --period 2024-H2',
        says: ['W_NO_INTERVAL', 'Gross revenue retention 100.0%'],
        saysNot: ['100.0% .. 100.0%'],
      },
    ],
    'half of the period before': [
      { type: 'load orders prev_half_covered.csv' },
      {
        type: 'tiers --compare prev --as-of 2025-12-31',
        says: ['W_NOT_COMPARED_PART', 'the days that both have'],
        saysNot: ['on the period before'],
      },
    ],
    'deals decided after the last was created': [
      {
        type: 'reps --period 2024 --from deals_asof.csv',
        says: ['as of 2024-12-30', '4 of 6 decided deals', 'Deals won 4', 'Open deals 0'],
      },
    ],
    'worth nothing': [
      { type: 'load orders tier_zero.csv' },
      { type: 'tiers --as-of 2024-12-31 --period all --show customers', says: [/^A ordinary 0\.00/m] },
      {
        type: 'retention --by tier --since 2025-01-01 --until 2025-02-01',
        says: ['ordinary 2'],
        saysNot: ['net_negative', 'loses money'],
      },
    ],
    'won back in this month': [
      {
        type: 'retention --as-of 2025-05-20 --period mtd --from won_back_mtd.csv',
        says: ['kept 2 150.00', 'won back 1 0.00 50.00'],
      },
    ],
    'wallets of a category': [
      { type: 'load orders wallet_orders.csv' },
      { type: 'load wallet_by_category.csv', says: ['5 rows into wallets'] },
      { type: 'load wallet_products.csv', says: ['2 rows into products'] },
      { type: 'wallet --as-of 2025-03-31 --period 2025-Q1 --show penetration --min-n 1', says: ['3,400.00 5.9%'] },
    ],
    'no rate': [
      { type: 'load orders unpriced_orders.csv --currency CNY', says: ['8 rows into orders'] },
      { type: 'load unpriced_rates.csv', says: ['1 row into fx_rates'] },
      { type: 'retention --period 2024-Q2', says: ['W_UNPRICED', '3 of 5 customers came back'] },
      { type: 'sql -', input: 'smuggle-cr.sql', code: 2, says: ['E_SQL'] },
      { type: 'sql -', input: 'smuggle-dollar.sql', code: 2, says: ['E_SQL'] },
      { type: "sql 'select count(*) as n from orders'", says: [/^8$/m] },
    ],
    'an escape in a title': [
      { type: 'load orders title-osc52.csv', code: 3, says: ['\\e]52;c;'], saysNot: ['\u001b]', '\u0007'] },
    ],
    'a pattern of stars': [{ type: 'load --config glob-redos.yml', code: 3, says: ['E_FILE', 'no file matches'] }],
  },
  (cwd) => {
    mkdirSync(join(cwd, 'g'), { recursive: true });
    writeFileSync(join(cwd, 'g', 'a'.repeat(120)), '');
  },
);
