-- one row per cut and channel: what resellers are paid for the sales of the days
SELECT
  o.__cut AS __cut,
  o.channel AS channel,
  sum(exact_product(CAST(o.amount AS decimal(20,4)), CAST(r.commission_rate AS decimal(18,10)))) AS commission
FROM orders o
JOIN all_resellers r ON r.reseller_id = o.reseller_id
WHERE r.commission_rate IS NOT NULL AND o.ordered_on BETWEEN CAST($since AS date) AND CAST($until AS date)
GROUP BY 1, 2
ORDER BY 1, 2
