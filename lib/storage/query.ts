import type { Prisma } from "./generated/client";

/** What a query needs: the client itself, or a transaction of it. */
export type Client = Prisma.TransactionClient;

type Value = string | number | null;

/** Raw rows; T is what the SELECT names. */
export const rowsOf = <T>(client: Client, sql: string, ...values: Value[]): Promise<T[]> =>
  client.$queryRawUnsafe<T[]>(sql, ...values);

/** One value of one row that is always there, an aggregate for one. */
export async function singleValue<T>(client: Client, sql: string, ...values: Value[]): Promise<T> {
  const [row] = await rowsOf<{ value: T }>(client, sql, ...values);
  if (row === undefined) throw new Error(`no row from ${sql}`);
  return row.value;
}

export const run = (client: Client, sql: string, ...values: Value[]): Promise<number> =>
  client.$executeRawUnsafe(sql, ...values);

/** Rows a statement: memory stays small, and one statement a block is a hundred times faster than one a row. */
const BLOCK = 10_000;

/** Inserts many rows by one statement a block; the values go in as one JSON text. */
export async function insertRows(
  client: Client,
  table: string,
  columns: readonly string[],
  rows: readonly (readonly Value[])[],
  verb: "INSERT" | "INSERT OR REPLACE" = "INSERT",
): Promise<void> {
  const picked = columns.map((_, index) => `value ->> '$[${index}]'`).join(", ");
  const names = columns.map((column) => `"${column}"`).join(", ");
  for (let start = 0; start < rows.length; start += BLOCK) {
    const block = JSON.stringify(rows.slice(start, start + BLOCK));
    await run(client, `${verb} INTO "${table}" (${names}) SELECT ${picked} FROM json_each(?)`, block);
  }
}

/** For `IN (SELECT value FROM json_each(?))`: any number of ids as one parameter. */
export const idList = (ids: readonly string[]): string => JSON.stringify(ids);
export const IN_LIST = "IN (SELECT value FROM json_each(?))";
