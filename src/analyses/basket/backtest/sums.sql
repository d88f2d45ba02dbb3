-- one row per cut: customers judged, those whose first offer was right, one of three, one of five, and offers taken of those made
SELECT __cut, count(*) AS customers, count_if(first_right) AS first_right, count_if(of_three) AS of_three, count_if(of_five) AS of_five,
  sum(taken) AS taken, sum(offered) AS offered
FROM right_or_not
GROUP BY __cut
ORDER BY __cut
