import { expect, test } from "vitest";
import type { RoleGrant } from "../../lib/contract.gen";
import { sameRoles, serves, titleOn, withKern, withRole } from "./roles";

const ALL = ["asch", "buren", "ingen"];
const everywhere: RoleGrant[] = [{ role: "kernverbinder", kernen: [] }];

test("who serves no kern by name serves all of them", () => {
  expect(ALL.every((kern) => serves(everywhere, kern))).toBe(true);
  expect(serves([{ role: "reader", kernen: [] }], "asch")).toBe(false);
});

test("taking a kern from who serves all leaves the others by name", () => {
  expect(withKern(everywhere, "buren", false, ALL)).toEqual([
    { role: "kernverbinder", kernen: ["asch", "ingen"] },
  ]);
});

test("the last kern cannot be taken, since none named means all", () => {
  expect(withKern([{ role: "kernverbinder", kernen: ["buren"] }], "buren", false, ALL)).toBeUndefined();
});

test("giving the last missing kern is again all of them", () => {
  expect(withKern([{ role: "kernverbinder", kernen: ["asch", "ingen"] }], "buren", true, ALL)).toEqual(
    everywhere,
  );
});

test("a role given or taken leaves the kernen of the others alone", () => {
  const roles: RoleGrant[] = [{ role: "kernverbinder", kernen: ["asch"] }];
  expect(withRole(roles, "administrator", true)).toEqual([...roles, { role: "administrator", kernen: [] }]);
  expect(withRole(roles, "kernverbinder", false)).toEqual([]);
});

test("roles are the same in another order", () => {
  const one: RoleGrant[] = [
    { role: "kernverbinder", kernen: ["asch", "ingen"] },
    { role: "reader", kernen: [] },
  ];
  const other: RoleGrant[] = [
    { role: "reader", kernen: [] },
    { role: "kernverbinder", kernen: ["ingen", "asch"] },
  ];
  expect(sameRoles(one, other)).toBe(true);
  expect(sameRoles(one, everywhere)).toBe(false);
});

test("a role is called what it was called on that day", () => {
  const title = (nl: string, from: string) => ({
    role: "kernverbinder" as const,
    title: { nl, en: nl },
    from,
  });
  const titles = [title("kernverbinder", "2024-01-01"), title("kernambtenaar", "2019-01-01")];
  expect(titleOn(titles, "kernverbinder", "2023-12-31")?.title.nl).toBe("kernambtenaar");
  expect(titleOn(titles, "kernverbinder", "2024-01-01")?.title.nl).toBe("kernverbinder");
  expect(titleOn(titles, "reader", "2024-01-01")).toBeUndefined();
});
