export const TOPICS = ['exit-codes', 'environment', 'dates', 'formats', 'fail-on', 'by', 'mapping'] as const;
export type Topic = (typeof TOPICS)[number];
export type TopicTexts = Readonly<Record<Topic, string>>;
