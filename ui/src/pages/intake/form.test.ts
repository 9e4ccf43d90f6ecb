import { describe, expect, it } from "vitest";
import type { ApplicationView } from "../../lib/contract.gen";
import { applicationOf, emptyForm, isBlank, readPeople, toApplication, toForm } from "./form";

describe("the form", () => {
  it("comes back as it was typed, after a draft was saved and opened", () => {
    const typed = {
      ...emptyForm(),
      kern: "ingen",
      scheme: "leefbaarheidsbudget",
      people: "60",
      asked: "850.00",
      reasons: { ontmoeting: "elke woensdag een inloopmiddag" },
      costs: [{ key: "a", text: "Split", kind: "material", amount: "540.00" }],
    };
    const again = toForm(toApplication(typed));
    expect({ ...again, costs: again.costs.map(({ key: _, ...line }) => line) }).toEqual({
      ...typed,
      costs: typed.costs.map(({ key: _, ...line }) => line),
    });
  });

  it("leaves out a cost line in which nothing stands", () => {
    expect(toApplication(emptyForm()).ask.costs).toEqual([]);
  });

  it("keeps the words of a cost line whose amount is still to come", () => {
    const form = { ...emptyForm(), costs: [{ key: "a", text: "Verf", kind: "material", amount: "" }] };
    expect(toApplication(form)).toMatchObject({ cost_texts: ["Verf"], ask: { costs: [{ amount: null }] } });
  });

  it("asks for the whole kern without an area, but keeps the area on the form", () => {
    const form = { ...emptyForm(), area: "Dorpsstraat", wholeKern: true };
    expect(toApplication(form).ask).toMatchObject({ area: null, whole_kern: true });
    expect(form.area).toBe("Dorpsstraat");
  });

  it("is blank until something is typed; a kern and scheme it began with are nothing to keep", () => {
    const begun = { ...emptyForm(), kern: "ingen", scheme: "leefbaarheidsbudget" };
    expect(isBlank(toApplication(begun))).toBe(true);
    expect(isBlank(toApplication({ ...begun, idea: "B" }))).toBe(false);
    expect(isBlank(toApplication({ ...begun, wholeKern: true }))).toBe(false);
  });

  it("has no number of people while something else stands there", () => {
    expect([readPeople("1.200"), readPeople("-3"), readPeople("zestig"), readPeople("")]).toEqual([
      1200,
      null,
      null,
      null,
    ]);
  });

  it("is put together again from a case, with the words under their keys", () => {
    const application = toApplication({
      ...emptyForm(),
      idea: "Baan",
      costs: [{ key: "a", text: "Split", kind: "material", amount: "5.00" }],
    });
    const view = {
      ask: application.ask,
      applicant: application.applicant,
      words: { idea: "Baan", "cost:0": "Split", "reason:ontmoeting": "woensdag" },
    } as unknown as ApplicationView;
    expect(applicationOf(view)).toEqual({ ...application, reasons: { ontmoeting: "woensdag" } });
    expect(applicationOf({ ...view, applicant: null })).toBeNull();
  });
});
