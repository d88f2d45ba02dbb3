/** Kinds of case that may be enquiries; `none` is a case of which no kind is told. */
export const KINDS = ['inquiry', 'request', 'suggestion', 'complaint', 'incident', 'none'] as const;
export const ATTRIBUTES = ['segment', 'tier', 'tenure', 'category_owned'] as const;
export type Attribute = (typeof ATTRIBUTES)[number];
export const READINGS = ['more', 'less', 'as_the_rest', 'too_few'] as const;
export const BURSTS = ['burst', 'emerging'] as const;
export const OUTCOMES = ['solved_at_first', 'came_again', 'complaint', 'order'] as const;
