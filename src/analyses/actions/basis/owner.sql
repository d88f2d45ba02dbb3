-- one row per customer whom somebody owns: the own rep unless left, else who sold the last order unless left, else its branch. last_order: who
-- and where, of the last order of the year
WITH claim AS ( -- one row per customer and who might own it, the first first
  SELECT customer_id, 1 AS nth, 'rep' AS owner_kind, rep_id AS owner
  FROM all_customers
  WHERE rep_id IS NOT NULL
  UNION ALL
  SELECT l.customer_id, n.nth, CASE n.nth WHEN 2 THEN 'rep' ELSE 'branch' END, CASE n.nth WHEN 2 THEN l.rep_id ELSE l.branch END
  FROM last_order l
  CROSS JOIN (SELECT 2 AS nth UNION ALL SELECT 3 AS nth) n
), standing AS ( -- one row per customer and who can, in the same order
  SELECT c.customer_id, c.owner_kind, c.owner, row_number() OVER (PARTITION BY c.customer_id ORDER BY c.nth) AS nth
  FROM claim c
  LEFT JOIN all_reps r ON r.rep_id = c.owner AND c.owner_kind = 'rep'
  WHERE c.owner IS NOT NULL AND coalesce(r.left_on > CAST($until AS date), TRUE)
)
SELECT customer_id, owner_kind, owner
FROM standing
WHERE nth = 1
ORDER BY customer_id
