// Generated from the declarations by `npm run generate`; do not edit.
import type { EntryStrings } from '../../core/manifest.js';
import { strings as actions } from './actions.js';
import { strings as agents } from './agents.js';
import { strings as basket } from './basket.js';
import { strings as campaigns } from './campaigns.js';
import { strings as churn } from './churn.js';
import { strings as clv } from './clv.js';
import { strings as complaints } from './complaints.js';
import { strings as enquiries } from './enquiries.js';
import { strings as lifecycle } from './lifecycle.js';
import { strings as loyalty } from './loyalty.js';
import { strings as pipeline } from './pipeline.js';
import { strings as reps } from './reps.js';
import { strings as resellers } from './resellers.js';
import { strings as retention } from './retention.js';
import { strings as rfm } from './rfm.js';
import { strings as sales } from './sales.js';
import { strings as satisfaction } from './satisfaction.js';
import { strings as sla } from './sla.js';
import { strings as tiers } from './tiers.js';
import { strings as wallet } from './wallet.js';

export const strings: Readonly<Record<string, EntryStrings>> = {
  'actions': actions,
  'agents': agents,
  'basket': basket,
  'campaigns': campaigns,
  'churn': churn,
  'clv': clv,
  'complaints': complaints,
  'enquiries': enquiries,
  'lifecycle': lifecycle,
  'loyalty': loyalty,
  'pipeline': pipeline,
  'reps': reps,
  'resellers': resellers,
  'retention': retention,
  'rfm': rfm,
  'sales': sales,
  'satisfaction': satisfaction,
  'sla': sla,
  'tiers': tiers,
  'wallet': wallet,
};
