import { describe, expect, it } from 'vitest';
import type { LakeSource } from './lake-source.js';
import { lakeView } from './lake-view.js';

const source = (columns: LakeSource['columns'], more: Partial<LakeSource> = {}): LakeSource => ({
  name: 'orders',
  into: 'orders',
  table: 'sales.dwd_orders',
  columns,
  drop: null,
  ...more,
});
const lake = (columns: Record<string, string>, expressions: Record<string, string> = {}) => ({
  relation: '"hive"."sales"."dwd_orders"',
  columns: new Map(Object.entries(columns)),
  expressions: new Map(Object.entries(expressions)),
});

describe('a canonical view of a lake table', () => {
  it('casts to the model, adds local days, keeps other columns and drops what does not count', () => {
    const view = lakeView(
      [
        source(
          {
            order_id: { from: ['单据编号'] },
            ordered_at: { from: ['created'] },
            amount: { expr: 'qty * price' },
            channel: { value: "o'nline" },
            region: { from: ['reg'], recode: { E: 'East', '?': null } },
          },
          { drop: "状态 = '作废'" },
        ),
      ],
      () =>
        lake(
          {
            单据编号: 'bigint',
            created: 'timestamp(3)',
            qty: 'integer',
            price: 'double',
            reg: 'varchar',
            状态: 'varchar',
          },
          { amount: 'double' },
        ),
      'Asia/Shanghai',
    );
    expect(view.select).toBe(`SELECT
  CAST("单据编号" AS varchar) AS "order_id",
  CAST(with_timezone(CAST("created" AS timestamp(6)), 'Asia/Shanghai') AT TIME ZONE 'UTC' AS timestamp(6)) AS "ordered_at",
  CAST("created" AS date) AS "ordered_on",
  CAST((qty * price) AS decimal(18,4)) AS "amount",
  'o''nline' AS "channel",
  CASE CAST("reg" AS varchar) WHEN 'E' THEN 'East' WHEN '?' THEN NULL ELSE CAST("reg" AS varchar) END AS "region",
  "qty",
  "price",
  "reg",
  "状态"
FROM "hive"."sales"."dwd_orders"
WHERE NOT coalesce(("状态" = '作废'), false)`);
    expect(view.columns.get('ordered_on')).toBe('date');
  });

  it('is the union of its sources, columns that one lacks being empty there', () => {
    const view = lakeView(
      [
        source({ order_id: { from: ['id'] } }),
        source({ order_id: { from: ['id'] }, branch: { value: 'B' } }, { name: 'b' }),
      ],
      () => lake({ id: 'varchar(8)', note: 'varchar(9)' }),
      'UTC',
    );
    expect(view.select).toContain('UNION ALL');
    expect(view.select).toContain('CAST(NULL AS varchar) AS "branch"');
  });

  it('reads dates by the letters that files use', () => {
    const view = lakeView(
      [source({ ordered_at: { from: ['ds'], dateFormat: '%d.%m.%Y %H:%M:%S' } })],
      () => lake({ ds: 'varchar' }),
      'UTC',
    );
    expect(view.select).toContain(`date_parse("ds", '%d.%m.%Y %H:%i:%s')`);
  });

  it('names a column that is not there, with the nearest', () => {
    expect(() =>
      lakeView([source({ order_id: { from: ['orderid'] } })], () => lake({ order_id: 'varchar' }), 'UTC'),
    ).toThrow(expect.objectContaining({ code: 'E_MAP_HEADER', hint: 'order_id: order_id' }));
  });

  it.each(['(SELECT max(a) FROM b)', 'a) OR (b', 'a; DROP TABLE b', 'a -- b', '(a'])(
    'an expression touches its row only: %s',
    (expr) => {
      expect(() =>
        lakeView([source({ amount: { expr } })], () => lake({ a: 'double' }, { amount: 'double' }), 'UTC'),
      ).toThrow(expect.objectContaining({ code: 'E_MAPPING', exit: 'usage' }));
    },
  );
});
