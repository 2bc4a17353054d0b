import { expect, it } from "vitest";
import { Refusal } from "../../door";
import { countryOf } from "./country-address";

const address = (country: string) => ({ params: Promise.resolve({ country }) });

it("the address of a country names one there is or was, in small letters or capitals", async () => {
  expect(await countryOf(address("no"))).toBe("NO");
  expect(await countryOf(address("SUHH"))).toBe("SUHH");
  for (const code of ["QQ", "", "../no", "NOR"]) {
    const refusal = await countryOf(address(code)).catch((cause: unknown) => cause);
    expect(refusal).toBeInstanceOf(Refusal);
    expect(refusal).toMatchObject({ status: 404 });
  }
});
