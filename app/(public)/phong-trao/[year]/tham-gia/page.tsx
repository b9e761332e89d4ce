import type { Metadata, Route } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { headOf, PublicFrame } from "@/app/(public)/frame";
import { PageHeading } from "@/components/layout/page-heading";
import { ParticipationBoard } from "@/components/participation/participation-board";
import { StandingBoard } from "@/components/participation/standing-board";
import { publishedCampaign } from "@/lib/campaign/campaign/queries";
import { participation, pledgeStanding } from "@/lib/entry/participation/queries";
import { portalNow } from "@/lib/platform/clock/now";
import { formatDay, vietnamDay } from "@/lib/platform/shared/dates";

/** The campaign of the address, as far as the ministry shows who takes part in it. */
const shownCampaign = cache(async (year: string) => {
  const campaign = /^\d{4}$/.test(year)
    ? await publishedCampaign(Number(year), await portalNow())
    : null;
  return campaign?.participationShown === "off" ? null : campaign;
});

export async function generateMetadata({
  params,
}: PageProps<"/phong-trao/[year]/tham-gia">): Promise<Metadata> {
  const { year } = await params;
  const campaign = await shownCampaign(year);
  if (!campaign) return { title: "Tình hình tham gia chưa được công khai" };
  return headOf(
    `Tình hình tham gia phong trào thi đua năm ${year}`,
    `Số đơn vị đăng ký, ký giao ước và sáng kiến của từng Khối, Cụm thi đua năm ${year}.`,
    `/phong-trao/${year}/tham-gia`,
  );
}

export default async function ParticipationPage({
  params,
}: PageProps<"/phong-trao/[year]/tham-gia">) {
  const campaign = await shownCampaign((await params).year);
  if (!campaign) notFound();
  const { id, year, participationShown } = campaign;
  const now = await portalNow();
  const [blocs, standings] = await Promise.all([
    participation(id, now),
    participationShown === "pledges" ? pledgeStanding(id, now) : null,
  ]);
  return (
    <PublicFrame
      trail={[
        { label: "Phong trào thi đua", href: "/phong-trao" as Route },
        { label: `Năm ${year}`, href: `/phong-trao/${year}` as Route },
        { label: "Tình hình tham gia", href: `/phong-trao/${year}/tham-gia` as Route },
      ]}
    >
      <PageHeading
        title={`Tình hình tham gia phong trào thi đua năm ${year}`}
        lead={`Số liệu từ hồ sơ, giao ước và báo cáo các đơn vị đã gửi, tính đến ngày ${formatDay(vietnamDay(now))}.`}
      />
      <div className="grid gap-10">
        <section aria-labelledby="dang-ky" className="grid gap-4">
          <h2 id="dang-ky" className="border-l-[6px] border-gold pl-3 text-2xl">
            Đăng ký thi đua và ký giao ước
          </h2>
          <ParticipationBoard blocs={blocs} />
        </section>
        {standings && (
          <section aria-labelledby="tien-do" className="grid gap-4">
            <h2 id="tien-do" className="border-l-[6px] border-gold pl-3 text-2xl">
              Tiến độ thực hiện giao ước
            </h2>
            <StandingBoard blocs={blocs} standings={standings} />
          </section>
        )}
        <section aria-labelledby="cach-tinh" className="max-w-measure">
          <h2 id="cach-tinh" className="border-l-[6px] border-gold pl-3 text-2xl">
            Cách tính
          </h2>
          <ul className="mt-4 list-disc space-y-2 pl-6">
            <li>Đơn vị thành viên: đơn vị thuộc Khối, Cụm vào ngày nêu trên; cần xác nhận.</li>
            <li>
              Đã gửi hồ sơ: thủ trưởng đã duyệt và gửi Khối, Cụm hoặc Bộ. Hồ sơ đang soạn không được
              tính.
            </li>
            <li>Đã ký giao ước: giao ước của Khối, Cụm đã đủ chữ ký và được niêm phong.</li>
            {standings && (
              <li>
                Tiến độ: theo số liệu lũy kế trong báo cáo gần nhất đơn vị đã gửi. Đúng tiến độ khi
                phần đã đạt không thấp hơn phần thời gian đã qua, tính đến hạn của chỉ tiêu.
              </li>
            )}
            <li>Trang chỉ nêu số lượng, không nêu tên đơn vị, cá nhân hay nội dung hồ sơ.</li>
          </ul>
        </section>
      </div>
    </PublicFrame>
  );
}
