-- one row: customers who bought before, whatever the filter, and how many of them came back
SELECT count(*) AS customers, coalesce(sum(CASE WHEN is_now THEN 1 ELSE 0 END), 0) AS stayed
FROM anywhere
WHERE was
ORDER BY 1
