import type { Metadata } from "next";
import { BenchMount } from "./bench-mount.client";

export const metadata: Metadata = { title: "Timeline benchmark", robots: { index: false } };

export default function BenchPage() {
  return <BenchMount />;
}
