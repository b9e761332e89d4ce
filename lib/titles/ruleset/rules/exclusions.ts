import { assumed, by, type Exclusion, type HonourCode, likely } from "./shape";

/** The cross rules: what shuts out, suspends or questions a proposal whatever the honour's own conditions say. */

const STATE: readonly HonourCode[] = [
  "CSTDTQ",
  "CTDCP",
  "BKTTCP",
  "HCLD3",
  "HCLD2",
  "HCLD1",
  "HCDL",
  "AHLD",
];
const STATE_FORMS: readonly HonourCode[] = ["BKTTCP", "HCLD3", "HCLD2", "HCLD1", "HCDL", "AHLD"];

/** All but the Ministry's own flag, certificate and medal, and what the province itself gives. */
const OF_THE_PROVINCE: readonly HonourCode[] = [
  "LDTT",
  "CSTDCS",
  "CSTDB",
  "CSTDTQ",
  "TTLDTT",
  "TTLDXS",
  "CTDCP",
  "GK",
  "BKTTCP",
  "HCLD3",
  "HCLD2",
  "HCLD1",
  "HCDL",
  "AHLD",
];

const pendingCase: Exclusion = {
  id: "pending_case",
  when: [{ fact: "pendingCase", op: "is", value: true }],
  effect: "hold",
  asks: "Chưa xét khi đang xem xét kỷ luật, thanh tra, kiểm tra, điều tra hoặc có đơn thư đang xác minh",
  message: "Đang có vụ việc chưa kết luận: tạm dừng để xác minh, không phải từ chối.",
  cure: "Khi có kết luận, cập nhật ngày kết thúc vụ việc tại trang Nhân sự; hồ sơ được xét tiếp.",
  ...by("Thông tư 08/2017/TT-BNV; Nghị định 152/2025/NĐ-CP, Điều 4"),
};

const achievementUsed: Exclusion = {
  id: "achievement_used",
  when: [{ fact: "achievementUsed", op: "is", value: true }],
  effect: "block",
  asks: "Không tặng nhiều hình thức khen thưởng cho một thành tích đạt được",
  message: "Thành tích này đã được khen thưởng bằng hình thức khác.",
  cure: "Nêu thành tích khác, hoặc rút một trong hai đề nghị.",
  ...by(
    "Nguyên tắc của Luật Thi đua, khen thưởng; Nghị định 91/2017/NĐ-CP, Điều 3; Nghị định 152/2025/NĐ-CP, Điều 4",
  ),
};

const initiativeReused: Exclusion = {
  id: "initiative_reused",
  when: [{ fact: "initiativeReused", op: "is", value: true }],
  effect: "warn",
  asks: "Một sáng kiến chỉ dùng một lần cho một danh hiệu cùng cấp",
  message: "Sáng kiến này đã được dùng cho một danh hiệu cùng cấp.",
  cure: "Chọn sáng kiến khác, hoặc giải trình để Hội đồng xem xét.",
  honours: ["CSTDCS", "CSTDB", "CSTDTQ"],
  ...assumed("Mặc định của Cổng, chưa thấy điều khoản"),
};

const provincial: Exclusion = {
  id: "provincial",
  when: [{ fact: "provincialUnit", op: "is", value: true }],
  effect: "block",
  asks: "Với Sở, Bộ chỉ xét Cờ thi đua, Bằng khen và Kỷ niệm chương, qua Cụm thi đua",
  message: "Danh hiệu này của Sở do tỉnh, thành phố quyết định; Bộ không xét.",
  cure: "Đề nghị với Ủy ban nhân dân tỉnh, thành phố; đăng ký với Bộ Cờ thi đua, Bằng khen hoặc Kỷ niệm chương.",
  honours: OF_THE_PROVINCE,
  ...likely(
    "Thực tiễn xét của Bộ và Cụm thi đua; Sở là cơ quan chuyên môn của Ủy ban nhân dân tỉnh",
  ),
};

