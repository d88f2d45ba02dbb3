-- one row per currency with rates of days of the earlier period: their mean
SELECT currency, avg(CAST(rate AS double)) AS rate
FROM fx_rates
WHERE rate_date BETWEEN CAST($before_since AS date) AND CAST($before_until AS date)
GROUP BY currency
ORDER BY currency
