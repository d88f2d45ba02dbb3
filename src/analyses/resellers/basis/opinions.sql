-- one row per cut, reseller and answer on its scale: overall scores of the span from customers the reseller serves
SELECT s.__cut AS __cut, m.reseller_id AS reseller_id, s.score AS score, s.scale_min AS scale_min, s.scale_max AS scale_max, count(*) AS answers
FROM surveys s
JOIN main_reseller m ON m.customer_id = s.customer_id
WHERE s.score IS NOT NULL AND coalesce(s.role, 'overall') = 'overall' AND coalesce(s.brand, 'us') = 'us'
  AND s.responded_on BETWEEN CAST($since AS date) AND CAST($until AS date)
GROUP BY 1, 2, 3, 4, 5
ORDER BY 1, 2, 3, 4, 5
