import { expect, it } from "vitest";
import { MemoryDoor, refusal } from "../../../tests/door/memory";
import { useDoor } from "../../lib/call";
import { Adding, base64 } from "./papers.svelte";

it("gives the bytes of a file as base64", async () => {
  const all = Uint8Array.from({ length: 70_000 }, (_, at) => at % 256);
  const read = atob(await base64(new Blob([all])));
  expect(read.length).toBe(70_000);
  expect([read.charCodeAt(0), read.charCodeAt(255), read.charCodeAt(69_999)]).toEqual([0, 255, 69_999 % 256]);
});

it("goes on with the other papers when one is refused, and says which", async () => {
  useDoor(
    new MemoryDoor({
      attach: ({ name, case: of }) => {
        if (name === "raar.exe") throw refusal("refusal-unknown", {});
        return {
          paper: `${of}-${name}`,
          name,
          kind: "application/pdf",
          size: 3,
          added_at: "2026-05-12T10:00:00Z",
        };
      },
    }),
  );
  const adding = new Adding(async () => ({ case: "c1" }));
  await adding.add([new File(["abc"], "raar.exe"), new File(["abc"], "offerte.pdf")]);
  expect(adding.rows.map(({ paper }) => paper)).toEqual(["c1-offerte.pdf"]);
  expect(adding.refused.map(({ name }) => name)).toEqual(["raar.exe"]);
});
