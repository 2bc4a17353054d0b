import { PrismaBetterSqlite3 } from "@prisma/adapter-better-sqlite3";
import type {
  SqlDriverAdapter,
  SqlDriverAdapterFactory,
  SqlQuery,
  SqlResultSet,
  Transaction,
} from "@prisma/driver-adapter-utils";

/** How long a call inside SQLite may wait for another process; it blocks this one, so it is short. */
const BUSY_TIMEOUT_MS = 50;
/** How long a writer waits in all, without blocking, before it gives up. */
const WRITE_PATIENCE_MS = 60_000;
const RETRY_MIN_MS = 5;
const RETRY_MAX_MS = 80;

const statement = (sql: string): SqlQuery => ({ sql, args: [], argTypes: [] });
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** True for an error by which SQLite says that another connection holds the lock. */
const isBusy = (error: unknown): boolean =>
  error instanceof Error &&
  "cause" in error &&
  (error.cause as { kind?: string } | undefined)?.kind === "SocketTimeout";

/** Whoever asks first goes first; `release` may be called more than once. */
function fairLock(): () => Promise<() => void> {
  let tail: Promise<void> = Promise.resolve();
  return () => {
    const before = tail;
    let release: () => void = () => {};
    tail = before.then(() => new Promise<void>((resolve) => (release = resolve)));
    return before.then(() => () => release());
  };
}

/** Takes the write lock now, so that what a transaction reads is still true when it writes. */
async function beginImmediate(adapter: SqlDriverAdapter, patienceMs: number): Promise<void> {
  let waitedMs = 0;
  for (let step = RETRY_MIN_MS; ; step = Math.min(step * 2, RETRY_MAX_MS)) {
    try {
      await adapter.executeRaw(statement("BEGIN IMMEDIATE"));
      return;
    } catch (error) {
      if (!isBusy(error) || waitedMs >= patienceMs) throw error;
    }
    waitedMs += step + BUSY_TIMEOUT_MS;
    await pause(step);
  }
}

/**
 * One connection on which nothing acknowledged is lost. Prisma's own adapter lets a query made while a transaction is open
 * join that transaction, and a rollback then takes it away; here it waits. And BEGIN takes the write lock at once, so that
 * two processes that read and then write wait for each other instead of failing.
 */
class LockingAdapter implements SqlDriverAdapter {
  readonly provider = "sqlite";
  readonly adapterName: string;
  readonly #acquire = fairLock();

  constructor(
    readonly inner: SqlDriverAdapter,
    readonly patienceMs: number,
  ) {
    this.adapterName = inner.adapterName;
  }

  async #alone<T>(work: () => Promise<T>): Promise<T> {
    const release = await this.#acquire();
    try {
      return await work();
    } finally {
      release();
    }
  }

  queryRaw(query: SqlQuery): Promise<SqlResultSet> {
    return this.#alone(() => this.inner.queryRaw(query));
  }

  executeRaw(query: SqlQuery): Promise<number> {
    return this.#alone(() => this.inner.executeRaw(query));
  }

  executeScript(script: string): Promise<void> {
    return this.#alone(() => this.inner.executeScript(script));
  }

  async startTransaction(): Promise<Transaction> {
    const release = await this.#acquire();
    try {
      await beginImmediate(this.inner, this.patienceMs);
    } catch (error) {
      release();
      throw error;
    }
    const { inner } = this;
    const run = async (sql: string): Promise<void> => {
      await inner.executeRaw(statement(sql));
    };
    return {
      provider: this.provider,
      adapterName: this.adapterName,
      options: { usePhantomQuery: false }, // Prisma sends COMMIT and ROLLBACK itself, then calls commit or rollback
      queryRaw: (query) => inner.queryRaw(query),
      executeRaw: (query) => inner.executeRaw(query),
      commit: async () => release(),
      rollback: async () => release(),
      createSavepoint: (name) => run(`SAVEPOINT ${name}`),
      rollbackToSavepoint: (name) => run(`ROLLBACK TO ${name}`),
      releaseSavepoint: (name) => run(`RELEASE SAVEPOINT ${name}`),
    };
  }

  async dispose(): Promise<void> {
    await this.#alone(() => this.inner.dispose());
  }
}

const plainFactory = (file: string): PrismaBetterSqlite3 =>
  new PrismaBetterSqlite3({ url: `file:${file}`, timeout: BUSY_TIMEOUT_MS });

/** The connection all writes go through. */
export function writingAdapter(file: string, patienceMs = WRITE_PATIENCE_MS): SqlDriverAdapterFactory {
  const factory = plainFactory(file);
  return {
    provider: factory.provider,
    adapterName: factory.adapterName,
    async connect() {
      const inner = await factory.connect();
      // FULL: in WAL mode NORMAL may lose the last commits when the power goes, and they were acknowledged.
      await inner.executeScript("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;");
      return new LockingAdapter(inner, patienceMs);
    },
  };
}

/** A connection beside it that sees what is committed and never waits for a writer. */
export function readingAdapter(file: string): SqlDriverAdapterFactory {
  const factory = plainFactory(file);
  return {
    provider: factory.provider,
    adapterName: factory.adapterName,
    async connect() {
      const inner = await factory.connect();
      await inner.executeScript("PRAGMA query_only = ON; PRAGMA cache_size = -65536; PRAGMA mmap_size = 1073741824;");
      return inner;
    },
  };
}
