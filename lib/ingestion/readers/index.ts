import type { PageReader } from "./page-reader";
import { plainText } from "./plain-text";

/** In order: the first that accepts a page reads it. */
export const READERS: readonly PageReader[] = [plainText];
