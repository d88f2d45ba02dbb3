-- one row per asked period and customer who answered before it: what the last answer that speaks of us as a whole says.
-- asked_point: one row per asked period, with its days
WITH answer AS ( -- one row per answer of a customer
  SELECT
    customer_id,
    responded_on,
    CAST(responded_on AS varchar) || CAST(responded_at AS varchar) || coalesce(response_id, '') AS response,
    instrument,
    item,
    role,
    coalesce(brand, CAST($us AS varchar)) AS brand,
    CAST(score AS decimal(18,4)) AS score,
    coalesce(scale_min, 0) AS scale_min,
    coalesce(scale_max, 10) AS scale_max
  FROM surveys
  WHERE customer_id IS NOT NULL AND score IS NOT NULL
), rated AS ( -- one row per response and item: what we got, and the best of the others
  SELECT
    customer_id, responded_on, response, instrument, item, role,
    max(CASE WHEN brand = CAST($us AS varchar) THEN score END) AS ours,
    max(CASE WHEN brand <> CAST($us AS varchar) THEN score END) AS best
  FROM answer
  GROUP BY 1, 2, 3, 4, 5, 6
), compared AS ( -- one row per response that rates us and another: how far we are above the best, over all, else over the items
  SELECT
    customer_id,
    responded_on,
    response,
    CASE
      WHEN count_if(role = 'overall') > 0 THEN ratio(
        CAST(sum(CASE WHEN role = 'overall' THEN ours - best END) AS double), CAST(count_if(role = 'overall') AS double))
      ELSE ratio(CAST(sum(ours - best) AS double), CAST(count(*) AS double))
    END AS gap
  FROM rated
  WHERE ours IS NOT NULL AND best IS NOT NULL
  GROUP BY 1, 2, 3
), said AS ( -- one row per response and kind of answer
  SELECT customer_id, responded_on, response, 1 AS kind, CAST(NULL AS decimal(18,4)) AS score, gap, gap > 0 AS is_favourable
  FROM compared
  UNION ALL
  SELECT customer_id, responded_on, response, 0 AS kind, score, CAST(NULL AS double) AS gap, score >= CAST($promoter_from AS decimal(18,4)) AS is_favourable
  FROM answer
  WHERE instrument = 'nps' AND brand = CAST($us AS varchar) AND scale_min = 0 AND scale_max = 10
), placed AS ( -- one row per asked period and answer before it, the last first; of one day a comparison before a score alone
  SELECT
    a.place AS point, s.customer_id AS customer_id, s.responded_on AS responded_on, s.score AS score, s.gap AS gap, s.is_favourable AS is_favourable,
    row_number() OVER (PARTITION BY a.place, s.customer_id ORDER BY s.responded_on DESC, s.kind DESC, s.response DESC) AS place,
    count(*) OVER (PARTITION BY a.place, s.customer_id) AS answers
  FROM said s
  JOIN asked_point a ON s.responded_on < a.from_on AND s.responded_on >= date_add('day', -CAST($stale_days AS bigint), a.from_on)
)
SELECT
  point, customer_id, responded_on, score, gap, answers,
  CASE WHEN is_favourable THEN 'favourable' ELSE 'unfavourable' END AS attitude
FROM placed
WHERE place = 1
ORDER BY 1, 2
