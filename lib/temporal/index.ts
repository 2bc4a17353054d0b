export { type FindOptions, findTimeExpressions } from "./find-time-expressions";
export { readDateInput } from "./read-date-input";
export { timexEdtf, timexInterval } from "./timex-value";
