import type { Metadata } from "next";
import { INGEST } from "../texts/ingest";
import { IngestForm } from "./ingest-form.client";

export const metadata: Metadata = { title: INGEST.title };

export default function IngestPage() {
  return (
    <>
      <div className="page-head">
        <h1>{INGEST.title}</h1>
        <p className="lede">{INGEST.lede}</p>
      </div>
      <IngestForm />
    </>
  );
}
