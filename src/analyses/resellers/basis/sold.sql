-- one row per cut and reseller of the span; how many products any reseller sold stands on each row of the cut
WITH line AS ( -- one row per cut, reseller and product
  SELECT
    __cut, reseller_id, product_id,
    sum(amount) AS revenue,
    count_if(amount > 0 OR quantity > 0) AS purchases
  FROM orders
  WHERE reseller_id IS NOT NULL AND ordered_on BETWEEN CAST($since AS date) AND CAST($until AS date)
  GROUP BY 1, 2, 3
), range AS ( -- one row per cut
  SELECT __cut, count(DISTINCT CASE WHEN purchases > 0 THEN product_id END) AS products_of_all
  FROM line
  GROUP BY __cut
)
SELECT
  l.__cut AS __cut, l.reseller_id AS reseller_id,
  sum(l.revenue) AS revenue,
  count(DISTINCT CASE WHEN l.purchases > 0 THEN l.product_id END) AS products,
  max(r.products_of_all) AS products_of_all
FROM line l
JOIN range r ON r.__cut = l.__cut
GROUP BY l.__cut, l.reseller_id
ORDER BY l.__cut, l.reseller_id
