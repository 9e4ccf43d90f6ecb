/** Who is at the desk, the kernen, and opening the office. */
import type { DeskView, ExchangeState, Founded, Joining, Kern, Start } from "../../src/lib/contract.gen";
import { type Handlers, refusal } from "./memory";

const kern = (id: string, name: string, postcode: string, column: number, row: number): Kern => ({
  id,
  name,
  postcodes: [postcode],
  cell: [column, row],
});

export const kernen: Kern[] = [
  kern("asch", "Asch", "4115", 1, 3),
  kern("beusichem", "Beusichem", "4112", 1, 2),
  kern("buren", "Buren", "4116", 2, 3),
  kern("eck-en-wiel", "Eck en Wiel", "4024", 3, 1),
  kern("erichem", "Erichem", "4117", 2, 4),
  kern("ingen", "Ingen", "4031", 4, 1),
  kern("kerk-avezaath", "Kerk-Avezaath", "4017", 3, 4),
  kern("lienden", "Lienden", "4033", 4, 2),
  kern("lingemeer", "Lingemeer", "4119", 4, 4),
  kern("maurik", "Maurik", "4021", 3, 2),
  kern("ommeren", "Ommeren", "4032", 4, 3),
  kern("ravenswaaij", "Ravenswaaij", "4119", 2, 1),
  kern("rijswijk", "Rijswijk", "4023", 2, 2),
  kern("zoelen", "Zoelen", "4011", 3, 3),
  kern("zoelmond", "Zoelmond", "4111", 1, 1),
];

/** One other laptop was heard of three days ago, and two disputes wait. */
const exchange: ExchangeState = {
  last: {
    id: "exchange-last",
    args: { laptop: { is: "name", value: "laptop zuid" }, days: { is: "number", value: 3 } },
  },
  as_of: { id: "exchange-as-of", args: { day: { is: "date", value: "2026-05-09" } } },
  disputes: 2,
  held: 0,
  catching_up: false,
  awaited: [],
  stopped: null,
};

export const officer: DeskView = {
  person: "019a0000-0000-7000-8000-000000000001",
  name: "Marijke van Dam",
  seat: "a1",
  roles: [
    { role: "budget-officer", kernen: [] },
    { role: "administrator", kernen: [] },
  ],
  title: { nl: "budgethouder", en: "budget officer" },
  municipality: "Buren",
  sample: true,
  today: "2026-05-12",
  years: [2026, 2025, 2024],
  kernen,
  waiting: 9,
  administrators: 1,
  lock_after_minutes: 10,
  exchange,
};

export const kernverbinder: DeskView = {
  ...officer,
  person: "019a0000-0000-7000-8000-000000000002",
  name: "Anouk Verhoef",
  seat: "b2",
  roles: [{ role: "kernverbinder", kernen: ["ingen", "maurik", "eck-en-wiel", "lienden"] }],
  title: { nl: "kernverbinder", en: "village liaison" },
  waiting: 5,
  administrators: 1,
};

const asking: Joining = {
  name: "Pieter Blom",
  laptop: "laptop zuid",
  fingerprint: "7KPQ-2MXV-9TRE-4HWA-BN6C-YD3F",
  file_name: "aanmelding-pieter-blom.kernkas-aanmelding",
};

const SAMPLE_PASSPHRASE = "voorbeeld mag iedereen weten";

/** What an office in memory finds when it opens: `state` is where it begins. */
export function deskHandlers(state: Start["state"], who: DeskView = officer): Handlers {
  let now = state;
  let sitting = who;
  let joining: Joining = asking;
  const founded: Founded = {
    recovery_key: "HK7WM-3QXPA-RTE8N-9DFGC-VY4BJ-2SKPM-WX6HT-QA3NR-8EFDC-74VGB-YJM2S",
    root_key: "PX9TR-WQ4EA-YH7NC-3DKFM-8VBGS-J2XTW-6PHQR-EN4AK-C9FYD-M7SVB-3TGXJ",
    desk: { ...officer, sample: false, waiting: 0, administrators: 1 },
  };
  return {
    start: () => ({
      state: now,
      seats:
        now === "empty" || now === "joining"
          ? []
          : [officer, kernverbinder].map(({ seat, name }) => ({ seat, label: name })),
      desk: now === "open" ? sitting : null,
      sample_passphrase: now === "empty" || now === "joining" ? null : SAMPLE_PASSPHRASE,
      joining: now === "joining" ? joining : null,
      version: "0.1.0",
    }),
    found: () => {
      now = "open";
      sitting = founded.desk;
      return founded;
    },
    join: ({ name, laptop }) => {
      now = "joining";
      joining = { ...asking, name, laptop };
      return joining;
    },
    "join-file": () => ({}),
    "stop-joining": () => {
      now = "empty";
      return {};
    },
    arrive: ({ passphrase }) => {
      if (passphrase === "verkeerd") throw refusal("refusal-wrong-passphrase", { field: "passphrase" });
      now = "open";
      return sitting;
    },
    revive: () => {
      now = "open";
      return sitting;
    },
    "inspect-backup": ({ file }) => ({
      file,
      seats: [officer, kernverbinder].map(({ seat, name }) => ({ seat, label: name })),
    }),
    restore: () => {
      now = "open";
      sitting = {
        ...sitting,
        exchange: { ...exchange, catching_up: true, awaited: ["laptop zuid (Pieter Blom)"] },
      };
      return sitting;
    },
    progress: () => ({ busy: false, task: null, done: 0, total: 0 }),
    cancel: () => ({}),
    "open-sample": () => {
      now = "open";
      return sitting;
    },
    unlock: ({ seat, passphrase }) => {
      if (passphrase !== SAMPLE_PASSPHRASE)
        throw refusal("refusal-wrong-passphrase", { field: "passphrase" });
      now = "open";
      sitting = seat === kernverbinder.seat ? kernverbinder : officer;
      return sitting;
    },
    recover: () => {
      now = "open";
      return sitting;
    },
    lock: () => {
      now = "locked";
      return {};
    },
    desk: () => sitting,
  };
}

export const handlers: Handlers = deskHandlers("open");
