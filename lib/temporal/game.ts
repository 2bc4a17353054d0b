/** Characters to each side in which a game or an account shows itself. */
const REACH = 160;
const GAME =
  /\b(?:goals?|scor(?:e[ds]?|ing|ers?)|match(?:es)?|games?|half-?time|kick-?off|touchdowns?|penalt(?:y|ies)|strikers?|midfielders?|defenders?|goalkeepers?|headers?|equali[sz]ers?|rebounds|assists|wickets|minutes\sleft?|league|coach|sent\soff|red\scard|trailed|the\sbreak|free-?throws?|three-pointers?|yards?|fans|pace|running|laps?|points\sin|players?|teams?|possession|substitutes?|quarterback|overtime|extra\stime|rally|tied|(?<![\d-])\d{1,2}[-\u2013]\d{1,2}(?![\d-]))\b/i;
const ACCOUNT =
  /[$€£₹%]|\b(?:profits?|revenues?|sales|earnings|earned|income|GDP|growth|econom(?:y|ic)|exports?|imports?|shipments?|inflation|company|shares?|percent|per\scent|billion|million|results|dividend|deliveries|budget|investors?)\b/i;

/** True where "the second half" or "the fourth quarter" is one of a game, as the words around it tell. */
export function isOfGame(text: string, start: number, end: number): boolean {
  const around = text.slice(Math.max(0, start - REACH), end + REACH);
  return GAME.test(around) && !ACCOUNT.test(around);
}
