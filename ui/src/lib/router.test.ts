import { expect, test } from "vitest";
import { Router } from "./router.svelte";

test("going somewhere after going back drops the way forward", () => {
  const router = new Router();
  router.go("applications");
  router.go("application", { id: "a" });
  router.back();
  expect(router.place.page).toBe("applications");
  router.go("budget");
  router.forward();
  expect(router.place.page).toBe("budget");
  router.back();
  router.back();
  router.back();
  expect(router.place.page).toBe("today");
  expect(router.canGoBack).toBe(false);
});

test("a filter changes the place without a step to go back over", () => {
  const router = new Router();
  router.go("applications");
  router.adjust({ kern: "Ingen" });
  expect(router.place.params).toEqual({ kern: "Ingen" });
  router.back();
  expect(router.place.page).toBe("today");
});
