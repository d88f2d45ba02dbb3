import { day } from './calendar.js';
import { random } from './random.js';

/** The stage on which everything happens: branches, products, people who sell, planted dates. */

export interface Branch {
  code: string;
  region: string;
  province: string;
  city: string;
  weight: number;
}

export const branches: readonly Branch[] = [
  { code: 'BJ', region: 'North', province: 'Beijing', city: 'Beijing', weight: 29 },
  { code: 'TJ', region: 'North', province: 'Tianjin', city: 'Tianjin', weight: 14 },
  { code: 'HZ', region: 'East', province: 'Zhejiang', city: 'Hangzhou', weight: 10 },
  { code: 'GZ', region: 'South', province: 'Guangdong', city: 'Guangzhou', weight: 27 },
  { code: 'CD', region: 'West', province: 'Sichuan', city: 'Chengdu', weight: 20 },
];
/** Sold to by telephone from Berlin, in euros. */
export const berlin: Branch = { code: 'BE', region: 'Europe', province: 'Berlin', city: 'Berlin', weight: 0 };

interface Product {
  id: string;
  name: string;
  category: string;
  brand: string;
  /** In cents. */
  cost: number;
  price: number;
  weight: number;
}

/** The product of the complaint wave, and the one that is as popular and complained about all year without consequence. */
export const WAVE_PRODUCT = 'P24';
export const CALM_PRODUCT = 'P27';
/** Units of the bad batch were sold in these days. */
export const BATCH_FROM = day('2025-07-15');
export const BATCH_TO = day('2025-09-30');
/** Monday of ISO week 2025-W38, when the complaints begin. */
export const WAVE_START = day('2025-09-15');

const CATEGORIES: readonly (readonly [string, number, number, readonly string[]])[] = [
  [
    'Tea',
    28,
    160,
    [
      'Longjing',
      'Tieguanyin',
      'Pu-erh cake',
      'Jasmine pearls',
      'White peony',
      'Keemun',
      'Lapsang',
      'Sencha',
      'Chrysanthemum',
      'Oolong sampler',
    ],
  ],
  [
    'Coffee',
    35,
    180,
    [
      'Yunnan beans',
      'House blend',
      'Espresso roast',
      'Decaf',
      'Drip bags',
      'Cold brew kit',
      'Ethiopia',
      'Colombia',
      'Capsules 50',
      'Kenya AA',
    ],
  ],
  [
    'Kettles',
    89,
    420,
    [
      'Travel kettle',
      'Gooseneck',
      'Iron kettle',
      'Glass kettle 1.2 L',
      'Clay pot',
      'Smart kettle',
      'Steel kettle 1.5 L',
      'Enamel kettle',
      'Mini kettle',
      'Samovar',
    ],
  ],
  [
    'Cups',
    15,
    120,
    [
      'Gaiwan',
      'Mug',
      'Espresso cup',
      'Tasting set',
      'Thermos',
      'Glass cup',
      'Bamboo tray',
      'Saucer set',
      'Celadon cup',
      'Office mug',
    ],
  ],
  [
    'Filters',
    8,
    60,
    [
      'Paper filter',
      'Steel strainer',
      'Water filter',
      'Descaler',
      'Brush',
      'Tea sacks',
      'Gasket set',
      'Cloth filter',
      'Ball infuser',
      'Cleaning tabs',
    ],
  ],
  [
    'Snacks',
    9,
    75,
    [
      'Almond cakes',
      'Mooncakes',
      'Biscotti',
      'Dried mango',
      'Walnuts',
      'Ginger sweets',
      'Rice crackers',
      'Dark chocolate',
      'Date bites',
      'Sesame bars',
    ],
  ],
];
const BRANDS = ['Leaf&Co', 'Hearth', 'Qingshan', 'Morgen', 'Plain', 'Nine Cups'];

function makeProducts(): Product[] {
  const draw = random('products');
  return CATEGORIES.flatMap(([category, low, high, names], c) =>
    names.map((name, i) => {
      const id = `P${String(c * 10 + i + 1).padStart(2, '0')}`;
      const named = id === WAVE_PRODUCT ? 189 : id === CALM_PRODUCT ? 179 : undefined;
      const price = (named ?? Math.round(low + (high - low) * draw.uniform() * draw.uniform())) * 100 + 90;
      const cost = Math.round(price * (0.45 + 0.25 * draw.uniform()));
      const weight = named === undefined ? 0.3 + 2 * draw.uniform() * draw.uniform() : 4.2;
      return { id, name, category, brand: draw.pick(BRANDS), cost, price, weight };
    }),
  );
}

export const products: readonly Product[] = makeProducts();

export interface Campaign {
  id: string;
  name: string;
  channel: string;
  starts: number;
  ends: number;
  cost: string;
}

/** Members who count as converted ordered within this many days of the contact. */
export const CAMPAIGN_DAYS = 30;
export const WORKING_CAMPAIGN = 'K2';
export const FLATTERED_CAMPAIGN = 'K3';

export const campaigns: readonly Campaign[] = [
  {
    id: 'K1',
    name: 'Welcome letter',
    channel: 'mail',
    starts: day('2024-03-04'),
    ends: day('2024-04-02'),
    cost: '2400.00',
  },
  {
    id: 'K2',
    name: 'Spring coupon',
    channel: 'sms',
    starts: day('2025-04-07'),
    ends: day('2025-05-06'),
    cost: '3600.00',
  },
  {
    id: 'K3',
    name: 'Thank-you call to the best',
    channel: 'phone',
    starts: day('2025-07-07'),
    ends: day('2025-08-05'),
    cost: '9800.00',
  },
  {
    id: 'K4',
    name: 'Double Eleven',
    channel: 'app',
    starts: day('2025-11-03'),
    ends: day('2025-12-02'),
    cost: '7500.00',
  },
];

/** Order id that no file holds, customer that no file holds: the planted orphans. */
export const LOST_ORDER = '099';
export const UNKNOWN_CUSTOMER = 'C9999';
