import type { Application, CallFailure, CheckView } from "../../lib/contract.gen";
import { isFailure, sayFailure } from "../../lib/say";
import { Weighing } from "./check.svelte";
import { fieldErrors, focusField } from "./fields";

interface Options {
  /** Weighs what stands on the form. */
  check: (application: Application) => Promise<CheckView>;
  /** Fields that are never asked for here, though the check misses them. */
  never?: readonly string[];
  /** Keeps a draft still while it is handed in, and goes on when that was refused. */
  keeping?: { stop(): Promise<void>; resume(): void };
}

/**
 * A form on its way in: what is weighed while it is typed, which fields a person left, what is wrong with each, and what
 * became of handing it in. An application, a claim and a change of either do this alike.
 */
export class HandingIn {
  readonly weighing: Weighing;
  /** Whether a person tried to hand it in: from then on what is missing stands at its field. */
  tried = $state(false);
  /** Why handing in was refused; gone as soon as something is typed. */
  broken = $state("");
  #left = $state<Record<string, true>>({});
  #refused = $state.raw<{ failure: CallFailure; sentence: string } | null>(null);
  #busy = false;

  readonly missing = $derived.by(() =>
    (this.weighing.answer?.assessment.missing ?? []).filter((field) => !this.options.never?.includes(field)),
  );
  readonly errors = $derived.by(() =>
    fieldErrors(this.weighing.answer, new Set(Object.keys(this.#left)), this.tried, this.#refused),
  );

  constructor(private readonly options: Options) {
    this.weighing = new Weighing(options.check);
  }

  /** Whether a person was at this field and went on. */
  isLeft(field: string): boolean {
    return this.#left[field] ?? false;
  }

  /** Weighs what stands there now. */
  changed(application: Application): void {
    this.weighing.changed(application);
    this.#refused = null;
    this.broken = "";
  }

  /** Hands in, unless something is missing still: then the first such field has the focus. */
  async press(act: () => Promise<void>): Promise<void> {
    if (this.#busy) return;
    this.tried = true;
    const wrong = this.missing[0] ?? this.weighing.answer?.problems[0]?.field;
    if (wrong && focusField(wrong)) return;
    this.#busy = true;
    await this.options.keeping?.stop();
    try {
      await act();
    } catch (found) {
      this.options.keeping?.resume();
      if (isFailure(found)) this.#refused = { failure: found, sentence: sayFailure(found) };
      this.broken = sayFailure(found);
      if (isFailure(found) && found.field) focusField(found.field);
    }
    this.#busy = false;
  }

  /** Notes which field the focus leaves, by the `data-field` around it. */
  readonly onfocusout = (event: FocusEvent): void => {
    const field = (event.target as HTMLElement).closest<HTMLElement>("[data-field]")?.dataset.field;
    if (field) this.#left[field] = true;
  };
}
