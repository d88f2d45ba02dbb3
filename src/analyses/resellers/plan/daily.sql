-- one row per cut, reseller and day of the span with sales
SELECT __cut, reseller_id, ordered_on, sum(amount) AS revenue
FROM orders
WHERE reseller_id IS NOT NULL AND ordered_on BETWEEN CAST($since AS date) AND CAST($until AS date)
GROUP BY __cut, reseller_id, ordered_on
ORDER BY __cut, reseller_id, ordered_on
