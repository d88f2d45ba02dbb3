import { fitGammaGamma } from './lifetime/gamma-gamma.js';
import { fitOfPurchases } from './lifetime/purchase-model.js';
import { rank } from './ranking/fair-ranking.js';

/** What may take seconds of many inputs, by the name under which a thread is asked for it. */
export const ASIDES = { fitGammaGamma, fitOfPurchases, rank };
