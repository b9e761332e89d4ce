import { morning, type NewsSeed, NOTE } from "./news-shape";

const CAMPAIGN = "/phong-trao/2021";

/** One note for each of the campaign's five contents. */
const contents: readonly NewsSeed[] = [
  {
    slug: "noi-dung-thi-dua-1-hoan-thien-the-che",
    illustration: "papers",
    kicker: "Nội dung thi đua",
    title: "Nội dung thi đua thứ nhất: hoàn thiện thể chế, chính sách, pháp luật",
    lead: "Nội dung đầu tiên của phong trào năm 2021 hướng vào thể chế, pháp luật để tài nguyên được sử dụng hiệu quả, tiết kiệm, cân bằng với môi trường và thích ứng biến đổi khí hậu.",
    parts: [
      {
        paragraph:
          "Thi đua xây dựng thể chế là thi đua về chất lượng và tiến độ của từng văn bản: đúng kế hoạch, sát thực tiễn, dễ thực hiện.",
      },
      { heading: "Đơn vị có thể đăng ký gì" },
      {
        list: [
          "Văn bản quy phạm pháp luật trình đúng tiến độ theo chương trình công tác.",
          "Rà soát, kiến nghị sửa quy định còn chồng chéo, vướng mắc trong lĩnh vực mình phụ trách.",
          "Sáng kiến giúp người dân, doanh nghiệp thực hiện quy định thuận lợi hơn.",
        ],
      },
      { link: "Đọc nội dung thứ nhất trong bài phát động", href: `${CAMPAIGN}#noi-dung-1` },
      { paragraph: NOTE },
    ],
    publishedAt: morning("2021-02-08"),
    source: null,
    contents: ["c1"],
  },
  {
    slug: "noi-dung-thi-dua-2-chuyen-doi-so",
    illustration: "network",
    kicker: "Nội dung thi đua",
    title: "Nội dung thi đua thứ hai: chuyển đổi số toàn diện",
    lead: "Hạ tầng, dữ liệu, quản lý thông minh và sáng kiến của từng người là bốn hướng thi đua trong chuyển đổi số của ngành năm 2021.",
    parts: [
      {
        paragraph:
          "Bài phát động đặt chuyển đổi số thành một nội dung riêng: phát triển hạ tầng, xây dựng dữ liệu, quản lý thông minh, khuyến khích đề xuất sáng kiến, giải pháp.",
      },
      { heading: "Gợi ý chỉ tiêu" },
      {
        list: [
          "Bộ dữ liệu được chuẩn hóa, đưa vào dùng chung.",
          "Quy trình nội bộ chuyển từ giấy sang trực tuyến.",
          "Giải pháp, sáng kiến số được áp dụng và có khả năng nhân rộng.",
        ],
      },
      { link: "Đọc nội dung thứ hai trong bài phát động", href: `${CAMPAIGN}#noi-dung-2` },
      { paragraph: NOTE },
    ],
    publishedAt: morning("2021-02-09"),
    source: null,
    contents: ["c2"],
  },
  {
    slug: "noi-dung-thi-dua-3-cai-cach-hanh-chinh",
    illustration: "forest",
    kicker: "Nội dung thi đua",
    title: "Nội dung thi đua thứ ba: cải cách hành chính, xây dựng đội ngũ",
    lead: "Cải cách hành chính, chính phủ điện tử, bộ máy tinh gọn và đội ngũ tâm huyết, có chuyên môn là trọng tâm của nội dung thi đua thứ ba.",
    parts: [
      {
        paragraph:
          "Thi đua cải cách hành chính được nhìn từ phía người dân và doanh nghiệp: thủ tục gọn hơn, giải quyết đúng hạn hơn, thái độ phục vụ tốt hơn.",
      },
      {
        paragraph:
          "Nội dung này đi cùng phong trào thi đua thực hiện văn hóa công sở, một trong bốn phong trào do Thủ tướng Chính phủ phát động mà ngành dành sự quan tâm đặc biệt.",
      },
      { link: "Đọc nội dung thứ ba trong bài phát động", href: `${CAMPAIGN}#noi-dung-3` },
      { paragraph: NOTE },
    ],
    publishedAt: morning("2021-02-18"),
    source: null,
    contents: ["c3"],
  },
  {
    slug: "noi-dung-thi-dua-4-cac-phong-trao-do-thu-tuong-phat-dong",
    illustration: "terraces",
    kicker: "Nội dung thi đua",
    title:
      "Nội dung thi đua thứ tư: tiếp tục các phong trào, trọng tâm là bốn phong trào của Thủ tướng",
    lead: "Các phong trào đang triển khai được duy trì với cách làm sáng tạo, kết quả thiết thực; trọng tâm là bốn phong trào do Thủ tướng Chính phủ phát động.",
    parts: [
      {
        paragraph: "Bốn phong trào mà toàn ngành dành sự quan tâm đặc biệt trong năm 2021 gồm:",
      },
      {
        list: [
          "Cả nước chung sức xây dựng nông thôn mới.",
          "Doanh nghiệp Việt Nam hội nhập và phát triển.",
          "Cả nước chung tay vì người nghèo, không để ai bị bỏ lại phía sau.",
          "Cán bộ, công chức, viên chức thi đua thực hiện văn hóa công sở.",
        ],
      },
      {
        paragraph:
          "Mỗi đơn vị chọn phần việc phù hợp chức năng của mình và ghi thành chỉ tiêu giao ước.",
      },
      { link: "Đọc nội dung thứ tư trong bài phát động", href: `${CAMPAIGN}#noi-dung-4` },
      { paragraph: NOTE },
    ],
    publishedAt: morning("2021-02-19"),
    source: null,
    contents: ["c4"],
  },
  {
    slug: "noi-dung-thi-dua-5-thuc-thi-phap-luat",
    illustration: "survey",
    kicker: "Nội dung thi đua",
    title: "Nội dung thi đua thứ năm: thực thi pháp luật, thanh tra, giải quyết khiếu nại, tố cáo",
    lead: "Pháp luật về tài nguyên và môi trường phải được thi hành hiệu quả hơn; đơn thư của công dân, tổ chức được xem xét, giải quyết chu đáo.",
    parts: [
      {
        paragraph:
          "Nội dung thứ năm hướng vào đổi mới thanh tra, kiểm tra; xử lý kịp thời những vấn đề bức xúc nảy sinh từ cơ sở; giải quyết khiếu nại, tố cáo đúng trách nhiệm.",
      },
      {
        paragraph:
          "Chỉ tiêu của nội dung này nên đo bằng kết quả: vụ việc được giải quyết, kết luận được thực hiện, hơn là bằng số cuộc họp.",
      },
      { link: "Đọc nội dung thứ năm trong bài phát động", href: `${CAMPAIGN}#noi-dung-5` },
      { paragraph: NOTE },
    ],
    publishedAt: morning("2021-02-22"),
    source: null,
    contents: ["c5"],
  },
];

