#!/usr/bin/env node
// Stands in for Prisma's native `schema-engine` program: the same JSON-RPC over stdin and stdout, answered by the WASM
// schema engine from npm through the SQLite adapter, so that `prisma generate` and `prisma migrate` need no download.
// A tool for developers: the running program applies migrations by itself (lib/storage/migrate.ts).
import { readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import readline from "node:readline";
import { PrismaBetterSqlite3 } from "@prisma/adapter-better-sqlite3";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import * as engineGlue from "@prisma/schema-engine-wasm/schema_engine_bg";

const require = createRequire(import.meta.url);
const wasmFile = path.join(
  path.dirname(require.resolve("@prisma/schema-engine-wasm/schema_engine_bg")),
  "schema_engine_bg.wasm",
);

const args = process.argv.slice(2);
const optionOf = (name) => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
const datamodels = args.flatMap((arg, index) => (arg === "--datamodels" ? [args[index + 1]] : []));
const datasource = optionOf("--datasource") ? JSON.parse(optionOf("--datasource")) : {};

const log = (level, message, extra = {}) =>
  process.stderr.write(
    `${JSON.stringify({ timestamp: new Date().toISOString(), level, fields: { message, ...extra }, target: "schema_engine::logger" })}\n`,
  );
const send = (message) => process.stdout.write(`${JSON.stringify({ jsonrpc: "2.0", ...message })}\n`);

/** better-sqlite3 prepares one statement at a time; the engine sends whole scripts as one. */
function takingScripts(adapter) {
  const executeOne = adapter.executeRaw.bind(adapter);
  adapter.executeRaw = async (query) => {
    if (query.args.length > 0) return executeOne(query);
    await adapter.executeScript(query.sql);
    return 0;
  };
  return adapter;
}

function adapterFactory() {
  const factory = new PrismaBetterSqlite3({ url: datasource.url ?? ":memory:" }, { shadowDatabaseUrl: ":memory:" });
  return {
    provider: factory.provider,
    adapterName: factory.adapterName,
    connect: async () => takingScripts(await factory.connect()),
    connectToShadowDb: async () => takingScripts(await factory.connectToShadowDb()),
  };
}

function loadEngine() {
  globalThis.PRISMA_WASM_PANIC_REGISTRY = { set_message: (message) => log("ERROR", message, { is_panic: true }) };
  const instance = new WebAssembly.Instance(new WebAssembly.Module(readFileSync(wasmFile)), {
    "./schema_engine_bg.js": engineGlue,
  });
  engineGlue.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();
}

let opened;
async function open() {
  if (opened) return opened;
  const adapters = bindMigrationAwareSqlAdapterFactory(adapterFactory());
  const models = datamodels.map((file) => [file, readFileSync(file, "utf8")]);
  const engine = await engineGlue.SchemaEngine.new(
    { datamodels: models.length > 0 ? models : undefined },
    () => {},
    adapters,
  );
  opened = { engine, adapters };
  return opened;
}

async function answer(method, params) {
  const { engine } = await open();
  switch (method) {
    case "getDatabaseVersion":
      return engine.version(params);
    case "createDatabase":
      return { databaseName: datasource.url };
    case "reset": {
      const file = datasource.url.replace(/^file:/, "");
      opened = undefined;
      engine.free?.();
      for (const suffix of ["", "-wal", "-shm", "-journal"]) rmSync(file + suffix, { force: true });
      return null;
    }
    case "diff": {
      const result = await engine.diff(params);
      send({ id: 1_000_000, method: "print", params: { content: (result.stdout ?? "").replace(/\n$/, "") } });
      return { exitCode: result.exitCode };
    }
    default:
      try {
        return await engine[method](params);
      } catch (error) {
        // P1014: the table of migrations does not exist yet; applying none creates it.
        if (error?.code !== "P1014" || !params?.migrationsList) throw error;
        await engine.applyMigrations({
          migrationsList: { ...params.migrationsList, migrationDirectories: [] },
          filters: params.filters ?? { externalTables: [], externalEnums: [] },
        });
        return engine[method](params);
      }
  }
}

function messageOf(error) {
  const id = /External error id#(\d+)/.exec(String(error?.message))?.[1];
  const inner = id ? opened?.adapters.errorRegistry?.consumeError(Number(id))?.error : undefined;
  return String(error?.message ?? error) + (inner ? `\n${inner.message ?? inner}` : "");
}

async function handle({ id, method, params }) {
  if (!method) return;
  try {
    send({ id, result: (await answer(method, params)) ?? {} });
  } catch (error) {
    const data = { is_panic: false, message: messageOf(error), error_code: error?.code ?? null, meta: null };
    send({ id, error: { code: 4466, message: "An error happened. Check the data field for details.", data } });
  }
}

if (args[0] === "--version") {
  process.stdout.write("schema-engine-cli wasm\n");
} else {
  loadEngine();
  if (args.includes("cli")) {
    try {
      const { engine } = await open();
      await engine.ensureConnectionValidity({ datasource: { tag: "ConnectionString", url: datasource.url } });
      log("INFO", "Connection successful");
    } catch (error) {
      log("ERROR", String(error.message), { error_code: error.code ?? "P1001", is_panic: false });
      process.exitCode = 1;
    }
  } else {
    let queue = Promise.resolve();
    readline
      .createInterface({ input: process.stdin })
      .on("line", (line) => {
        if (line.trim()) queue = queue.then(() => handle(JSON.parse(line)));
      })
      .on("close", () => queue.then(() => process.exit()));
  }
}
