/** The least a passphrase is long, as the office asks it. */
export const LEAST_PASSPHRASE = 12;

/** What is still wrong with a new passphrase typed twice: the id of the sentence that says so. The office judges again. */
export function passphraseTrouble(first: string, again: string): { first?: string; again?: string } {
  if ([...first.normalize("NFC")].length < LEAST_PASSPHRASE) return { first: "door-passphrase-short" };
  if (first !== again) return { again: "door-passphrase-differs" };
  return {};
}

/** The last group of a printed key, which is typed back to prove that the paper is there. */
export function lastGroup(key: string): string {
  return (
    key
      .trim()
      .split(/[\s-]+/)
      .at(-1) ?? ""
  );
}

/** Whether what is typed back is that group; capitals and blanks do not matter. */
export function isLastGroup(key: string, typed: string): boolean {
  return typed.replace(/\s/g, "").toUpperCase() === lastGroup(key).toUpperCase();
}
