-- one row per customer with lines of which the discount is known: how many of them, how many had one, and how many of all lines of the same
-- categories and months let expect. A blank is no discount where no line says 0, else unknown
WITH own AS ( -- one row per customer, category and month: purchased lines, those that say what discount they had, and those that had one
  SELECT
    o.customer_id AS customer_id,
    coalesce(p.category, '') AS category,
    date_trunc('month', CAST(o.ordered_on AS timestamp)) AS month,
    count(*) AS lines,
    count(o.discount) AS said,
    count_if(o.discount <> 0) AS discounted
  FROM all_orders o
  LEFT JOIN all_products p ON p.product_id = o.product_id
  WHERE o.customer_id IS NOT NULL AND is_purchase(o.__own_amount, o.quantity) AND o.ordered_on <= CAST($until AS date)
  GROUP BY 1, 2, 3
), cell AS ( -- the same, with the lines of all customers
  SELECT
    customer_id, discounted, lines, said,
    sum(discounted) OVER (PARTITION BY category, month) AS all_discounted,
    sum(lines) OVER (PARTITION BY category, month) AS all_lines,
    sum(said) OVER (PARTITION BY category, month) AS all_said,
    sum(said) OVER () - sum(discounted) OVER () AS zeros,
    sum(said) OVER () AS known
  FROM own
), counted AS ( -- the same, with the lines that count
  SELECT
    customer_id,
    discounted,
    all_discounted,
    CASE WHEN zeros = 0 THEN lines ELSE said END AS lines,
    CASE WHEN zeros = 0 THEN all_lines ELSE all_said END AS all_lines
  FROM cell
  WHERE known > 0
), summed AS ( -- one row per customer
  SELECT
    customer_id,
    sum(lines) AS lines,
    sum(discounted) AS discounted,
    sum(exact_product(
      CAST(lines AS decimal(20,4)), CAST(ratio(CAST(all_discounted AS double), CAST(all_lines AS double)) AS decimal(18,10)))) AS expected
  FROM counted
  WHERE lines > 0
  GROUP BY customer_id
)
SELECT
  customer_id,
  lines,
  discounted,
  CASE WHEN lines >= CAST($least AS bigint) THEN ratio(CAST(discounted AS double), CAST(expected AS double)) END AS times_expected
FROM summed
ORDER BY customer_id
