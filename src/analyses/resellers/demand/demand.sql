-- one row per cut, product and month up to as-of, of the products with the most revenue since a day: pieces that resellers took, returns taken off;
-- how many products they took any of in the whole months from one to another stands on each row of the cut
WITH monthly AS ( -- one row per cut, product and month
  SELECT
    __cut,
    product_id,
    CAST(date_trunc('month', CAST(ordered_on AS timestamp)) AS date) AS month,
    sum(quantity) AS quantity,
    sum(amount) AS revenue
  FROM orders
  WHERE reseller_id IS NOT NULL AND product_id IS NOT NULL AND ordered_on <= CAST($until AS date)
  GROUP BY 1, 2, 3
), taken AS ( -- one row per cut and product of which any was taken in a whole month
  SELECT
    __cut,
    product_id,
    coalesce(sum(CASE WHEN month > CAST($recent_after AS date) THEN revenue END), CAST(0 AS decimal(38,4))) AS recent
  FROM monthly
  GROUP BY __cut, product_id
  HAVING count_if(quantity > 0 AND month BETWEEN CAST($first AS date) AND CAST($last AS date)) > 0
), ranked AS ( -- one row per such cut and product, with its place in the cut
  SELECT
    __cut,
    product_id,
    row_number() OVER (PARTITION BY __cut ORDER BY recent DESC, product_id) AS place,
    count(*) OVER (PARTITION BY __cut) AS products
  FROM taken
)
SELECT
  m.__cut AS __cut,
  r.place AS place,
  m.product_id AS product_id,
  m.month AS month,
  m.quantity AS quantity,
  r.products AS products
FROM monthly m
JOIN ranked r ON r.__cut = m.__cut AND r.product_id = m.product_id
WHERE r.place <= CAST($most AS bigint)
ORDER BY 1, 2, 4
