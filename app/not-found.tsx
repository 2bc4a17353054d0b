import Link from "next/link";
import { CountryHint } from "./components/country-hint.client";
import { LOST } from "./texts/lost";

export default function NotFound() {
  return (
    <div className="stack">
      <h1>{LOST.notFound.title}</h1>
      <p className="lede">{LOST.notFound.body}</p>
      <CountryHint />
      <ul className="stack tight">
        {LOST.notFound.links.map(({ href, label }) => (
          <li key={href}>
            <Link href={href}>{label}</Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
