-- one row per cut: steps, and customers who never came again
SELECT __cut, count(next_on) AS steps, count(*) - count(next_on) AS last_days
FROM visit
GROUP BY __cut
ORDER BY __cut
