import { describe, expect, it, vi } from "vitest";
import { z } from "zod";
import { ProblemError } from "@/lib/core/problem";
import { answer, notFound, readBody } from "./door";

const body = z.object({ day: z.string() });
const post = (text: string): Request => new Request("http://127.0.0.1/api/x", { method: "POST", body: text });
const said = async (response: Response) => ({ status: response.status, ...(await response.json()) });

describe("the door of the interface", () => {
  it("lets in what fits, and answers with what the work gives", async () => {
    const response = await answer(async () => readBody(post('{"day":"2024-12-08"}'), body));
    expect(await said(response)).toEqual({ status: 200, day: "2024-12-08" });
  });

  it("turns away what is no JSON or does not fit, and names the field", async () => {
    expect(await said(await answer(() => readBody(post("day=1"), body)))).toMatchObject({
      status: 400,
      code: "not-json",
    });
    const wrong = await said(await answer(() => readBody(post('{"day":1}'), body)));
    expect(wrong).toMatchObject({ status: 400, code: "bad-request", message: expect.stringContaining("day:") });
  });

  it("turns away more than it can hold", async () => {
    const large = await answer(() => readBody(post(`{"day":"${"x".repeat(8_000_001)}"}`), body));
    expect(await said(large)).toMatchObject({ status: 413, code: "too-large" });
  });

  it("says a refusal in its own words, and that a thing is not there with 404", async () => {
    const refuse = (code: string) => () => Promise.reject(new ProblemError({ code, message: "Because." }));
    expect(await said(await answer(refuse("circular-dates")))).toMatchObject({ status: 422, message: "Because." });
    expect(await said(await answer(refuse("article-unknown")))).toMatchObject({ status: 404 });
    expect(await said(await answer(() => Promise.reject(notFound("Gone."))))).toMatchObject({
      status: 404,
      message: "Gone.",
    });
  });

  it("tells the browser nothing about a bug, and the server's output all", async () => {
    const output = vi.spyOn(console, "error").mockImplementation(() => {});
    const bug = new TypeError("secret path");
    expect(JSON.stringify(await said(await answer(() => Promise.reject(bug))))).not.toContain("secret");
    expect(output).toHaveBeenCalledWith(bug);
    output.mockRestore();
  });
});
