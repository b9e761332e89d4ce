import type { CampaignSeed, MilestoneSeed } from "./campaign-shape";

const DECREE_DEADLINE = "Thời hạn theo Nghị định 91/2017/NĐ-CP, khoản 1 Điều 48.";

const milestones: readonly MilestoneSeed[] = [
  {
    code: "year_end_conference_2020",
    name: "Hội nghị tổng kết công tác năm 2020 của ngành",
    date: "2020-12-30",
    opensOn: null,
    closesOn: null,
    confidence: "confirmed",
    note: null,
  },
  {
    code: "launch",
    name: "Bộ trưởng phát động phong trào thi đua năm 2021",
    date: null,
    opensOn: null,
    closesOn: null,
    confidence: "proposed",
    note: "Số và ngày ký văn bản phát động đang cập nhật.",
  },
  {
    code: "registration",
    name: "Đăng ký thi đua, đăng ký sáng kiến",
    date: null,
    opensOn: null,
    closesOn: "2021-03-15",
    confidence: "proposed",
    note: "Chưa tìm thấy thời hạn chính thức của năm 2021.",
  },
  {
    code: "pledge",
    name: "Ký giao ước thi đua tại các Khối, Cụm",
    date: null,
    opensOn: null,
    closesOn: "2021-03-31",
    confidence: "proposed",
    note: "Tham khảo: Cụm I ký ngày 17/03/2022, Cụm VIII ký ngày 25/02/2023.",
  },
  {
    code: "ministry_initiative_dossiers",
    name: "Gửi hồ sơ sáng kiến cấp Bộ, cấp toàn quốc",
    date: null,
    opensOn: null,
    closesOn: "2021-04-30",
    confidence: "inferred",
    note: "Suy ra từ thời hạn nhận hồ sơ sáng kiến năm 2020.",
  },
  {
    code: "mid_year_review",
    name: "Sơ kết phong trào 6 tháng đầu năm",
    date: null,
    opensOn: null,
    closesOn: "2021-07-15",
    confidence: "proposed",
    note: null,
  },
  {
    code: "bloc_final_review",
    name: "Tổng kết, chấm điểm, suy tôn tại các Khối, Cụm",
    date: null,
    opensOn: null,
    closesOn: "2021-12-10",
    confidence: "inferred",
    note: "Suy ra từ thực tế nửa đầu tháng 12 hằng năm: Cụm IV họp ngày 06/12/2019.",
  },
  {
    code: "dossiers_to_ministry",
    name: "Gửi hồ sơ đề nghị khen thưởng về Vụ Thi đua, Khen thưởng và Tuyên truyền",
    date: null,
    opensOn: null,
    closesOn: "2022-01-31",
    confidence: "proposed",
    note: null,
  },
  {
    code: "hero_dossiers",
    name: "Hồ sơ đề nghị danh hiệu Anh hùng Lao động",
    date: null,
    opensOn: "2022-01-05",
    closesOn: "2022-02-28",
    confidence: "inferred",
    note: "Khung ngày 05/01 - 28/02 theo Nghị định 91/2017/NĐ-CP, khoản 1 Điều 48; năm 2022 được suy ra.",
  },
  {
    code: "government_flag_dossiers",
    name: "Hồ sơ Cờ thi đua của Chính phủ gửi Ban Thi đua - Khen thưởng Trung ương",
    date: null,
    opensOn: null,
    closesOn: "2022-03-31",
    confidence: "confirmed",
    note: DECREE_DEADLINE,
  },
  {
    code: "state_merit_dossiers",
    name: "Hồ sơ Huân chương, Bằng khen của Thủ tướng Chính phủ (khen thưởng công trạng)",
    date: null,
    opensOn: null,
    closesOn: "2022-06-30",
    confidence: "confirmed",
    note: DECREE_DEADLINE,
  },
  {
    code: "national_fighter_dossiers",
    name: "Hồ sơ đề nghị danh hiệu Chiến sĩ thi đua toàn quốc",
    date: null,
    opensOn: null,
    closesOn: "2022-10-31",
    confidence: "confirmed",
    note: DECREE_DEADLINE,
  },
];

