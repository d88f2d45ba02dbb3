-- one row per answer of the period: the score a response gives one item of one brand.
-- found_scale: one row per instrument and item whose source states no scale; reversed_item: one row per item asked the other way round
WITH answer AS ( -- one row per answer
  SELECT
    __cut AS __cut,
    coalesce(response_id, customer_id || ' ' || CAST(responded_on AS varchar)) AS response,
    coalesce(customer_id, response_id) AS respondent,
    customer_id AS customer_id,
    responded_at AS responded_at,
    responded_on AS responded_on,
    CASE WHEN instrument IN ('nps', 'csat', 'ces') THEN instrument ELSE 'survey' END AS instrument,
    item AS item,
    CASE WHEN item = CAST($overall AS varchar) THEN 'overall' ELSE role END AS role,
    CASE WHEN brand IS NULL OR brand = CAST($own_brand AS varchar) THEN 'us' ELSE brand END AS brand,
    CAST(score AS decimal(18,4)) AS score,
    CAST(scale_min AS decimal(18,4)) AS scale_min,
    CAST(scale_max AS decimal(18,4)) AS scale_max,
    CAST(expectation AS decimal(18,4)) AS expectation,
    CAST(importance AS decimal(18,4)) AS importance,
    CAST(ideal AS decimal(18,4)) AS ideal
  FROM surveys
  WHERE responded_on BETWEEN CAST($since AS date) AND CAST($until AS date) AND score IS NOT NULL AND item IS NOT NULL
), scaled AS ( -- one row per answer, with the scale its source states or that was found for its item
  SELECT
    a.__cut, a.response, a.respondent, a.customer_id, a.responded_at, a.responded_on, a.instrument, a.item, a.role, a.brand,
    a.score AS given, r.item IS NOT NULL AS turned,
    CASE WHEN a.scale_min IS NULL OR a.scale_max IS NULL THEN s.min ELSE a.scale_min END AS scale_min,
    CASE WHEN a.scale_min IS NULL OR a.scale_max IS NULL THEN s.max ELSE a.scale_max END AS scale_max,
    a.expectation, a.importance, a.ideal
  FROM answer a
  LEFT JOIN found_scale s ON s.instrument = a.instrument AND s.item = a.item
  LEFT JOIN reversed_item r ON r.item = a.item
), turned AS ( -- one row per answer, with the score turned on its scale where the item is asked the other way round
  SELECT
    __cut, response, respondent, customer_id, responded_at, responded_on, instrument, item, role, brand, scale_min, scale_max,
    expectation, importance, ideal,
    CASE WHEN turned AND scale_min IS NOT NULL THEN CAST(scale_min + scale_max - given AS decimal(18,4)) ELSE given END AS score
  FROM scaled
), placed AS ( -- one row per answer within its scale, with its place among the respondent's answers to the same item of the same brand
  SELECT
    __cut, response, respondent, customer_id, responded_on, instrument, item, role, brand, score, scale_min, scale_max, expectation,
    importance, ideal,
    row_number() OVER (PARTITION BY __cut, respondent, instrument, item, brand ORDER BY responded_at, response) AS place_first,
    row_number() OVER (PARTITION BY __cut, respondent, instrument, item, brand ORDER BY responded_at DESC, response DESC) AS place_last
  FROM turned
  WHERE scale_min IS NULL OR (score >= scale_min AND score <= scale_max)
)
SELECT
  __cut AS __cut,
  response AS response,
  respondent AS respondent,
  -- An answer of nobody known is its own person.
  coalesce(respondent, '? ' || item || ' ' || CAST(place_first AS varchar)) AS person,
  customer_id AS customer_id,
  responded_on AS responded_on,
  instrument AS instrument,
  item AS item,
  role AS role,
  brand AS brand,
  score AS score,
  scale_min AS scale_min,
  scale_max AS scale_max,
  expectation AS expectation,
  importance AS importance,
  ideal AS ideal,
  -- An answer of nobody known is its own respondent's only one.
  respondent IS NULL OR place_first = 1 AS is_first,
  respondent IS NULL OR place_last = 1 AS is_latest
FROM placed
ORDER BY __cut, response, instrument, item, brand, score
