import { messages } from '../core/message.js';

export const MODEL = messages('model', {
  no_weekday: {
    en: 'a schedule has the weekday "{text}", which is none',
    'zh-CN': '营业时间表中的星期 "{text}" 无效',
  },
  no_time_of_day: {
    en: 'a schedule has the time "{text}", which is no time of day',
    'zh-CN': '营业时间表中的时间 "{text}" 无效',
  },
  no_zone: {
    en: 'a schedule has the time zone "{zone}", which is not known',
    'zh-CN': '营业时间表中的时区 "{zone}" 未知',
  },
  mend_schedules: {
    en: 'mend it in the file of schedules (Monday, 08:00, 17:30, Europe/Berlin) and load that again',
    'zh-CN': '在营业时间文件中改正（如 星期一、08:00、17:30）并重新载入',
  },
  means_more_than_one: {
    en: '{name} means more than one thing here',
    'zh-CN': '{name} 在此有多种含义',
  },
  one_to_many: {
    en: 'one row of {base} has many {first}: say which one counts',
    'zh-CN': '{base} 的一行有多个 {first}：请说明取哪一个',
  },
  no_attribute_data_loaded: {
    en: 'no attribute {name} in the data loaded',
    'zh-CN': '已载入的数据中没有属性 {name}',
  },
  known: {
    en: 'known: {listed}',
    'zh-CN': '已知：{listed}',
  },
  where_not_understood: {
    en: '--where not understood: {text}',
    'zh-CN': '无法理解 --where：{text}',
  },
  where_forms: {
    en: 'forms: region=East,West · name="A, B" · region!=East · amount>=100 · segment= (no value)',
    'zh-CN': '写法：region=East,West · name="A, B" · region!=East · amount>=100 · segment=（无值）',
  },
  where_no_value: {
    en: '--where {text}: there is no value after {operator}',
    'zh-CN': '--where {text}：{operator} 之后没有值',
  },
  a_number_below: {
    en: 'a number below {limit:plain}',
    'zh-CN': '小于 {limit:plain} 的数',
  },
  a_whole_number: {
    en: 'a whole number',
    'zh-CN': '整数',
  },
  a_number: {
    en: 'a number',
    'zh-CN': '数字',
  },
  a_day: {
    en: 'a day (YYYY-MM-DD)',
    'zh-CN': '日期（YYYY-MM-DD）',
  },
  a_time: {
    en: 'a time (YYYY-MM-DD hh:mm:ss)',
    'zh-CN': '时间（YYYY-MM-DD hh:mm:ss）',
  },
  true_or_false: {
    en: 'true or false',
    'zh-CN': 'true 或 false',
  },
  where_wrong_value: {
    en: '--where {given}: {attribute} is {name}, not {wrong}',
    'zh-CN': '--where {given}：{attribute} 应为{name}，而不是 {wrong}',
  },
  where_no_order: {
    en: '--where {given}: {attribute} is a text, and {operator} compares numbers and days',
    'zh-CN': '--where {given}：{attribute} 是文本，{operator} 只比较数字和日期',
  },
  about_customers: {
    en: 'what customers will do is cut and filtered by what customers are, not by {given}',
    'zh-CN': '客户将来的行为只能按客户自身的属性拆分或筛选，不能按 {given}',
  },
});
