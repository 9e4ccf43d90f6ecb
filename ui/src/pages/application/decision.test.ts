import { expect, it } from "vitest";
import { awardOf, commandOf, type Decision, gaps, lessThanAsked, takenOver, undecided } from "./decision";

const part: Decision = {
  ...undecided("MR-12"),
  way: "part",
  amount: "750.00",
  form: "verlening",
  reason: "De microfoons zijn er al.",
};

it("has nothing chosen beforehand, but proposes the mandate used before", () => {
  expect(gaps(undecided("MR-12"), "mandated")).toEqual(["way"]);
  expect(undecided("MR-12").reference).toBe("MR-12");
});

it("awards the amount of the part, and the whole of what was asked", () => {
  expect(awardOf(part, "900.00")).toBe("750.00");
  expect(awardOf({ ...part, way: "award" }, "900.00")).toBe("900.00");
  expect(lessThanAsked("750.00", "900.00")).toBe("150.00");
  expect(lessThanAsked("900.00", "900.00")).toBeNull();
});

it("records an award on a mandate", () => {
  expect(commandOf(part, "mandated", "900.00")).toEqual({
    do: "award",
    amount: "750.00",
    form: "verlening",
    basis: { by: "mandate", reference: "MR-12" },
    reason: "De microfoons zijn er al.",
  });
});

it("proposes the same where another seat holds the pot, and rejects as anywhere", () => {
  expect(commandOf(part, "mandated", "900.00", "propose")).toMatchObject({ do: "propose", amount: "750.00" });
  expect(commandOf({ ...part, way: "reject" }, "mandated", "900.00", "propose")).toMatchObject({
    do: "reject",
  });
});

it("takes a proposal over: the whole as the whole, less as a part, and still asks for the form", () => {
  const begun = takenOver(undecided("MR-12"), { amount: "750.00", reason: "Zo is het genoeg." }, "900.00");
  expect(begun).toMatchObject({ way: "part", amount: "750.00", reason: "Zo is het genoeg." });
  expect(gaps(begun, "mandated")).toEqual(["form"]);
  const whole = takenOver(undecided("MR-12"), { amount: "900.00", reason: "" }, "900.00");
  expect(whole).toMatchObject({ way: "award", amount: "" });
});

it("needs number and date of the college where the college judges", () => {
  expect(gaps(part, "college")).toEqual(["college-number", "college-on"]);
  const judged = { ...part, collegeNumber: "B26-101", collegeOn: "2026-05-12" };
  expect(commandOf(judged, "college", "900.00")).toMatchObject({
    basis: { by: "college", number: "B26-101", on: "2026-05-12" },
  });
});

it("needs a reason for all but a whole award", () => {
  expect(gaps({ ...part, way: "award", reason: "" }, "mandated")).toEqual([]);
  for (const way of ["part", "reject", "not-take"] as const) {
    expect(gaps({ ...part, way, reason: " " }, "mandated")).toEqual(["reason"]);
    expect(commandOf({ ...part, way, reason: " " }, "mandated", "900.00")).toBeNull();
  }
});

it("does not award nothing", () => {
  expect(gaps({ ...part, amount: "0.00" }, "mandated")).toEqual(["amount"]);
});

it("asks to complete with a last day and what is missing, without a basis", () => {
  const ask: Decision = {
    ...undecided(null),
    way: "ask-to-complete",
    until: "2026-06-01",
    missing: "een offerte",
  };
  expect(commandOf(ask, "mandated", "900.00")).toEqual({
    do: "ask-to-complete",
    until: "2026-06-01",
    missing: "een offerte",
  });
  expect(gaps({ ...ask, until: "", missing: "" }, "mandated")).toEqual(["missing", "until"]);
});
