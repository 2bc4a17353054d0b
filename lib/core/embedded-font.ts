/** A font file as a document carries it with itself, so that it looks the same everywhere and fetches nothing. */
export interface EmbeddedFont {
  family: string;
  /** 100-900 */
  weight: number;
  /** CSS `unicode-range`: the characters the file has. */
  unicodeRange: string;
  /** `data:font/woff2;base64,…` */
  dataUri: string;
}
