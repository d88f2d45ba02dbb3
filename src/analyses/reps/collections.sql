-- one row per cut and rep: payments due in the period, as they stood on as-of
WITH seller AS ( -- one row per order: whose it is
  SELECT order_id, min(rep_id) AS rep_id
  FROM all_orders
  WHERE order_id IS NOT NULL AND rep_id IS NOT NULL
  GROUP BY order_id
), due AS ( -- one row per payment due, with the days it was late; one still unpaid is late up to as-of
  SELECT
    p.__cut AS __cut,
    coalesce(p.rep_id, s.rep_id) AS rep_id,
    p.amount AS amount,
    coalesce(p.paid_on <= CAST($as_of AS date), FALSE) AS paid,
    CASE
      WHEN p.paid_on <= CAST($as_of AS date) THEN
        CASE WHEN p.paid_on > p.due_on THEN date_diff('day', p.due_on, p.paid_on) ELSE 0 END
      WHEN p.due_on < CAST($as_of AS date) THEN date_diff('day', p.due_on, CAST($as_of AS date))
      ELSE 0
    END AS late
  FROM payments p
  LEFT JOIN seller s ON s.order_id = p.order_id
  WHERE p.due_on BETWEEN CAST($since AS date) AND CAST($until AS date) AND p.due_on <= CAST($as_of AS date)
)
SELECT
  __cut, rep_id,
  count(*) AS bills,
  count_if(NOT paid) AS unpaid,
  sum(amount) AS due,
  sum(CASE WHEN paid THEN amount ELSE CAST(0 AS decimal(18,4)) END) AS collected,
  sum(late) AS late_days,
  sum(CAST(late AS bigint) * late) AS late_days_squared
FROM due
GROUP BY __cut, rep_id
ORDER BY __cut, rep_id
