// The API's wire format, as /api/v1 speaks it.

export * from './types/accounts';
export * from './types/articles';
export * from './types/claims';
export * from './types/evidence';
export * from './types/lists';
export * from './types/problems';
export * from './types/reviews';
export * from './types/sources';
export * from './types/terms';
