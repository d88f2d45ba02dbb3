import type { Figure } from './figure.js';
import { ANSWERS } from './figures/answers.js';
import { COMPLAINTS } from './figures/complaints.js';
import { RATES } from './figures/rates.js';
import { RESELLERS } from './figures/resellers.js';

/** Every interval and probability that is printed, each in worlds of known truth. */
export const FIGURES: readonly Figure[] = [...RATES, ...ANSWERS, ...RESELLERS, ...COMPLAINTS];
