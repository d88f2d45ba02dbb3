-- one row per cut, campaign, arm and whether of the largest 0.1 % (one member at least): counts, sums, sums of squares and of products
SELECT
  __cut AS __cut, campaign_id AS campaign_id, arm AS arm,
  place <= floor(ratio(CAST(people + 999 AS double), CAST(1000 AS double))) AS is_largest,
  count(*) AS n, count(contacted_on) AS reached, count(responded_on) AS responded, count(converted_on) AS converted,
  sum(stated) AS stated, sum(bought) AS bought, sum(overlapped) AS overlapped, sum(uncosted) AS uncosted, max(revenue) AS largest,
  sum(revenue) AS y, sum(revenue_after) AS z, sum(revenue_before) AS x, sum(revenue_as_long) AS w,
  sum(margin) AS m, sum(margin_after) AS q, sum(days_before) AS d, sum(days_year) AS e,
  sum(exact_moment(revenue, revenue)) AS yy, sum(exact_moment(revenue_before, revenue)) AS xy,
  sum(exact_moment(revenue_after, revenue_after)) AS zz, sum(exact_moment(revenue_before, revenue_after)) AS xz,
  sum(exact_moment(revenue, revenue_after)) AS yz, sum(exact_moment(revenue_before, revenue_before)) AS xx,
  sum(exact_moment(revenue_as_long, revenue_as_long)) AS ww, sum(exact_moment(revenue, revenue_as_long)) AS wy,
  sum(exact_moment(margin, margin)) AS mm, sum(exact_moment(revenue_before, margin)) AS xm,
  sum(exact_moment(margin_after, margin_after)) AS qq, sum(exact_moment(revenue_before, margin_after)) AS xq,
  sum(exact_moment(margin, margin_after)) AS mq,
  sum(exact_moment(days_before, days_before)) AS dd, sum(exact_moment(revenue_before, days_before)) AS xd,
  sum(exact_moment(days_year, days_year)) AS ee, sum(exact_moment(revenue_before, days_year)) AS xe,
  sum(exact_moment(days_before, days_year)) AS de
FROM valued
GROUP BY 1, 2, 3, 4
ORDER BY 1, 2, 3, 4
