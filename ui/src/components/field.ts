/** Gives what a control needs to be named and described by its frame. */
export function described(id: string, hint: string | undefined, error: string | undefined) {
  const by = [hint ? `${id}-hint` : "", error ? `${id}-error` : ""].filter(Boolean).join(" ");
  return {
    id,
    "aria-describedby": by || undefined,
    "aria-invalid": error ? ("true" as const) : undefined,
  };
}

/**
 * Whether a person left the field. When the window itself loses the focus (another program, a message that comes up) its
 * field hears "blur" as well, but keeps the focus in the page: who comes back types on where she was.
 */
export function isLeft({ currentTarget }: FocusEvent): boolean {
  return document.activeElement !== currentTarget;
}
