# What the library lifetimes takes to fit BG/NBD to histories and to foretell half a year: histories.csv of repeats, recency and age in weeks.
# Prints parameters, seconds of processor time of fit and of foretelling, and the peak of memory in MB.
import json
import resource
import sys
import time

import pandas as pd
from lifetimes import BetaGeoFitter

histories = pd.read_csv(sys.argv[1])
before = time.process_time()
model = BetaGeoFitter()
model.fit(histories["repeats"], histories["recency"], histories["age"], tol=1e-9)
fitted = time.process_time()
expected = model.conditional_expected_number_of_purchases_up_to_time(
    26, histories["repeats"], histories["recency"], histories["age"]
)
alive = model.conditional_probability_alive(histories["repeats"], histories["recency"], histories["age"])
done = time.process_time()
print(
    json.dumps(
        {
            "parameters": model.params_.to_dict(),
            "fit_s": fitted - before,
            "predict_s": done - fitted,
            "expected": float(expected.sum()),
            "alive": float(alive.sum()),
            "rss_mb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
        }
    )
)
