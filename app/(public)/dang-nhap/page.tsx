import type { Metadata, Route } from "next";
import { redirect } from "next/navigation";
import { DemoAccountCards } from "@/components/account/demo-account-cards";
import { SignInForm } from "@/components/account/sign-in-form";
import { ErrorSummary } from "@/components/form/error-summary";
import { Breadcrumb } from "@/components/layout/breadcrumb";
import { PageHeading } from "@/components/layout/page-heading";
import { NoticePanel } from "@/components/ui/notice-panel";
import { demonstrationAccounts } from "@/lib/platform/auth/demo-accounts";
import { returnPathOf } from "@/lib/platform/auth/return-path";
import { currentViewer } from "@/lib/platform/auth/session";
import { csrfToken, signInTraces } from "@/lib/platform/auth/sign-in-queries";
import { signInRefusal } from "@/lib/platform/auth/sign-in-words";

export const metadata: Metadata = { title: "Đăng nhập", robots: { index: false } };

type Query = Record<string, string | string[] | undefined>;

const one = (query: Query, name: string): string | null => {
  const value = query[name];
  return typeof value === "string" ? value : null;
};

export default async function SignInPage({ searchParams }: { searchParams: Promise<Query> }) {
  const query = await searchParams;
  const returnTo = returnPathOf(one(query, "tiep"));
  if (await currentViewer()) redirect(returnTo as Route);

  const [token, traces, demonstration] = await Promise.all([
    csrfToken(),
    signInTraces(),
    demonstrationAccounts(),
  ]);
  const refusal = signInRefusal(one(query, "loi"), one(query, "phut"));
  const tried = Number(one(query, "thu") ?? Number.NaN) - 1;
  const chosen = demonstration[tried];
  const signedOut = one(query, "da-thoat") !== null;

  return (
    <div className="mx-auto max-w-page px-4 pt-4 pb-12 sm:px-6">
      <Breadcrumb
        items={[
          { label: "Trang chủ", href: "/" as Route },
          { label: "Đăng nhập", href: "/dang-nhap" as Route },
        ]}
      />
      <PageHeading
        title="Đăng nhập"
        lead="Dành cho cán bộ của các đơn vị, Khối trưởng, Cụm trưởng và cơ quan thường trực thi đua của Bộ."
      />
      <div className="grid items-start gap-x-12 gap-y-10 lg:grid-cols-[minmax(0,26rem)_minmax(0,1fr)]">
        <div className="grid max-w-md gap-5">
          {refusal && (
            <ErrorSummary
              title="Chưa đăng nhập được"
              errors={[{ field: refusal.field, message: refusal.message }]}
            />
          )}
          {!refusal && signedOut && (
            <NoticePanel kind="success" title="Đồng chí đã đăng xuất" live />
          )}
          {!refusal && !signedOut && traces.hadSession && (
            <NoticePanel kind="info" title="Phiên làm việc đã kết thúc">
              Đề nghị đăng nhập lại để tiếp tục.
            </NoticePanel>
          )}
          <SignInForm
            csrfToken={token}
            returnTo={returnTo}
            email={chosen?.email ?? (refusal ? traces.email : "")}
            password={chosen?.password ?? ""}
          />
          <p className="text-sm text-muted">
            Chưa có tài khoản hoặc quên mật khẩu: đề nghị liên hệ quản trị hệ thống của Cổng để được
            cấp lại.
          </p>
        </div>
        {demonstration.length > 0 && (
          <section aria-labelledby="tai-khoan-trinh-dien">
            <h2 id="tai-khoan-trinh-dien" className="text-xl">
              Tài khoản trình diễn
            </h2>
            <p className="mt-1 mb-4 max-w-measure text-muted">
              Người và việc ở đây đều là giả định. Chọn một vai để điền sẵn vào mẫu, rồi bấm Đăng
              nhập.
            </p>
            <DemoAccountCards
              accounts={demonstration}
              chosen={chosen ? tried : null}
              hrefOf={(index) =>
                `/dang-nhap?${new URLSearchParams({ thu: String(index + 1), tiep: returnTo })}` as Route
              }
            />
          </section>
        )}
      </div>
    </div>
  );
}
