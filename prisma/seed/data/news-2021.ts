import { morning, type NewsSeed, NOTE } from "./news-shape";

const CAMPAIGN = "/phong-trao/2021";

/** Events of the sector around the campaign, from the press; where only a month is known, the month is said. */
const events: readonly NewsSeed[] = [
  {
    slug: "dai-hoi-thi-dua-yeu-nuoc-nganh-tai-nguyen-va-moi-truong-lan-thu-iv",
    illustration: "terraces",
    kicker: "Tin hoạt động",
    title: "Ngành tài nguyên và môi trường tổ chức Đại hội Thi đua yêu nước lần thứ IV",
    lead: "Ngày 27/11/2020, ngành tài nguyên và môi trường tổ chức Đại hội Thi đua yêu nước lần thứ IV, biểu dương các tập thể, cá nhân tiêu biểu và mở ra giai đoạn thi đua mới.",
    parts: [
      {
        paragraph:
          "Đại hội là dịp toàn ngành nhìn lại một chặng đường thi đua, biểu dương những tập thể, cá nhân tiêu biểu và bàn nhiệm vụ của giai đoạn tiếp theo.",
      },
      { heading: "Chuẩn bị từ cuối năm 2019" },
      {
        paragraph:
          "Việc chuẩn bị Đại hội được Bộ Tài nguyên và Môi trường triển khai theo Kế hoạch số 12/KH-BTNMT ngày 04/12/2019 và Quyết định số 3082/QĐ-BTNMT.",
      },
      { heading: "Nối tiếp bằng phong trào năm 2021" },
      {
        paragraph:
          "Tiếp nối tinh thần của Đại hội, phong trào thi đua năm 2021 được Bộ trưởng Trần Hồng Hà phát động với chủ đề “Đoàn kết, kỷ cương, đổi mới toàn diện để phát triển”.",
      },
      { link: "Đọc toàn văn bài phát động năm 2021", href: CAMPAIGN },
    ],
    publishedAt: morning("2021-02-01", 9),
    source: "https://dgmv.gov.vn",
    contents: [],
  },
  {
    slug: "hoi-nghi-tong-ket-cong-tac-nam-2020-cua-nganh",
    illustration: "river",
    kicker: "Tin hoạt động",
    title: "Hội nghị tổng kết công tác năm 2020: bảy nhiệm vụ được Phó Thủ tướng giao cho ngành",
    lead: "Tại Hội nghị tổng kết công tác năm 2020 của ngành tài nguyên và môi trường ngày 30/12/2020, Phó Thủ tướng Trịnh Đình Dũng nêu bảy nhiệm vụ cần tập trung trong thời gian tới.",
    parts: [
      {
        paragraph:
          "Hội nghị diễn ra ngày 30/12/2020, khép lại năm cuối của kế hoạch 5 năm 2016-2020 và chuẩn bị cho năm đầu của kế hoạch 2021-2025. Phó Thủ tướng Trịnh Đình Dũng dự, giao ngành bảy nhiệm vụ.",
      },
      { heading: "Từ nhiệm vụ đến nội dung thi đua" },
      {
        paragraph:
          "Bước sang năm 2021, phong trào thi đua của ngành gồm năm nội dung, từ xây dựng thể chế, chuyển đổi số, cải cách hành chính đến các phong trào do Thủ tướng Chính phủ phát động và thực thi pháp luật. Mỗi đơn vị chọn chỉ tiêu giao ước sát với nhiệm vụ được giao.",
      },
      { link: "Xem năm nội dung thi đua năm 2021", href: `${CAMPAIGN}#noi-dung-1` },
    ],
    publishedAt: morning("2021-02-01", 10),
    source: "https://vnews.gov.vn",
    contents: [],
  },
  {
    slug: "giai-thuong-moi-truong-viet-nam-nam-2021",
    illustration: "forest",
    kicker: "Tin hoạt động",
    title: "Giải thưởng Môi trường Việt Nam năm 2021: nhận hồ sơ đến ngày 31/07/2021",
    lead: "Theo Công văn số 1891/BTNMT-TTTNMT ngày 23/04/2021, Bộ Tài nguyên và Môi trường tổ chức Giải thưởng Môi trường Việt Nam năm 2021; hạn gửi hồ sơ là ngày 31/07/2021.",
    parts: [
      {
        paragraph:
          "Thông tin về Giải thưởng được nêu tại Công văn số 1891/BTNMT-TTTNMT ngày 23/04/2021 của Bộ Tài nguyên và Môi trường. Hồ sơ được nhận đến hết ngày 31/07/2021.",
      },
      {
        paragraph:
          "Giải thưởng là dịp tôn vinh tổ chức, cá nhân, cộng đồng có đóng góp cho sự nghiệp bảo vệ môi trường. Điều kiện, thành phần hồ sơ thực hiện theo công văn nói trên.",
      },
      {
        paragraph:
          "Giải thưởng có hồ sơ riêng, không thay cho hồ sơ đăng ký thi đua năm 2021 của đơn vị trên Cổng này.",
      },
    ],
    publishedAt: morning("2021-04-23"),
    source: "https://vngreen.vn",
    contents: [],
  },
  {
    slug: "danh-gia-cong-tac-quy-i-nam-2021",
    illustration: "survey",
    kicker: "Tin hoạt động",
    title: "Đánh giá công tác quý I/2021: kỷ cương, sáng tạo, trách nhiệm",
    lead: "Tháng 4/2021, ngành tài nguyên và môi trường đánh giá công tác quý I. Bộ trưởng Trần Hồng Hà nhấn mạnh yêu cầu về kỷ cương, sáng tạo và trách nhiệm trong thực hiện nhiệm vụ.",
    parts: [
      {
        paragraph:
          "Cuộc đánh giá diễn ra trong tháng 4/2021 (ngày cụ thể đang cập nhật). Bộ trưởng Trần Hồng Hà nhấn mạnh ba yêu cầu: kỷ cương, sáng tạo, trách nhiệm.",
      },
      {
        paragraph:
          "Ba yêu cầu ấy cùng tinh thần với chủ đề thi đua của năm: “Đoàn kết, kỷ cương, đổi mới toàn diện để phát triển”.",
      },
      { link: "Xem chủ đề và nội dung thi đua năm 2021", href: CAMPAIGN },
    ],
    publishedAt: morning("2021-04-29"),
    source: "https://baotainguyenmoitruong.vn",
    contents: [],
  },
  {
    slug: "thu-tuong-phat-dong-phong-trao-thi-dua-dac-biet-phong-chong-covid-19",
    illustration: "village",
    kicker: "Phong trào của Thủ tướng",
    title: "Thủ tướng Chính phủ phát động phong trào thi đua đặc biệt phòng, chống dịch COVID-19",
    lead: "Ngày 14/08/2021, Thủ tướng Chính phủ Phạm Minh Chính phát động phong trào thi đua đặc biệt trong cả nước nhằm phòng, chống và chiến thắng đại dịch COVID-19.",
    parts: [
      {
        paragraph:
          "Phong trào được Thủ tướng Chính phủ Phạm Minh Chính phát động ngày 14/08/2021, kêu gọi cả nước chung sức, đồng lòng phòng, chống dịch COVID-19.",
      },
      { heading: "Các đơn vị trong ngành hưởng ứng" },
      {
        paragraph:
          "Cùng với bốn phong trào nêu trong bài phát động đầu năm, các đơn vị trong ngành hưởng ứng phong trào đặc biệt này theo chức năng, nhiệm vụ của mình và hướng dẫn của địa phương nơi đơn vị đóng.",
      },
      {
        paragraph:
          "Khen thưởng theo chuyên đề, đột xuất không dùng làm căn cứ đề nghị khen thưởng cấp Nhà nước (Nghị định 91/2017/NĐ-CP, Điều 3).",
      },
      { link: "Các phong trào do Thủ tướng Chính phủ phát động", href: CAMPAIGN },
    ],
    publishedAt: morning("2021-08-14", 15),
    source: "https://nhandan.vn",
    contents: ["c4"],
  },
  {
    slug: "cum-thi-dua-i-ky-giao-uoc-thi-dua-nam-2022",
    illustration: "papers",
    kicker: "Tin hoạt động",
    title: "Cụm thi đua I ký giao ước thi đua năm 2022",
    lead: "Ngày 17/03/2022, Cụm thi đua I ký giao ước thi đua năm 2022 với chủ đề “Kỷ cương, trách nhiệm, đổi mới, hội nhập, hiệu quả”.",
    parts: [
      {
        paragraph:
          "Lễ ký kết diễn ra ngày 17/03/2022. Các Sở Tài nguyên và Môi trường trong Cụm thống nhất thi đua theo chủ đề năm 2022: “Kỷ cương, trách nhiệm, đổi mới, hội nhập, hiệu quả”.",
      },
      {
        paragraph:
          "Việc phát động thi đua và ký giao ước với các chỉ tiêu cụ thể giữa các thành viên do Cụm trưởng tổ chức (Thông tư 21/2018/TT-BTNMT, khoản 3 Điều 4).",
      },
    ],
    publishedAt: morning("2022-03-17", 15),
    source: "https://tnmtnd.hanoi.gov.vn",
    contents: [],
  },
  {
    slug: "khoi-thi-dua-hop-trien-khai-nhiem-vu-nam-2022",
    illustration: "office",
    kicker: "Tin hoạt động",
    title: "Khối thi đua các đơn vị thuộc Bộ họp triển khai nhiệm vụ năm 2022",
    lead: "Ngày 07/04/2022, các đơn vị trong Khối thi đua thuộc Bộ Tài nguyên và Môi trường họp, triển khai nhiệm vụ thi đua năm 2022.",
    parts: [
      {
        paragraph:
          "Cuộc họp diễn ra ngày 07/04/2022. Hằng năm, Khối trưởng luân phiên giữa các đơn vị thành viên, chủ trì việc ký giao ước, đôn đốc đăng ký thi đua, chấm điểm, bình chọn và suy tôn.",
      },
      {
        paragraph:
          "Danh sách thành viên và Khối trưởng của từng Khối do quyết định phân Khối quy định; phần chưa có nguồn chính thức trên Cổng được ghi là cần xác nhận.",
      },
    ],
    publishedAt: morning("2022-04-07", 15),
    source: "https://vmha.gov.vn",
    contents: [],
  },
  {
    slug: "de-nghi-tang-co-thi-dua-cua-chinh-phu-nam-2021",
    illustration: "terraces",
    kicker: "Khen thưởng",
    title: "Công khai các tập thể được đề nghị tặng Cờ thi đua của Chính phủ năm 2021",
    lead: "Ngày 22/04/2022, danh sách tập thể của ngành tài nguyên và môi trường được đề nghị tặng Cờ thi đua của Chính phủ năm 2021 được công khai để lấy ý kiến.",
    parts: [
      {
        paragraph:
          "Thông tin được công bố ngày 22/04/2022. Cờ thi đua của Chính phủ do Thủ tướng Chính phủ quyết định tặng, chọn trong các tập thể dẫn đầu đạt tiêu chuẩn Cờ thi đua của Bộ, không quá 20% số tập thể ấy (Nghị định 91/2017/NĐ-CP, Điều 11).",
      },
      {
        paragraph:
          "Đây là danh sách đề nghị, chưa phải kết quả khen thưởng. Kết quả được ghi trên Bảng vàng khi có quyết định.",
      },
      { link: "Xem Bảng vàng", href: "/bang-vang" },
    ],
    publishedAt: morning("2022-04-22", 15),
    source: "https://vnmha.gov.vn",
    contents: [],
  },
  {
    slug: "ky-niem-20-nam-thanh-lap-bo-tai-nguyen-va-moi-truong",
    illustration: "islands",
    kicker: "Tin hoạt động",
    title: "Kỷ niệm 20 năm thành lập Bộ Tài nguyên và Môi trường",
    lead: "Ngày 05/08/2022, Bộ Tài nguyên và Môi trường kỷ niệm 20 năm thành lập, nhìn lại hai mươi năm xây dựng và trưởng thành của ngành.",
    parts: [
      {
        paragraph:
          "Ngày 05/08/2022 đánh dấu 20 năm thành lập Bộ Tài nguyên và Môi trường. Đây là dịp ghi nhận đóng góp của các thế hệ cán bộ, công chức, viên chức, người lao động trong ngành.",
      },
      {
        paragraph:
          "Phong trào thi đua hằng năm là một phần của hành trình ấy: mỗi đơn vị, mỗi người góp việc làm cụ thể vào nhiệm vụ chung.",
      },
    ],
    publishedAt: morning("2022-08-05"),
    source: "https://vnews.gov.vn",
    contents: [],
  },
];

