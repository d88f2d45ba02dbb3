-- one row per cut, stage, days there, age, and amount of open deals (none for all but the largest of a stage together): how many, and what they are worth
WITH sized AS ( -- one row per open deal
  SELECT
    __cut, stage, waited, age, amount,
    row_number() OVER (PARTITION BY __cut, stage ORDER BY amount DESC NULLS LAST, opportunity_id) AS size_rank
  FROM standing
)
SELECT
  __cut, stage, waited, age,
  CASE WHEN size_rank <= CAST($singly AS bigint) THEN amount END AS own_amount,
  count(*) AS deals,
  coalesce(sum(amount), CAST(0 AS decimal(38,4))) AS value,
  coalesce(sum(exact_moment(amount, amount)), CAST(0 AS decimal(38,4))) AS squares
FROM sized
GROUP BY 1, 2, 3, 4, 5
ORDER BY 1, 2, 3, 4, 5
