-- one row per question with new customers: how many first bought in its days. question: one row per question, with the first and the last day of its
-- measured period
SELECT q.point AS point, count(*) AS customers
FROM history h
JOIN question q ON h.first_on BETWEEN q.from_on AND q.to_on
WHERE NOT h.older
GROUP BY q.point
ORDER BY q.point
