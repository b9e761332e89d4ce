import { db } from "@/lib/platform/db/client";

/** Words to begin an answer with; the ministry's staff write their own beside them. */
const TEMPLATES = [
  {
    name: "Cảm ơn góp ý",
    body: "Trân trọng cảm ơn ông/bà đã góp ý. Ý kiến đã được ghi nhận để nghiên cứu khi tổ chức phong trào thi đua.",
  },
  {
    name: "Hướng dẫn liên hệ đơn vị",
    body: "Trân trọng cảm ơn ông/bà. Nội dung này thuộc phạm vi giải quyết của đơn vị; đề nghị liên hệ cán bộ đầu mối thi đua, khen thưởng của đơn vị để được hướng dẫn.",
  },
  {
    name: "Không đăng: ngoài phạm vi",
    body: "Trân trọng cảm ơn ông/bà. Phản hồi chưa được đăng vì nội dung không thuộc công tác thi đua, khen thưởng của ngành.",
  },
];

/** What readers of the demonstration sent; people plainly made up. */
const DEMONSTRATION = [
  {
    name: "Trần Văn Ước Lệ",
    body: "Đề nghị cho biết đơn vị sự nghiệp thuộc Tổng cục đăng ký trực tiếp với Bộ hay qua Tổng cục.",
    createdAt: "2021-02-05T02:10:00Z",
    reply:
      "Đơn vị trực thuộc Tổng cục đăng ký trong hồ sơ của Tổng cục; cán bộ đầu mối của Tổng cục mở phần dành cho từng đơn vị trên Cổng.",
  },
  {
    name: "Người Đọc Mẫu",
    body: "Trang dễ đọc trên điện thoại. Mong có thêm hướng dẫn viết mô tả sáng kiến cho người mới.",
    createdAt: "2021-02-18T08:30:00Z",
    reply: "Trân trọng cảm ơn ông/bà. Mục Hướng dẫn đã có phần dành cho người đăng ký sáng kiến.",
  },
  {
    name: "Lê Thị Minh Họa",
    body: "Danh sách thành viên các Cụm thi đua năm 2021 đã được xác nhận chưa?",
    createdAt: "2021-02-26T03:05:00Z",
    reply: null,
  },
] as const;

/** The templates wherever the portal runs. */
export async function seedReplyTemplates(): Promise<void> {
  if ((await db.replyTemplate.count()) === 0)
    await db.replyTemplate.createMany({ data: TEMPLATES });
}

/** Feedback of the demonstration: two answered, one that waits. */
export async function seedFeedback(): Promise<void> {
  await db.feedback.createMany({
    data: DEMONSTRATION.map(({ reply, createdAt, ...feedback }, index) => ({
      ...feedback,
      createdAt: new Date(createdAt),
      challenge: `trinh-dien-${index}`,
      ...(reply !== null && {
        status: "published" as const,
        reply,
        moderatedAt: new Date(createdAt),
      }),
    })),
  });
}
