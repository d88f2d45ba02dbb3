-- one row per cut and number of enquiries, later and earlier buyers among them of one customer: how many customers have these
WITH person AS ( -- one row per cut and customer with enquiries of full follow-up
  SELECT __cut, customer_id, count(*) AS n, count_if(bought_after > 0) AS after, count_if(bought_before > 0) AS before
  FROM enquiry
  WHERE customer_id IS NOT NULL AND date_add('day', 30, opened_on) <= CAST($bought_until AS date)
  GROUP BY __cut, customer_id
)
SELECT __cut AS __cut, n AS n, after AS after, before AS before, count(*) AS customers
FROM person
GROUP BY 1, 2, 3, 4
ORDER BY 1, 2, 3, 4
