import type { AnnouncementSeed } from "./campaign-shape";

/**
 * The public announcement of the campaign, written afresh from the facts of the press article it names as
 * its source. The number and signing date of the Minister's document were never found: they stay null.
 */
export const announcement2021: AnnouncementSeed = {
  slug: "phat-dong-phong-trao-thi-dua-nam-2021",
  kicker: "Phong trào thi đua",
  title: "Phát động phong trào thi đua năm 2021 trong toàn ngành tài nguyên và môi trường",
  lead: "(TN&MT) – Bộ trưởng Trần Hồng Hà phát động toàn ngành tài nguyên và môi trường thi đua năm 2021 với chủ đề “Đoàn kết, kỷ cương, đổi mới toàn diện để phát triển”, gồm năm nội dung trọng tâm, hướng tới hoàn thành xuất sắc nhiệm vụ của năm.",
  sections: [
    {
      code: "context",
      heading: "Năm mở đầu một chặng đường mới",
      paragraphs: [
        "Năm 2021 là năm của những sự kiện chính trị lớn: Đảng tiến hành Đại hội đại biểu toàn quốc lần thứ XIII; cử tri cả nước bầu đại biểu Quốc hội khóa XV và đại biểu Hội đồng nhân dân các cấp.",
        "Cũng từ năm nay, kế hoạch 5 năm 2021-2025 và chiến lược 10 năm 2021-2030 về phát triển kinh tế - xã hội bắt đầu được triển khai, cùng với kế hoạch của từng lĩnh vực theo tinh thần các nghị quyết của Đảng và Quốc hội.",
      ],
    },
    {
      code: "purpose",
      heading: "Chủ đề và mục đích",
      paragraphs: [
        "Hòa vào không khí ấy, Bộ trưởng Bộ Tài nguyên và Môi trường Trần Hồng Hà phát động phong trào thi đua trong toàn ngành, lấy chủ đề “Đoàn kết, kỷ cương, đổi mới toàn diện để phát triển”.",
        "Phong trào nhằm bồi đắp tình yêu đất nước và niềm tự hào nghề nghiệp trong đội ngũ của ngành; tạo khí thế thi đua sôi nổi ở mọi cơ quan, đơn vị; để trí tuệ và sức mạnh của từng người, từng tập thể cùng hướng về một đích chung: hoàn thành xuất sắc nhiệm vụ của năm.",
      ],
    },
    {
      code: "contents",
      heading: "Năm nội dung thi đua",
      paragraphs: [
        "Phong trào đặt trọng tâm vào năm nội dung, trải từ xây dựng thể chế, chuyển đổi số, cải cách hành chính đến các phong trào do Thủ tướng Chính phủ phát động và việc thực thi pháp luật. Khi đăng ký, mỗi đơn vị chọn chỉ tiêu giao ước phù hợp với chức năng, nhiệm vụ của mình theo từng nội dung.",
      ],
    },
    {
      code: "movements",
      heading: "Bốn phong trào do Thủ tướng Chính phủ phát động",
      paragraphs: [
        "Cùng với các phong trào thường xuyên, toàn ngành dành sự quan tâm đặc biệt cho bốn phong trào mà Thủ tướng Chính phủ đã phát động trong cả nước.",
      ],
    },
    {
      code: "organisation",
      heading: "Tổ chức thực hiện",
      paragraphs: [
        "Trách nhiệm tổ chức phong trào được giao cho thủ trưởng các đơn vị thuộc Bộ, Giám đốc các Sở Tài nguyên và Môi trường, Khối trưởng và Cụm trưởng các Khối, Cụm thi đua. Từng nơi cùng cấp ủy và đoàn thể phát động thi đua theo đúng chức năng, nhiệm vụ, để công việc hằng tháng, hằng quý và cả năm đều đạt kết quả tốt.",
        "Việc đăng ký danh hiệu và sáng kiến thực hiện theo quy định; người đứng đầu có trách nhiệm tạo điều kiện thuận lợi để tập thể, cá nhân đạt được điều đã đăng ký.",
      ],
    },
  ],
  documentNumber: null,
  documentSignedOn: null,
  documentNote: "Số, ký hiệu và ngày ký văn bản phát động đang cập nhật.",
  photo: {
    isPlaceholder: true,
    alternative:
      "Hình vẽ thay cho ảnh tư liệu về lễ trao Bằng khen tại đại hội thi đua yêu nước của ngành",
    caption:
      "Các cá nhân tiêu biểu của ngành nhận Bằng khen tại Đại hội Thi đua yêu nước lần thứ IV (tháng 11 năm 2020).",
    credit: "Tư liệu (TL). Hình vẽ thay ảnh.",
  },
  source: {
    name: "Trang thông tin Đại hội XIII của Đảng",
    address:
      "https://daihoi13.dangcongsan.vn/tin-moi/phong-trao-thi-dua/bo-tai-nguyen-va-moi-truong-phat-dong-phong-trao-thi-dua-nam-2021-4828",
  },
  buttons: [
    { code: "register_titles", label: "Đăng ký danh hiệu", milestoneCode: "registration" },
    { code: "sign_pledge", label: "Ký giao ước", milestoneCode: "pledge" },
    { code: "register_initiatives", label: "Đăng ký sáng kiến", milestoneCode: "registration" },
  ],
};
