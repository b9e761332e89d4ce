import { at, collectiveForm, collectiveTitle, facts, move, personForm, personTitle, target } from "./demo-stage-rows";
import type { DemoFileSeed } from "./demo-stage-shape";

/** DEMONSTRATION DATA: files of units of the ministry, with invented figures and fictitious people. */
export const ministryDemoFiles: readonly DemoFileSeed[] = [
  {
    unitCode: "C-VTQG",
    stage: "awaiting_ministry",
    startedAt: at("2021-02-17", "08:40"),
    moves: [
      move("send", "2021-02-19", "10:05"),
      move("approve", "2021-02-22", "14:20"),
      move("endorse", "2021-02-25", "09:30"),
    ],
    facts: facts(118, 48, "2021-02-17", "DEMO-0042"),
    collectives: [
      collectiveTitle("C-VTQG", "TTLDXS", "Phấn đấu hoàn thành xuất sắc nhiệm vụ năm 2021."),
      collectiveTitle("C-VTQG", "CTDB", "Phấn đấu dẫn đầu phong trào thi đua của Khối."),
    ],
    people: [
      personTitle("DEMO-0039", "LDTT", "Chỉ đạo hoàn thành kế hoạch năm của Cục."),
      personTitle("DEMO-0040", "CSTDCS", "Chủ trì nhiệm vụ chuẩn hóa dữ liệu ảnh viễn thám."),
      personTitle("DEMO-0041", "CSTDCS", "Tác giả sáng kiến về phát hiện biến động lớp phủ."),
      personTitle("DEMO-0042", "LDTT", "Hoàn thành tốt nhiệm vụ được giao."),
    ],
    targets: [
      target("c1", "Văn bản về hoạt động viễn thám trình đúng hạn", "văn bản", 1, 2, 25, "2021-11-30"),
      target("c2", "Cảnh ảnh được đưa vào cơ sở dữ liệu dùng chung", "cảnh ảnh", 1200, 1800, 35, "2021-12-15"),
      target("c3", "Hồ sơ công việc xử lý trên môi trường mạng", "%", 80, 95, 25, "2021-10-29"),
      target("c5", "Cuộc kiểm tra chuyên ngành hoàn thành theo kế hoạch", "cuộc", 3, 4, 15, "2021-11-15"),
    ],
    initiatives: [
      {
        title: "Quy trình bán tự động phát hiện biến động lớp phủ mặt đất từ ảnh viễn thám",
        summary: "So sánh tự động các cặp ảnh nhiều thời điểm, người giải đoán chỉ kiểm tra vùng nghi ngờ; rút ngắn thời gian lập bản đồ biến động.",
        field: "Viễn thám",
        scope: "ministry",
        appliedFrom: null,
        authors: [
          { staffNo: "DEMO-0041", share: 60 },
          { staffNo: "DEMO-0042", share: 40 },
        ],
      },
    ],
    returnReason: null,
    comments: [],
  },
  {
    unitCode: "C-BDKH",
    stage: "awaiting_bloc",
    startedAt: at("2021-02-18", "09:10"),
    moves: [
      move("send", "2021-02-23", "15:45"),
      move("approve", "2021-02-25", "08:55"),
    ],
    facts: facts(79, 37, "2021-02-18", "DEMO-0045"),
    collectives: [collectiveTitle("C-BDKH", "TTLDXS", "Phấn đấu hoàn thành xuất sắc nhiệm vụ năm 2021.")],
    people: [
      personTitle("DEMO-0043", "LDTT", "Chỉ đạo các nhiệm vụ trọng tâm về ứng phó biến đổi khí hậu."),
      personTitle("DEMO-0044", "CSTDCS", "Chủ trì biên soạn tài liệu hướng dẫn cho địa phương."),
      personTitle("DEMO-0045", "LDTT", "Hoàn thành tốt nhiệm vụ được giao."),
    ],
    targets: [
      target("c1", "Dự thảo văn bản hướng dẫn giảm nhẹ phát thải hoàn thành đúng tiến độ", "văn bản", 0, 2, 40, "2021-12-20"),
      target("c2", "Bộ dữ liệu kiểm kê khí nhà kính được số hóa", "bộ dữ liệu", 1, 3, 35, "2021-11-30"),
      target("c4", "Công chức, viên chức cam kết thực hiện văn hóa công sở", "%", 90, 100, 25, "2021-06-30"),
    ],
    initiatives: [
      {
        title: "Bộ tài liệu hướng dẫn kiểm kê khí nhà kính theo từng bước cho cấp tỉnh",
        summary: "Hệ thống hóa biểu mẫu, ví dụ tính sẵn và bảng kiểm, giúp cán bộ địa phương tự lập báo cáo mà không cần tập huấn nhiều lần.",
        field: "Biến đổi khí hậu",
        scope: "grassroots",
        appliedFrom: null,
        authors: [
          { staffNo: "DEMO-0044", share: 70 },
          { staffNo: "DEMO-0045", share: 30 },
        ],
      },
    ],
    returnReason: null,
    comments: [],
  },
  {
    unitCode: "C-CNTT",
    stage: "returned_by_bloc",
    startedAt: at("2021-02-08", "08:30"),
    moves: [
      move("send", "2021-02-17", "11:00"),
      move("approve", "2021-02-18", "16:10"),
      move("bloc_return", "2021-02-24", "10:40"),
    ],
    facts: facts(147, 51, "2021-02-08", "DEMO-0048"),
    collectives: [
      collectiveTitle("C-CNTT", "TTLDXS", "Phấn đấu hoàn thành xuất sắc nhiệm vụ năm 2021."),
      collectiveForm("C-CNTT", "BKB", "Thành tích trong chuyển đổi số của ngành."),
    ],
    people: [
      personTitle("DEMO-0046", "LDTT", "Phụ trách các dự án hạ tầng dữ liệu."),
      personTitle("DEMO-0047", "CSTDCS", "Chủ trì kết nối trục liên thông văn bản."),
      personTitle("DEMO-0048", "CSTDCS", "Tham gia xây dựng công cụ kiểm tra dữ liệu."),
    ],
    targets: [
      target("c2", "Dịch vụ dữ liệu được kết nối, chia sẻ trong ngành", "dịch vụ", 6, 12, 50, "2021-12-15"),
      target("c3", "Dịch vụ công trực tuyến mức độ 4 được vận hành ổn định", "%", 60, 61, 30, "2021-09-30"),
      target("c5", "Cuộc kiểm tra an toàn thông tin tại đơn vị", "cuộc", 2, 4, 20, "2021-10-29"),
    ],
    initiatives: [
      {
        title: "Công cụ kiểm tra chất lượng dữ liệu trước khi nạp vào kho dùng chung",
        summary: "Tự động đối chiếu cấu trúc, đơn vị đo và vị trí; báo lỗi theo từng dòng để đơn vị gửi dữ liệu sửa ngay.",
        field: "Công nghệ thông tin",
        scope: "grassroots",
        appliedFrom: null,
        authors: [
          { staffNo: "DEMO-0047", share: 50 },
          { staffNo: "DEMO-0048", share: 50 },
        ],
      },
    ],
    returnReason: "Kính đề nghị đơn vị rà soát một chỉ tiêu và bổ sung căn cứ đăng ký theo các ý kiến kèm theo, rồi gửi lại trước ngày 05/03/2021. Trân trọng cảm ơn.",
    comments: [
      {
        by: "bloc",
        section: "pledge",
        index: 1,
        field: "target",
        text: "Mức phấn đấu 61% gần như bằng mức hiện tại (60%). Đề nghị đơn vị xem xét nâng mức phấn đấu hoặc nêu rõ lý do.",
      },
      {
        by: "bloc",
        section: "people",
        index: 2,
        field: "note",
        text: "Đề nghị bổ sung vai trò của cá nhân trong sáng kiến làm căn cứ đăng ký Chiến sĩ thi đua cơ sở.",
      },
    ],
  },
  {
    unitCode: "C-DDBD",
    stage: "draft",
    startedAt: at("2021-02-24", "14:00"),
    moves: [],
    facts: facts(147, 53, null, "DEMO-0050"),
    collectives: [collectiveTitle("C-DDBD", "TTLDTT", "Phấn đấu hoàn thành tốt nhiệm vụ năm 2021.")],
    people: [
      personTitle("DEMO-0049", "LDTT", "Chỉ đạo công tác đo đạc, bản đồ cơ bản."),
      personTitle("DEMO-0050", "CSTDCS", "Dự kiến đăng ký sáng kiến về cập nhật bản đồ nền."),
    ],
    targets: [
      target("c2", "Mảnh bản đồ nền được cập nhật vào cơ sở dữ liệu", "mảnh", 150, 260, 60, "2021-11-30"),
      target("c3", "Thủ tục hành chính giải quyết đúng hạn", "%", 96, 100, 40, "2021-12-15"),
    ],
    initiatives: [],
    returnReason: null,
    comments: [],
  },
  {
    unitCode: "TC-KTTV",
    stage: "accepted",
    startedAt: at("2021-02-01", "08:20"),
    moves: [
      move("send", "2021-02-04", "09:50"),
      move("approve", "2021-02-05", "15:30"),
      move("endorse", "2021-02-18", "10:15"),
      move("accept", "2021-02-23", "16:00"),
    ],
    facts: facts(2820, 1015, "2021-02-01", "DEMO-0067"),
    collectives: [
      collectiveTitle("TC-KTTV", "CTDCP", "Phấn đấu là tập thể dẫn đầu toàn ngành năm 2021."),
      collectiveTitle("TC-KTTV", "CTDB", "Phấn đấu dẫn đầu phong trào thi đua của Khối."),
      collectiveTitle("TC-KTTV.D5", "TTLDXS", "Phấn đấu hoàn thành xuất sắc nhiệm vụ dự báo mùa mưa bão."),
    ],
    people: [
      personTitle("DEMO-0063", "LDTT", "Chỉ đạo công tác dự báo, cảnh báo."),
      personForm("DEMO-0064", "BKB", "Thành tích trong cải cách hành chính, chuyển đổi số."),
      personTitle("DEMO-0065", "CSTDCS", "Chủ trì cải tiến bản tin cảnh báo mưa lớn cục bộ."),
      personTitle("DEMO-0066", "LDTT", "Hoàn thành tốt nhiệm vụ trực dự báo."),
      personTitle("DEMO-0067", "CSTDCS", "Tổ chức lại ca trực tại Đài, nâng độ tin cậy bản tin."),
    ],
    targets: [
      target("c1", "Quy chuẩn, quy định kỹ thuật về quan trắc được ban hành", "văn bản", 2, 4, 20, "2021-11-30"),
      target("c2", "Trạm quan trắc truyền số liệu tự động theo thời gian thực", "trạm", 1420, 1600, 35, "2021-12-15"),
      target("c3", "Bản tin phát hành trên môi trường số", "%", 92, 100, 25, "2021-06-30"),
      target("c5", "Cuộc kiểm tra hành lang kỹ thuật công trình khí tượng thủy văn", "cuộc", 12, 16, 20, "2021-10-29"),
    ],
    initiatives: [
      {
        title: "Bản tin cảnh báo mưa lớn cục bộ theo cấp huyện",
        summary: "Ghép số liệu mưa tự động với bản đồ hành chính để cảnh báo đến từng huyện trước từ một đến ba giờ.",
        field: "Khí tượng thủy văn",
        scope: "ministry",
        appliedFrom: null,
        authors: [
          { staffNo: "DEMO-0065", share: 45 },
          { staffNo: "DEMO-0066", share: 30 },
          { staffNo: "DEMO-0067", share: 25 },
        ],
      },
      {
        title: "Bảng phân ca trực điện tử cho đài khu vực",
        summary: "Lập lịch trực theo cấp độ thiên tai, nhắc đổi ca tự động, giảm sai sót bàn giao giữa các ca.",
        field: "Quản lý, điều hành",
        scope: "ministry",
        appliedFrom: null,
        authors: [{ staffNo: "DEMO-0067", share: 100 }],
      },
    ],
    returnReason: null,
    comments: [],
  },
  {
    unitCode: "TC-QLDD",
    stage: "awaiting_head",
    startedAt: at("2021-02-19", "08:50"),
    moves: [
      move("send", "2021-02-26", "10:25"),
    ],
    facts: facts(420, 176, "2021-02-19", "DEMO-0071"),
    collectives: [
      collectiveTitle("TC-QLDD", "CTDB", "Phấn đấu dẫn đầu phong trào thi đua của Khối."),
      collectiveTitle("TC-QLDD.DTQH", "TTLDXS", "Phấn đấu hoàn thành xuất sắc nhiệm vụ điều tra, quy hoạch năm 2021."),
    ],
    people: [
      personTitle("DEMO-0068", "LDTT", "Chỉ đạo tổng kết thi hành Luật Đất đai."),
      personTitle("DEMO-0069", "CSTDCS", "Chủ trì nhóm rà soát quy định chồng chéo."),
      personTitle("DEMO-0070", "CSTDCS", "Tác giả sáng kiến về đối soát dữ liệu địa chính."),
      personTitle("DEMO-0071", "LDTT", "Hoàn thành tốt nhiệm vụ được giao."),
    ],
    targets: [
      target("c1", "Báo cáo chuyên đề tổng kết thi hành Luật Đất đai hoàn thành", "báo cáo", 2, 6, 35, "2021-10-15"),
      target("c2", "Đơn vị cấp huyện vận hành cơ sở dữ liệu đất đai", "huyện", 190, 240, 40, "2021-12-15"),
      target("c5", "Đơn thư khiếu nại về đất đai được xử lý đúng hạn", "%", 88, 95, 25, "2021-12-15"),
    ],
    initiatives: [
      {
        title: "Phương pháp đối soát bản đồ địa chính với hồ sơ đăng ký theo lô thửa",
        summary: "Lọc sẵn các thửa sai lệch diện tích, chủ sử dụng để cán bộ chỉ kiểm tra phần nghi ngờ thay vì toàn bộ hồ sơ.",
        field: "Quản lý đất đai",
        scope: "grassroots",
        appliedFrom: null,
        authors: [
          { staffNo: "DEMO-0070", share: 65 },
          { staffNo: "DEMO-0071", share: 35 },
        ],
      },
    ],
    returnReason: null,
    comments: [],
  },
  {
    unitCode: "V-CLCS",
    stage: "returned_by_ministry",
    startedAt: at("2021-02-02", "09:00"),
    moves: [
      move("send", "2021-02-05", "10:30"),
      move("approve", "2021-02-08", "14:45"),
      move("endorse", "2021-02-19", "09:20"),
      move("ministry_return", "2021-02-25", "15:10"),
    ],
    facts: facts(116, 61, "2021-02-02", "DEMO-0074"),
    collectives: [collectiveTitle("V-CLCS", "TTLDXS", "Phấn đấu hoàn thành xuất sắc nhiệm vụ năm 2021.")],
    people: [
      personTitle("DEMO-0072", "LDTT", "Chỉ đạo các nhiệm vụ nghiên cứu trọng tâm."),
      personTitle("DEMO-0073", "CSTDCS", "Chủ nhiệm đề tài phục vụ hoạch định chính sách."),
      personTitle("DEMO-0074", "LDTT", "Hoàn thành tốt nhiệm vụ được giao."),
    ],
    targets: [
      target("c1", "Báo cáo kiến nghị chính sách gửi Bộ", "báo cáo", 5, 8, 55, "2021-11-30"),
      target("c2", "Kết quả nghiên cứu được số hóa và công bố nội bộ", "%", 40, 80, 45, "2021-12-15"),
    ],
    initiatives: [
      {
        title: "Khung rà soát nhanh tác động của chính sách tài nguyên và môi trường",
        summary: "Bộ câu hỏi và thang đánh giá rút gọn, dùng khi góp ý dự thảo văn bản.",
        field: "Chính sách, pháp luật",
        scope: "grassroots",
        appliedFrom: null,
        authors: [
          { staffNo: "DEMO-0073", share: 80 },
          { staffNo: "DEMO-0074", share: 20 },
        ],
      },
    ],
    returnReason: "Hồ sơ cơ bản đầy đủ. Kính đề nghị Viện bổ sung phần sáng kiến và số liệu nhân sự theo các ý kiến kèm theo để Vụ tổng hợp.",
    comments: [
      {
        by: "ministry",
        section: "initiatives",
        index: 0,
        field: "summary",
        text: "Phần tóm tắt còn ngắn. Đề nghị nêu rõ tính mới, phạm vi áp dụng và lợi ích dự kiến của sáng kiến.",
      },
      {
        by: "ministry",
        section: "facts",
        index: null,
        field: "womenCount",
        text: "Đề nghị kiểm tra lại số nữ tính đến ngày 01/01/2021.",
      },
    ],
  },
  {
    unitCode: "VU-PC",
    stage: "returned_by_head",
    startedAt: at("2021-02-17", "13:40"),
    moves: [
      move("send", "2021-02-22", "08:35"),
      move("head_return", "2021-02-23", "11:20"),
    ],
    facts: facts(26, 14, "2021-02-17", "DEMO-0077"),
    collectives: [collectiveTitle("VU-PC", "TTLDXS", "Phấn đấu hoàn thành xuất sắc nhiệm vụ năm 2021.")],
    people: [
      personTitle("DEMO-0075", "LDTT", "Chỉ đạo chương trình xây dựng văn bản của Bộ."),
      personTitle("DEMO-0076", "CSTDCS", "Chủ trì thẩm định các dự thảo thông tư."),
      personTitle("DEMO-0077", "LDTT", "Hoàn thành tốt nhiệm vụ được giao."),
    ],
    targets: [
      target("c1", "Văn bản trong chương trình được thẩm định đúng hạn", "%", 90, 98, 60, "2021-12-20"),
      target("c3", "Thủ tục hành chính được rà soát, đề xuất đơn giản hóa", "thủ tục", 10, 25, 40, "2021-09-30"),
    ],
    initiatives: [],
    returnReason: "Đề nghị bổ sung sáng kiến của cá nhân đăng ký Chiến sĩ thi đua cơ sở trước khi trình lại.",
    comments: [
      {
        by: "head",
        section: "people",
        index: 1,
        field: "honour",
        text: "Cá nhân đăng ký Chiến sĩ thi đua cơ sở cần có sáng kiến hoặc đề tài. Nhờ chuyên viên trao đổi lại và bổ sung ở phần sáng kiến.",
      },
    ],
  },
  {
    unitCode: "TR-DTBD",
    stage: "awaiting_bloc",
    startedAt: at("2021-02-18", "14:15"),
    moves: [
      move("send", "2021-02-24", "09:05"),
      move("approve", "2021-02-26", "08:45"),
    ],
    facts: facts(59, 33, "2021-02-18", "DEMO-0086"),
    collectives: [collectiveTitle("TR-DTBD", "TTLDXS", "Phấn đấu hoàn thành xuất sắc kế hoạch đào tạo, bồi dưỡng năm 2021.")],
    people: [
      personTitle("DEMO-0084", "LDTT", "Chỉ đạo đổi mới chương trình bồi dưỡng."),
      personTitle("DEMO-0085", "CSTDCS", "Chủ trì xây dựng lớp học trực tuyến."),
      personTitle("DEMO-0086", "LDTT", "Hoàn thành tốt nhiệm vụ giảng dạy."),
    ],
    targets: [
      target("c2", "Khóa bồi dưỡng tổ chức theo hình thức trực tuyến", "khóa", 8, 20, 55, "2021-12-10"),
      target("c3", "Học viên hài lòng với khóa bồi dưỡng", "%", 85, 92, 45, "2021-12-10"),
    ],
    initiatives: [
      {
        title: "Ngân hàng tình huống quản lý dùng chung cho các lớp bồi dưỡng trực tuyến",
        summary: "Tập hợp tình huống thực tế từ học viên, có gợi ý xử lý và câu hỏi tự kiểm tra, dùng lại được cho nhiều khóa.",
        field: "Đào tạo, bồi dưỡng",
        scope: "grassroots",
        appliedFrom: null,
        authors: [
          { staffNo: "DEMO-0085", share: 60 },
          { staffNo: "DEMO-0086", share: 40 },
        ],
      },
    ],
    returnReason: null,
    comments: [],
  },
];
