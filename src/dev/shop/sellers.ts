import { day } from './calendar.js';

/** Those who sell for the shop: representatives and resellers, and what is planted about them. */

export interface Rep {
  id: string;
  name: string;
  team: string;
  branch: string;
  manager: string;
  hired: string;
  left: string;
  /** True probability of winning an ordinary deal. */
  skill: number;
  /** Deals of the 27 months. */
  deals: number;
}

export const GOOD_REP = 'R03';
export const LUCKY_REP = 'R09';
export const LEAVER = 'R08';
export const LEFT_ON = day('2025-06-30');
export const NEWCOMER = 'R12';
export const NO_QUOTA = 'R10';

export const reps: readonly Rep[] = [
  {
    id: 'R01',
    name: 'Zhao Min',
    team: 'A',
    branch: 'BJ',
    manager: '',
    hired: '2019-03-01',
    left: '',
    skill: 0.3,
    deals: 66,
  },
  {
    id: 'R02',
    name: 'Qian Lei',
    team: 'A',
    branch: 'BJ',
    manager: 'R01',
    hired: '2021-06-15',
    left: '',
    skill: 0.3,
    deals: 62,
  },
  {
    id: 'R03',
    name: 'Sun Yan',
    team: 'B',
    branch: 'GZ',
    manager: 'R05',
    hired: '2020-09-01',
    left: '',
    skill: 0.64,
    deals: 104,
  },
  {
    id: 'R04',
    name: 'Li Tao',
    team: 'B',
    branch: 'GZ',
    manager: 'R05',
    hired: '2022-02-01',
    left: '',
    skill: 0.3,
    deals: 58,
  },
  {
    id: 'R05',
    name: 'Zhou Fang',
    team: 'B',
    branch: 'CD',
    manager: '',
    hired: '2018-05-01',
    left: '',
    skill: 0.3,
    deals: 54,
  },
  {
    id: 'R06',
    name: 'Wu Jun',
    team: 'A',
    branch: 'TJ',
    manager: 'R01',
    hired: '2021-01-11',
    left: '',
    skill: 0.3,
    deals: 56,
  },
  {
    id: 'R07',
    name: 'Zheng Hui',
    team: 'C',
    branch: 'HZ',
    manager: 'R01',
    hired: '2022-08-01',
    left: '',
    skill: 0.3,
    deals: 44,
  },
  {
    id: 'R08',
    name: 'Wang Kai',
    team: 'B',
    branch: 'CD',
    manager: 'R05',
    hired: '2020-04-01',
    left: '2025-06-30',
    skill: 0.3,
    deals: 48,
  },
  {
    id: 'R09',
    name: 'Feng Jie',
    team: 'A',
    branch: 'TJ',
    manager: 'R01',
    hired: '2025-02-01',
    left: '',
    skill: 1,
    deals: 4,
  },
  {
    id: 'R10',
    name: 'Chen Bo',
    team: 'C',
    branch: 'HZ',
    manager: 'R01',
    hired: '2023-01-09',
    left: '',
    skill: 0.3,
    deals: 40,
  },
  {
    id: 'R11',
    name: 'Chu Ning',
    team: 'A',
    branch: 'BJ',
    manager: 'R01',
    hired: '2022-11-01',
    left: '',
    skill: 0.3,
    deals: 60,
  },
  {
    id: 'R12',
    name: 'Wei Lan',
    team: 'B',
    branch: 'CD',
    manager: 'R05',
    hired: '2025-05-15',
    left: '',
    skill: 0.3,
    deals: 22,
  },
];

export interface Reseller {
  id: string;
  name: string;
  kind: string;
  region: string;
  joined: string;
  rate: number;
}

export const DYING_RESELLER = 'V07';
const YOUNG_RESELLER = 'V09';
export const SILENT_RESELLER = 'V10';

export const resellers: readonly Reseller[] = [
  { id: 'V01', name: 'Northern Cups', kind: 'dealer', region: 'North', joined: '2020-01-01', rate: 0.08 },
  { id: 'V02', name: '京茶商行', kind: 'dealer', region: 'North', joined: '2021-05-01', rate: 0.08 },
  { id: 'V03', name: 'Pearl River Trade', kind: 'distributor', region: 'South', joined: '2019-07-01', rate: 0.1 },
  { id: 'V04', name: '岭南茶行', kind: 'dealer', region: 'South', joined: '2022-03-01', rate: 0.08 },
  { id: 'V05', name: 'Sichuan Pots', kind: 'dealer', region: 'West', joined: '2021-11-01', rate: 0.08 },
  { id: 'V06', name: 'Jinli Gifts', kind: 'distributor', region: 'West', joined: '2020-10-01', rate: 0.1 },
  { id: 'V07', name: 'Canton Kettle Co', kind: 'distributor', region: 'South', joined: '2020-02-01', rate: 0.1 },
  { id: 'V08', name: 'Haihe Supplies', kind: 'dealer', region: 'North', joined: '2023-02-01', rate: 0.08 },
  { id: 'V09', name: 'New Leaf Online', kind: 'online', region: 'South', joined: '2025-08-01', rate: 0.06 },
  { id: 'V10', name: 'Quiet Corner', kind: 'dealer', region: 'West', joined: '2024-06-01', rate: 0.06 },
];

/** Share of its earlier business that the dying reseller still does, by month of 2025 from March on. */
export function fading(reseller: string, d: number): number {
  if (reseller === SILENT_RESELLER) return 0;
  if (reseller === YOUNG_RESELLER && d < day('2025-08-01')) return 0;
  if (reseller !== DYING_RESELLER || d < day('2025-03-01')) return 1;
  const left = [0.75, 0.6, 0.45, 0.3, 0.15, 0.08];
  return left[Math.floor((d - day('2025-03-01')) / 30.6)] ?? 0;
}
