import firstNames from "./lists/first-names.json";

/** "Zoë" and "ZOE" are one name. */
export const foldFirstName = (name: string): string => name.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

type Gender = "male" | "female";

const read = (names: string, gender: Gender): [string, Gender][] => names.split(" ").map((name) => [name, gender]);

let known: ReadonlyMap<string, Gender> | undefined;

/** Read when the first name is asked for. */
function genders(): ReadonlyMap<string, Gender> {
  known ??= new Map([...read(firstNames.male, "male"), ...read(firstNames.female, "female")]);
  return known;
}

/** Whether a word is a first name that either men or women bear. */
export const isFirstName = (word: string): boolean => genders().has(foldFirstName(word));

/**
 * Whether a full name ("Eva Mala", "Jean-Marie Roy") begins with a first name that only women bear, or only men; null where
 * it is a name of both ("Andrea"), one no list has, or a name of one word, which may be a surname.
 */
export function genderOf(fullName: string): Gender | null {
  const [first, last] = fullName.split(" ");
  if (!first || !last) return null;
  const folded = foldFirstName(first);
  return genders().get(folded) ?? genders().get(folded.split("-")[0]!) ?? null;
}
