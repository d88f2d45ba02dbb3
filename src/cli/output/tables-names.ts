/** What stands in the `schema` of tables that are no analysis' answer; each has a schema of its own. */
export const TABLES_NAMES = [
  'customer',
  'diff',
  'doctor',
  'export',
  'forget',
  'model',
  'profile',
  'rows',
  'scorecard',
  'settings',
  'sql',
] as const;
export type TablesName = (typeof TABLES_NAMES)[number];
