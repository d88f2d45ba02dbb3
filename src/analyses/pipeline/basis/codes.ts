export const DEFINITIONS = ['decided', 'created', 'within'] as const;
export const PARTS = ['stage', 'all', 'month'] as const;
export const STEPS = ['price_it', 'settle_it', 'date_it', 'contact', 'go_on'] as const;
