import { messages } from '../../core/message.js';

export const PROPOSE = messages('propose', {
  fits_no_table_model: {
    en: '{file} fits no table of the model',
    'zh-CN': '{file} 不符合模型中的任何表',
  },
  may: {
    en: '{file} may be {names}',
    'zh-CN': '{file} 可能是 {names}',
  },
  headers: {
    en: 'headers: {headers}',
    'zh-CN': '表头：{headers}',
  },
  map_there_no_column: {
    en: '--map {column}={header}: there is no column "{header}"',
    'zh-CN': '--map {column}={header}：没有列 "{header}"',
  },
  no_column_found: {
    en: 'no column found for {names}',
    'zh-CN': '没有找到对应 {names} 的列',
  },
  amount_is_gross: {
    en: 'amount is "{header}", gross of tax',
    'zh-CN': '金额取自 "{header}"（含税）',
  },
  amount_is_net: {
    en: 'amount is "{header}", net of tax; "{gross}" is gross and kept beside it',
    'zh-CN': '金额取自 "{header}"（不含税）；"{gross}" 含税，另行保留',
  },
  preset: {
    en: 'preset {preset} ({confidence})',
    'zh-CN': '预设 {preset}（{confidence}）',
  },
  closest: {
    en: 'closest: {lines}',
    'zh-CN': '最接近：{lines}',
  },
  amount_is_product: {
    en: 'amount is {expression}',
    'zh-CN': '金额为 {expression}',
  },
});
