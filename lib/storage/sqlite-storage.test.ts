import { openStorage } from "./open-storage";
import { storageContract } from "./storage-contract.fixture";
import { temporaryFile } from "./temporary-database.fixture";

storageContract("SQLite", () => openStorage(`file:${temporaryFile()}`));
