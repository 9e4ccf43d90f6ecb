import { t } from "../../lib/text";

const BEGIN = "\ue000";
const END = "\ue001";

export interface Piece {
  text: string;
  strong: boolean;
}

/** Gives a text in pieces, with `strong` arguments in bold wherever the language puts them. */
export function pieces(
  id: string,
  strong: Record<string, string>,
  rest: Record<string, string> = {},
): Piece[] {
  const marked = Object.fromEntries(
    Object.entries(strong).map(([name, value]) => [name, `${BEGIN}${value}${END}`]),
  );
  return t(id, { ...rest, ...marked })
    .split(/(\ue000[^\ue001]*\ue001)/)
    .filter((piece) => piece !== "")
    .map((piece) =>
      piece.startsWith(BEGIN) ? { text: piece.slice(1, -1), strong: true } : { text: piece, strong: false },
    );
}
