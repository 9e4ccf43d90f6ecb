import { expect, test } from "vitest";
import { claimOf, emptyClaim, emptyReceipt, isClaim, remainderBelow, toClaim } from "./form";

const idea = (suppliers: string) => `Declaratie: ${suppliers}`;

function filled() {
  const form = emptyClaim(2026);
  form.holder = "lienden-ommeren";
  form.receipts = [
    { ...emptyReceipt(), supplier: "Gamma", number: "118", on: "2026-05-02", amount: "40.00" },
    { ...emptyReceipt(), supplier: "Bakker Jansen", on: "2026-05-03", amount: "12.50" },
    emptyReceipt(),
  ];
  return form;
}

test("a claim asks its receipts together unless another amount is typed", () => {
  const form = filled();
  expect(claimOf(form, idea).ask.asked).toBe("52.50");
  form.asked = "50.00";
  expect(claimOf(form, idea).ask.asked).toBe("50.00");
  expect(claimOf(emptyClaim(2026), idea).ask.asked).toBeNull();
});

test("a receipt in which nothing stands is left out, and each has its words", () => {
  const claim = claimOf(filled(), idea);
  expect(claim.ask.expenses).toHaveLength(2);
  expect(claim.expense_texts).toEqual([
    { supplier: "Gamma", number: "118" },
    { supplier: "Bakker Jansen", number: "" },
  ]);
  expect(claim.idea).toBe("Declaratie: Gamma, Bakker Jansen");
});

test("a claim that was kept comes back as it was typed", () => {
  const form = filled();
  form.asked = "50.00";
  const back = toClaim(claimOf(form, idea), 2025);
  expect(claimOf(back, idea)).toEqual(claimOf(form, idea));
  expect(isClaim(claimOf(form, idea))).toBe(true);
  expect(isClaim(claimOf(emptyClaim(2026), idea))).toBe(false);
});

test("what waits is taken off what may still be asked", () => {
  const pot = { ceiling: "750.00", committed: "300.00", reserved: "0.00", pending: "250.00" };
  expect(remainderBelow(pot, "200.00")).toBeNull();
  expect(remainderBelow(pot, "200.01")).toBe("200.00");
  expect(remainderBelow({ ...pot, pending: "600.00" }, "1.00")).toBe("0.00");
  expect(remainderBelow({ ...pot, ceiling: null }, "1.00")).toBeNull();
});
