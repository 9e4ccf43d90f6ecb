/** Gives the contrast of two colours `#rrggbb` by the formula of WCAG 2: from 1 to 21. */
export function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** The grounds on which an accent is read. */
export type Grounds = { surface: string; ground: string; "accent-tint": string };

/** What a municipality's accent is too faint on, with the contrast found. Empty when it may be used. */
export function accentRefusals(accent: string, grounds: Grounds): { on: keyof Grounds; ratio: number }[] {
  return (Object.keys(grounds) as (keyof Grounds)[])
    .map((on) => ({ on, ratio: contrast(accent, grounds[on]) }))
    .filter(({ ratio }) => ratio < 4.5);
}

function luminance(colour: string): number {
  const found = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour);
  if (!found) throw new Error(`no colour: ${colour}`);
  const [red = 0, green = 0, blue = 0] = found.slice(1).map((pair) => {
    const part = Number.parseInt(pair, 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
