/** An event that could be the same as the one in sight. */
export interface NearEvent {
  id: string;
  headline: string;
  /** Its date in words. */
  words: string;
  sentence: string;
}