const headOfUnit: Exclusion = {
  id: "head_of_unit",
  when: [
    { fact: "headOfUnit", op: "is", value: true },
    { fact: "collectiveRating", op: "one_of", value: ["excellent", "good"], not: true },
  ],
  effect: "warn",
  asks: "Khen thưởng người đứng đầu phải căn cứ thành tích của tập thể do người đó lãnh đạo",
  message: "Tập thể do người này đứng đầu chưa được đánh giá hoàn thành tốt nhiệm vụ.",
  cure: "Bổ sung kết quả đánh giá của tập thể, hoặc giải trình để Hội đồng xem xét.",
  subjects: ["person"],
  ...by("Nghị định 91/2017/NĐ-CP, Điều 3"),
};

const publicList: Exclusion = {
  id: "public_list",
  when: [{ fact: "publiclyListed", op: "is", value: false }],
  effect: "block",
  asks: "Công khai danh sách trước khi trình khen thưởng cấp Nhà nước",
  message: "Danh sách chưa được công khai đủ thời gian trước khi trình cấp Nhà nước.",
  cure: "Công khai danh sách đủ số ngày quy định rồi trình.",
  honours: STATE,
  ...by("Nghị định 91/2017/NĐ-CP, Điều 45 khoản 10; Nghị định 98/2023/NĐ-CP, Điều 46 khoản 2"),
};

const oneStateForm: Exclusion = {
  id: "one_state_form",
  when: [
    { fact: "stateFormsThisYear", op: "at_least", value: 1 },
    { fact: "exceptionalMerit", op: "is", value: false },
  ],
  effect: "block",
  asks: "Mỗi năm không trình quá 01 hình thức khen thưởng cấp Nhà nước cho một đối tượng, trừ đột xuất, cống hiến, niên hạn",
  message: "Trong năm đã có đề nghị một hình thức khen thưởng cấp Nhà nước khác cho đối tượng này.",
  cure: "Giữ lại một đề nghị; nếu thuộc trường hợp đột xuất, cống hiến, niên hạn thì nêu rõ loại khen thưởng.",
  honours: STATE_FORMS,
  ...by("Thông tư 08/2017/TT-BNV"),
};

const notManaged: Exclusion = {
  id: "not_managed",
  when: [{ fact: "managedByMinistry", op: "is", value: false }],
  effect: "block",
  asks: "Không trình khen thưởng cấp Nhà nước cho đối tượng không thuộc quản lý",
  message: "Đối tượng không thuộc Bộ quản lý.",
  cure: "Đề nghị với cơ quan quản lý trực tiếp.",
  honours: STATE,
  ...by("Thông tư 12/2019/TT-BNV"),
};

/** Repealed by TT 05/2020/TT-BNV from 09/11/2020: it does not reach the campaign of 2021. */
const partyOrganisations: Exclusion = {
  id: "party_organisations",
  when: [{ fact: "partyOrgsExcellent", op: "is", value: false }],
  effect: "block",
  asks: "Tổ chức đảng, đoàn thể cùng cấp của tập thể hoàn thành xuất sắc nhiệm vụ",
  message: "Tổ chức đảng, đoàn thể cùng cấp chưa hoàn thành xuất sắc nhiệm vụ.",
  cure: "Bổ sung kết quả đánh giá tổ chức đảng, đoàn thể.",
  honours: STATE,
  subjects: ["collective"],
  until: "2020-11-08",
  ...by("Thông tư 12/2019/TT-BNV"),
};

const ALWAYS = [pendingCase, achievementUsed, initiativeReused, provincial, headOfUnit, publicList];

export const EXCLUSIONS_2017: readonly Exclusion[] = [
  ...ALWAYS,
  oneStateForm,
  notManaged,
  partyOrganisations,
];
export const EXCLUSIONS_2024: readonly Exclusion[] = ALWAYS;
