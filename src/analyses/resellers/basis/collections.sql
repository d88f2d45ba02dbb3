-- one row per cut and reseller: payments due in the span, as they stood on as-of
WITH seller AS ( -- one row per order: through whom
  SELECT order_id, min(reseller_id) AS reseller_id
  FROM all_orders
  WHERE order_id IS NOT NULL AND reseller_id IS NOT NULL
  GROUP BY order_id
)
SELECT
  p.__cut AS __cut,
  coalesce(p.reseller_id, s.reseller_id) AS reseller_id,
  sum(p.amount) AS due,
  sum(CASE WHEN p.paid_on <= CAST($as_of AS date) THEN p.amount ELSE CAST(0 AS decimal(18,4)) END) AS collected,
  count_if(p.paid_on IS NULL OR p.paid_on > CAST($as_of AS date)) AS unpaid
FROM payments p
LEFT JOIN seller s ON s.order_id = p.order_id
WHERE p.due_on BETWEEN CAST($since AS date) AND CAST($until AS date)
  AND coalesce(p.reseller_id, s.reseller_id) IS NOT NULL
GROUP BY 1, 2
ORDER BY 1, 2
