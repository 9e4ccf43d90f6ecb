import { tick } from "svelte";

/** Moves the focus to the first field of a form that has an error, once that error is on the page. */
export async function focusFirstWrong(form: HTMLElement | undefined): Promise<void> {
  await tick();
  form?.querySelector<HTMLElement>("[aria-invalid='true'], [data-wrong] :is(input, button)")?.focus();
}
