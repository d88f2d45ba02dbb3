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
});