/** Hướng dẫn: the portal's own notes on taking part. */
const guides: readonly NewsSeed[] = [
  {
    slug: "cac-moc-thoi-gian-cua-phong-trao-thi-dua-nam-2021",
    illustration: "survey",
    kicker: "Hướng dẫn",
    title: "Các mốc thời gian của phong trào thi đua năm 2021",
    lead: "Từ đăng ký thi đua, ký giao ước đến tổng kết và gửi hồ sơ khen thưởng: lịch các mốc của năm 2021, kèm mức độ xác nhận của từng mốc.",
    parts: [
      {
        paragraph:
          "Lịch năm 2021 trên Cổng gồm các mốc do Bộ dự kiến hoặc suy ra từ quy định và thực tế các năm trước. Mốc chưa có văn bản xác nhận được ghi rõ “cần xác nhận”; khi Bộ ấn định, mốc trên Cổng thay đổi theo và biểu mẫu mở, đóng theo mốc mới.",
      },
      { heading: "Các mốc gần nhất" },
      {
        list: [
          "Đăng ký thi đua, đăng ký sáng kiến: dự kiến đến hết ngày 15/03/2021 (cần xác nhận).",
          "Ký giao ước thi đua tại các Khối, Cụm: dự kiến đến hết ngày 31/03/2021 (cần xác nhận).",
          "Gửi hồ sơ sáng kiến cấp Bộ, cấp toàn quốc: dự kiến đến hết ngày 30/04/2021 (cần xác nhận).",
          "Sơ kết phong trào 6 tháng đầu năm: dự kiến đến hết ngày 15/07/2021 (cần xác nhận).",
        ],
      },
      { link: "Xem đầy đủ các mốc thời gian", href: `${CAMPAIGN}#moc-thoi-gian` },
      { paragraph: NOTE },
    ],
    publishedAt: morning("2021-02-02"),
    source: null,
    contents: [],
  },
  {
    slug: "huong-dan-dang-ky-thi-dua-nam-2021-tren-cong",
    illustration: "papers",
    kicker: "Hướng dẫn",
    title: "Đăng ký thi đua năm 2021 trên Cổng: năm việc cần làm",
    lead: "Cán bộ đầu mối lập hồ sơ, các phòng, ban nhập phần của mình, thủ trưởng duyệt, Khối hoặc Cụm xem xét, Bộ tiếp nhận: toàn bộ việc đăng ký thực hiện trên Cổng.",
    parts: [
      {
        paragraph:
          "Mỗi đơn vị thuộc Bộ, mỗi Sở Tài nguyên và Môi trường có một hồ sơ đăng ký thi đua cho cả năm, gồm thông tin đơn vị, danh hiệu tập thể, danh hiệu cá nhân, giao ước và sáng kiến.",
      },
      { heading: "Năm việc cần làm" },
      {
        list: [
          "Cán bộ đầu mối đăng nhập, mở hồ sơ của đơn vị và phân cho các phòng, ban cùng nhập.",
          "Nhập danh hiệu tập thể, cá nhân; Cổng lưu trong khi nhập.",
          "Chọn chỉ tiêu giao ước theo từng nội dung thi đua của năm.",
          "Đăng ký sáng kiến cùng tỷ lệ đóng góp của từng tác giả.",
          "Kiểm tra toàn bộ, trình thủ trưởng duyệt rồi gửi Khối trưởng, Cụm trưởng.",
        ],
      },
      {
        paragraph:
          "Sau khi gửi, đơn vị nhận giấy tiếp nhận có mã và thời điểm. Nếu hồ sơ được trả lại để bổ sung, Cổng chỉ rõ ô cần sửa.",
      },
      { link: "Đăng nhập để bắt đầu", href: "/dang-nhap" },
      { paragraph: NOTE },
    ],
    publishedAt: morning("2021-02-03"),
    source: null,
    contents: [],
  },
  {
    slug: "dang-ky-thi-dua-la-dieu-kien-de-xet-danh-hieu",
    illustration: "office",
    kicker: "Hướng dẫn",
    title: "Đăng ký thi đua là điều kiện để xét danh hiệu năm 2021",
    lead: "Theo Luật Thi đua, Khen thưởng đang áp dụng, tập thể, cá nhân đăng ký thi đua thì mới được xét danh hiệu thi đua. Vì vậy, không bỏ sót ai khi lập danh sách.",
    parts: [
      {
        paragraph:
          "Luật Thi đua, Khen thưởng năm 2003 (Điều 10) lấy việc đăng ký tham gia thi đua làm một căn cứ để xét danh hiệu. Phong trào năm 2021 áp dụng quy định này.",
      },
      { heading: "Điều cần lưu ý" },
      {
        list: [
          "Điều quan trọng là có tham gia và đăng ký thi đua; danh hiệu được xét có thể cao hơn danh hiệu đã đăng ký nếu đủ tiêu chuẩn.",
          "Một hình thức khen thưởng có thể được tặng nhiều lần; mỗi thành tích chỉ khen thưởng một lần.",
          "Người mới tuyển dụng dưới 10 tháng chưa xét danh hiệu Lao động tiên tiến của năm.",
        ],
      },
      {
        paragraph:
          "Cán bộ đầu mối đối chiếu danh sách nhân sự của đơn vị với hồ sơ trước khi trình thủ trưởng duyệt.",
      },
      { paragraph: NOTE },
    ],
    publishedAt: morning("2021-02-04"),
    source: null,
    contents: [],
  },
  {
    slug: "chon-chi-tieu-giao-uoc-thi-dua-nhu-the-nao",
    illustration: "river",
    kicker: "Hướng dẫn",
    title: "Chọn chỉ tiêu giao ước thi đua: rõ việc, đo được, đúng chức năng",
    lead: "Mỗi chỉ tiêu giao ước gắn với một nội dung thi đua của năm, có số đo và thời hạn. Khối trưởng, Cụm trưởng tổ chức ký giao ước giữa các thành viên.",
    parts: [
      {
        paragraph:
          "Giao ước thi đua là cam kết của đơn vị trước Khối hoặc Cụm. Theo Thông tư 21/2018/TT-BTNMT (khoản 3 Điều 4), Khối trưởng, Cụm trưởng phát động và tổ chức ký giao ước với các chỉ tiêu cụ thể giữa các thành viên.",
      },
      { heading: "Ba câu hỏi trước khi đặt bút" },
      {
        list: [
          "Việc này thuộc nội dung thi đua nào trong năm nội dung của năm 2021?",
          "Cuối năm đo bằng gì: số văn bản, tỷ lệ hồ sơ đúng hạn, số thủ tục trực tuyến…?",
          "Đơn vị có đủ điều kiện để hoàn thành đúng hạn đã ghi không?",
        ],
      },
      { link: "Xem năm nội dung thi đua", href: `${CAMPAIGN}#noi-dung-1` },
      { paragraph: NOTE },
    ],
    publishedAt: morning("2021-02-05"),
    source: null,
    contents: [],
  },
];

export const eventsAndGuides: readonly NewsSeed[] = [...events, ...guides];
