-- one row per cut: responses about us and the people who gave them
SELECT
  __cut AS __cut,
  count(DISTINCT response) + count_if(response IS NULL) AS responses,
  count(DISTINCT respondent) + count_if(respondent IS NULL) AS respondents
FROM answer
WHERE brand = 'us'
GROUP BY __cut
ORDER BY __cut
