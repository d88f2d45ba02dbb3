-- one row per cut, reseller and answer on its scale: overall scores of the span from customers the reseller serves
WITH served AS ( -- one row per customer and reseller
  SELECT customer_id, reseller_id, sum(amount) AS amount
  FROM all_orders
  WHERE customer_id IS NOT NULL AND reseller_id IS NOT NULL AND ordered_on <= CAST($until AS date)
  GROUP BY customer_id, reseller_id
), main AS ( -- one row per customer: the reseller who sold most to it
  SELECT customer_id, reseller_id, row_number() OVER (PARTITION BY customer_id ORDER BY amount DESC, reseller_id) AS place
  FROM served
)
SELECT s.__cut AS __cut, m.reseller_id AS reseller_id, s.score AS score, s.scale_min AS scale_min, s.scale_max AS scale_max, count(*) AS answers
FROM surveys s
JOIN main m ON m.customer_id = s.customer_id AND m.place = 1
WHERE s.score IS NOT NULL AND coalesce(s.role, 'overall') = 'overall' AND coalesce(s.brand, 'us') = 'us'
  AND s.responded_on BETWEEN CAST($since AS date) AND CAST($until AS date)
GROUP BY 1, 2, 3, 4, 5
ORDER BY 1, 2, 3, 4, 5
