import { messages } from '../../../core/message.js';

export const WORDS = messages('sla', {
  two_rules: {
    en: 'two targets of {measure} fit the same cases alike: {rules}',
    'zh-CN': '{measure} 的两个目标对同一批工单同样适用：{rules}',
  },
  mend_rules: {
    en: 'say which one holds in service_targets: a row with both columns, or days that do not overlap',
    'zh-CN': '请在 service_targets 中说明以哪个为准：增加同时写明这些列的一行，或使有效日期不重叠',
  },
  unit_unknown: {
    en: 'a target of {measure} has the unit "{unit}", which is no time',
    'zh-CN': '{measure} 的目标单位“{unit}”不是时间单位',
  },
  mend_unit: {
    en: 'units are minutes, hours, days or seconds, with business_ or calendar_ in front where it matters; mend service_targets and load it again',
    'zh-CN': '单位应为分钟、小时、天或秒，必要时加前缀 business_ 或 calendar_；请改正 service_targets 并重新载入',
  },
});
