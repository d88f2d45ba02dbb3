-- one row per category: of who bought anything before the year, those who had bought it, and those who took it up in the year, with what they spent
WITH buyer AS ( -- one row per customer who bought before the year
  SELECT customer_id, sum(spent) AS spent
  FROM bought
  GROUP BY customer_id
  HAVING min(first_on) <= date_add('day', -365, CAST($until AS date))
), everybody AS ( -- one row: how many they are
  SELECT count(*) AS customers
  FROM buyer
)
SELECT
  b.category AS category,
  min(e.customers) - count_if(b.first_on <= date_add('day', -365, CAST($until AS date))) AS without,
  count_if(b.first_on > date_add('day', -365, CAST($until AS date))) AS adopters,
  sum(CASE WHEN b.first_on > date_add('day', -365, CAST($until AS date)) THEN b.spent END) AS spent,
  sum(CASE WHEN b.first_on > date_add('day', -365, CAST($until AS date)) THEN y.spent END) AS spent_on_all
FROM bought b
JOIN buyer y ON y.customer_id = b.customer_id
CROSS JOIN everybody e
GROUP BY b.category
ORDER BY b.category
