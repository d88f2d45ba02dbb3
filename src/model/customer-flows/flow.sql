-- one row per question, customer and cut: what became of the customer between before and now. question: one row per question, with the first
-- day of its measured period
WITH known AS ( -- one row per question, customer and cut, with what the customer did in other cuts
  SELECT
    a.__cut AS __cut,
    a.customer_id AS customer_id,
    a.point AS point,
    a.before AS before,
    a.now AS now,
    a.was AS was,
    a.is_now AS is_now,
    CASE WHEN CAST($returns_to AS varchar) = 'any' THEN w.is_now ELSE a.is_now END AS came,
    w.was AS was_anywhere,
    coalesce(h.first_on >= s.from_on, true) AS first_seen,
    coalesce(h.older, false) AS older
  FROM activity a
  JOIN anywhere w ON w.customer_id = a.customer_id AND w.point = a.point
  JOIN question s ON s.point = a.point
  LEFT JOIN history h ON h.customer_id = a.customer_id
)
SELECT
  __cut,
  customer_id,
  point,
  before,
  now,
  CASE
    WHEN was AND came THEN 'kept'
    WHEN was THEN 'lost'
    WHEN NOT is_now THEN 'none'
    WHEN first_seen AND NOT older THEN 'new'
    WHEN was_anywhere THEN 'switched'
    -- Acquired before the data begin, and nothing bought in them till now: neither new nor won back.
    WHEN first_seen THEN 'unseen'
    ELSE 'reactivated'
  END AS flow
FROM known
ORDER BY __cut, customer_id, point
