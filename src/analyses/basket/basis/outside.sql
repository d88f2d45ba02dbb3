-- one row: lines bought in the days, those that no basket holds, for want of an order and of a customer, and those of whose item nothing is known
SELECT
  count(*) AS lines,
  count_if(order_id IS NULL AND customer_id IS NULL) AS loose,
  count_if(product_id IS NULL) AS nameless
FROM orders
WHERE is_purchase(__own_amount, quantity) AND ordered_on BETWEEN CAST($since AS date) AND CAST($until AS date)
ORDER BY 1
