-- one row: orders whose shares add up to more, and to less, than the whole
WITH claimed AS ( -- one row per order with shares
  SELECT order_id, sum(CAST(share AS decimal(12,10))) AS share
  FROM all_credit_splits
  WHERE share > 0
  GROUP BY order_id
)
SELECT count_if(share > CAST(1 AS decimal(12,10))) AS over_claimed, count_if(share < CAST(1 AS decimal(12,10))) AS under_claimed
FROM claimed
ORDER BY 1
