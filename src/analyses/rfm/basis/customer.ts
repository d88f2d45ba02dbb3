/** What a customer's values are made of. */
export interface Asked {
  readonly frequency: 'orders' | 'days';
  /** Whether lines have amounts: those without are left out then. */
  readonly priced: boolean;
  /** Whether there are cuts: without them, a column of one value more to group ten million lines by took a tenth of the time. */
  readonly isCut: boolean;
  /** Whether cuts are periods: recency ends with each. */
  readonly isSliced: boolean;
}

/**
 * One row per customer and cut with lines in the period: days since the last purchase, purchases, money. What counts once is an order or, where
 * asked for, a day; lines without an order id count each for itself. Lines without an amount are left out where others have one.
 */
export function customerSql({ frequency, priced, isCut, isSliced }: Asked): string {
  const cut = (text: string) => (isCut ? text : '');
  const slice = (text: string) => (isSliced ? text : '');
  const once = frequency === 'days' ? 'ordered_on' : 'order_id';
  const ends = `CASE WHEN p.period_ends < CAST($until AS date) THEN p.period_ends ELSE CAST($until AS date) END`;
  return `WITH placed AS ( -- one row per customer, cut and order or day; a customer's lines without an order id stand in one row
  SELECT
    customer_id,${cut(`
    __cut,`)}
    ${once} AS once,${slice(`
    min(__period) AS __period,`)}
    max(CASE WHEN is_purchase(__own_amount, quantity) THEN ordered_on END) AS last_on,
    count(CASE WHEN ${once} IS NULL AND is_purchase(__own_amount, quantity) THEN 1 END) AS loose,
    coalesce(sum(amount), 0) AS monetary
  FROM orders
  WHERE customer_id IS NOT NULL${priced ? ' AND __own_amount IS NOT NULL' : ''}
    AND ordered_on BETWEEN CAST($since AS date) AND CAST($until AS date)
  GROUP BY customer_id, ${cut('__cut, ')}${once}
), purchase AS ( -- one row per customer and cut of the lines
  SELECT
    customer_id,${cut(`
    __cut,`)}${slice(`
    period_end(min(__period), CAST($grain AS varchar)) AS period_ends,`)}
    max(last_on) AS last_on,
    -- What was placed with a line that is no return has a last day.
    CAST(count(CASE WHEN once IS NOT NULL THEN last_on END) + sum(loose) AS bigint) AS frequency,
    CAST(sum(monetary) AS decimal(38,4)) AS monetary
  FROM placed
  GROUP BY customer_id${cut(', __cut')}
)
SELECT
  ${isCut ? 'cut_of(p.__cut, c.__cut)' : "''"} AS __cut,
  p.customer_id AS customer_id,
  date_diff('day', p.last_on, ${isSliced ? ends : 'CAST($until AS date)'}) AS recency,
  p.frequency AS frequency,
  p.monetary AS monetary
FROM purchase p${cut(`
LEFT JOIN customers c ON c.customer_id = p.customer_id`)}
ORDER BY 1, 2`;
}
