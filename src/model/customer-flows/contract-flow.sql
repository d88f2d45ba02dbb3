-- one row per question, customer and cut: recurring amounts the day before the measured period and at its end. question: one row per question, with
-- the last day before and the last day now
WITH line_amount AS ( -- one row per question, customer and cut of the contracts
  SELECT
    q.point AS point,
    t.customer_id AS customer_id,
    t.__cut AS __cut,
    min(t.starts_on) < min(q.before_on) AS earlier,
    coalesce(sum(CASE WHEN t.starts_on <= q.before_on AND (t.ends_on IS NULL OR t.ends_on >= q.before_on)
      THEN t.recurring_amount END), 0) AS before,
    coalesce(sum(CASE WHEN t.starts_on <= q.now_on AND (t.ends_on IS NULL OR t.ends_on >= q.now_on)
      THEN t.recurring_amount END), 0) AS now
  FROM contracts t
  CROSS JOIN question q
  WHERE t.customer_id IS NOT NULL
  GROUP BY q.point, t.customer_id, t.__cut
)
SELECT
  cut_of(a.__cut, c.__cut) AS __cut, a.customer_id AS customer_id, a.point AS point,
  CAST(a.before AS decimal(18,4)) AS before,
  CAST(a.now AS decimal(18,4)) AS now,
  CASE
    WHEN a.before > 0 AND a.now > 0 THEN 'kept'
    WHEN a.before > 0 THEN 'lost'
    WHEN NOT a.now > 0 THEN 'none'
    WHEN a.earlier THEN 'reactivated'
    ELSE 'new'
  END AS flow
FROM line_amount a
LEFT JOIN customers c ON c.customer_id = a.customer_id
ORDER BY 1, 2, 3
