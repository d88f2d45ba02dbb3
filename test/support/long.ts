/** Whether this is `npm run test:long`, which runs again, longer, every test file that asks this. */
export const isLong = process.env['CRM_LONG'] === '1';
