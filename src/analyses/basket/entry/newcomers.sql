-- one row per customer whose first purchase was seen and who has been followed for so long: the day, and whether as many days of purchase came
-- within that time. Of who says no day of coming, a first purchase soon after the data begin need not be the first
WITH day AS ( -- one row per customer and day of purchase in time
  SELECT d.customer_id AS customer_id, h.first_on AS first_on, d.ordered_on AS ordered_on
  FROM purchase_days d
  JOIN history h ON h.customer_id = d.customer_id
  WHERE NOT h.older AND h.first_on <= CAST($latest AS date)
    AND (NOT h.undated OR h.first_on >= CAST($earliest AS date))
    AND d.ordered_on <= date_add('day', CAST($follow AS bigint), h.first_on)
)
SELECT customer_id, first_on, count(*) >= CAST($loyal_days AS bigint) AS is_loyal
FROM day
GROUP BY customer_id, first_on
ORDER BY customer_id
