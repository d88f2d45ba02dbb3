// Generated from the declarations by `npm run generate`; do not edit.
import type { Manifest } from '../core/manifest.js';
import { entry as actions } from './actions.js';
import { entry as agents } from './agents.js';
import { entry as basket } from './basket.js';
import { entry as campaigns } from './campaigns.js';
import { entry as churn } from './churn.js';
import { entry as clv } from './clv.js';
import { entry as complaints } from './complaints.js';
import { entry as enquiries } from './enquiries.js';
import { entry as lifecycle } from './lifecycle.js';
import { entry as loyalty } from './loyalty.js';
import { entry as pipeline } from './pipeline.js';
import { entry as reps } from './reps.js';
import { entry as resellers } from './resellers.js';
import { entry as retention } from './retention.js';
import { entry as rfm } from './rfm.js';
import { entry as sales } from './sales.js';
import { entry as satisfaction } from './satisfaction.js';
import { entry as sla } from './sla.js';
import { entry as tiers } from './tiers.js';
import { entry as wallet } from './wallet.js';

/** Every analysis, as plain data: help, flags and readiness need nothing else. */
export const manifest: Manifest = {
  entries: [actions, agents, basket, campaigns, churn, clv, complaints, enquiries, lifecycle, loyalty, pipeline, reps, resellers, retention, rfm, sales, satisfaction, sla, tiers, wallet],
  strings: {
    'en': async () => (await import('./en/index.js')).strings,
    'zh-CN': async () => (await import('./zh-CN/index.js')).strings,
  },
};
