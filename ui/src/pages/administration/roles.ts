import type { KernId, PersonRow, Role, RoleGrant, RoleTitle } from "../../lib/contract.gen";

export const ROLES: readonly Role[] = ["kernverbinder", "budget-officer", "administrator", "reader"];

/** Whether a person has a role. */
export function has(person: { roles: readonly RoleGrant[] }, role: Role): boolean {
  return person.roles.some((grant) => grant.role === role);
}

/** The roles of a person with one role given or taken; the kernen of the others stay. */
export function withRole(roles: readonly RoleGrant[], role: Role, given: boolean): RoleGrant[] {
  if (!given) return roles.filter((grant) => grant.role !== role);
  return roles.some((grant) => grant.role === role) ? [...roles] : [...roles, { role, kernen: [] }];
}

/** Whether a person serves a kern as kernverbinder. No kernen named means all of them. */
export function serves(roles: readonly RoleGrant[], kern: KernId): boolean {
  return roles.some(
    ({ role, kernen }) => role === "kernverbinder" && (kernen.length === 0 || kernen.includes(kern)),
  );
}

/**
 * The roles of a person with one kern more or less to serve; undefined when no kern would be left, since none named means
 * all. All kernen together are again written as none.
 */
export function withKern(
  roles: readonly RoleGrant[],
  kern: KernId,
  given: boolean,
  all: readonly KernId[],
): RoleGrant[] | undefined {
  const now = all.filter((id) => serves(roles, id));
  const then = all.filter((id) => (id === kern ? given : now.includes(id)));
  if (then.length === 0) return undefined;
  return roles.map((grant) =>
    grant.role === "kernverbinder" ? { ...grant, kernen: then.length === all.length ? [] : then } : grant,
  );
}

/** Whether two sets of roles are the same. */
export function sameRoles(one: readonly RoleGrant[], other: readonly RoleGrant[]): boolean {
  const written = (roles: readonly RoleGrant[]) =>
    roles
      .map(({ role, kernen }) => `${role}:${[...kernen].sort().join(",")}`)
      .sort()
      .join(";");
  return written(one) === written(other);
}

/** Everybody who serves kernen, in the order they came. */
export function kernverbinders(people: readonly PersonRow[]): PersonRow[] {
  return people.filter((person) => has(person, "kernverbinder"));
}

/** What a role is called on a day: the newest title that began by then. */
export function titleOn(titles: readonly RoleTitle[], role: Role, on: string): RoleTitle | undefined {
  return titles
    .filter((title) => title.role === role && title.from <= on)
    .sort((a, b) => a.from.localeCompare(b.from))
    .at(-1);
}
