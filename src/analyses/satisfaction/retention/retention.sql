-- one row per cut, instrument, item, scale and score: customers by their first answer of the period, and those of them who bought again within the window
WITH first_answer AS ( -- one row per cut, customer and item
  SELECT __cut, customer_id, instrument, item, role, scale_min, scale_max, score, responded_on
  FROM answer
  WHERE brand = 'us' AND is_first AND customer_id IS NOT NULL AND (role = 'overall' OR instrument <> 'survey')
), followed AS ( -- one row per first answer, with how often the customer bought in the window after it
  SELECT
    f.__cut, f.customer_id, f.instrument, f.item, f.role, f.scale_min, f.scale_max, f.score, f.responded_on,
    count(p.ordered_on) AS days_bought
  FROM first_answer f
  LEFT JOIN purchase_days p ON p.customer_id = f.customer_id AND p.ordered_on > f.responded_on
    AND p.ordered_on <= date_add('day', CAST($window AS bigint), f.responded_on)
  GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9
)
SELECT
  __cut AS __cut, instrument AS instrument, item AS item, role AS role, scale_min AS scale_min, scale_max AS scale_max, score AS score,
  count_if(responded_on <= CAST($followed_until AS date)) AS customers,
  count_if(responded_on <= CAST($followed_until AS date) AND days_bought > 0) AS retained,
  count_if(responded_on > CAST($followed_until AS date)) AS pending
FROM followed
GROUP BY 1, 2, 3, 4, 5, 6, 7
ORDER BY 1, 2, 3, 4, 5, 6, 7
