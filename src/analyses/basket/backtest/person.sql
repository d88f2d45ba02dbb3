-- one row per cut and customer who is judged: bought by the day and after it again; of more than so many every so manieth by their ids.
-- Where everybody is asked for, who bought by the day
WITH basket AS ( -- one row per cut, customer and basket of known items
  SELECT __cut, customer_id, basket, min(bought_on) AS bought_on
  FROM line
  WHERE customer_id IS NOT NULL AND item IS NOT NULL
  GROUP BY __cut, customer_id, basket
), customer AS ( -- one row per cut and customer
  SELECT
    __cut, customer_id,
    count_if(bought_on <= CAST($learn_until AS date)) AS baskets,
    count_if(bought_on > CAST($learn_until AS date)) AS later
  FROM basket
  GROUP BY __cut, customer_id
), known AS ( -- one row per cut and customer who bought by the day and, unless all are asked for, after it
  SELECT
    __cut, customer_id, baskets,
    row_number() OVER (PARTITION BY __cut ORDER BY customer_id) AS place,
    count(*) OVER (PARTITION BY __cut) AS customers
  FROM customer
  WHERE baskets > 0 AND (later > 0 OR CAST($everybody AS boolean))
)
SELECT __cut, customer_id, baskets, customers
FROM known
WHERE CAST($everybody AS boolean)
  OR mod(CAST(place - 1 AS double), ceil(ratio(CAST(customers AS double), CAST($most AS double)))) = 0
ORDER BY 1, 2
