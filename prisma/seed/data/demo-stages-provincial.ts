import {
  at,
  collectiveForm,
  collectiveTitle,
  facts,
  move,
  personForm,
  target,
} from "./demo-stage-rows";
import type { DemoFileSeed } from "./demo-stage-shape";

/**
 * DEMONSTRATION DATA: files of Sở, with invented figures and fictitious people. A Sở registers with the
 * Ministry only what the Ministry gives it: the Ministry's flag and the Minister's certificate.
 */
export const provincialDemoFiles: readonly DemoFileSeed[] = [
  {
    unitCode: "STNMT-40",
    stage: "awaiting_bloc",
    startedAt: at("2021-02-17", "09:30"),
    moves: [move("send", "2021-02-22", "10:50"), move("approve", "2021-02-24", "15:35")],
    facts: facts(250, 101, "2021-02-17", "DEMO-0054"),
    collectives: [
      collectiveTitle("STNMT-40", "CTDB", "Phấn đấu dẫn đầu phong trào thi đua của Cụm."),
      collectiveForm("STNMT-40", "BKB", "Thành tích trong công tác bảo vệ môi trường năm 2021."),
    ],
    people: [
      personForm(
        "DEMO-0053",
        "BKB",
        "Thành tích trong cấp giấy chứng nhận quyền sử dụng đất lần đầu.",
      ),
      personForm("DEMO-0054", "BKB", "Thành tích trong xây dựng cơ sở dữ liệu đất đai."),
    ],
    targets: [
      target(
        "c2",
        "Xã, phường hoàn thành số hóa hồ sơ địa chính",
        "xã, phường",
        210,
        300,
        40,
        "2021-12-10",
      ),
      target("c3", "Hồ sơ thủ tục hành chính giải quyết đúng hạn", "%", 94, 98, 35, "2021-12-15"),
      target(
        "c5",
        "Cuộc thanh tra, kiểm tra hoàn thành theo kế hoạch",
        "cuộc",
        18,
        24,
        25,
        "2021-11-30",
      ),
    ],
    initiatives: [
      {
        title: "Sổ theo dõi hồ sơ đất đai điện tử tại bộ phận một cửa",
        summary:
          "Cảnh báo hồ sơ sắp đến hạn theo màu, gửi tin nhắn cho người dân khi có kết quả, giảm số lượt đi lại.",
        field: "Cải cách hành chính",
        scope: "grassroots",
        appliedFrom: null,
        authors: [
          { staffNo: "DEMO-0053", share: 50 },
          { staffNo: "DEMO-0054", share: 50 },
        ],
      },
    ],
    returnReason: null,
    comments: [],
  },
  {
    unitCode: "STNMT-42",
    stage: "returned_by_bloc",
    startedAt: at("2021-02-04", "08:45"),
    moves: [
      move("send", "2021-02-08", "14:30"),
      move("approve", "2021-02-17", "10:10"),
      move("bloc_return", "2021-02-23", "09:40"),
    ],
    facts: facts(186, 79, "2021-02-04", "DEMO-0057"),
    collectives: [
      collectiveTitle("STNMT-42", "CTDB", "Phấn đấu dẫn đầu phong trào thi đua của Cụm."),
    ],
    people: [
      personForm("DEMO-0055", "BKB", "Chỉ đạo xử lý dứt điểm các vụ việc tồn đọng về đất đai."),
      personForm("DEMO-0056", "BKB", "Thành tích trong quản lý tài nguyên khoáng sản."),
      personForm("DEMO-0057", "BKB", "Hoàn thành tốt nhiệm vụ."),
    ],
    targets: [
      target("c3", "Hồ sơ thủ tục hành chính tiếp nhận trực tuyến", "%", 35, 60, 45, "2021-12-15"),
      target(
        "c4",
        "Xã được hỗ trợ đạt tiêu chí môi trường trong xây dựng nông thôn mới",
        "xã",
        12,
        20,
        30,
        "2021-11-30",
      ),
      target("c5", "Đơn thư khiếu nại, tố cáo giải quyết đúng hạn", "%", 90, 96, 25, "2021-03-31"),
    ],
    initiatives: [],
    returnReason:
      "Cụm đề nghị Sở chỉnh sửa hai nội dung nêu dưới đây và gửi lại để kịp tổng hợp trước hội nghị ký giao ước. Trân trọng cảm ơn.",
    comments: [
      {
        by: "bloc",
        section: "pledge",
        index: 2,
        field: "dueOn",
        text: "Thời hạn 31/03/2021 quá sớm so với chỉ tiêu cả năm. Đề nghị Sở xem lại thời hạn hoàn thành.",
      },
      {
        by: "bloc",
        section: "people",
        index: 2,
        field: "note",
        text: "Căn cứ còn chung. Đề nghị nêu thành tích cụ thể dự kiến của cá nhân.",
      },
    ],
  },
  {
    unitCode: "STNMT-44",
    stage: "awaiting_ministry",
    startedAt: at("2021-02-03", "10:00"),
    moves: [
      move("send", "2021-02-05", "15:20"),
      move("approve", "2021-02-09", "09:15"),
      move("endorse", "2021-02-22", "16:05"),
    ],
    facts: facts(159, 68, "2021-02-03", "DEMO-0060"),
    collectives: [
      collectiveTitle("STNMT-44", "CTDB", "Phấn đấu dẫn đầu phong trào thi đua của Cụm."),
      collectiveForm("STNMT-44", "BKB", "Thành tích trong khắc phục hậu quả mưa lũ về môi trường."),
    ],
    people: [
      personForm("DEMO-0058", "BKB", "Chỉ đạo xây dựng bản đồ vùng nguy cơ sạt lở."),
      personForm("DEMO-0059", "BKB", "Chủ trì hướng dẫn xử lý môi trường sau lũ."),
      personForm("DEMO-0060", "BKB", "Tham gia xây dựng cơ sở dữ liệu quan trắc."),
    ],
    targets: [
      target(
        "c1",
        "Văn bản tham mưu Ủy ban nhân dân tỉnh ban hành đúng hạn",
        "văn bản",
        6,
        9,
        30,
        "2021-11-30",
      ),
      target(
        "c2",
        "Điểm quan trắc môi trường kết nối dữ liệu tự động",
        "điểm",
        8,
        14,
        40,
        "2021-12-10",
      ),
      target("c4", "Hộ nghèo được đơn vị nhận giúp đỡ", "hộ", 10, 15, 30, "2021-12-15"),
    ],
    initiatives: [
      {
        title: "Quy trình vệ sinh môi trường, xử lý nước sinh hoạt sau lũ cho cấp xã",
        summary:
          "Hướng dẫn ngắn gọn theo từng giờ, từng ngày sau khi nước rút, kèm danh mục vật tư cần chuẩn bị trước mùa mưa bão.",
        field: "Môi trường",
        scope: "grassroots",
        appliedFrom: null,
        authors: [
          { staffNo: "DEMO-0059", share: 70 },
          { staffNo: "DEMO-0060", share: 30 },
        ],
      },
    ],
    returnReason: null,
    comments: [],
  },
  {
    unitCode: "STNMT-45",
    stage: "draft",
    startedAt: at("2021-02-25", "08:55"),
    moves: [],
    facts: facts(138, 60, null, "DEMO-0062"),
    collectives: [],
    people: [
      personForm("DEMO-0061", "BKB", "Thành tích trong cải cách hành chính."),
      personForm("DEMO-0062", "BKB", "Thành tích trong quản lý tài nguyên nước."),
    ],
    targets: [
      target("c3", "Hồ sơ thủ tục hành chính giải quyết đúng hạn", "%", 93, 98, 60, "2021-12-15"),
      target("c5", "Cuộc kiểm tra hoạt động khai thác khoáng sản", "cuộc", 9, 12, 40, "2021-11-15"),
    ],
    initiatives: [],
    returnReason: null,
    comments: [],
  },
  {
    unitCode: "STNMT-01",
    stage: "accepted",
    startedAt: at("2021-02-01", "09:40"),
    moves: [
      move("send", "2021-02-03", "14:10"),
      move("approve", "2021-02-05", "10:00"),
      move("endorse", "2021-02-19", "15:50"),
      move("accept", "2021-02-24", "09:25"),
    ],
    facts: facts(513, 232, "2021-02-01", "DEMO-0080"),
    collectives: [
      collectiveTitle("STNMT-01", "CTDB", "Phấn đấu dẫn đầu phong trào thi đua của Cụm."),
    ],
    people: [
      personForm("DEMO-0078", "BKB", "Chỉ đạo hoàn thành các chỉ tiêu về môi trường đô thị."),
      personForm("DEMO-0079", "BKB", "Chủ trì mở rộng mạng lưới quan trắc không khí."),
      personForm("DEMO-0080", "BKB", "Thành tích trong công khai dữ liệu quan trắc."),
    ],
    targets: [
      target(
        "c2",
        "Trạm quan trắc không khí công bố số liệu theo giờ",
        "trạm",
        35,
        50,
        40,
        "2021-12-10",
      ),
      target("c3", "Thủ tục hành chính cung cấp trực tuyến", "%", 70, 90, 35, "2021-10-29"),
      target("c5", "Cuộc kiểm tra cơ sở có nguồn thải lớn", "cuộc", 40, 55, 25, "2021-11-30"),
    ],
    initiatives: [
      {
        title: "Bản tin chất lượng không khí hằng ngày cho trường học",
        summary:
          "Tự động chọn trạm gần nhất, gửi khuyến nghị hoạt động ngoài trời cho nhà trường vào đầu buổi sáng.",
        field: "Môi trường",
        scope: "ministry",
        appliedFrom: null,
        authors: [
          { staffNo: "DEMO-0079", share: 55 },
          { staffNo: "DEMO-0080", share: 45 },
        ],
      },
    ],
    returnReason: null,
    comments: [],
  },
  {
    unitCode: "STNMT-31",
    stage: "awaiting_head",
    startedAt: at("2021-02-22", "08:30"),
    moves: [move("send", "2021-02-26", "15:40")],
    facts: facts(235, 97, "2021-02-22", "DEMO-0083"),
    collectives: [
      collectiveTitle("STNMT-31", "CTDB", "Phấn đấu dẫn đầu phong trào thi đua của Cụm."),
    ],
    people: [
      personForm("DEMO-0081", "BKB", "Chỉ đạo công tác quản lý biển và hải đảo."),
      personForm("DEMO-0082", "BKB", "Thành tích trong số hóa hồ sơ môi trường."),
      personForm("DEMO-0083", "BKB", "Thành tích trong tiếp công dân, xử lý đơn thư."),
    ],
    targets: [
      target(
        "c1",
        "Văn bản tham mưu về quản lý biển, hải đảo ban hành đúng hạn",
        "văn bản",
        2,
        4,
        30,
        "2021-11-30",
      ),
      target("c2", "Hồ sơ môi trường được số hóa", "hồ sơ", 1500, 3200, 45, "2021-12-10"),
      target("c5", "Đơn thư được xử lý đúng hạn", "%", 91, 97, 25, "2021-12-15"),
    ],
    initiatives: [
      {
        title: "Danh mục hồ sơ môi trường tra cứu theo bản đồ",
        summary:
          "Gắn hồ sơ với vị trí cơ sở trên bản đồ để cán bộ tra cứu tại hiện trường khi kiểm tra.",
        field: "Công nghệ thông tin",
        scope: "grassroots",
        appliedFrom: null,
        authors: [{ staffNo: "DEMO-0082", share: 100 }],
      },
    ],
    returnReason: null,
    comments: [],
  },
];
