-- one row: the first day on which a customer answered anything
SELECT min(responded_on) AS first_on
FROM surveys
WHERE customer_id IS NOT NULL AND score IS NOT NULL
ORDER BY 1
