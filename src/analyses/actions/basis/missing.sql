-- one row per customer who bought: the place of the best offer that was never bought. offer: one row per category on offer, the best first
WITH held AS ( -- one row per customer and offer, null of who bought none of them; numbered as the places would be if none were missing
  SELECT b.customer_id AS customer_id, o.place AS place, row_number() OVER (PARTITION BY b.customer_id ORDER BY o.place) AS nth
  FROM bought b
  JOIN offer o ON o.category = b.category
)
SELECT customer_id, coalesce(min(CASE WHEN place <> nth THEN nth END), count(*) + 1) AS missing
FROM held
GROUP BY customer_id
ORDER BY customer_id
