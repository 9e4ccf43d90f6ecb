/** Seats: three laptops, who holds which pots, and somebody who asks to be let in. */
import type { HeldPots, Receipt, SeatRow, Seats } from "../../src/lib/contract.gen";
import { kernverbinder, officer } from "./desk";
import { type Handlers, refusal } from "./memory";

const JOOST = "019a0000-0000-7000-8000-000000000003";
const FINGERPRINT = "7KPQ-2MXV-9TRE-4HWA-BN6C-YD3F";

const seat = (id: string, person: string, name: string, laptop: string, more: Partial<SeatRow>): SeatRow => ({
  seat: id,
  person,
  name,
  laptop,
  tag: "A7",
  here: false,
  standing: "working",
  heard_at: "2026-05-12T06:42:00Z",
  holds: [],
  ...more,
});

const pots = (scheme: string, year: number | null, more: Partial<HeldPots> = {}): HeldPots => ({
  scheme,
  year,
  seat: officer.seat,
  name: officer.name,
  locked: null,
  takeover: false,
  ...more,
});

const seats: Seats = {
  seats: [
    seat(kernverbinder.seat, kernverbinder.person, kernverbinder.name, "stadhuis", { tag: "B2", here: true }),
    seat("c3", JOOST, "Joost de Haan", "laptop zuid", { tag: "C3", heard_at: "2026-05-09T07:10:00Z" }),
    seat("c4", JOOST, "Joost de Haan", "oude laptop", { tag: "C4", standing: "barred", heard_at: null }),
    seat(officer.seat, officer.person, officer.name, "stadhuis", { here: true }),
    seat("a9", officer.person, officer.name, "laptop thuis", { tag: "A9", standing: "catching-up" }),
  ],
  pots: [
    pots("leefbaarheidsbudget", 2026),
    pots("straat-buurtbijeenkomst", 2026, { seat: "c3", name: "Joost de Haan", takeover: true }),
    pots("bijzonder-initiatief", null, { seat: null, name: "" }),
  ],
  set_aside: [],
};

const receipt: Receipt = { case: null, number: null, touched: ["people", "seats"] };

function one(id: string): SeatRow {
  const found = seats.seats.find(({ seat }) => seat === id);
  if (!found) throw refusal("refusal-unknown");
  return found;
}

export const handlers: Handlers = {
  seats: () => seats,
  "name-laptop": ({ laptop }) => {
    one(officer.seat).laptop = laptop;
    return receipt;
  },
  "inspect-join": ({ file }) => ({
    file,
    name: "Pieter Blom",
    laptop: "laptop noord",
    fingerprint: FINGERPRINT,
    made_at: "2026-05-12T08:15:00Z",
    known: false,
    person: null,
  }),
  enrol: ({ fingerprint, person }) => {
    if (fingerprint !== FINGERPRINT) throw refusal("refusal-unknown", { field: "fingerprint" });
    seats.seats.push(
      seat("d1", person ?? JOOST, "Pieter Blom", "laptop noord", { tag: "D1", heard_at: null }),
    );
    return {
      seat: "d1",
      name: "Pieter Blom",
      file_name: "kernkas-marijke-a3-8.kernkas",
      touched: ["people"],
    };
  },
  export: ({ file }) => ({ file, number: 8, bytes: 182_000, actions: 388 }),
  bar: ({ seat: id }) => {
    one(id).standing = "barred";
    return receipt;
  },
  resume: ({ seat: id }) => {
    one(id).standing = "working";
    return receipt;
  },
  appoint: () => receipt,
  "give-pots": ({ scheme, seat: id }) => {
    for (const held of seats.pots) {
      if (scheme === null || held.scheme === scheme) Object.assign(held, { seat: id, name: one(id).name });
    }
    return receipt;
  },
};
