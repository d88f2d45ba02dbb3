import type { Reducer } from '../attributes.js';

/** Which of a customer's many order values counts: the first, the latest, or the one with most net revenue. Equal claims go to the smaller text. */
export function reducedAttribute(reducer: Reducer, column: string): string {
  const claim = {
    first: 'min(ordered_on) AS claim',
    latest: 'max(ordered_on) AS claim',
    largest: 'sum(amount) AS claim',
  }[reducer];
  const direction = reducer === 'first' ? 'ASC' : 'DESC';
  return `WITH customer_option AS ( -- one row per customer and value
  SELECT customer_id, CAST(${column} AS varchar) AS option, ${claim}
  FROM all_orders
  WHERE customer_id IS NOT NULL AND ${column} IS NOT NULL AND ordered_on <= CAST($as_of AS date)
  GROUP BY customer_id, CAST(${column} AS varchar)
), ranked AS ( -- one row per customer and value, the one that counts first
  SELECT customer_id, option, row_number() OVER (PARTITION BY customer_id ORDER BY claim ${direction}, option) AS place
  FROM customer_option
)
SELECT customer_id, option AS value FROM ranked WHERE place = 1 ORDER BY customer_id`;
}
