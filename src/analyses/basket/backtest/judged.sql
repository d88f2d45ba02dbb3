-- one row per cut: customers judged, and those they stand for
SELECT __cut, count(*) AS judged, max(customers) AS customers
FROM person
GROUP BY __cut
ORDER BY __cut
