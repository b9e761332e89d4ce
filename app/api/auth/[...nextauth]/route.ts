import { type NextRequest, NextResponse } from "next/server";
import NextAuth from "next-auth";
import { authOptions } from "@/lib/platform/auth/next-auth";
import { returnPathOf } from "@/lib/platform/auth/return-path";
import {
  answerSignIn,
  answerSignOut,
  isSameOrigin,
  OPEN_WAYS,
} from "@/lib/platform/auth/sign-in-route";

type Context = { params: Promise<{ nextauth: string[] }> };

const handle: (request: NextRequest, context: Context) => Promise<Response> = NextAuth(authOptions);

const nothing = (status: 400 | 403 | 404) => new NextResponse(null, { status });

export async function GET(request: NextRequest, context: Context): Promise<Response> {
  const asked = (await context.params).nextauth.join("/");
  return OPEN_WAYS.GET.some((way) => way === asked) ? handle(request, context) : nothing(404);
}

export async function POST(request: NextRequest, context: Context): Promise<Response> {
  const asked = (await context.params).nextauth.join("/");
  const way = OPEN_WAYS.POST.find((one) => one === asked);
  if (!way) return nothing(404);
  if (!isSameOrigin(request.headers)) return nothing(403);
  const form = await request
    .clone()
    .formData()
    .catch(() => null);
  if (!form) return nothing(400);
  const response = await handle(request, context);
  if (way === "signout") return answerSignOut(response);
  return answerSignIn(response, {
    email: String(form.get("email") ?? ""),
    returnTo: returnPathOf(String(form.get("callbackUrl") ?? "")),
  });
}
