-- one row per cut, attribute, kind, topic and number of enquiries of one customer: how many customers have so many
WITH asked AS ( -- one row per cut, customer and topic
  SELECT __cut, customer_id, topic, count(*) AS cases
  FROM enquiry
  WHERE customer_id IS NOT NULL AND topic IS NOT NULL
  GROUP BY __cut, customer_id, topic
)
SELECT a.__cut AS __cut, k.attribute AS attribute, k.kind AS kind, a.topic AS topic, a.cases AS cases, count(*) AS customers
FROM asked a
JOIN kind k ON k.customer_id = a.customer_id
WHERE k.kind IS NOT NULL
GROUP BY 1, 2, 3, 4, 5
ORDER BY 1, 2, 3, 4, 5
