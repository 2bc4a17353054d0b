import type { Metadata } from "next";
import { EXPLAIN } from "../texts/explain";
import { ExplainForm } from "./explain-form.client";

export const metadata: Metadata = { title: EXPLAIN.title };

export default function ExplainPage() {
  return (
    <>
      <div className="page-head">
        <h1>{EXPLAIN.title}</h1>
        <p className="lede">{EXPLAIN.lede}</p>
      </div>
      <ExplainForm />
    </>
  );
}
