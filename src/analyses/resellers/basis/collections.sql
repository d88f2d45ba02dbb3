-- one row per period (the span as one without a grain), cut and reseller: payments due in it, as they stood on as-of, or on the last day of their own period
WITH seller AS ( -- one row per order: through whom
  SELECT order_id, min(reseller_id) AS reseller_id
  FROM all_orders
  WHERE order_id IS NOT NULL AND reseller_id IS NOT NULL
  GROUP BY order_id
), bill AS ( -- one row per payment due
  SELECT
    CASE
      WHEN CAST($grain AS varchar) = '' THEN CAST($since AS date)
      ELSE period_start(p.due_on, CAST($grain AS varchar), CAST($shift_days AS bigint), CAST($shift_months AS bigint))
    END AS period_start,
    p.__cut AS __cut,
    coalesce(p.reseller_id, s.reseller_id) AS reseller_id,
    p.paid_on AS paid_on,
    p.amount AS amount
  FROM payments p
  LEFT JOIN seller s ON s.order_id = p.order_id
  WHERE p.due_on BETWEEN CAST($since AS date) AND CAST($until AS date)
    AND coalesce(p.reseller_id, s.reseller_id) IS NOT NULL
), stood AS ( -- one row per payment due, with whether it was paid by then
  SELECT
    period_start, __cut, reseller_id, amount,
    coalesce(
      paid_on <= CAST($as_of AS date) AND (NOT CAST($as_stood AS boolean) OR paid_on <= period_end(period_start, CAST($grain AS varchar))),
      FALSE
    ) AS paid
  FROM bill
)
SELECT
  period_start,
  __cut,
  reseller_id,
  sum(amount) AS due,
  sum(CASE WHEN paid THEN amount ELSE CAST(0 AS decimal(18,4)) END) AS collected,
  count_if(NOT paid) AS unpaid
FROM stood
GROUP BY 1, 2, 3
ORDER BY 1, 2, 3
