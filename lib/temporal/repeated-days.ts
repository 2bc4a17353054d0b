/** "Every Monday, Wednesday and" before a Friday. */
export const REPEATED =
  /\b(?:every|each)\s(?:(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?\.?(?:,\s(?:and\s)?|\s?[/&+]\s?|\sand\s)){1,6}$/i;