/** One note for each of the Prime Minister's four movements, with what is known by the day it stands on. */
const movements: readonly NewsSeed[] = [
  {
    slug: "huong-ung-phong-trao-ca-nuoc-chung-suc-xay-dung-nong-thon-moi",
    illustration: "village",
    kicker: "Phong trào của Thủ tướng",
    title: "Hưởng ứng phong trào “Cả nước chung sức xây dựng nông thôn mới”",
    lead: "Đất đai, nguồn nước, môi trường nông thôn là phần việc của ngành trong phong trào xây dựng nông thôn mới mà Thủ tướng Chính phủ phát động.",
    parts: [
      {
        paragraph:
          "Phong trào giai đoạn 2016-2020 được ghi nhận theo Quyết định số 1730/QĐ-TTg năm 2016 (cần xác nhận). Năm 2021, ngành tiếp tục hưởng ứng, coi đây là một trong bốn phong trào trọng tâm.",
      },
      {
        paragraph:
          "Đơn vị trong ngành có thể góp phần bằng việc hướng dẫn tiêu chí về môi trường, quản lý đất đai, bảo vệ nguồn nước sinh hoạt ở nông thôn.",
      },
      { link: "Xem bốn phong trào trong bài phát động", href: CAMPAIGN },
      { paragraph: NOTE },
    ],
    publishedAt: morning("2021-02-23"),
    source: null,
    contents: ["c4"],
  },
  {
    slug: "huong-ung-phong-trao-doanh-nghiep-viet-nam-hoi-nhap-va-phat-trien",
    illustration: "islands",
    kicker: "Phong trào của Thủ tướng",
    title: "Hưởng ứng phong trào “Doanh nghiệp Việt Nam hội nhập và phát triển”",
    lead: "Rút ngắn thời gian, giảm chi phí thủ tục về đất đai, khoáng sản, môi trường là cách ngành đồng hành cùng doanh nghiệp trong phong trào này.",
    parts: [
      {
        paragraph:
          "Số quyết định phát động phong trào đang được Cổng cập nhật. Nội dung hưởng ứng của ngành gắn với cải cách thủ tục hành chính phục vụ doanh nghiệp.",
      },
      {
        paragraph:
          "Các doanh nghiệp thuộc Bộ đăng ký thi đua cùng Khối của mình, theo hồ sơ chung trên Cổng.",
      },
      { link: "Xem bốn phong trào trong bài phát động", href: CAMPAIGN },
      { paragraph: NOTE },
    ],
    publishedAt: morning("2021-02-24"),
    source: null,
    contents: ["c4"],
  },
  {
    slug: "huong-ung-phong-trao-ca-nuoc-chung-tay-vi-nguoi-ngheo",
    illustration: "river",
    kicker: "Phong trào của Thủ tướng",
    title:
      "Hưởng ứng phong trào “Cả nước chung tay vì người nghèo, không để ai bị bỏ lại phía sau”",
    lead: "Phong trào theo Quyết định số 1258/QĐ-TTg ngày 21/08/2017 của Thủ tướng Chính phủ được toàn ngành tiếp tục hưởng ứng trong năm 2021.",
    parts: [
      {
        paragraph:
          "Quyết định số 1258/QĐ-TTg được Thủ tướng Chính phủ ban hành ngày 21/08/2017. Trong năm 2021, đây là một trong bốn phong trào mà ngành dành sự quan tâm đặc biệt.",
      },
      {
        paragraph:
          "Mỗi đơn vị lựa chọn việc làm cụ thể, phù hợp điều kiện, và ghi vào giao ước thi đua để Khối, Cụm cùng theo dõi.",
      },
      { link: "Xem bốn phong trào trong bài phát động", href: CAMPAIGN },
      { paragraph: NOTE },
    ],
    publishedAt: morning("2021-02-25"),
    source: null,
    contents: ["c4"],
  },
  {
    slug: "huong-ung-phong-trao-thi-dua-thuc-hien-van-hoa-cong-so",
    illustration: "office",
    kicker: "Phong trào của Thủ tướng",
    title: "Hưởng ứng phong trào “Cán bộ, công chức, viên chức thi đua thực hiện văn hóa công sở”",
    lead: "Phong trào được phát động ngày 19/05/2019 cho giai đoạn 2019-2025 theo Quyết định số 733/QĐ-TTg năm 2019; toàn ngành tiếp tục thực hiện trong năm 2021.",
    parts: [
      {
        paragraph:
          "Phong trào hướng tới đội ngũ chuyên nghiệp, trách nhiệm, gần dân. Ngày ký của Quyết định số 733/QĐ-TTg đang được Cổng cập nhật.",
      },
      {
        paragraph:
          "Văn hóa công sở gắn chặt với nội dung thi đua thứ ba về cải cách hành chính, xây dựng đội ngũ.",
      },
      { link: "Đọc nội dung thứ ba trong bài phát động", href: `${CAMPAIGN}#noi-dung-3` },
      { paragraph: NOTE },
    ],
    publishedAt: morning("2021-02-26"),
    source: null,
    contents: ["c3", "c4"],
  },
];

export const newsOfContents: readonly NewsSeed[] = [...contents, ...movements];
