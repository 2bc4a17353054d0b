/** Straight double quotation marks in pairs as a reader expects them in print: “Monday”. One without its other is left as it is. */
export const curlyQuotes = (text: string): string => text.replace(/"([^"]*)"/g, "“$1”");