/**
 * The campaign of 2021 as the Minister launched it. Theme, occasion, contents, movements and addressees
 * are facts of the published announcement, in words of our own; dates carry their own confidence.
 */
export const campaign2021: CampaignSeed = {
  year: 2021,
  name: "Phong trào thi đua năm 2021",
  theme: "Đoàn kết, kỷ cương, đổi mới toàn diện để phát triển",
  launchedBy: { name: "Trần Hồng Hà", title: "Bộ trưởng Bộ Tài nguyên và Môi trường" },
  occasion:
    "Chào mừng Đại hội đại biểu toàn quốc lần thứ XIII của Đảng và cuộc bầu cử đại biểu Quốc hội khóa XV, đại biểu Hội đồng nhân dân các cấp; mở đầu kế hoạch 5 năm 2021-2025 và chiến lược 10 năm 2021-2030.",
  rulesetCode: "R2017",
  contents: [
    {
      code: "c1",
      title: "Hoàn thiện thể chế, chính sách, pháp luật",
      paragraphs: [
        "Mỗi đơn vị đổi mới cách làm chính sách, cách soạn thảo văn bản quy phạm pháp luật trong lĩnh vực mình phụ trách, để thể chế của ngành ngày càng đầy đủ và đi vào cuộc sống hiệu quả hơn.",
        "Đích đến là tài nguyên được quản lý tốt, dùng tiết kiệm và thực sự phục vụ phát triển; tăng trưởng kinh tế hài hòa với việc giữ gìn môi trường; cả ngành chủ động trước tác động của biến đổi khí hậu.",
      ],
    },
    {
      code: "c2",
      title: "Chuyển đổi số toàn diện ngành tài nguyên và môi trường",
      paragraphs: [
        "Hạ tầng, dữ liệu và thông tin số được xây dựng đồng bộ trong toàn ngành; thành tựu của cuộc cách mạng công nghiệp lần thứ tư được vận dụng để việc quản lý, điều hành trở nên thông minh.",
        "Phong trào khuyến khích mọi người đề xuất sáng kiến, giải pháp xuất phát từ đòi hỏi của công việc thực tế, nhằm quản lý tài nguyên, bảo vệ môi trường và ứng phó biến đổi khí hậu đạt hiệu lực, hiệu quả cao hơn.",
      ],
    },
    {
      code: "c3",
      title: "Cải cách hành chính, tinh gọn bộ máy, xây dựng đội ngũ",
      paragraphs: [
        "Các đơn vị đẩy nhanh cải cách hành chính, góp phần xây dựng chính phủ điện tử ở Trung ương và chính quyền điện tử ở địa phương; kiện toàn tổ chức sao cho gọn hơn và hoạt động hiệu quả hơn.",
        "Đi cùng với bộ máy là con người: đội ngũ của ngành cần vừa có tâm, vừa có tầm, vững phẩm chất, giỏi nghề và làm việc chuyên nghiệp.",
      ],
    },
    {
      code: "c4",
      title: "Thực hiện bốn phong trào do Thủ tướng Chính phủ phát động",
      paragraphs: [
        "Các phong trào đang triển khai được duy trì với cách làm sáng tạo và kết quả thiết thực. Trọng tâm là bốn phong trào do Thủ tướng Chính phủ phát động, được giới thiệu ở phần sau.",
      ],
    },
    {
      code: "c5",
      title: "Thực thi pháp luật, thanh tra, giải quyết khiếu nại, tố cáo",
      paragraphs: [
        "Pháp luật về tài nguyên và môi trường phải được thi hành hiệu quả hơn. Muốn vậy, việc thanh tra, kiểm tra cần được đổi mới; đơn thư của công dân, tổ chức cần được xem xét, giải quyết chu đáo.",
        "Những vấn đề bức xúc nảy sinh từ cơ sở phải được xử lý kịp thời.",
      ],
    },
  ],
  movements: [
    {
      code: "m1",
      name: "Cả nước chung sức xây dựng nông thôn mới",
      decisions: [
        { number: "1730/QĐ-TTg", signedOn: null, period: "2016-2020", confidence: "proposed" },
        {
          number: "587/QĐ-TTg",
          signedOn: "2022-05-18",
          period: "2021-2025",
          confidence: "confirmed",
        },
      ],
      note: null,
    },
    {
      code: "m2",
      name: "Doanh nghiệp Việt Nam hội nhập và phát triển",
      decisions: [],
      note: "Số quyết định đang cập nhật.",
    },
    {
      code: "m3",
      name: "Cả nước chung tay vì người nghèo, không để ai bị bỏ lại phía sau",
      decisions: [
        { number: "1258/QĐ-TTg", signedOn: "2017-08-21", period: null, confidence: "confirmed" },
        {
          number: "666/QĐ-TTg",
          signedOn: "2022-06-02",
          period: "2021-2025",
          confidence: "confirmed",
        },
      ],
      note: null,
    },
    {
      code: "m4",
      name: "Cán bộ, công chức, viên chức thi đua thực hiện văn hóa công sở",
      decisions: [
        { number: "733/QĐ-TTg", signedOn: null, period: "2019-2025", confidence: "confirmed" },
      ],
      note: "Ban hành năm 2019; ngày ký đang cập nhật. Phát động ngày 19/05/2019.",
    },
  ],
  duties: [
    {
      code: "unit_heads",
      addressee: "Thủ trưởng các đơn vị thuộc Bộ",
      items: [
        {
          text: "Cùng cấp ủy, đoàn thể phát động thi đua trong đơn vị, sát với chức năng, nhiệm vụ của từng tập thể, cá nhân.",
          confidence: "confirmed",
        },
        {
          text: "Gắn thi đua với công việc hằng tháng, hằng quý và cả năm của đơn vị.",
          confidence: "confirmed",
        },
        {
          text: "Tổ chức đăng ký danh hiệu thi đua, sáng kiến theo quy định và bảo đảm điều kiện để thực hiện thành công.",
          confidence: "confirmed",
        },
      ],
    },
    {
      code: "provincial_directors",
      addressee: "Giám đốc các Sở Tài nguyên và Môi trường",
      items: [
        {
          text: "Cùng cấp ủy, đoàn thể phát động thi đua tại Sở, phù hợp nhiệm vụ được giao ở địa phương.",
          confidence: "confirmed",
        },
        {
          text: "Tổ chức đăng ký sáng kiến và các danh hiệu; tạo thuận lợi để cán bộ, công chức, viên chức, người lao động hoàn thành điều đã đăng ký.",
          confidence: "confirmed",
        },
        {
          text: "Tham gia xét Cờ thi đua của Bộ, Bằng khen của Bộ trưởng và Kỷ niệm chương thông qua Cụm thi đua; các danh hiệu thường xuyên khác do địa phương quyết định.",
          confidence: "inferred",
        },
      ],
    },
    {
      code: "bloc_leaders",
      addressee: "Khối trưởng các Khối, Cụm trưởng các Cụm thi đua",
      items: [
        {
          text: "Phát động thi đua và tổ chức ký giao ước với các chỉ tiêu cụ thể giữa các thành viên (Thông tư 21/2018/TT-BTNMT, khoản 3 Điều 4).",
          confidence: "confirmed",
        },
        {
          text: "Đôn đốc các thành viên đăng ký thi đua; đánh giá, chấm điểm, xếp hạng theo tiêu chí của Bộ.",
          confidence: "confirmed",
        },
        {
          text: "Sơ kết, tổng kết, bình chọn và suy tôn tập thể tiêu biểu; đề ra kế hoạch hoạt động của năm sau.",
          confidence: "confirmed",
        },
      ],
    },
  ],
  milestones,
};
