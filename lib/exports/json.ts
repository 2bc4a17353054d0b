import { contractEvents } from "./contract-json";
import type { Exporter } from "./exporter";

/** What `events` prints, by docs/contract.md. */
export const json: Exporter = {
  id: "json",
  label: "Data (JSON)",
  mediaType: "application/json; charset=utf-8",
  extension: "json",
  write: ({ events, articles }) => `${JSON.stringify(contractEvents(events, articles), null, 2)}\n`,
};
