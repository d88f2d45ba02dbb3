/** One way to make the program say a fault: the command, in a folder that holds these files and a small database. */
export interface Cause {
  readonly code: `E_${string}`;
  readonly argv: readonly string[];
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  readonly input?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly terminal?: boolean;
  /** Whether stdin is a keyboard, at which nobody types. */
  readonly keyboard?: boolean;
  /** Whether the folder has a database; `{here}` in `argv` is the folder. */
  readonly db?: boolean;
  /** Commands that come before it, in the same folder. */
  readonly before?: readonly (readonly string[])[];
  /** Statements that change the folder's database in ways no command does. */
  readonly changed?: readonly string[];
}

export const ORDERS = `order_id,customer_id,ordered_at,amount,region
1,A1,2025-01-05,10.50,North
2,B2,2025-02-06,20.00,South
3,A1,2025-03-07,30.25,North
`;

export const orders = (rows: readonly string[], header = 'order_id,customer_id,ordered_at,amount') =>
  `${[header, ...rows].join('\n')}\n`;
export const many = (line: (i: number) => string, n = 30): string[] => Array.from({ length: n }, (_, i) => line(i + 1));
export const plain = (i: number) => `${i},A${i},2025-01-${String((i % 28) + 1).padStart(2, '0')},${i}.50`;
export const mapping = (text: string): Readonly<Record<string, string>> => ({
  'crm-analyze.yml': `sources:\n  orders:\n    files: o.csv\n${text}`,
  'o.csv': ORDERS,
});
export const COLUMNS = '    columns: { customer_id: customer_id, ordered_at: ordered_at, amount: amount }\n';
