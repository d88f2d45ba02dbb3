import { messages } from '../../core/message.js';

export const DOCTOR = messages('cli.doctor', {
  not_as_loaded: {
    en: '{db} is not what its loads brought; load the exports again into a new file',
    'zh-CN': '{db} 与各次载入的内容不符；请把导出文件重新载入新文件',
  },
  not_as_loaded_kept: {
    en: '{db} is not what its loads brought; the one before it is {kept}',
    'zh-CN': '{db} 与各次载入的内容不符；此前的数据库是 {kept}',
  },
  file_is_there: {
    en: '{file} is there already',
    'zh-CN': '{file} 已存在',
  },
  no_duplicates: {
    en: 'no two customers have the same e-mail or telephone; customers are asked with the columns that their file brought',
    'zh-CN': '没有两个客户的邮箱或电话相同；按客户文件带来的列查找',
  },
  duplicates_written: {
    en: '{ids:plain} ids in {file}; nothing is merged: take out the rows that are not one customer, then crm-analyze load identities {file}',
    'zh-CN': '{ids:plain} 个编号写入 {file}；未作合并：删去并非同一客户的行，然后 crm-analyze load identities {file}',
  },
});
