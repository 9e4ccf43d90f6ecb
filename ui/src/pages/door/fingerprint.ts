/** The groups of a fingerprint as they are read aloud: four characters each, however it was written. */
export function groupsOf(fingerprint: string): string[] {
  const bare = fingerprint.replace(/[^0-9A-Za-z]/g, "").toUpperCase();
  return bare.match(/.{1,4}/g) ?? [];
}

/** The same, character by character: what a reader says aloud. */
export function spelled(fingerprint: string): string {
  return groupsOf(fingerprint)
    .map((group) => [...group].join(" "))
    .join(", ");
}

/** Whether a fingerprint that was typed over is this one; capitals, blanks and hyphens do not matter. */
export function isSame(fingerprint: string, typed: string): boolean {
  const bare = groupsOf(fingerprint).join("");
  return bare !== "" && groupsOf(typed).join("") === bare;
}
