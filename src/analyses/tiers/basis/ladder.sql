-- one row per boundary of each cut (boundaries.sql), beside what is counted of the period's lines and the day that the data begin with; one row without a
-- boundary where nobody is worth anything
SELECT
  l.lines AS lines, l.named AS named, l.priced AS priced, d.first AS first,
  b.__cut AS __cut, b.value AS value, b.customers AS customers, b.held AS held, b.placed AS placed, b.reached AS reached,
  b.population AS population, b.total AS total, b.gini_sum AS gini_sum
FROM coverage l
CROSS JOIN first_day d
LEFT JOIN boundary b ON 1 = 1
ORDER BY b.__cut, b.value DESC
