import type { HitGroup } from "../components/palette";

/** Finds things for the command palette: kernen, applications, acts. Pages are found by the shell itself. */
export type Finder = (query: string) => Promise<readonly HitGroup[]>;

const finders: Finder[] = [];

/** Adds a finder until the returned function is called. */
export function addFinder(finder: Finder): () => void {
  finders.push(finder);
  return () => {
    const at = finders.indexOf(finder);
    if (at >= 0) finders.splice(at, 1);
  };
}

/** Asks every finder. */
export async function findAll(query: string): Promise<HitGroup[]> {
  return (await Promise.all(finders.map((finder) => finder(query)))).flat();
}
