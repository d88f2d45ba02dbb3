-- one row per cut and source: leads created in the days, how far they came by as-of, and what they cost
SELECT
  __cut, source,
  count(*) AS leads,
  count_if(qualified_on <= CAST($as_of AS date)) AS qualified,
  count_if(converted_on <= CAST($as_of AS date)) AS converted,
  count(cost) AS priced,
  count_if(cost IS NOT NULL AND converted_on <= CAST($as_of AS date)) AS priced_converted,
  sum(cost) AS cost
FROM leads
WHERE created_on BETWEEN CAST($since AS date) AND CAST($until AS date)
GROUP BY __cut, source
ORDER BY __cut, source
