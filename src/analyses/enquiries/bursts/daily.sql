-- one row per cut, day and topic of enquiries up to the day: how many, and whether more than one customer
SELECT __cut AS __cut, opened_on AS opened_on, topic AS topic, count(*) AS cases, min(customer_id) AS first_customer, max(customer_id) AS last_customer
FROM tickets
WHERE coalesce(kind, 'none') IN (SELECT item FROM UNNEST(json_text_list(CAST($kinds AS varchar))) AS k (item))
  AND opened_on BETWEEN CAST($since AS date) AND CAST($until AS date)
GROUP BY 1, 2, 3
ORDER BY 1, 2, 3
