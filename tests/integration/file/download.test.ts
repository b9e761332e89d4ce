import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { db } from "@/lib/platform/db/client";
import { inspectUpload, storeFile } from "@/lib/platform/file/commands";
import { findFile, streamFile } from "@/lib/platform/file/queries";
import { givenViewer } from "@/tests/factories/account";
import { givenCatalogue } from "@/tests/factories/campaign";
import { BKB, DECIDING, givenAward, givenDraft, must, publish } from "@/tests/factories/decision";
import { aPdf, aPng, aProgram } from "@/tests/factories/files";
import { givenUnit } from "@/tests/factories/organisation";

describe("a stored file", () => {
  it("comes back byte by byte, however many pieces it takes", async () => {
    const staff = await givenViewer("ministry_staff");
    const long = aPdf("dai.pdf", "x".repeat(2_500_000));
    const upload = must(await inspectUpload(long, ["application/pdf"], "scan"));
    const id = await db.$transaction((tx) => storeFile(tx, staff, upload, DECIDING));
    const file = await findFile(staff, id);
    expect(file).toMatchObject({ name: "dai.pdf", size: long.size, sha256: upload.sha256 });
    if (!file) return;
    const received = Buffer.from(await new Response(streamFile(file)).arrayBuffer());
    expect(received.byteLength).toBe(long.size);
    expect(createHash("sha256").update(received).digest("hex")).toBe(upload.sha256);
  });

  it("[D-15] is the staff's until its decision is published, then everybody's", async () => {
    await givenCatalogue();
    const staff = await givenViewer("ministry_staff");
    const unit = await givenUnit();
    const officer = await givenViewer("unit_officer", unit.id);
    const draft = await givenDraft(staff);
    const id = draft.fileId ?? "";
    expect(await findFile(staff, id)).not.toBeNull();
    expect(await findFile(officer, id)).toBeNull();
    expect(await findFile(null, id)).toBeNull();
    await givenAward(staff, draft.id, { unitId: unit.id, honour: BKB });
    must(await publish(staff, draft.id));
    expect(await findFile(officer, id)).not.toBeNull();
    expect(await findFile(null, id)).not.toBeNull();
  });
});

describe("a file sent in", () => {
  it("[D-03] is taken only when its content is of a kind allowed just here", async () => {
    expect(await inspectUpload(aPng(), ["application/pdf"], "scan")).toMatchObject({
      error: { fields: { scan: [expect.stringContaining("không phải là PDF")] } },
    });
    expect((await inspectUpload(aPng(), ["image/png"], "scan")).ok).toBe(true);
    expect((await inspectUpload(aProgram(), ["application/pdf", "image/png"], "scan")).ok).toBe(
      false,
    );
  });

  it("[D-03] that begins as a PDF and goes on as a web page is kept as a PDF and nothing else", async () => {
    const both = new File(["%PDF-1.4\n<html><script>alert(1)</script></html>"], "trang.html");
    expect(await inspectUpload(both, ["application/pdf"], "scan")).toMatchObject({
      value: { name: "trang.pdf", contentType: "application/pdf" },
    });
  });
});
