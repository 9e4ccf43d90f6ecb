import type { DeskView, Joining, Role, SeatLabel } from "./contract.gen";
import { both } from "./say";

/** Who may do what at this desk, and what the window is about: year and kern. Filled by the pages that open the office. */
export interface Person {
  id: string;
  name: string;
  /** The role as people say it: "kernverbinder". */
  role: string;
}

export interface Municipality {
  name: string;
  /** A made-up municipality to play with: the window says so on every page. */
  sample: boolean;
}

export type Stand = "asking" | "new" | "joining" | "locked" | "open";

class Desk {
  /** Whether there is an office yet, and whether somebody is at it. */
  stand = $state<Stand>("asking");
  municipality = $state<Municipality>({ name: "", sample: false });
  person = $state<Person | null>(null);
  year = $state(new Date().getFullYear());
  years = $state<number[]>([]);
  /** The kern looked at; empty is all of them. */
  kern = $state("");
  kernen = $state<string[]>([]);
  /** How many things wait, by page name; shown in the rail. */
  waiting = $state<Record<string, number>>({});
  /** All that the core says of this desk; null while nobody is at it. */
  view = $state.raw<DeskView | null>(null);
  /** Who can unlock here. */
  seats = $state.raw<readonly SeatLabel[]>([]);
  /** Who waits on this laptop to be let in. */
  joining = $state.raw<Joining | null>(null);
  /** The passphrase of the sample municipality, in which everything is made up. */
  samplePassphrase = $state<string | null>(null);

  /** Somebody sits down, or what the desk knows has changed. Year and kern stay what they were as long as they exist. */
  sit(view: DeskView): void {
    const other = view.person !== this.view?.person;
    this.view = view;
    this.stand = "open";
    this.municipality = { name: view.municipality, sample: view.sample };
    this.person = { id: view.person, name: view.name, role: both(view.title) };
    this.years = view.years;
    if (other && !view.years.includes(this.year)) this.year = Number(view.today.slice(0, 4));
    this.kernen = view.kernen.map(({ name }) => name);
    this.waiting = { today: view.waiting, exchange: view.exchange.disputes };
  }

  /** Whether who sits here has one of these roles. */
  may(...roles: Role[]): boolean {
    return this.view?.roles.some(({ role }) => roles.includes(role)) ?? false;
  }

  /** The short name of the kern with this name. */
  kernId(name: string): string | undefined {
    return this.view?.kernen.find((kern) => kern.name === name)?.id;
  }
}

export const desk = new Desk();
