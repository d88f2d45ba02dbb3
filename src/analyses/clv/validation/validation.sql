-- one row per predictor, and of the model per number of repeat purchases too: what was said and what came
WITH scored AS ( -- one row per customer: what the model says
  SELECT
    t.customer_id AS customer_id,
    CASE WHEN t.repeats > 7 THEN 7 ELSE t.repeats END AS repeats,
    coalesce(ratio(CAST(t.repeats AS double) * CAST($days AS double), CAST(t.age AS double)), 0) AS rated,
    t.recent_repeats AS recent_repeats,
    t.value AS value,
    coalesce(t.mean_value, 0) AS mean_value,
    t.came AS came,
    t.came_value AS came_value,
    s.expected AS expected,
    CAST(s.expected AS double) * gamma_gamma_mean(CAST($p AS double), CAST($q AS double), CAST($v AS double), CAST(t.priced AS double), t.mean_value) AS expected_value,
    t.recent_value AS recent_value,
    CASE WHEN t.came BETWEEN s.count_low AND s.count_high THEN 1 ELSE 0 END AS inside
  FROM tested t
  JOIN state s ON s.repeats = t.repeats AND s.recency = t.recency AND s.age = t.age
), guess AS ( -- one row per predictor and customer; who spent most says nothing but an order
  SELECT 'model' AS predictor, customer_id, repeats, came, came_value, expected AS guess, expected_value AS guess_value, expected AS sorted, expected_value AS sorted_value, inside FROM scored
  UNION ALL
  SELECT 'same_count', customer_id, repeats, came, came_value, CAST(recent_repeats AS double), CAST(recent_value AS double), CAST(recent_repeats AS double), CAST(recent_value AS double), NULL FROM scored
  UNION ALL
  SELECT 'rate_time', customer_id, repeats, came, came_value, rated, CAST(rated AS double) * mean_value, rated, CAST(rated AS double) * mean_value, NULL FROM scored
  UNION ALL
  SELECT 'zero', customer_id, repeats, came, came_value, CAST(0 AS double), CAST(0 AS double), NULL, NULL, NULL FROM scored
  UNION ALL
  SELECT 'biggest_spenders', customer_id, repeats, came, came_value, NULL, NULL, CAST(value AS double), CAST(value AS double), NULL FROM scored
), placed AS ( -- one row per predictor and customer, with the place among all; equals in the order of their ids
  SELECT
    predictor, repeats, came, came_value, guess, guess_value, sorted, sorted_value, inside,
    row_number() OVER (PARTITION BY predictor ORDER BY sorted DESC NULLS LAST, customer_id) AS place,
    row_number() OVER (PARTITION BY predictor ORDER BY sorted_value DESC NULLS LAST, customer_id) AS value_place,
    count(*) OVER (PARTITION BY predictor) AS customers
  FROM guess
)
SELECT
  predictor,
  CASE WHEN grouping(repeats) = 1 THEN -1 ELSE repeats END AS repeats,
  count(*) AS customers,
  sum(came) AS orders_actual,
  sum(came_value) AS value_actual,
  sum(CAST(guess AS decimal(18,8))) AS orders_predicted,
  sum(CAST(guess_value AS decimal(28,8))) AS value_predicted,
  sum(CAST(abs(guess - came) AS decimal(18,8))) AS error,
  sum(CASE WHEN sorted IS NOT NULL AND CAST(place - 1 AS bigint) * 10 < customers THEN came END) AS tenth_orders,
  sum(CASE WHEN sorted_value IS NOT NULL AND CAST(value_place - 1 AS bigint) * 10 < customers THEN came_value END) AS tenth_value,
  sum(inside) AS inside
FROM placed
GROUP BY GROUPING SETS ((predictor), (predictor, repeats))
ORDER BY 1, 2
