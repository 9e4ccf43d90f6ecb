/** A page keeps what was typed in its panel when the window becomes narrow, and wide again. */
import { createRawSnippet, flushSync, mount, unmount } from "svelte";
import { expect, test } from "vitest";
import Page from "./Page.svelte";

const snippet = (html: string) => createRawSnippet(() => ({ render: () => html }));

function resized(to: number) {
  Object.defineProperty(window, "innerWidth", { value: to, configurable: true, writable: true });
  window.dispatchEvent(new Event("resize"));
  flushSync();
}

test("what was typed in the panel stays when the window becomes narrow, and wide again", async () => {
  resized(1280);
  const page = mount(Page, {
    target: document.body,
    props: {
      title: "Aanvraag",
      panel: snippet('<p><input aria-label="Reden"></p>'),
      children: snippet("<p>Feiten</p>"),
    },
  });
  flushSync();
  const field = () => document.querySelectorAll("input");
  expect(field()).toHaveLength(1);
  expect(field()[0]?.closest("aside")).not.toBeNull();
  (field()[0] as HTMLInputElement).value = "Een deel van het geld.";

  resized(1000);
  expect(field()).toHaveLength(1);
  expect(field()[0]?.closest("details")).not.toBeNull();
  expect((field()[0] as HTMLInputElement).value).toBe("Een deel van het geld.");

  resized(1280);
  expect(field()[0]?.closest("aside")).not.toBeNull();
  expect((field()[0] as HTMLInputElement).value).toBe("Een deel van het geld.");

  await unmount(page);
  expect(field()).toHaveLength(0);
});
