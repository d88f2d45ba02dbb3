"""Pairs of northwind's orders by mlxtend 0.25 (pip install mlxtend): the figures that basket-northwind.test.ts holds to.

python basket-northwind.py PATH/order_details.csv
"""

import sys

import pandas as pd
from mlxtend.frequent_patterns import apriori, association_rules

lines = pd.read_csv(sys.argv[1])
baskets = pd.crosstab(lines.order_id, lines.product_id) > 0
held = apriori(baskets, min_support=5 / len(baskets), use_colnames=True, max_len=2)
rules = association_rules(held, metric="lift", min_threshold=0)
for _, rule in rules.sort_values(["support", "lift"], ascending=False).iterrows():
    (one,), (other,) = rule.antecedents, rule.consequents
    print(one, other, repr(rule.support), repr(rule.confidence), repr(rule.lift))
