-- one row per customer who bought: the chance of being one still, orders and money expected (null without a model); sums of them are exact
WITH worth AS ( -- one row per customer; a purchase is worth what the customer's own are, drawn towards what all are the more the fewer there are
  SELECT
    h.customer_id AS customer_id,
    h.first_on AS first_on,
    h.repeats AS repeats,
    h.recency AS recency,
    h.age AS age,
    h.recent_value AS recent_value,
    h.value AS value,
    s.alive AS alive,
    s.expected AS expected,
    s.discounted AS discounted,
    s.year AS year,
    s.low AS low,
    s.high AS high,
    gamma_gamma_mean(CAST($p AS double), CAST($q AS double), CAST($v AS double), CAST(h.priced AS double), h.mean_value) AS purchase,
    CAST($v AS double) + CAST(h.priced AS double) * coalesce(h.mean_value, 0) AS unit
  FROM history h
  LEFT JOIN state s ON s.repeats = h.repeats AND s.priced = h.priced AND s.recency = h.recency AND s.age = h.age
), ahead AS ( -- one row per customer: money ahead, and between what it will lie
  SELECT
    customer_id, first_on, repeats, recency, age, recent_value, value, alive, expected,
    CAST(discounted AS double) * purchase AS clv,
    CAST(year AS double) * purchase AS future,
    CAST(low AS double) * unit AS low,
    CAST(high AS double) * unit AS high
  FROM worth
)
SELECT
  customer_id,
  'orders' AS basis,
  first_on,
  repeats,
  recency,
  age,
  recent_value,
  value,
  alive,
  CAST(alive AS decimal(18,8)) AS alive_part,
  CAST(expected AS decimal(18,8)) AS expected,
  CAST(clv AS decimal(28,8)) AS clv,
  CAST(future AS decimal(28,8)) AS future,
  -- What is expected of one who has hardly a chance left may lie above what nine of ten will do: the interval holds it all the same.
  CAST(CASE WHEN low > clv THEN clv ELSE low END AS decimal(28,8)) AS low,
  CAST(CASE WHEN high < clv THEN clv ELSE high END AS decimal(28,8)) AS high
FROM ahead
ORDER BY customer_id
