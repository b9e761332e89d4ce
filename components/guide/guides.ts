/** How to do one's work here, a role at a time. Pictures are of the real screens: scripts/pictures.mjs takes them. */
type GuideStep = {
  readonly title: string;
  readonly text: readonly string[];
  /** The name of a picture under public/huong-dan, and what is to be seen on it. */
  readonly picture?: { readonly name: string; readonly alt: string };
};

export type Guide = {
  readonly slug: string;
  readonly title: string;
  readonly lead: string;
  readonly steps: readonly GuideStep[];
};

export const GUIDES: readonly Guide[] = [
  {
    slug: "nguoi-doc",
    title: "Người đọc, nhà báo",
    lead: "Đọc bài phát động, tra cứu khen thưởng và văn bản, gửi phản hồi. Không cần tài khoản.",
    steps: [
      {
        title: "Đọc bài phát động của năm",
        text: [
          "Trang chủ nêu chủ đề, mốc gần nhất và năm nội dung thi đua. Bấm “Đọc toàn văn bài phát động” để xem cả bài, các mốc thời gian và trách nhiệm của từng nơi.",
          "Đầu mỗi trang có ba cỡ chữ và chế độ tương phản cao. Thiết bị có giọng tiếng Việt sẽ có nút “Nghe bài”.",
          "Số lượt xem ở đầu bài đếm mỗi người đọc một lần trong ngày, kể cả khi tắt JavaScript; máy tự động không được tính. Cổng không dùng cookie để đếm: địa chỉ mạng và loại trình duyệt được đổi thành một mã không lần ngược được, hết ngày thì xóa.",
        ],
        picture: { name: "trang-chu", alt: "Trang chủ với chủ đề, mốc gần nhất và ba nút có hạn" },
      },
      {
        title: "Tìm trên cổng",
        text: [
          "Gõ vào ô tìm ở đầu trang, có dấu hay không dấu đều được. Kết quả chia theo bài phát động, tin, văn bản, khen thưởng, sáng kiến; lọc thêm theo năm.",
        ],
        picture: { name: "tim-kiem", alt: "Kết quả tìm với từ tìm được tô nền" },
      },
      {
        title: "Gửi phản hồi",
        text: [
          "Dưới mỗi bài, hoặc ở trang Góp ý, nhập họ tên và nội dung. Thư điện tử không bắt buộc và không bao giờ hiện ra.",
          "Phản hồi chờ duyệt chỉ trình duyệt đã gửi nhìn thấy, tại “Phản hồi của tôi”.",
        ],
        picture: { name: "gop-y", alt: "Trang Góp ý với ô nhập và các phản hồi đã được trả lời" },
      },
    ],
  },
  {
    slug: "can-bo-dau-moi",
    title: "Cán bộ đầu mối của đơn vị",
    lead: "Lập hồ sơ đăng ký của đơn vị: danh hiệu tập thể, cá nhân, giao ước, sáng kiến; kiểm tra và gửi.",
    steps: [
      {
        title: "Mở hồ sơ của năm",
        text: [
          "Đăng nhập, vào “Hồ sơ đăng ký” và bấm bắt đầu. Mỗi đơn vị có một hồ sơ một năm; phòng, ban trong đơn vị có phần riêng để nhập.",
        ],
        picture: { name: "viec-can-lam", alt: "Danh sách việc cần làm, gần hạn nhất ở trên" },
      },
      {
        title: "Điền sáu mục",
        text: [
          "Hồ sơ là danh sách sáu mục; mỗi mục báo chưa làm, đã xem, còn mấy lỗi hoặc hoàn thành. Nội dung được lưu trong khi nhập.",
        ],
        picture: { name: "ho-so", alt: "Danh sách sáu mục của hồ sơ với trạng thái từng mục" },
      },
      {
        title: "Kiểm tra và gửi",
        text: [
          "Mục VI liệt kê mọi nội dung đã nhập kèm nút “Sửa” và những chỗ còn thiếu. Gửi xong, Cổng cấp biên nhận có mã, giờ gửi và mã kiểm tra dữ liệu.",
          "Khi bị trả lại, chỗ cần sửa có ý kiến ngay bên cạnh; gửi lại thì hồ sơ về đúng nơi đã trả.",
        ],
        picture: { name: "kiem-tra", alt: "Trang kiểm tra toàn bộ nội dung trước khi gửi" },
      },
    ],
  },
  {
    slug: "thu-truong",
    title: "Thủ trưởng đơn vị",
    lead: "Xem hồ sơ cán bộ đầu mối trình, duyệt để gửi Khối, Cụm, hoặc trả lại kèm lý do.",
    steps: [
      {
        title: "Xem việc chờ duyệt",
        text: [
          "Trang “Việc cần làm” nêu hồ sơ chờ duyệt, từ khi nào và hạn đến khi nào. Mở hồ sơ để xem từng mục như khi gửi.",
        ],
        picture: { name: "thu-truong", alt: "Việc cần làm của thủ trưởng đơn vị" },
      },
      {
        title: "Duyệt hoặc trả lại",
        text: [
          "Duyệt thì hồ sơ được gửi đến Khối, Cụm của đơn vị. Trả lại thì nêu lý do; cán bộ đầu mối thấy lý do ngay trên hồ sơ.",
        ],
      },
    ],
  },
  {
    slug: "khoi-truong-cum-truong",
    title: "Khối trưởng, Cụm trưởng",
    lead: "Theo dõi các thành viên, góp ý trên từng nội dung, thông qua để chuyển Bộ.",
    steps: [
      {
        title: "Xem cả Khối, Cụm trên một trang",
        text: [
          "Trang của Khối, Cụm cho biết thành viên nào đã gửi, đang ở bước nào, còn thiếu gì. Hồ sơ của chính đơn vị làm trưởng do cấp phó xem xét.",
        ],
        picture: { name: "khoi-cum", alt: "Bảng theo dõi các thành viên của một Khối" },
      },
      {
        title: "Góp ý và thông qua",
        text: [
          "Trong “Thẩm định”, mở hồ sơ và ghi ý kiến vào đúng nội dung. Trả lại thì đơn vị sửa rồi gửi lại; nội dung thay đổi được đánh dấu cũ và mới.",
          "Khi trả lại, chọn mẫu lý do rồi sửa cho hợp với hồ sơ. “Ghi chú riêng” chỉ người xem xét hồ sơ ở cùng cấp đọc được; đơn vị không thấy.",
          "Đánh dấu nhiều hồ sơ để thông qua hoặc trả lại một lượt: Cổng nói trước sẽ làm được mấy hồ sơ, hồ sơ nào không và vì sao. Bấm xong còn 5 phút để hoàn tác; trong thời gian đó chưa có thư nào được gửi đi.",
          "“Tổng hợp” đếm theo bản đơn vị đã gửi; bấm vào một số để xem các dòng của số đó. Đơn vị gửi lại sau khi đồng chí đã xem thì có dấu báo, kèm số cũ và mới, cho đến khi bấm “Đã xem”.",
        ],
        picture: { name: "tham-dinh", alt: "Danh sách hồ sơ chờ Khối xem xét" },
      },
    ],
  },
  {
    slug: "co-quan-thuong-truc",
    title: "Cơ quan thường trực (Vụ Thi đua, Khen thưởng và Tuyên truyền)",
    lead: "Công bố bài phát động và tin, tiếp nhận hồ sơ, nhập và công bố quyết định, trả lời phản hồi.",
    steps: [
      {
        title: "Biên tập và công bố",
        text: [
          "“Biên tập” có bài phát động của năm, tin, mốc thời gian. Xem trước đúng như khi công bố; công bố bài phát động thì mọi đơn vị được báo.",
        ],
        picture: { name: "bien-tap", alt: "Danh sách bài của ban biên tập" },
      },
      {
        title: "Tiếp nhận hồ sơ",
        text: [
          "Lọc hồ sơ chờ Bộ theo Khối, Cụm; mở, góp ý trên từng nội dung, tiếp nhận hoặc trả lại. Có thể xem xét thay Khối, Cụm khi nêu lý do.",
          "Phím J, K đi giữa các hồ sơ, X đánh dấu, Enter mở, ? mở bảng phím tắt. Đánh dấu nhiều hồ sơ để tiếp nhận hoặc trả lại một lượt, có 5 phút để hoàn tác.",
          "“Mẫu lý do trả lại” do cơ quan thường trực soạn cho cả ngành. “Tổng hợp” đếm theo Khối, Cụm, danh hiệu, chỉ tiêu, sáng kiến; hồ sơ thay đổi sau khi đồng chí xem có dấu báo. Bộ lọc “Có người trùng với đơn vị khác” chỉ cơ quan thường trực thấy.",
        ],
        picture: { name: "cho-bo", alt: "Danh sách hồ sơ chờ Bộ tiếp nhận" },
      },
      {
        title: "Hội đồng, quyết định, văn bản, phản hồi",
        text: [
          "Trong “Hội đồng”, lập hội đồng và thành viên theo văn bản thành lập; lập phiên họp, lấy các trường hợp từ hồ sơ đã tiếp nhận, điểm danh, mở và kết thúc bỏ phiếu kín. Kết quả thành dự thảo quyết định bằng một nút, không nhập lại.",
          "Nhập quyết định đã ký với bản quét và danh sách; công bố thì danh hiệu vào sổ và lên Bảng vàng. Danh mục văn bản và phản hồi của người đọc ở cùng nhóm “Cơ quan thường trực”.",
        ],
        picture: { name: "phan-hoi", alt: "Phản hồi của người đọc đang chờ duyệt" },
      },
    ],
  },
  {
    slug: "quan-tri",
    title: "Quản trị hệ thống",
    lead: "Tài khoản và vai trò, đơn vị, Khối, Cụm, nhật ký, thư đi.",
    steps: [
      {
        title: "Tài khoản và vai trò",
        text: [
          "Tạo tài khoản với một vai trò, một đơn vị và thời hạn; mật khẩu lần đầu chỉ hiện một lần. Vai trò tự hết khi hết hạn.",
        ],
        picture: { name: "tai-khoan", alt: "Danh sách tài khoản và vai trò" },
      },
      {
        title: "Đơn vị, Khối, Cụm",
        text: [
          "Đơn vị, thành viên và chức danh trong Khối, Cụm đều có ngày bắt đầu, ngày kết thúc; đổi trưởng, phó không cần sửa tài khoản.",
        ],
        picture: { name: "khoi-cum-quan-tri", alt: "Danh sách Khối, Cụm và trưởng, phó" },
      },
    ],
  },
];

/** Every picture is of one size, so that no page jumps while it loads. */
export const PICTURE = { width: 1200, height: 750 };
