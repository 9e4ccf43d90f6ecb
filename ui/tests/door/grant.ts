/** The money of a case in several stands: `case=due|settle|recover|closed`. */
import type { ApplicationView, GrantAct, GrantActView, GrantView, Text } from "../../src/lib/contract.gen";

const text = (id: string, args: Text["args"] = {}): Text => ({ id, args });
const date = (value: string) => ({ is: "date" as const, value });
const name = (value: string) => ({ is: "name" as const, value });
const on = (day: string) => text("track-on", { day: date(day) });
const by = (day: string) => text("track-by", { day: date(day) });

const ACTS: GrantAct[] = [
  "set-terms",
  "approve-payment",
  "note-paid",
  "account",
  "settle",
  "send-ruling",
  "ask-view",
  "note-view",
  "change",
  "give-up",
  "recover",
  "note-returned",
];

function acts(state: string, free: GrantAct[], more: Partial<Record<GrantAct, Text>> = {}): GrantActView[] {
  const lock = text("refusal-grant-not-now", { state: name(state) });
  return ACTS.map((act) => ({ act, locked: free.includes(act) ? null : (more[act] ?? lock) }));
}

const zero = "0.00";
const steps = {
  asked: zero,
  reserved: zero,
  committed: zero,
  due: zero,
  paid: zero,
  settled: zero,
  to_recover: zero,
  recovered: zero,
};

const due: GrantView = {
  state: "due",
  form: "verlening",
  awarded: "900.00",
  entitled: "900.00",
  fixed: false,
  terms: {
    instalments: [{ amount: "720.00" }],
    show: { proof: "report", by: "2026-07-27" },
  },
  steps: { ...steps, committed: "180.00", due: "720.00" },
  track: [
    { step: "paid", stand: "now", when: by("2026-06-23") },
    { step: "accounted", stand: "to-come", when: by("2026-07-27") },
    { step: "settled", stand: "to-come", when: null },
  ],
  dues: [{ amount: "720.00", from: "2026-05-12", pay_by: "2026-06-23" }],
  payable: "720.00",
  rulings: [],
  account: null,
  hearing: null,
  payments: [],
  ordered: zero,
  to_order: zero,
  recover_by: null,
  most: "900.00",
  own_account: "900.00",
  settling: [
    { ground: "not-done", article: "Awb 4:46 lid 2 onder a" },
    { ground: "not-kept", article: "Awb 4:46 lid 2 onder b" },
    { ground: "actual-costs", article: "Awb 4:46 lid 3" },
  ],
  changing: [{ ground: "not-done", article: "Awb 4:48 lid 1 onder a" }],
  acts: acts("due", ["set-terms", "approve-payment", "account", "ask-view", "give-up"], {
    settle: text("refusal-not-accounted", { until: date("2026-07-27") }),
    change: text("refusal-not-heard"),
  }),
  doings: [],
};

const payment = {
  payment: "p1",
  approved: "720.00",
  on: "2026-05-13",
  who: "Karim Aydin",
  paid: "720.00",
  paid_on: "2026-05-15",
  reference: "BNG 482016",
};
const doings = [
  { action: "a2", act: "account" as const, on: "2026-06-10", locked: null, warnings: [] },
  {
    action: "a1",
    act: "note-paid" as const,
    on: "2026-05-15",
    locked: null,
    warnings: [{ is: "payment-left" as const, amount: "720.00", on: "2026-05-15" }],
  },
  {
    action: "a0",
    act: "approve-payment" as const,
    on: "2026-05-13",
    locked: text("refusal-undo-first", { act: name("note-paid") }),
    warnings: [],
  },
];

const settle: GrantView = {
  ...due,
  state: "to-settle",
  steps: { ...steps, committed: "180.00", paid: "720.00" },
  track: [
    { step: "paid", stand: "done", when: on("2026-05-15") },
    { step: "accounted", stand: "done", when: on("2026-06-10") },
    { step: "settled", stand: "now", when: null },
  ],
  dues: [],
  payable: zero,
  account: {
    on: "2026-06-10",
    spent: "640.00",
    report: "De set staat in het dorpshuis; drie clubs leenden hem al.",
  },
  payments: [payment],
  own_account: "640.00",
  acts: acts("to-settle", ["settle", "ask-view", "give-up", "account"], {
    change: text("refusal-not-heard"),
    "approve-payment": text("refusal-nothing-due"),
  }),
  doings,
};

const recover: GrantView = {
  ...settle,
  state: "to-recover",
  entitled: "640.00",
  fixed: true,
  steps: { ...steps, settled: "640.00", to_recover: "80.00" },
  track: [
    { step: "paid", stand: "done", when: on("2026-05-15") },
    { step: "accounted", stand: "done", when: on("2026-06-10") },
    { step: "settled", stand: "done", when: on("2026-06-18") },
    { step: "returned", stand: "now", when: null },
  ],
  rulings: [
    {
      act: "settle",
      amount: "640.00",
      ground: "actual-costs",
      on: "2026-06-18",
      who: "Marijke van Dam",
      sent_on: "2026-06-19",
      reason: "De microfoons waren goedkoper.",
    },
  ],
  to_order: "80.00",
  recover_by: "2031-06-18",
  acts: acts("to-recover", ["recover", "note-returned", "ask-view"], { change: text("refusal-not-heard") }),
};

const closed: GrantView = {
  ...recover,
  state: "closed",
  steps: { ...steps, settled: "640.00", recovered: "80.00" },
  track: [...recover.track.slice(0, 3), { step: "returned", stand: "done", when: on("2026-07-02") }],
  to_order: zero,
  acts: acts("closed", ["ask-view"], { change: text("refusal-not-heard") }),
};

/** A case with its money, in each of these stands. */
export function granted(picture: ApplicationView): ApplicationView[] {
  const case_ = {
    ...picture,
    state: "announced" as const,
    outcome: "awarded" as const,
    awarded: "900.00",
    term: null,
    objection_until: "2026-06-23",
    words: { ...picture.words, decision: "Past bij het plan van de kern." },
    track: [
      ...picture.track.slice(0, 3),
      { step: "decision", stand: "done" as const, when: on("2026-05-11") },
      { step: "announced", stand: "done" as const, when: on("2026-05-12") },
    ],
    acts: picture.acts.map(({ act }) => ({
      act,
      locked: text("refusal-not-now", { state: name("announced") }),
    })),
  };
  return Object.entries({ due, settle, recover, closed }).map(([stand, grant]) => ({
    ...case_,
    case: stand,
    grant,
  }));
}
