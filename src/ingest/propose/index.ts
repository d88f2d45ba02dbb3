export { chooseSources } from './choose-sources.js';
export { ColumnsMissing } from './columns-missing.js';
export { completeMapping, type Mapped } from './complete-mapping.js';
export { type AskColumn, type ColumnQuestion, type InitReport, initLakeMapping, initMapping } from './init-mapping.js';
export { isDated } from './type-fit.js';
export { widenSurvey } from './wide-survey.js';
