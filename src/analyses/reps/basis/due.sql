-- one row per payment due in the days, whose it is, with the days it was late; one still unpaid is late up to the day on which it is
-- looked at: as-of or, where asked for, the last day of its own period
WITH seller AS ( -- one row per order: whose it is
  SELECT order_id, min(rep_id) AS rep_id
  FROM all_orders
  WHERE order_id IS NOT NULL AND rep_id IS NOT NULL
  GROUP BY order_id
), bill AS ( -- one row per payment due
  SELECT
    p.__cut AS __cut,
    coalesce(p.rep_id, s.rep_id) AS rep_id,
    CASE
      WHEN CAST($grain AS varchar) <> ''
        THEN period_start(p.due_on, CAST($grain AS varchar), CAST($shift_days AS bigint), CAST($shift_months AS bigint))
    END AS period_start,
    p.due_on AS due_on,
    p.paid_on AS paid_on,
    p.amount AS amount
  FROM payments p
  LEFT JOIN seller s ON s.order_id = p.order_id
  WHERE p.due_on BETWEEN CAST($since AS date) AND CAST($until AS date) AND p.due_on <= CAST($as_of AS date)
), ended AS ( -- one row per payment due, with the last day of its period where it is looked at as it stood then
  SELECT
    __cut, rep_id, period_start, due_on, paid_on, amount,
    CASE WHEN CAST($as_stood AS boolean) THEN period_end(period_start, CAST($grain AS varchar)) END AS ends_on
  FROM bill
), stood AS ( -- one row per payment due, with the day on which it is looked at
  SELECT
    __cut, rep_id, period_start, due_on, paid_on, amount,
    CASE WHEN ends_on < CAST($as_of AS date) THEN ends_on ELSE CAST($as_of AS date) END AS seen_on
  FROM ended
)
SELECT
  __cut, rep_id, period_start, amount,
  coalesce(paid_on <= seen_on, FALSE) AS paid,
  CASE
    WHEN paid_on <= seen_on THEN CASE WHEN paid_on > due_on THEN date_diff('day', due_on, paid_on) ELSE 0 END
    WHEN due_on < seen_on THEN date_diff('day', due_on, seen_on)
    ELSE 0
  END AS late
FROM stood
ORDER BY __cut, rep_id, period_start, amount, late
