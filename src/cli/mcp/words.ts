import { messages, type SentenceTable } from '../../core/message.js';

/** What help says of it. */
export const MCP_HELP = {
  command: {
    en: 'Serve the analyses read-only to an AI assistant (Model Context Protocol on stdin and stdout)',
    'zh-CN': '以只读方式向 AI 助手提供各项分析（标准输入输出上的 MCP 协议）',
  },
  option_unmasked: { en: 'send ids and names as they are, not pseudonyms', 'zh-CN': '按原样发送编号和名称，不用化名' },
} as const satisfies SentenceTable;

export const MCP = messages('cli.mcp', {
  reason_may_quote_data: {
    en: 'the reason may quote the data, and stands on stderr of the server',
    'zh-CN': '原因可能引用数据，因此写在服务器的 stderr 上',
  },
  owner_data_sees_with: {
    en: 'the owner of the data sees it with: crm-analyze {tool}',
    'zh-CN': '数据所有者可用以下命令查看：crm-analyze {tool}',
  },
  cut_by_by_owner: {
    en: 'cut by it (by), or the owner of the data opens it: crm-analyze mcp --unmask {attribute}',
    'zh-CN': '可按它分组（by），或由数据所有者开放：crm-analyze mcp --unmask {attribute}',
  },
  answer_longer_than_characters: {
    en: 'the answer is longer than {most_text:plain} characters',
    'zh-CN': '回答超过 {most_text:plain} 个字符',
  },
  narrow_with_show_fields: {
    en: 'narrow it with show, fields, where or limit',
    'zh-CN': '用 show、fields、where 或 limit 缩小范围',
  },
});
