-- one row per cut, stage, age and days in the stage of open deals: how many, and what they are worth
SELECT
  __cut, stage, age, waited,
  count(*) AS deals,
  count(amount) AS priced,
  coalesce(sum(amount), CAST(0 AS decimal(38,4))) AS value,
  coalesce(sum(exact_moment(amount, amount)), CAST(0 AS decimal(38,4))) AS squares
FROM standing
GROUP BY __cut, stage, age, waited
ORDER BY __cut, stage, age, waited
