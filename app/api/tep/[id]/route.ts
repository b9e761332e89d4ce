import { z } from "zod";
import { findMinutesScan } from "@/lib/entry/minutes/queries";
import { currentViewer } from "@/lib/platform/auth/session";
import { findFile, streamFile } from "@/lib/platform/file/queries";
import { contentDisposition } from "@/lib/platform/file/rules";

const NOT_FOUND = "Không tìm thấy tệp này, hoặc tệp chưa được công bố.";

/** Nothing that is sent from here may run, whatever it holds. */
const INERT = {
  "Content-Security-Policy": "sandbox; default-src 'none'; frame-ancestors 'none'",
  "X-Content-Type-Options": "nosniff",
};

/**
 * A stored file, as what its bytes were found to be. A published one is everybody's; a unit's
 * minutes are of those who see its file; any other the staff's. It is sent
 * so that a browser runs nothing in it, whatever it holds.
 */
export async function GET(request: Request, { params }: RouteContext<"/api/tep/[id]">) {
  const id = z.uuid().safeParse((await params).id);
  const viewer = id.success ? await currentViewer() : null;
  const file = id.success
    ? ((await findFile(viewer, id.data)) ?? (viewer && (await findMinutesScan(viewer, id.data))))
    : null;
  if (!file) {
    return new Response(NOT_FOUND, {
      status: 404,
      headers: {
        ...INERT,
        "Content-Type": "text/plain; charset=utf-8",
        "Cache-Control": "no-store",
      },
    });
  }

  const etag = `"${file.sha256}"`;
  const headers = {
    ...INERT,
    ETag: etag,
    "Cache-Control": file.isPublic ? "public, no-cache" : "private, no-cache",
  };
  const known = request.headers.get("If-None-Match")?.split(/\s*,\s*/) ?? [];
  if (known.some((tag) => tag === "*" || tag.replace(/^W\//, "") === etag))
    return new Response(null, { status: 304, headers });

  return new Response(streamFile(file), {
    headers: {
      ...headers,
      "Content-Type": file.contentType,
      "Content-Length": String(file.size),
      "Content-Disposition": contentDisposition(file.name, file.contentType),
    },
  });
}
