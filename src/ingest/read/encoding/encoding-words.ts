import { messages } from '../../../core/message.js';

export const ENCODING = messages('read.encoding', {
  unknown_encoding: {
    en: 'unknown encoding "{name}"',
    'zh-CN': '未知编码 "{name}"',
  },
  not_text_file_control: {
    en: '{file} is not a text file: {control:plain} control bytes in {total:plain} read',
    'zh-CN': '{file} 不是文本文件：读取的 {total:plain} 字节中有 {control:plain} 个控制字节',
  },
  export_as_csv_xlsx: {
    en: 'export it as CSV or xlsx and load that',
    'zh-CN': '导出为 CSV 或 xlsx 再载入',
  },
  mixes_utf_8_with: {
    en: '{file} mixes UTF-8 with bytes that are not',
    'zh-CN': '{file} 混有 UTF-8 和非 UTF-8 字节',
  },
  first_at_line: {
    en: 'first at line {first_broken:plain}',
    'zh-CN': '最早出现在第 {first_broken:plain} 行',
  },
  load_parts_as_files: {
    en: 'load the parts as files of their own, or --encoding to force one reading',
    'zh-CN': '把各部分作为单独文件载入，或用 --encoding 强制一种读法',
  },
  encoding_cannot_told: {
    en: '{file}: the encoding cannot be told',
    'zh-CN': '{file}：无法判断编码',
  },
  name_encoding_gb18030_big5: {
    en: 'name it: --encoding gb18030|big5|shift_jis|euc-kr|windows-1252|windows-1250|windows-1251|koi8-r|cp850',
    'zh-CN': '请指定：--encoding gb18030|big5|shift_jis|euc-kr|windows-1252|windows-1250|windows-1251|koi8-r|cp850',
  },
  not_throughout: {
    en: '{file} is not {encoding} throughout',
    'zh-CN': '{file} 并非全文都是 {encoding}',
  },
  byte_does_not_decode: {
    en: 'a byte that does not decode, in or after line {value:plain}',
    'zh-CN': '第 {value:plain} 行或其后有无法解码的字节',
  },
  encoding_name_mend_file: {
    en: '--encoding NAME, or mend the file there',
    'zh-CN': '--encoding 编码名，或修正文件中的该处',
  },
  read_twice_in_part: {
    en: 'some words are UTF-8 read as {encoding} and written again, "{stands}" for "{meant}", beside others that are not: taken as they stand; export the parts anew',
    'zh-CN':
      '部分词语的 UTF-8 曾被当作 {encoding} 读取后再写出（"{stands}" 应为 "{meant}"），其他词语则正常：按原样读取；请重新导出这些部分',
  },
  was_read_twice: {
    en: 'its UTF-8 had been read as {encoding} and written again: mended, "{stands}" is "{meant}" (--encoding utf-8 takes it as it stands)',
    'zh-CN':
      '其 UTF-8 曾被当作 {encoding} 读取后再写出：已还原，"{stands}" 即 "{meant}"（--encoding utf-8 则按原样读取）',
  },
  two_encodings: {
    en: '{file} can be read as {name} and as {name_2}',
    'zh-CN': '{file} 既可按 {name} 读取，也可按 {name_2} 读取',
  },
  line_in_each: {
    en: '{name}: {text} · {name_2}: {text_2}',
    'zh-CN': '{name}：{text} · {name_2}：{text_2}',
  },
});
