-- one row per cut and customer who is judged, with a number: bought by the day and after it again; of more than so many every so manieth by their ids.
-- Where everybody is asked for, who bought at all
WITH known AS ( -- one row per cut and customer who bought by the day and, unless all are asked for, after it
  SELECT
    __cut, customer_id,
    before + CASE WHEN CAST($everybody AS boolean) THEN later ELSE 0 END AS baskets,
    row_number() OVER (PARTITION BY __cut ORDER BY customer_id) AS place,
    row_number() OVER (ORDER BY __cut, customer_id) AS who,
    count(*) OVER (PARTITION BY __cut) AS customers
  FROM buyer
  WHERE customer_id IS NOT NULL AND CASE WHEN CAST($everybody AS boolean) THEN before + later > 0 ELSE before > 0 AND later > 0 END
)
SELECT __cut, customer_id, who, baskets, customers
FROM known
WHERE CAST($everybody AS boolean)
  OR mod(CAST(place - 1 AS double), ceil(ratio(CAST(customers AS double), CAST($most AS double)))) = 0
ORDER BY 1, 2
