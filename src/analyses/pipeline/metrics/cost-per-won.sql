-- one row per cut: what was booked on sales processes in the days
SELECT __cut, sum(amount) AS cost, count(*) AS bookings
FROM costs
WHERE sales_process IS NOT NULL AND occurred_on BETWEEN CAST($since AS date) AND CAST($until AS date)
GROUP BY __cut
ORDER BY __cut
