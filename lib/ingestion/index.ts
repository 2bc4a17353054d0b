export { readPage } from "./read-page";
