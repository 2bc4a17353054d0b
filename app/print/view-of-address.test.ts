import { expect, it } from "vitest";
import { viewOfAddress } from "./view-of-address";

it("an address that is read says what of its filter could not be", () => {
  const read = (query: string) => viewOfAddress(new Request(`http://127.0.0.1/api/export/csv?${query}`)).ignored;
  expect(read("country=no&from=2021-01-01&type=AID&paper=A3")).toEqual([]);
  expect(read("from=yesterday&type=AID,WAR")).toEqual(["from=yesterday", "type=WAR"]);
});
