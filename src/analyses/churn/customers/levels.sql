-- one row per cut and basis; of each one per level; of each one per tier; of each one per reason: customers, chances and money
SELECT
  m.__cut AS __cut,
  n.basis AS basis,
  CASE WHEN grouping(n.level) = 1 THEN NULL ELSE n.level END AS level,
  CASE WHEN grouping(n.tier) = 1 THEN NULL ELSE coalesce(n.tier, 'unknown') END AS tier,
  CASE WHEN grouping(n.reason) = 1 THEN NULL ELSE coalesce(n.reason, 'none') END AS reason,
  count(*) AS customers,
  sum(CAST(n.chance AS decimal(18,8))) AS chance,
  sum(n.value) AS value,
  sum(n.value_at_risk) AS value_at_risk
FROM now n
JOIN member m ON m.customer_id = n.customer_id
GROUP BY GROUPING SETS (
  (m.__cut, n.basis), (m.__cut, n.basis, n.level), (m.__cut, n.basis, n.level, n.tier), (m.__cut, n.basis, n.level, n.tier, n.reason)
)
ORDER BY 1, 2, 3, 4, 5
