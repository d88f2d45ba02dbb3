import type { SentenceTable } from '../../core/message.js';
import type { Labels } from '../output/labels.js';

/** What help says of it. */
export const CUSTOMER_HELP = {
  command: {
    en: 'Show all that is known of one customer: record, standing in each analysis, timeline',
    'zh-CN': '显示一个客户的全部信息：档案、在各项分析中的位置、时间线',
  },
  argument_id: { en: 'Customer id as loaded, or part of a name', 'zh-CN': '客户编号（与载入时一致）或名称的一部分' },
} as const satisfies SentenceTable;

export const CUSTOMER_LABELS = {
  columns: {
    customer_id: { en: 'Customer', 'zh-CN': '客户' },
    name: { en: 'Name', 'zh-CN': '名称' },
    segment: { en: 'Segment', 'zh-CN': '分群' },
    parent_id: { en: 'Parent', 'zh-CN': '上级客户' },
    industry: { en: 'Industry', 'zh-CN': '行业' },
    country: { en: 'Country', 'zh-CN': '国家' },
    province: { en: 'Province', 'zh-CN': '省份' },
    city: { en: 'City', 'zh-CN': '城市' },
    region: { en: 'Region', 'zh-CN': '地区' },
    employees: { en: 'Employees', 'zh-CN': '员工数' },
    annual_revenue: { en: 'Annual revenue', 'zh-CN': '年营收' },
    created_on: { en: 'Created', 'zh-CN': '建档日期' },
    acquired_on: { en: 'Acquired', 'zh-CN': '获客日期' },
    acquisition_channel: { en: 'Acquired through', 'zh-CN': '获客渠道' },
    acquisition_cost: { en: 'Cost of acquiring', 'zh-CN': '获客成本' },
    referred_by: { en: 'Referred by', 'zh-CN': '推荐人' },
    rep_id: { en: 'Rep', 'zh-CN': '销售代表' },
    status: { en: 'Status', 'zh-CN': '状态' },
    leads: { en: 'Leads', 'zh-CN': '主编号' },
    day: { en: 'Day', 'zh-CN': '日期' },
    table: { en: 'Table', 'zh-CN': '表' },
    facts: { en: 'Facts', 'zh-CN': '内容' },
  },
  tables: {
    customer: { en: 'Customer', 'zh-CN': '客户' },
    ids: { en: 'Ids', 'zh-CN': '编号' },
    timeline: { en: 'Timeline', 'zh-CN': '时间线' },
  },
} as const satisfies Labels;
