/** Allotments, and the mandate register. */
import type { Allotments, Mandates } from "../../src/lib/contract.gen";
import { kernverbinder, officer } from "./desk";
import type { Handlers } from "./memory";
import { kernPot } from "./today";

export const allotments: Allotments = {
  allotments: [
    {
      allotment: "019a0000-0000-7000-8000-0000000000a1",
      pot: kernPot("ingen", "0.00", "0.00").pot,
      seat: "b2",
      name: "Anouk Verhoef",
      laptop: "laptop noord",
      amount: "500.00",
      used: "200.00",
      left: "300.00",
      on: "2026-04-01",
      ended: null,
      mine: false,
      locked: null,
    },
    {
      allotment: "019a0000-0000-7000-8000-0000000000a2",
      pot: kernPot("maurik", "0.00", "0.00").pot,
      seat: "c3",
      name: "Joost de Haan",
      laptop: "laptop zuid",
      amount: "250.00",
      used: "100.00",
      left: "0.00",
      on: "2026-02-01",
      ended: "returned",
      mine: false,
      locked: null,
    },
  ],
  pots: [{ ...kernPot("ingen", "600.00", "750.00"), allotted: "300.00" }],
  seats: [{ seat: "b2", name: "Anouk Verhoef", laptop: "laptop noord", kernen: ["ingen"] }],
};

export const mandates: Mandates = {
  rows: [
    {
      mandate: {
        id: "019a0000-0000-7000-8000-0000000000b1",
        scheme: "leefbaarheidsbudget",
        up_to: "500.00",
        person: officer.person,
        reference: "Mandaatregister 2026, 4.2",
        from: "2026-01-01",
        until: null,
      },
      name: "Marijke van Dam",
      now: true,
    },
    {
      mandate: {
        id: "019a0000-0000-7000-8000-0000000000b2",
        scheme: null,
        up_to: null,
        person: kernverbinder.person,
        reference: "Mandaatregister 2025, 4.1",
        from: "2025-01-01",
        until: "2025-12-31",
      },
      name: "Anouk Verhoef",
      now: false,
    },
  ],
};

export const handlers: Handlers = {
  allotments: () => allotments,
  mandates: () => mandates,
  "set-mandate": () => ({ case: null, number: null, touched: ["mandates"] }),
  "give-allotment": () => ({ case: null, number: null, touched: ["allotments"] }),
  "return-allotment": () => ({ case: null, number: null, touched: ["allotments"] }),
  "take-over-allotment": () => ({ case: null, number: null, touched: ["allotments"] }),
};
