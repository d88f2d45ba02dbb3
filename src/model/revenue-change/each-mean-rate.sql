-- one row per period of those whose days are given and currency with rates of its days: their mean
SELECT period AS period, currency AS currency, avg(CAST(rate AS double)) AS rate
FROM fx_rates
JOIN days_of_periods ON day = rate_date
WHERE rate_date BETWEEN CAST($since AS date) AND CAST($until AS date)
GROUP BY 1, 2
ORDER BY 1, 2
