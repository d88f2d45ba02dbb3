import type { Figure, Probability } from './figure.js';
import { ANSWERS } from './figures/answers.js';
import { BASKETS } from './figures/baskets.js';
import { CAMPAIGNS } from './figures/campaigns.js';
import { COMPLAINTS } from './figures/complaints.js';
import { CURVES } from './figures/curves.js';
import { CUSTOMER_CHANCES, CUSTOMER_FIGURES } from './figures/customers.js';
import { DRIVERS } from './figures/drivers.js';
import { LIFECYCLE } from './figures/lifecycle.js';
import { LOYALTY } from './figures/loyalty.js';
import { RATES } from './figures/rates.js';
import { RESELLERS, TARGETS } from './figures/resellers.js';
import { SALES } from './figures/sales.js';
import { UNIT_CHANCES, UNITS } from './figures/units.js';

/** Figures that are measured in one go. */
export interface Group {
  readonly figures: readonly Figure[];
  readonly chances: readonly Probability[];
}

const group = (figures: readonly Figure[], chances: readonly Probability[] = []): Group => ({ figures, chances });

/** Every interval and probability that is printed, each in worlds of known truth. */
export const GROUPS: Readonly<Record<string, Group>> = {
  rates: group(RATES),
  units: group(UNITS, UNIT_CHANCES),
  curves: group(CURVES),
  customers: group(CUSTOMER_FIGURES, CUSTOMER_CHANCES),
  drivers: group(DRIVERS),
  answers: group(ANSWERS),
  resellers: group(RESELLERS, TARGETS),
  complaints: group(COMPLAINTS),
  campaigns: group(CAMPAIGNS),
  lifecycle: group(LIFECYCLE),
  loyalty: group(LOYALTY),
  sales: group(SALES),
  baskets: group(BASKETS),
};

export const FIGURES: readonly Figure[] = Object.values(GROUPS).flatMap(({ figures }) => figures);
export const CHANCES: readonly Probability[] = Object.values(GROUPS).flatMap(({ chances }) => chances);
