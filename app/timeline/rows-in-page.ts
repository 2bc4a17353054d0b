/** More rows do not travel inside the page: the picture comes first, its words after it. */
export const ROWS_IN_PAGE = 2000;
