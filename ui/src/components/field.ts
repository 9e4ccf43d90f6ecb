/** Gives what a control needs to be named and described by its frame. */
export function described(id: string, hint: string | undefined, error: string | undefined) {
  const by = [hint ? `${id}-hint` : "", error ? `${id}-error` : ""].filter(Boolean).join(" ");
  return {
    id,
    "aria-describedby": by || undefined,
    "aria-invalid": error ? ("true" as const) : undefined,
  };
}
