export { findNearMisses, type NearMiss } from "./find-near-misses";
export { type FindOptions, findTimeExpressions } from "./find-time-expressions";
export { readDateInput } from "./read-date-input";
export { timexEdtf, timexInterval } from "./timex-value";
export { toTimexes } from "./to-timexes";
