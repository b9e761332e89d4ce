import { z } from "zod";
import { findEvidence } from "@/lib/entry/progress/queries";
import { currentViewer } from "@/lib/platform/auth/session";
import { streamFile } from "@/lib/platform/file/queries";
import { contentDisposition } from "@/lib/platform/file/rules";
import { noPaper } from "@/lib/platform/paper/answer";

/** A scan that proves a figure, for those who read its report; sent so that nothing in it runs. */
export async function GET(_: Request, { params }: RouteContext<"/api/minh-chung/[id]">) {
  const id = z.uuid().safeParse((await params).id);
  const viewer = await currentViewer();
  const file = id.success && viewer ? await findEvidence(viewer, id.data) : null;
  if (!file) return noPaper("Không tìm thấy tệp này, hoặc tệp không thuộc phạm vi của đồng chí.");
  return new Response(streamFile(file), {
    headers: {
      "Content-Security-Policy": "sandbox; default-src 'none'; frame-ancestors 'none'",
      "X-Content-Type-Options": "nosniff",
      "Cache-Control": "private, no-store",
      "Content-Type": file.contentType,
      "Content-Length": String(file.size),
      "Content-Disposition": contentDisposition(file.name, file.contentType),
    },
  });
}
